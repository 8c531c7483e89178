import CooperativeLaw
import Registry

/// The columns of the log of exports.
enum ExportLogColumns {
  static let all: [(column: Column, cell: @Sendable (ExportRecord) -> Cell)] = [
    (Column("number", vi: "Số", en: "No.", .integer), { .integer(Int($0.number)) }),
    (Column("exported_at", vi: "Lúc", en: "When"), { .time($0.exportedAt) }),
    (Column("officer", vi: "Cán bộ", en: "Officer"), { .text($0.officer) }),
    (Column("command", vi: "Lệnh", en: "Command"), { .text($0.command) }),
    (
      Column("arguments", vi: "Yêu cầu", en: "Asked for"),
      { .text($0.arguments.joined(separator: " ")) }
    ),
    (
      Column("profile", vi: "Mức dữ liệu", en: "Profile"), { .coded($0.profile, words($0.profile)) }
    ),
    (Column("purpose", vi: "Mục đích", en: "Purpose", isSpare: true), { .optional($0.purpose) }),
    (Column("format", vi: "Dạng", en: "Format", .code, isSpare: true), { .text($0.format) }),
    (Column("file_name", vi: "Tệp", en: "File", isSpare: true), { .optional($0.fileName) }),
    (Column("rows", vi: "Số dòng", en: "Rows", .integer), { .optional($0.rows) }),
    (
      Column("columns", vi: "Các cột", en: "Columns", isSpare: true),
      { .text($0.columns.joined(separator: ";")) }
    ),
    (
      Column("known_filing", vi: "Biết đến hồ sơ số", en: "Known filing", .integer, isSpare: true),
      { .integer(Int($0.knownFiling)) }
    ),
    (
      Column("sha256", vi: "SHA-256", en: "SHA-256", .code, isSpare: true),
      { .optional($0.sha256) }
    ),
  ]

  /// A line of the log.
  static func row(_ record: ExportRecord) -> [Cell] { all.map { $0.cell(record) } }

  private static func words(_ profile: String) -> LocalizedText {
    switch profile {
    case "public": LocalizedText(vi: "công khai", en: "public")
    case "full": LocalizedText(vi: "đầy đủ", en: "full")
    default: LocalizedText(vi: "nội bộ", en: "internal")
    }
  }
}
