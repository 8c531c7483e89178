import ArgumentParser
import CooperativeLaw
import Registry

/// `htx dissolve open`: opens a dissolution of a cooperative or the closing of a group.
struct DissolveOpen: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "open", vi: "Mở giải thể hợp tác xã, hoặc chấm dứt tổ hợp tác.",
      en: "Open the dissolution of a cooperative, or the closing of a group.",
      discussion: LocalizedText(
        vi: """
          Ngày có hiệu lực là ngày đổi tình trạng; --decided là ngày nghị quyết, biên bản hoặc \
          quyết định; --received là ngày nhận giấy tờ.
          """,
        en: """
          The effective day changes the status; --decided is the day of the resolution, minutes or \
          decision; --received the day the papers came.
          """))
  }

  @Argument(help: UnitArgument.help) var unit: String?
  @Option(
    help: .said(
      vi: "Căn cứ; không ghi thì là tự nguyện (hợp tác xã) hoặc thỏa thuận (tổ hợp tác).",
      en: "The ground; voluntary (cooperatives) or by agreement (groups) if not given.",
      value: LocalizedText(vi: "căn-cứ", en: "ground")))
  var ground: GroundArgument?
  @Option(
    help: .said(
      vi: "Căn cứ có từ ngày nào.", en: "Since when the ground lasts.",
      value: LocalizedText(vi: "ngày", en: "date")))
  var since: DateArgument?
  @Option(
    help: .said(
      vi: "Chứng cứ, ví dụ biên bản xác minh.", en: "The evidence, such as minutes of a check.",
      value: LocalizedText(vi: "lời", en: "text")))
  var evidence: String?
  @Option(
    help: .said(
      vi: "Số có mặt, biểu quyết; với tổ hợp tác là số thành viên.",
      en: "How many were present and voted; of a group, its members.",
      value: LocalizedText(vi: "số", en: "number")))
  var present: Int?
  @Option(
    help: .said(
      vi: "Số tán thành.", en: "How many were in favour.",
      value: LocalizedText(vi: "số", en: "number")))
  var inFavour: Int?
  @Flag(
    help: .said(
      vi: "Hợp đồng hợp tác không đòi tất cả tán thành.",
      en: "The contract asks for less than all members."))
  var contractDiffers = false
  @OptionGroup var filing: CaseWriteOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let unit = try session.unit(self.unit)
    let details = try session.filing(filing)
    let registry = try session.registry(for: .writing)
    let kind = try registry.unit(
      named: unit, at: Moment(day: details.effectiveOn ?? session.today)
    ).kind
    var opening = CaseOpening(ground: try ground(for: kind))
    opening.since = since?.date
    opening.evidence = evidence
    opening.present = present
    opening.inFavour = inFavour
    opening.contractSaysOtherwise = contractDiffers
    try session.show(registry.openCase(opening, ofUnit: unit, details))
    return .done
  }

  private func ground(for kind: UnitKind) throws -> CaseGround {
    guard let ground else {
      return kind == .group ? .closing(.byAgreement) : .dissolution(.voluntary)
    }
    guard let found = ground.ground(for: kind) else {
      throw RegistryError.invalidValue(
        field: "--ground", value: ground.grounds[0].code,
        reason: LocalizedText(
          vi: "căn cứ này không dùng cho loại hình đó.",
          en: "that ground is not one for this kind of unit."))
    }
    return found
  }
}
