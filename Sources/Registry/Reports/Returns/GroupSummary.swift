internal import CooperativeLaw
internal import GRDB

/// The yearly summary of THT, line by line as printed (Mẫu II.02, Nghị định 77/2019/NĐ-CP).
struct GroupSummary {
  private let db: Database
  private let scene: ReportScene
  private let year: Int

  init(_ db: Database, _ scene: ReportScene, _ question: ReturnQuestion) {
    self.db = db
    self.scene = scene
    year = question.period.year
  }

  /// A line: its number, its words, its code, its unit and where its figure comes from.
  private struct Line {
    let number: String
    let words: String
    let code: String
    let unit: String
    let source: Source
  }

  private enum Source {
    case indicator(String)
    /// Million đồng.
    case millions(String)
    case moves([Movement])
  }

  /// The form, and below it of how many groups each figure is known.
  func tables() throws -> [FormTable] {
    let read = try Self.lines.map { ($0, try figure($0.source)) }
    return [form(read), coverage(read)]
  }

  private func form(_ read: [(Line, Figure)]) -> FormTable {
    FormTable(
      key: "group_summary",
      title: LocalizedText(
        vi: "Tình hình thành lập và hoạt động tổ hợp tác (Mẫu II.02)",
        en: "Foundation and work of cooperative groups (form II.02)"),
      columns: [
        FormColumn("number", "TT", "No."), FormColumn("item", "Chỉ tiêu", "Item"),
        FormColumn("code", "Mã số", "Code"), FormColumn("unit", "Đơn vị tính", "Unit"),
        FormColumn("value", "Năm \(year)", "Year \(year)", .share),
      ],
      rows: read.map { line, figure in
        [
          .optional(line.number.isEmpty ? nil : line.number), .text(line.words), .text(line.code),
          .text(line.unit), figure.cell,
        ]
      })
  }

  private func coverage(_ read: [(Line, Figure)]) -> FormTable {
    FormTable(
      key: "coverage",
      title: LocalizedText(vi: "Số liệu biết được", en: "How much is known"),
      columns: [
        FormColumn("code", "Mã số", "Code"), FormColumn("known", "Biết", "Known", .number),
        FormColumn("count", "Trên", "Of", .number),
      ], rows: read.map { [.text($0.code), .number($1.known), .number($1.count)] })
  }

  private struct Figure {
    let cell: FormCell
    let known: Int
    let count: Int
  }

  private func figure(_ source: Source) throws -> Figure {
    switch source {
    case .moves(let moves):
      let count = try moves.reduce(0) { $0 + (try self.count($1)) }
      return Figure(cell: .number(count), known: count, count: count)
    case .indicator(let id): return try figure(id) { ReturnFigures.cell($0, of: $1) }
    case .millions(let id):
      return try figure(id) { hundredths, _ in
        hundredths.map { .share(($0 + ($0 >= 0 ? 500_000 : -500_000)) / 1_000_000) } ?? .notKnown
      }
    }
  }

  private func figure(
    _ id: String, _ cell: (Int?, Indicator.Unit) -> FormCell
  ) throws -> Figure {
    guard let indicator = Indicator.named(id) else {
      return Figure(cell: .notKnown, known: 0, count: 0)
    }
    let figure = try IndicatorReading(db: db, scene: scene).figure(indicator)
    return Figure(
      cell: cell(figure.hundredths, indicator.unit), known: figure.known, count: figure.count)
  }

  private func count(_ movement: Movement) throws -> Int {
    try Int.fetchOne(
      db,
      sql: """
        SELECT count(*) FROM temp.return_move
        WHERE split_by = 'all' AND kind = 'group' AND movement = ?
        """, arguments: [movement.rawValue]) ?? 0
  }

  private static let farming = "- Tổ hợp tác nông nghiệp, lâm nghiệp, ngư nghiệp, diêm nghiệp"
  private static let notFarming = "- Tổ hợp tác phi nông nghiệp"

  /// The words are those of the form, without the sums in brackets that its codes do not fit.
  private static let lines: [Line] = [
    Line(
      number: "1", words: "Tổng số tổ hợp tác", code: "01", unit: "THT",
      source: .indicator("units.groups")),
    Line(
      number: "", words: farming, code: "02", unit: "THT",
      source: .indicator("groups.agricultural")),
    Line(
      number: "", words: notFarming, code: "03", unit: "THT",
      source: .indicator("groups.non_agricultural")),
    Line(
      number: "2", words: "Tổng số tổ hợp tác thành lập mới", code: "04", unit: "THT",
      source: .moves([.founded])),
    Line(
      number: "3", words: "Tổng số tổ hợp tác giải thể", code: "05", unit: "THT",
      source: .moves([.dissolved, .compulsory, .endedUnknown])),
    Line(
      number: "4", words: "Tổng số thành viên", code: "06", unit: "Thành viên",
      source: .indicator("members.groups")),
    Line(
      number: "", words: farming, code: "07", unit: "Thành viên",
      source: .indicator("groups.members_agricultural")),
    Line(
      number: "", words: notFarming, code: "08", unit: "Thành viên",
      source: .indicator("groups.members_non_agricultural")),
    Line(
      number: "5", words: "Tổng số lao động", code: "09", unit: "Người",
      source: .indicator("groups.workers")),
    Line(
      number: "", words: "Trong đó: Số lao động là thành viên tổ hợp tác", code: "10",
      unit: "Người", source: .indicator("groups.workers_members")),
    Line(
      number: "6", words: "Tổng vốn, tài sản của tổ hợp tác", code: "11", unit: "Triệu đồng",
      source: .millions("groups.capital")),
    Line(
      number: "7", words: "Doanh thu bình quân một tổ hợp tác", code: "12", unit: "Triệu đồng",
      source: .millions("groups.average_revenue")),
    Line(
      number: "8", words: "Lãi bình quân một tổ hợp tác", code: "13", unit: "Triệu đồng",
      source: .millions("groups.average_profit")),
    Line(
      number: "9", words: "Thu nhập bình quân của một thành viên", code: "14",
      unit: "Triệu đồng", source: .millions("groups.income_member")),
    Line(
      number: "10",
      words: "Thu nhập bình quân tháng của 1 lao động làm việc trong tổ hợp tác", code: "15",
      unit: "Triệu đồng", source: .millions("groups.income_worker_month")),
  ]
}
