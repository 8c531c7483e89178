import ArgumentParser
import CooperativeLaw

/// What only a founding tells: identity, members, office-holders and a group's contract.
struct UnitFoundingOptions: ParsableArguments {
  @Option(
    help: .said(
      vi: "Loại hình: htx, tht, lhhtx.", en: "Kind: cooperative, group, union.",
      value: LocalizedText(vi: "loại", en: "kind")))
  var kind: WordArgument<UnitKind>?

  @Option(
    help: .said(
      vi: "Mã số thuế.", en: "Tax code.", value: LocalizedText(vi: "mã", en: "code")))
  var taxCode: String?

  @Option(
    help: .said(
      vi: "Số giấy chứng nhận.", en: "Certificate number.",
      value: LocalizedText(vi: "số", en: "number")))
  var certificateNumber: String?

  @Flag(help: .said(vi: "Là quỹ tín dụng nhân dân.", en: "It is a people's credit fund."))
  var creditFund = false

  @Option(
    help: .said(
      vi: "Một thành viên: \"họ tên;số định danh;ngày sinh;vốn góp;ngày góp\"; lặp lại được.",
      en: "A member: \"name;id;birth;capital;contributed-on\"; may be repeated.",
      value: LocalizedText(vi: "thành-viên", en: "member")))
  var member: [String] = []

  @Option(
    help: .said(
      vi: "Tệp CSV thành viên, cột như htx export members.",
      en: "A CSV file of members, columns as in htx export members.",
      value: LocalizedText(vi: "tệp", en: "file")), completion: .file(extensions: ["csv"]))
  var members: String?

  @Option(
    help: .said(
      vi: "Chức danh và người giữ: chair=TÊN; lặp lại được.",
      en: "An office and its holder: chair=NAME; may be repeated.",
      value: LocalizedText(vi: "chức-danh=tên", en: "role=name")))
  var position: [String] = []

  @Option(
    help: .said(
      vi: "Tổ hợp tác: thời hạn hợp đồng, số tháng.", en: "Group: months of the contract.",
      value: LocalizedText(vi: "tháng", en: "months")))
  var contractMonths: Int?

  @Flag(
    help: .said(
      vi: "Tổ hợp tác: đề nghị hưởng chính sách hỗ trợ của Nhà nước.",
      en: "Group: it asks for State support."))
  var stateSupport = false
}
