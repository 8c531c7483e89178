import Foundation

/// Invented Vietnamese strings for properties.
enum VietnameseSamples {
  static let lowercaseLetters = Array(
    "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệfghiìỉĩíịjklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvwxyỳỷỹýỵz")
  static let letters =
    lowercaseLetters + lowercaseLetters.map { Character(String($0).uppercased()) }
  static let separators = Array("     -'.,()/0123456789")
  static let families = ["Nguyễn", "Trần", "Lê", "Phạm", "Đỗ", "Đặng", "Ngô", "H'", "Bùi", "Ước"]
  static let middles = ["Văn", "Thị", "Đức", "Minh", "Thùy", "Thuỳ", "Hữu", "hữu", "", "Quốc"]
  static let givens = ["An", "Ăn", "Ân", "Ánh", "Anh", "Ửng", "Đào", "Dào", "Hoà", "Hòa", "AN"]

  /// A string of a few letters, often from few, so that strings differ in tones or case only.
  static func word(using random: inout SeededGenerator) -> String {
    let alphabet = Bool.random(using: &random) ? letters : Array("aAàÁạbBđĐdDơỜôỔ ")
    let length = Int.random(in: 0...6, using: &random)
    return String(
      (0..<length).compactMap { _ in
        Int.random(in: 0..<6, using: &random) == 0
          ? separators.randomElement(using: &random) : alphabet.randomElement(using: &random)
      })
  }

  /// A full name.
  static func name(using random: inout SeededGenerator) -> String {
    [families, middles, givens].compactMap { $0.randomElement(using: &random) }
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// A word or a name.
  static func text(using random: inout SeededGenerator) -> String {
    Bool.random(using: &random) ? name(using: &random) : word(using: &random)
  }

  /// The same text with every tone mark behind a letter that keeps its hat, breve or horn.
  static func baseAndTone(_ text: String) -> String {
    var result = ""
    for character in text {
      let parts = String(character).decomposedStringWithCanonicalMapping.unicodeScalars
      let tones = parts.filter { "\u{300}\u{301}\u{303}\u{309}\u{323}".unicodeScalars.contains($0) }
      let base = parts.filter { !tones.contains($0) }
      result += String(String.UnicodeScalarView(base)).precomposedStringWithCanonicalMapping
      result += String(String.UnicodeScalarView(tones))
    }
    return result
  }
}
