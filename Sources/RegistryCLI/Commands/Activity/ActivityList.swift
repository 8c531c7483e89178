import ArgumentParser
import CooperativeLaw
import Registry

/// `htx activity list`: what was observed, the latest first.
struct ActivityList: Verb {
  static var configuration: CommandConfiguration {
    .said("list", vi: "Liệt kê các lần ghi nhận, mới nhất trước.", en: "List what was observed.")
  }

  @OptionGroup var asked: ObservedOptions
  @OptionGroup var read: ReadOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let registry = try session.registry(for: .reading)
    let moment = session.moment(read)
    let found = try registry.activities(
      ofUnit: asked.unit, in: asked.area.found(registry, on: moment.day), at: moment)
    try session.show(Table(ActivityList.columns, rows: found.map(ActivityList.row)))
    return .done
  }

  private static let columns = [
    Column("unit", vi: "Đơn vị", en: "Unit", .code),
    Column("name", vi: "Tên", en: "Name", .name, isSpare: true),
    Column("observed_on", vi: "Ngày ghi nhận", en: "Observed on", .date),
    Column("state", vi: "Hoạt động thực tế", en: "State"),
    Column("since", vi: "Từ ngày", en: "Since", .date, isRare: true),
    Column("source", vi: "Nguồn", en: "Source"),
    Column("document", vi: "Văn bản", en: "Document", isRare: true),
    Column("note", vi: "Ghi chú", en: "Note", isRare: true),
  ]

  private static func row(_ record: ActivityRecord) -> [Cell] {
    [
      .text(record.unit), .text(record.unitName), .date(record.observedOn),
      .optionalWord(record.state), .optional(record.since), .optionalWord(record.source),
      .optional(record.document), .optional(record.note),
    ]
  }
}

extension Cell {
  /// A word of a closed list that may be absent.
  static func optionalWord<Word: LabelledWord>(_ word: Word?) -> Cell {
    word.map { .word($0) } ?? .missing
  }
}
