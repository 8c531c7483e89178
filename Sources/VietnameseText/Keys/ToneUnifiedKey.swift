/// A key for comparing names with their marks kept: `Hoà Bình` and `Hòa Bình` give the same.
///
/// Lower-case, normal form, one kind of apostrophe and hyphen; in syllables that end in oa, oe or uy
/// the tone goes to the first vowel, except after q. Never store it in place of the name.
public func toneUnifiedKey(_ text: String) -> String {
  var key = String.UnicodeScalarView()
  var syllable: [Unicode.Scalar] = []
  for scalar in normalized(text.lowercased()).unicodeScalars {
    if scalar.properties.isAlphabetic {
      syllable.append(scalar)
    } else {
      key.append(contentsOf: withToneOnFirstVowel(syllable))
      syllable = []
      key.append(plainPunctuation(scalar))
    }
  }
  key.append(contentsOf: withToneOnFirstVowel(syllable))
  return String(key)
}

private func plainPunctuation(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
  switch scalar {
  case "\u{2018}", "\u{2019}", "\u{2BC}", "`", "´": "'"
  default: scalar.properties.generalCategory == .dashPunctuation ? "-" : scalar
  }
}

private func withToneOnFirstVowel(_ syllable: [Unicode.Scalar]) -> [Unicode.Scalar] {
  guard syllable.count >= 2, let last = syllable.last else { return syllable }
  let first = syllable[syllable.count - 2]
  let isAfterQ = syllable.count >= 3 && syllable[syllable.count - 3] == "q"
  guard !isAfterQ,
    let (plainLast, tone) = toned(last, among: first == "o" ? "ae" : first == "u" ? "y" : ""),
    let row = CollationOrder.tonedVowels.first(where: { $0.unicodeScalars.first == first })
  else { return syllable }
  return syllable.dropLast(2) + [Array(row.unicodeScalars)[tone], plainLast]
}

/// The plain vowel of a toned one and its tone, when the plain one is among some.
private func toned(
  _ scalar: Unicode.Scalar, among vowels: String
) -> (plain: Unicode.Scalar, tone: Int)? {
  for plain in vowels.unicodeScalars {
    guard
      let row = CollationOrder.tonedVowels.first(where: { $0.unicodeScalars.first == plain }),
      let tone = Array(row.unicodeScalars).firstIndex(of: scalar)
    else { continue }
    return (plain, tone)
  }
  return nil
}
