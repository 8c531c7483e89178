import ArgumentParser
import CooperativeLaw
import Registry

/// `htx member add`: admits a member.
struct MemberAdd: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "add", vi: "Kết nạp thành viên.", en: "Admit a member.",
      discussion: LocalizedText(
        vi: "Không có --name thì chương trình hỏi từng mục.",
        en: "Without --name the program asks for what it needs."))
  }

  @Argument(help: UnitArgument.help) var unit: String?
  @OptionGroup var details: MemberDetailsOptions
  @OptionGroup var capital: MemberCapitalOptions
  @Option(
    help: .said(
      vi: "Hợp tác xã thành viên đã có trong sổ (cho liên hiệp).",
      en: "The member cooperative on record (for a union).",
      value: LocalizedText(vi: "đơn-vị", en: "unit")))
  var unitMember: String?
  @OptionGroup var write: WriteOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let unit = try session.unit(self.unit)
    let registry = try session.registry(for: .writing)
    let dossier = try unitMember.map { try memberUnit($0, registry, session) } ?? person(session)
    try session.show(registry.addMember(dossier, toUnit: unit, session.filing(write)))
    return .done
  }

  /// A person, household or organisation: as given, or as asked for when no name is given.
  private func person(_ session: Session) throws -> MemberDossier {
    let isGiven = details.name != nil
    var dossier = MemberDossier(
      fullName: try session.text(
        details.name, option: "--name",
        question: LocalizedText(vi: "Họ và tên", en: "Full name")))
    details.fill(&dossier)
    capital.fill(&dossier)
    if !isGiven { try ask(session, &dossier) }
    return dossier
  }

  private func ask(_ session: Session, _ dossier: inout MemberDossier) throws {
    dossier.idNumber = try session.optionalText(
      dossier.idNumber, question: LocalizedText(vi: "Số định danh", en: "ID number"))
    dossier.dateOfBirth = try session.optionalText(
      dossier.dateOfBirth, question: LocalizedText(vi: "Ngày sinh", en: "Day of birth"))
    guard dossier.capital == nil else { return }
    let typed = try session.optionalText(
      nil, question: LocalizedText(vi: "Vốn góp", en: "Capital"))
    guard let typed else { return }
    dossier.capital = try session.amount(
      AmountArgument(argument: typed), option: "--capital",
      question: LocalizedText(vi: "Vốn góp", en: "Capital"))
  }

  /// A registered unit, which needs no more than its number: its name is on record.
  private func memberUnit(
    _ text: String, _ registry: Registry, _ session: Session
  ) throws -> MemberDossier {
    let record = try registry.unit(named: text, at: Moment(day: session.today))
    var dossier = MemberDossier(fullName: details.name ?? record.name)
    dossier.memberType = .unit
    details.fill(&dossier)
    dossier.idNumber = record.localNumber
    dossier.address = dossier.address ?? record.address
    dossier.representative = dossier.representative ?? record.legalRepresentative
    capital.fill(&dossier)
    return dossier
  }
}

extension Session {
  /// The unit that is named, or the officer's answer.
  func unit(_ given: String?) throws -> String {
    try text(
      given, option: say(LocalizedText(vi: "ĐƠN-VỊ", en: "UNIT")),
      question: LocalizedText(vi: "Đơn vị (mã số hoặc tên)", en: "Unit (number or name)"))
  }
}
