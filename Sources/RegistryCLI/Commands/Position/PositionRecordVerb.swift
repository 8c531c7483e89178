import ArgumentParser
import CooperativeLaw
import Registry

/// `htx position record`: somebody takes up or leaves an office.
struct PositionRecordVerb: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "record", vi: "Ghi giữ hoặc thôi giữ chức danh.",
      en: "Record that an office is taken up or left.")
  }

  @Argument(help: UnitArgument.help) var unit: String?
  @Option(
    help: .said(
      vi: "Chức danh, bằng mã hoặc bằng lời.", en: "The office, by code or in words.",
      value: LocalizedText(vi: "chức-danh", en: "role")))
  var role: String?
  @Option(
    help: .said(
      vi: "Ai: số thành viên, số định danh, hoặc họ tên.",
      en: "Who: a member number, ID number, or name.",
      value: LocalizedText(vi: "người", en: "person")))
  var holder: String?
  @Option(
    help: .said(
      vi: "Số định danh của người mới.", en: "The ID number of somebody new.",
      value: LocalizedText(vi: "số", en: "number")))
  var id: String?
  @Option(
    help: .said(
      vi: "Ngày đầu tiên (mặc định ngày có hiệu lực).",
      en: "The first day (the effective day if not given).",
      value: LocalizedText(vi: "ngày", en: "date")))
  var from: DateArgument?
  @Option(
    help: .said(
      vi: "Ngày hết nhiệm kỳ.", en: "The last day of the term.",
      value: LocalizedText(vi: "ngày", en: "date")))
  var until: DateArgument?
  @Flag(
    help: .said(
      vi: "Thôi giữ chức danh từ ngày có hiệu lực.",
      en: "The office is left, from the effective day."))
  var leave = false
  @OptionGroup var write: WriteOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  /// Refuses the days of a new holder together with `--leave`.
  func validate() throws {
    guard leave, from != nil || until != nil || id != nil else { return }
    throw ValidationError(
      say(
        LocalizedText(
          vi: "--leave chỉ đi với --effective, không đi với --from, --until, --id.",
          en: "--leave goes with --effective, not with --from, --until or --id.")))
  }

  func run(in session: Session) throws -> Outcome {
    let unit = try session.unit(self.unit)
    let role = try self.role(session)
    let holder = try session.text(
      self.holder, option: "--holder",
      question: LocalizedText(vi: "Ai (số hoặc họ tên)", en: "Who (number or name)"))
    let registry = try session.registry(for: .writing)
    if leave {
      try session.show(
        registry.endPosition(role: role, holder: holder, ofUnit: unit, session.filing(write)))
      return .done
    }
    var dossier = PositionDossier(role: role.rawValue, fullName: holder)
    dossier.idNumber = id
    dossier.from = from?.date
    dossier.termEndsOn = until?.date
    try session.show(registry.recordPosition(dossier, ofUnit: unit, session.filing(write)))
    return .done
  }

  private func role(_ session: Session) throws -> PositionRole {
    let codes = { (language: Language) in
      PositionRole.allCases.map { "\($0.rawValue) (\($0.label[language]))" }
        .joined(separator: ", ")
    }
    let given = try role.map { text in
      guard let role = PositionRole.read(text) else {
        throw RegistryError.invalidValue(
          field: "--role", value: text,
          reason: LocalizedText(
            vi: "chọn một trong: \(codes(.vi)).", en: "choose one of: \(codes(.en))."))
      }
      return role
    }
    return try session.value(
      given, option: "--role",
      question: LocalizedText(vi: "Chức danh [\(codes(.vi))]", en: "Role [\(codes(.en))]")
    ) { PositionRole.read($0) }
  }
}
