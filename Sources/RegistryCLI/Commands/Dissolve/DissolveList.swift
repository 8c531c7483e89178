import ArgumentParser
import CooperativeLaw
import Registry

/// `htx dissolve list`: the cases of the office.
struct DissolveList: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "list", vi: "Liệt kê các vụ giải thể, thu hồi, phá sản, chấm dứt.",
      en: "List dissolutions, revocations, bankruptcies and closings.")
  }

  @Option(
    help: .said(
      vi: "Trụ sở trong địa bàn này, theo bản đồ cũ hay mới.",
      en: "With the seat in this area, by the old map or the new.",
      value: LocalizedText(vi: "mã-hoặc-tên", en: "code-or-name")))
  var area: String?
  @Option(
    help: .said(
      vi: "Chỉ thủ tục này.", en: "Only this procedure.",
      value: LocalizedText(vi: "thủ-tục", en: "procedure")))
  var procedure: WordArgument<StatusProcedure>?
  @Option(
    help: .said(
      vi: "Chỉ căn cứ này, theo mã.", en: "Only this ground, by its code.",
      value: LocalizedText(vi: "căn-cứ", en: "ground")))
  var ground: String?
  @Flag(help: .said(vi: "Chỉ vụ có bước chậm.", en: "Only cases with a late step."))
  var late = false
  @Flag(help: .said(vi: "Cả vụ đã kết thúc.", en: "Also cases that have ended."))
  var all = false
  @OptionGroup var read: ReadOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let moment = session.moment(read)
    let registry = try session.registry(for: .reading)
    var filter = CaseFilter()
    filter.area = try area.map { try registry.area(named: $0, on: moment.day) }
    filter.procedure = procedure?.word
    filter.ground = ground
    filter.lateOnly = late
    filter.includesEnded = all
    let cases = try registry.cases(filter, at: moment)
    if cases.isEmpty {
      session.tell(LocalizedText(vi: "Không có vụ nào.", en: "There is no case."))
    }
    try session.show(Table(DissolveList.columns, rows: cases.map(DissolveList.row)))
    return .done
  }

  private static let columns = [
    Column("unit", vi: "Đơn vị", en: "Unit", .code),
    Column("name", vi: "Tên", en: "Name", .name),
    Column("area_name", vi: "Địa bàn", en: "Area", isSpare: true),
    Column("procedure", vi: "Thủ tục", en: "Procedure", isSpare: true),
    Column("ground", vi: "Căn cứ", en: "Ground", .name),
    Column("opened_on", vi: "Ngày mở", en: "Opened on", .date, isSpare: true),
    Column("next", vi: "Việc tiếp theo", en: "Next step", .name),
    Column("due", vi: "Hạn", en: "Due", .date),
    Column("late", vi: "Bước chậm", en: "Late", .integer),
    Column("blockers", vi: "Vướng mắc", en: "Obstacles", .integer),
    Column("steps_done", vi: "Đã làm", en: "Done", .integer, isSpare: true),
    Column("steps_asked", vi: "Phải làm", en: "Asked", .integer, isSpare: true),
    Column("end", vi: "Kết thúc", en: "End", isSpare: true),
  ]

  private static func row(_ summary: CaseSummary) -> [Cell] {
    let waits = summary.next?.step.term?.isWait == true
    return [
      .text(summary.unit), .text(summary.name), .optional(summary.areaName),
      .word(summary.ground.procedure), .coded(summary.ground.code, summary.ground.label),
      .date(summary.openedOn), summary.next.map { .word($0.step.step) } ?? .missing,
      waits ? .missing : .deadline(summary.next?.deadline),
      summary.late > 0 ? .integer(summary.late) : .missing,
      summary.blockers > 0 ? .integer(summary.blockers) : .missing,
      .integer(summary.stepsDone), .integer(summary.stepsAsked),
      summary.end.map { .word($0) } ?? .missing,
    ]
  }
}
