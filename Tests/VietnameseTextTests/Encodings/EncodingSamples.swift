import Foundation

@testable import VietnameseText

/// Text written in the old encodings, made from the tables that the program does not read.
enum EncodingSamples {
  static let root = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The rows of a table: codes as Windows-1252 shows them, and the letter.
  static func table(_ name: String) throws -> [(codes: String, letter: String)] {
    let url = root.appending(path: "fixtures/encodings/\(name)")
    return try String(contentsOf: url, encoding: .utf8).split(separator: "\n").dropFirst()
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
      .map { fields in
        guard fields[1].hasPrefix("U+"), let code = UInt32(fields[1].dropFirst(2), radix: 16),
          let scalar = Unicode.Scalar(code)
        else { return (fields[0], fields[2]) }
        return (String(scalar), fields[2])
      }
  }

  /// Every name of an area, before and after 2025-07-01.
  static func areaNames() throws -> [String] {
    let url = root.appending(path: "fixtures/areas/administrative_units.csv")
    let rows = try String(contentsOf: url, encoding: .utf8).split(separator: "\n").dropFirst()
    return Array(Set(rows.map { String($0.split(separator: ",")[2]) })).sorted()
  }

  /// Unicode text as an old encoding writes it; letters that it lacks stay.
  static func encoded(_ text: String, as encoding: LegacyEncoding) throws -> String {
    switch encoding {
    case .tcvn3, .tcvn3Capitals: replacing(text, by: try tcvn3.get())
    case .vni: replacing(text, by: try vni.get())
    case .windows1258: windows1258(text)
    case .doubledUTF8: Windows1252.text(of: Array(text.utf8))
    }
  }

  /// Whether TCVN3 has every letter of a text: it has no capitals with tones.
  static func isTCVN3(_ text: String) throws -> Bool {
    let letters = try tcvn3.get()
    return text.allSatisfy { $0.isASCII || letters[String($0)] != nil }
  }

  private static let tcvn3 = Result { try codes("tcvn3_to_unicode.tsv") }
  private static let vni = Result { try codes("vni_to_unicode.tsv") }

  private static func codes(_ name: String) throws -> [String: String] {
    Dictionary(try table(name).map { ($0.letter, $0.codes) }, uniquingKeysWith: { $1 })
  }

  private static func replacing(_ text: String, by codes: [String: String]) -> String {
    text.map { codes[String($0)] ?? String($0) }.joined()
  }

  private static func windows1258(_ text: String) -> String {
    let letters: [Unicode.Scalar: Unicode.Scalar] = [
      "Ă": "\u{C3}", "\u{300}": "\u{CC}", "Đ": "\u{D0}", "\u{309}": "\u{D2}", "Ơ": "\u{D5}",
      "Ư": "\u{DD}", "\u{303}": "\u{DE}", "ă": "\u{E3}", "\u{301}": "\u{EC}", "đ": "\u{F0}",
      "\u{323}": "\u{F2}", "ơ": "\u{F5}", "ư": "\u{FD}",
    ]
    return String(
      String.UnicodeScalarView(
        VietnameseSamples.baseAndTone(text).unicodeScalars.map { letters[$0] ?? $0 }))
  }
}
