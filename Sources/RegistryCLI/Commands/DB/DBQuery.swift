import ArgumentParser
import CooperativeLaw
import Foundation
import Registry

/// `htx db query SQL`: one statement that only reads.
struct DBQuery: DisclosingVerb {
  static var configuration: CommandConfiguration {
    .said(
      "query", vi: "Chạy một câu SQL chỉ đọc.", en: "Run one SQL statement that only reads.",
      discussion: LocalizedText(
        vi: """
          Nên dùng các view v_unit, v_member, v_position, v_filing; mô tả trong schema.sql. Số định \
          danh, điện thoại, địa chỉ, ngày sinh, dân tộc bị che nếu không có --full --purpose.
          """,
        en: """
          Best on the views v_unit, v_member, v_position, v_filing; schema.sql describes them. IDs, \
          phones, addresses, births and ethnic groups are covered without --full --purpose.
          """))
  }

  @Argument(help: .said(vi: "Câu SQL.", en: "The SQL.", value: LocalizedText(vi: "sql", en: "sql")))
  var sql: String?
  @Option(
    help: .said(
      vi: "Đọc câu SQL từ tệp này.", en: "Read the SQL from this file.",
      value: LocalizedText(vi: "tệp", en: "file")),
    completion: .file(extensions: ["sql"]))
  var file: String?
  @OptionGroup var disclosed: DisclosureOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  var profile: ColumnProfile { .members }

  func validate() throws {
    guard (sql == nil) != (file == nil) else {
      throw ValidationError(
        say(
          LocalizedText(
            vi: "Hãy cho một câu SQL, hoặc một tệp bằng --file.",
            en: "Give one SQL statement, or a file with --file.")))
    }
  }

  func run(in session: Session) throws -> Outcome {
    let text = try sql ?? contents()
    let registry = try session.registry(for: .reading)
    try registry.query(text, disclosure: disclosed.disclosure) { rows in
      try session.show(
        Table(DBQuery.columns(rows.columns)) { sink in
          try rows.read { try sink.row($0.map(Cell.init)) }
        })
      if rows.coversPeople { session.tellMasked(disclosed.disclosure) }
    }
    return .done
  }

  private func contents() throws -> String {
    let path = file ?? ""
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
      throw RegistryError.cannotOpen(path: path)
    }
    return text
  }

  /// JSON needs keys that differ, so a name that comes again gets a number.
  private static func columns(_ names: [String]) -> [Column] {
    var seen: [String: Int] = [:]
    return names.map { name in
      seen[name, default: 0] += 1
      let count = seen[name] ?? 1
      let key = count == 1 ? name : "\(name)_\(count)"
      return Column(key, vi: key, en: key)
    }
  }
}

extension Cell {
  /// A value of SQLite's; bytes in hexadecimal, as `X'0A'`.
  fileprivate init(_ value: QueryValue) {
    switch value {
    case .missing: self = .missing
    case .integer(let number): self = .integer(Int(number))
    case .real(let number): self = .text(String(number))
    case .text(let text): self = .text(text)
    case .bytes(let data):
      let digits = data.map { ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: true) }
      self = .text("X'\(digits.joined())'")
    }
  }
}

extension QueryRefused: ReportableError {
  var exit: Outcome { .usage }

  var message: LocalizedText {
    switch self {
    case .mayWrite(let word):
      LocalizedText(
        vi: "Ở đây chỉ đọc, nên không chạy lệnh bắt đầu bằng “\(word)”.",
        en: "This only reads, so a statement that begins with “\(word)” is not run.")
    case .severalStatements:
      LocalizedText(
        vi: "Mỗi lần chỉ chạy một câu SQL.", en: "Only one SQL statement is run at a time.")
    }
  }

  var remedy: LocalizedText? {
    switch self {
    case .mayWrite:
      LocalizedText(
        vi: "Dùng SELECT, WITH, VALUES hoặc EXPLAIN; muốn ghi hãy dùng các lệnh của htx.",
        en: "Use SELECT, WITH, VALUES or EXPLAIN; to write, use the commands of htx.")
    case .severalStatements:
      LocalizedText(
        vi: "Hãy bỏ phần sau dấu chấm phẩy đầu tiên.",
        en: "Leave out what follows the first semicolon.")
    }
  }
}
