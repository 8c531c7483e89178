import Testing

@testable import VietnameseText

@Suite("Syllables")
struct VietnameseSyllableTests {
  @Test(
    "Spelling that exists is allowed, in both styles of tones",
    arguments: [
      "Nguyễn", "ĐỒNG", "hoà", "hòa", "thủy", "thuỷ", "khuỷu", "nghiệp", "quý", "già", "gì",
      "giếng",
      "xoong", "ngoằn", "khuya", "ướt", "yến", "uống", "ươm", "Kạn", "đ\u{111}".isEmpty ? "" : "đi",
    ])
  func allowed(word: String) {
    #expect(VietnameseSyllable.shared.allows(word.unicodeScalars))
  }

  @Test(
    "What no syllable is spelt like is refused",
    arguments: [
      "taùc", "céng", "Hîp", "n", "", "hoàng\u{E0}", "tac", "wòa", "gía", "ngế", "thươngg", "hơa",
      "Ab",
    ])
  func refused(word: String) {
    #expect(!VietnameseSyllable.shared.allows(word.unicodeScalars))
  }
}
