import ArgumentParser
import CooperativeLaw
import Registry

/// `htx unit history`: the filings about a unit and what each of them did.
struct UnitHistoryVerb: Verb {
  static var configuration: CommandConfiguration {
    .said("history", vi: "Lịch sử một đơn vị qua các hồ sơ.", en: "The filings about a unit.")
  }

  @Argument(help: UnitArgument.help) var unit: String
  @OptionGroup var read: ReadOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let history = try session.registry(for: .reading)
      .history(ofUnit: unit, at: session.moment(read))
    try session.show(
      Answer(
        fields: [UnitColumn.localNumber, .name].map { ($0.column, $0.cell(history.unit)) },
        parts: [
          Answer.Part(
            key: "filings", heading: LocalizedText(vi: "Hồ sơ", en: "Filings"),
            table: Table(FilingColumns.list, rows: history.filings.map(FilingColumns.row))),
          UnitEventRows.part(history.events),
          Answer.Part(
            key: "lines", heading: LocalizedText(vi: "Từng việc", en: "What each did"),
            table: Table(Self.columns, rows: history.lines.map(Self.row))),
          Answer.Part(
            key: "withdrawn",
            heading: LocalizedText(
              vi: "Đã rút lại, không còn giá trị", en: "Withdrawn, no longer valid"),
            table: Table(
              Self.columns + [Self.withdrawnBy],
              rows: history.withdrawn.map { line in
                Self.row(line) + [.optional(line.withdrawnBy.map { Int($0) })]
              })),
        ]))
    return .done
  }

  private static let columns = [
    Column("filing", vi: "Hồ sơ", en: "Filing", .integer),
    Column("deed", vi: "Việc", en: "Deed", .code),
    Column("field", vi: "Mục", en: "Field"),
    Column("value", vi: "Nội dung", en: "Value"),
    Column("valid_from", vi: "Từ ngày", en: "From", .date),
    Column("valid_to", vi: "Đến trước ngày", en: "Until before", .date),
  ]

  private static let withdrawnBy = Column(
    "withdrawn_by", vi: "Rút lại bởi", en: "Withdrawn by", .integer)

  private static func row(_ line: HistoryLine) -> [Cell] {
    [
      .integer(Int(line.filing)), .coded(line.deed.rawValue, line.deed.label),
      field(line.field), value(line), .optional(line.from), .optional(line.to),
    ]
  }

  private static func field(_ key: String) -> Cell {
    key == "members"
      ? .coded(key, LocalizedText(vi: "Thành viên", en: "Members")) : .field(key)
  }

  /// An office is kept before its holder, `chair: Hoàng Văn An`.
  private static func value(_ line: HistoryLine) -> Cell {
    let parts = line.value.split(separator: ":", maxSplits: 1).map(String.init)
    guard line.field == "role", parts.count == 2, let role = PositionRole(rawValue: parts[0])
    else { return .value(line.value, of: line.field) }
    return .coded(
      line.value,
      LocalizedText(vi: role.label.vi + ":" + parts[1], en: role.label.en + ":" + parts[1]))
  }
}

extension HistoryLine.Deed {
  /// The deed in words.
  fileprivate var label: LocalizedText {
    switch self {
    case .wrote: LocalizedText(vi: "ghi", en: "wrote")
    case .ended: LocalizedText(vi: "chấm dứt", en: "ended")
    case .withdrew: LocalizedText(vi: "rút lại", en: "withdrew")
    }
  }
}
