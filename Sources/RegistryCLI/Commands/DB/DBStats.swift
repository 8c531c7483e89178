import ArgumentParser
import CooperativeLaw
import Registry

/// `htx db stats`: what is in the registry, in numbers.
struct DBStats: Verb {
  static var configuration: CommandConfiguration {
    .said("stats", vi: "Sổ có gì, bằng con số.", en: "What is in the registry, in numbers.")
  }

  @OptionGroup var read: ReadOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let numbers = try session.registry(for: .reading).statistics(at: session.moment(read))
    try session.show(
      Answer(
        fields: DBStats.fields(numbers, registry: session.registryPath),
        parts: [
          Answer.Part(
            key: "units", heading: LocalizedText(vi: "Đơn vị", en: "Units"),
            table: Table(DBStats.unitColumns, rows: numbers.units.map(DBStats.row)))
        ]))
    return .done
  }

  private static func fields(
    _ numbers: RegistryStatistics, registry: String
  ) -> [(column: Column, cell: Cell)] {
    [
      (Column("registry", vi: "Tệp", en: "File", .code), .text(registry)),
      (
        Column("unit_count", vi: "Số đơn vị", en: "Units", .integer),
        .integer(numbers.units.reduce(0) { $0 + $1.count })
      ),
      (Column("members", vi: "Thành viên", en: "Members", .integer), .integer(numbers.members)),
      (
        Column("parties", vi: "Người, tổ chức", en: "Persons, organisations", .integer),
        .integer(numbers.parties)
      ),
      (Column("filings", vi: "Hồ sơ", en: "Filings", .integer), .integer(numbers.filings)),
      (
        Column("last_filing", vi: "Hồ sơ cuối", en: "Last filing", .integer),
        .optional(numbers.lastFiling.map(Int.init))
      ),
      (
        Column("last_recorded_at", vi: "Ghi lúc", en: "Recorded", .code),
        numbers.lastRecordedAt.map(Cell.time) ?? .missing
      ),
      (
        Column("bytes", vi: "Cỡ tệp (byte)", en: "File size (bytes)", .money), .money(numbers.bytes)
      ),
      (Column("page_size", vi: "Cỡ trang", en: "Page size", .integer), .integer(numbers.pageSize)),
      (Column("pages", vi: "Số trang", en: "Pages", .integer), .integer(numbers.pages)),
      (
        Column("free_pages", vi: "Trang trống", en: "Free pages", .integer),
        .integer(numbers.freePages)
      ),
    ]
  }

  private static let unitColumns = [
    Column("kind", vi: "Loại hình", en: "Kind"), Column("status", vi: "Tình trạng", en: "Status"),
    Column("count", vi: "Số", en: "Count", .integer),
  ]

  private static func row(_ units: RegistryStatistics.Units) -> [Cell] {
    [.coded(units.kind.rawValue, units.kind.label), .status(units.status), .integer(units.count)]
  }
}
