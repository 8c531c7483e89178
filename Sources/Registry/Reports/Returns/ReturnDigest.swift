internal import CooperativeLaw
internal import Crypto
internal import Foundation

/// The digest of a return: over codes and numbers, so that the language does not matter.
enum ReturnDigest {
  /// SHA-256 in hexadecimal.
  static func sha256(of tables: [FormTable]) -> String {
    let lines = tables.flatMap { table in
      [table.key, table.columns.map(\.key).joined(separator: "\t")]
        + table.rows.map { $0.map(\.data).joined(separator: "\t") }
    }
    return SHA256.hash(data: Data(lines.joined(separator: "\n").utf8))
      .map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}

extension FormCell {
  /// The cell in data formats.
  public var data: String {
    switch self {
    case .blank: ""
    case .text(let text): text
    case .date(let date): date.description
    case .money(let amount): String(amount)
    case .share(let hundredths): String(hundredths)
    case .number(let number): String(number)
    case .coded(let code, _): code
    }
  }
}
