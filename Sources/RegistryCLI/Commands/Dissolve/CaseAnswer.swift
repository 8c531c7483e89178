import CooperativeLaw
import Registry

extension Answer {
  /// A case as an officer reads it on a day.
  init(_ file: CaseFile, on today: CivilDate) {
    self.init(
      fields: Self.fields(file, on: today),
      parts: [
        Part(
          key: "steps", heading: LocalizedText(vi: "Các bước", en: "Steps"),
          table: Table(Self.stepColumns, rows: Self.steps(file, on: today))),
        Part(
          key: "council", heading: LocalizedText(vi: "Hội đồng giải thể", en: "Council"),
          table: Table(Self.councilColumns, rows: Self.council(file))),
        Part(
          key: "blockers", heading: LocalizedText(vi: "Vướng mắc", en: "Obstacles"),
          table: Table(Self.blockerColumns, rows: file.blockers.map(Self.row))),
        Part(
          key: "settlement", heading: LocalizedText(vi: "Thanh toán", en: "Settlement"),
          table: Table(Self.settlementColumns, rows: file.settlement.map(Self.row))),
      ])
  }

  private static func fields(
    _ file: CaseFile, on today: CivilDate
  ) -> [(column: Column, cell: Cell)] {
    let summary = file.summary
    let next = summary.next
    return [
      (
        Column("next", vi: "Việc tiếp theo", en: "Next step"),
        next.map { .coded($0.step.step.rawValue, $0.step.step.label) } ?? .missing
      ),
      (Column("next_due", vi: "Hạn", en: "Due", .date), .deadline(next?.deadline)),
      (Column("unit", vi: "Đơn vị", en: "Unit", .code), .text(summary.unit)),
      (Column("name", vi: "Tên", en: "Name", .name), .text(summary.name)),
      (
        Column("procedure", vi: "Thủ tục", en: "Procedure"),
        .word(summary.ground.procedure)
      ),
      (
        Column("ground", vi: "Căn cứ", en: "Ground"),
        .coded(summary.ground.code, summary.ground.label)
      ),
      (
        Column("regime", vi: "Theo luật", en: "Law", .code),
        .coded(summary.regime.rawValue, summary.regime.label)
      ),
      (Column("opened_on", vi: "Ngày mở", en: "Opened on", .date), .date(summary.openedOn)),
      (Column("late", vi: "Số bước chậm", en: "Late steps", .integer), .integer(summary.late)),
      (
        Column("cancel_by", vi: "Được hủy đến hết", en: "May be called off until", .date),
        .deadline(file.cancellationEnds)
      ),
      (
        Column("silence_ends", vi: "Hết hạn im lặng", en: "Silent term ends", .date),
        .deadline(file.silenceEnds)
      ),
      (
        Column("end", vi: "Kết thúc", en: "End"),
        summary.end.map { .word($0) } ?? .missing
      ),
      (Column("ended_on", vi: "Ngày kết thúc", en: "Ended on", .date), .optional(summary.endedOn)),
    ]
  }

  private static func steps(_ file: CaseFile, on today: CivilDate) -> [[Cell]] {
    file.steps.map { row($0, on: today, isEnded: file.summary.end != nil) }
  }

  private static let stepColumns = [
    Column("step", vi: "Bước", en: "Step", .code),
    Column("due", vi: "Hạn", en: "Due", .date),
    Column("done_on", vi: "Đã làm", en: "Done", .date),
    Column("late", vi: "Chậm", en: "Late", .integer),
    Column("document_number", vi: "Văn bản", en: "Document", .code, isSpare: true),
    Column("actor", vi: "Ai làm", en: "By", .code, isSpare: true),
    Column("when", vi: "Khi", en: "When", isSpare: true),
    Column("article", vi: "Điều", en: "Article", isSpare: true),
  ]

  /// How late a step is in days; what is asked only in some cases counts once it is done.
  private static func row(
    _ line: CaseFile.StepLine, on today: CivilDate, isEnded: Bool
  ) -> [Cell] {
    let step = line.state.step
    let waits = step.term?.isWait == true
    let counts = line.state.doneOn != nil || (step.condition == nil && !isEnded)
    let late = counts ? line.state.daysLate(on: today) ?? 0 : 0
    return [
      .word(step.step), waits ? .missing : .deadline(line.state.deadline),
      .optional(line.state.doneOn), late > 0 ? .integer(late) : .missing,
      .optional(line.documentNumber), .word(step.actor),
      step.condition.map { .coded($0.en, $0) } ?? .missing,
      .optional(step.citations.first?.reference),
    ]
  }

  private static let councilColumns = [
    Column("role", vi: "Thành phần", en: "Part"),
    Column("full_name", vi: "Họ và tên", en: "Full name", .name),
    Column("organisation", vi: "Cơ quan", en: "Body"),
  ]

  /// Who sits on it, and the parts that nobody fills.
  private static func council(_ file: CaseFile) -> [[Cell]] {
    file.council.map {
      [
        .word($0.role), .text($0.fullName),
        $0.organisation.isEmpty ? .missing : .text($0.organisation),
      ]
    } + file.missingRoles.map { [.word($0), .missing, .missing] }
  }

  private static let blockerColumns = [
    Column("blocker", vi: "Vướng mắc", en: "Obstacle"),
    Column("since", vi: "Từ ngày", en: "Since", .date),
    Column("owner", vi: "Ai phải làm", en: "Who acts"),
    Column("next", vi: "Việc tiếp theo", en: "Next"),
    Column("note", vi: "Ghi chú", en: "Note", isSpare: true),
  ]

  private static func row(_ blocker: CaseBlocker) -> [Cell] {
    [
      .word(blocker.blocker), .date(blocker.since), .text(blocker.owner),
      .text(blocker.nextStep), blocker.note.isEmpty ? .missing : .text(blocker.note),
    ]
  }

  private static let settlementColumns = [
    Column("rank", vi: "Hàng", en: "Rank"),
    Column("due", vi: "Phải trả", en: "Owed", .money),
    Column("paid", vi: "Đã trả", en: "Paid", .money),
    Column("article", vi: "Điều", en: "Article", isSpare: true),
  ]

  private static func row(_ balance: CaseFile.RankBalance) -> [Cell] {
    [
      .word(balance.rank), .money(balance.due), .money(balance.paid),
      .optional(balance.citation?.reference),
    ]
  }
}

extension CaseActor: LabelledWord {}

extension Cell {
  /// A last day; when the holidays of its year are not known, the earliest it can be.
  static func deadline(_ deadline: Deadline?) -> Cell {
    switch deadline {
    case .day(let day): .date(day)
    case .notKnown(let earliest):
      .coded(
        earliest.description,
        LocalizedText(vi: "từ \(earliest.slashed)", en: "from \(earliest.slashed)"))
    case nil: .missing
    }
  }
}
