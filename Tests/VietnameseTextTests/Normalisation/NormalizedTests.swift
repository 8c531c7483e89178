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

  @Test(
    "Marks in any order, doubled or out of place come out as Foundation composes them",
    arguments: [
      "a\u{323}\u{302}", "a\u{302}\u{323}", "a\u{301}\u{302}", "a\u{302}\u{301}", "o\u{301}\u{31B}",
      "o\u{31B}\u{301}", "o\u{323}\u{31B}", "á\u{323}", "á\u{31B}", "á\u{302}", "ạ\u{306}",
      "ó\u{31B}",
      "ô\u{31B}", "ơ\u{302}", "b\u{301}", "\u{301}a", "1\u{323}", "a\u{340}", "n\u{303}",
      "i\u{302}",
      "a\u{306}\u{302}", "ê\u{302}", "c\u{30C}", "đ\u{323}", "=\u{338}", "Y\u{309}", "W\u{301}",
      "a \u{301}", "U\u{31B}\u{323}", "\u{212B}", "a\u{300}\u{300}",
    ])
  func oddMarks(text: String) {
    let expected = text.precomposedStringWithCanonicalMapping
    #expect(Array(normalized(text).utf8) == Array(expected.utf8))
    #expect(sortKey(text) == sortKey(expected))
    #expect(sortKey(text) == sortKey(text.decomposedStringWithCanonicalMapping))
    #expect(searchKey(text) == searchKey(expected))
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
