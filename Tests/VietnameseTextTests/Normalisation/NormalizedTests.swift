import Foundation
import Testing
import VietnameseText

@Suite("Normal form")
struct NormalizedTests {
  @Test(
    "Text is composed, trimmed, single-spaced, and gets its Đ",
    arguments: [
      ("Nguyễn Văn An", "Nguyễn Văn An"), ("", ""), ("  ", ""), (" a ", "a"),
      ("Lê\u{A0}\u{202F} An\n", "Lê An"), ("Lê\tAn", "Lê An"),
      ("Ho\u{300}a Bi\u{300}nh", "Hòa Bình"), ("Viê\u{323}t", "Việt"),
      ("Ðặng Ðào", "Đặng Đào"), ("ðồng", "đồng"), ("Ɖắk Lắk", "Đắk Lắk"), ("Ða\u{323}ng", "Đạng"),
      ("Guðmundur", "Guðmundur"), ("Ðorsteinn", "Ðorsteinn"), ("Ð", "Ð"), ("M'Ðrắk", "M'Ðrắk"),
      ("\u{FEFF}Lê\u{200B} An", "Lê An"), ("hoà", "hoà"), ("Mu\u{308}ller", "Müller"),
    ])
  func normalizes(text: String, expected: String) {
    #expect(Array(normalized(text).utf8) == Array(expected.utf8))
  }

  @Test("Normalizing twice changes nothing, and every form gives the same bytes")
  func idempotent() {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<3000 {
      let text = VietnameseSamples.text(using: &random)
      let once = Array(normalized(text).utf8)
      #expect(Array(normalized(String(decoding: once, as: UTF8.self)).utf8) == once)
      #expect(Array(normalized(text.decomposedStringWithCanonicalMapping).utf8) == once)
      #expect(Array(normalized(VietnameseSamples.baseAndTone(text)).utf8) == once)
    }
  }
}

@Suite("Problems in names")
struct TextProblemTests {
  @Test(
    "What cannot be part of a name is told with its place",
    arguments: [
      ("Lê An", []), ("Y Ƀiă", []), ("Viê\u{323}t", []), ("Müller", []), ("", []),
      ("A\tB", [.controlCharacter(place: 2)]), ("A\n", [.controlCharacter(place: 2)]),
      ("Nguy\u{FFFD}n", [.replacementCharacter(place: 5)]),
      ("An😀", [.emoji(place: 3)]), ("☘ An", [.emoji(place: 1)]),
      ("A\u{E000}", [.privateUse(place: 2)]), ("A\u{378}", [.unassigned(place: 2)]),
      ("A\u{200B}\u{0}", [.invisible(place: 2), .controlCharacter(place: 3)]),
    ] as [(String, [TextProblem])])
  func finds(name: String, expected: [TextProblem]) {
    #expect(problems(inName: name) == expected)
  }
}
