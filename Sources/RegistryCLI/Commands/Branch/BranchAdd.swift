import ArgumentParser
import CooperativeLaw
import Registry

/// `htx branch add`: a cooperative or union sets up a branch, office or location.
struct BranchAdd: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "add", vi: "Ghi một chi nhánh, văn phòng đại diện, địa điểm kinh doanh.",
      en: "Record a branch, representative office or business location.")
  }

  @Argument(help: UnitArgument.help) var unit: String?
  @Option(
    help: .said(
      vi: "Loại: chi nhánh (mặc định), văn phòng đại diện, địa điểm kinh doanh.",
      en: "The kind: branch (if not given), representative_office, business_location.",
      value: LocalizedText(vi: "loại", en: "kind")))
  var kind: WordArgument<DependentKind>?
  @Option(
    help: .said(
      vi: "Tên đầy đủ, có tên của đơn vị.", en: "The whole name, with the unit's name in it.",
      value: LocalizedText(vi: "tên", en: "name")))
  var name: String?
  @Option(
    help: .said(
      vi: "Mã số: 13 chữ số, hoặc 5 chữ số với địa điểm kinh doanh.",
      en: "Its number: 13 digits, or 5 of a business location.",
      value: LocalizedText(vi: "mã", en: "code")))
  var code: String?
  @Option(
    help: .said(
      vi: "Xã, phường: mã 5 chữ số hoặc tên.", en: "The commune: code of 5 digits, or name.",
      value: LocalizedText(vi: "xã", en: "area")))
  var area: String?
  @Option(
    help: .said(
      vi: "Số nhà, đường, thôn.", en: "House, street, hamlet.",
      value: LocalizedText(vi: "địa-chỉ", en: "address")))
  var address: String?
  @Option(
    help: .said(
      vi: "Ngày đơn vị quyết định lập.", en: "The day the unit decided to set it up.",
      value: LocalizedText(vi: "ngày", en: "date")))
  var resolved: DateArgument?
  @OptionGroup var write: WriteOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let unit = try session.unit(self.unit)
    var dossier = DependentDossier(
      kind: kind?.word ?? .branch,
      name: try session.text(
        name, option: "--name", question: LocalizedText(vi: "Tên đầy đủ", en: "Whole name")))
    dossier.code = code
    dossier.areaCode = area
    dossier.address = address
    dossier.resolvedOn = resolved?.date
    try session.show(
      session.registry(for: .writing).addDependent(dossier, toUnit: unit, session.filing(write)))
    return .done
  }
}

extension DependentKind: LabelledWord {
  var shortForms: [String] {
    switch self {
    case .branch: ["cn"]
    case .representativeOffice: ["vpdd", "van phong", "office"]
    case .businessLocation: ["ddkd", "dia diem", "location"]
    }
  }
}
