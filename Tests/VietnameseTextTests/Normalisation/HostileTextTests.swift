import Foundation
import Testing
import VietnameseText

@Suite("Hostile text")
struct HostileTextTests {
  private static let pieces: [String] =
    VietnameseSamples.letters.map(String.init)
    + [
      "\u{300}", "\u{301}", "\u{302}", "\u{306}", "\u{31B}", "\u{323}", "\u{345}", "\u{200B}", " ",
    ]
    + ["\u{0}", "\u{FEFF}", "\u{FFFD}", "😀", "ß", "Ω", "中", "한", "\u{E000}", "\u{2028}", "½", "Ð"]

  @Test("Random scalars keep one key in all their forms, and normalizing them settles at once")
  func randomScalars() {
    var random = SeededGenerator(seed: 8)
    for _ in 0..<2000 {
      let length = Int.random(in: 0...12, using: &random)
      let text = (0..<length).compactMap { _ in Self.pieces.randomElement(using: &random) }.joined()
      let decomposed = text.decomposedStringWithCanonicalMapping
      #expect(searchKey(decomposed) == searchKey(text))
      #expect(searchKey(searchKey(text)) == searchKey(text))
      #expect(sortKey(decomposed) == sortKey(text), "\(text.unicodeScalars.map(\.value))")
      #expect(personNameSortKey(decomposed) == personNameSortKey(text))
      let once = normalized(text)
      #expect(Array(normalized(once).utf8) == Array(once.utf8))
      #expect(Array(normalized(decomposed).utf8) == Array(once.utf8))
    }
  }

  @Test("Random bytes never break a key")
  func randomBytes() {
    var random = SeededGenerator(seed: 9)
    let bytes: [UInt8] = [0x41, 0x20, 0xC3, 0xA0, 0xE1, 0xBA, 0xCC, 0x80, 0xF0, 0x9F, 0xFF, 0xED]
    for _ in 0..<2000 {
      let length = Int.random(in: 0...9, using: &random)
      let text = (0..<length).compactMap { _ in bytes.randomElement(using: &random) }
      let valid = String(decoding: text, as: UTF8.self)
      var search: [UInt8] = []
      var sort: [UInt8] = []
      var person: [UInt8] = []
      text.withUnsafeBufferPointer { buffer in
        appendSearchKey(of: buffer, to: &search)
        appendSortKey(of: buffer, to: &sort)
        appendPersonNameSortKey(of: buffer, to: &person)
      }
      #expect(search == Array(searchKey(valid).utf8))
      #expect(sort == sortKey(valid))
      #expect(person == personNameSortKey(valid))
    }
  }
}
