import CooperativeLaw
import Registry

/// What `htx init` made, and what to do next.
enum InitAnswer {
  /// Shows the registry and its office, then tells the next steps.
  static func show(_ registry: Registry, in session: Session) throws {
    let office = try registry.office()
    let units = try registry.units(at: Moment(day: session.today)).count
    try session.show(
      Answer(fields: [
        (Column("registry", vi: "Sổ đăng ký", en: "Registry"), .text(registry.path)),
        (
          Column("office", vi: "Cơ quan", en: "Office"),
          .text("\(office.name), \(office.area.pathName) (\(office.area.code))")
        ),
        (
          Column("units", vi: "Số đơn vị", en: "Units", .integer),
          units == 0 ? .missing : .integer(units)
        ),
      ]))
    for step in units == 0 ? firstSteps : demoSteps { session.tell(step) }
  }

  private static let firstSteps = [
    LocalizedText(
      vi: "Tiếp theo: htx unit register để đăng ký một đơn vị,",
      en: "Next: htx unit register registers a unit,"),
    LocalizedText(
      vi: "hoặc htx import units TỆP.csv để nhập sổ cũ của cơ quan.",
      en: "or htx import units FILE.csv brings in the office's old books."),
  ]

  private static let demoSteps = [
    LocalizedText(
      vi: "Đây là số liệu mẫu, người và đơn vị đều do máy đặt ra.",
      en: "This is a sample: its people and units are invented."),
    LocalizedText(
      vi: "Tiếp theo: htx unit list, rồi htx unit show ĐƠN-VỊ.",
      en: "Next: htx unit list, then htx unit show UNIT."),
  ]
}
