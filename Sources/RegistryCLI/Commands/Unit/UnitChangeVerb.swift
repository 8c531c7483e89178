import ArgumentParser
import CooperativeLaw
import Registry

/// `htx unit change`: registered and notified changes of a unit.
struct UnitChangeVerb: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "change", vi: "Thay đổi nội dung của một đơn vị.", en: "Change what is on record of a unit.",
      discussion: LocalizedText(
        vi: "Mục không ghi thì giữ nguyên; ghi rỗng (\"\") để bỏ tên viết tắt, điện thoại, ...",
        en: "What is not given stays; an empty text (\"\") takes a short name, phone, ... away."))
  }

  @Argument(help: UnitArgument.help) var unit: String
  @OptionGroup var facts: UnitFactOptions

  @Option(
    help: .said(
      vi: "Người đại diện mới (tổ trưởng của tổ hợp tác): tên hoặc số thành viên.",
      en: "The new representative (head of a group): a member's name or number.",
      value: LocalizedText(vi: "thành-viên", en: "member")))
  var representative: String?

  @Option(
    help: UnitTrait.help(
      vi: "Đặc điểm có từ nay, ghi được nhiều lần", en: "A trait from now on, may be repeated",
      value: LocalizedText(vi: "đặc-điểm", en: "trait")))
  var trait: [WordArgument<UnitTrait>] = []

  @Option(
    help: .said(
      vi: "Đặc điểm không còn; ghi được nhiều lần.",
      en: "A trait that holds no more; may be repeated.",
      value: LocalizedText(vi: "đặc-điểm", en: "trait")))
  var noTrait: [WordArgument<UnitTrait>] = []

  @Option(
    help: .said(
      vi: "Ngày nhận hồ sơ (mặc định hôm nay).",
      en: "The day the dossier was received (today if not given).",
      value: LocalizedText(vi: "ngày", en: "date")))
  var received: DateArgument?

  @OptionGroup var write: WriteOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let registry = try session.registry(for: .writing)
    var details = try session.filing(write)
    details.receivedOn = received?.date
    guard change != UnitChange() else { throw RegistryError.nothingToChange(unit) }
    let receipt = try registry.change(unit: unit, change, details)
    try session.show(receipt, with: [ChangeDuties.part(receipt)])
    return .done
  }

  private var change: UnitChange {
    var change = UnitChange()
    change.name = facts.name
    change.shortName = facts.shortName
    change.foreignName = facts.foreignName
    change.address = facts.address
    change.areaCode = facts.area
    change.charterCapital = facts.capital?.amount
    change.lines = facts.lineCodes
    change.legalRepresentative = representative
    change.phone = facts.phone
    change.email = facts.email
    change.sector = facts.sector
    change.model = facts.model
    change.traits = trait.isEmpty ? nil : trait.map(\.word)
    change.traitsEnded = noTrait.isEmpty ? nil : noTrait.map(\.word)
    return change
  }
}
