/// Puts Đ and đ for the Icelandic and African letters that look the same, in Vietnamese words only.
///
/// A word is taken for Vietnamese when it starts with the look-alike and goes on like a syllable that
/// starts with đ: `Ðặng` becomes `Đặng`, `Guðmundur` and `Ðorsteinn` stay.
func repairingLookAlikes(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: { meantLetter($0) != nil }) else { return text }
  var result = String.UnicodeScalarView()
  var word: [Unicode.Scalar] = []
  for scalar in text.unicodeScalars {
    if scalar.properties.isAlphabetic {
      word.append(scalar)
    } else {
      result.append(contentsOf: repaired(word))
      result.append(scalar)
      word = []
    }
  }
  result.append(contentsOf: repaired(word))
  return String(result)
}

private func meantLetter(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
  CollationOrder.lookAlikes.first { $0.scalar == scalar.value }
    .flatMap { Unicode.Scalar($0.meant) }
}

private func repaired(_ word: [Unicode.Scalar]) -> [Unicode.Scalar] {
  guard let first = word.first, let letter = meantLetter(first),
    isRestOfSyllable(word.dropFirst())
  else { return word }
  return [letter] + word.dropFirst()
}

/// Whether letters are one to three vowels and a final consonant that Vietnamese syllables have.
private func isRestOfSyllable(_ letters: ArraySlice<Unicode.Scalar>) -> Bool {
  let folded = letters.map { scalar in
    CharacterTable.index(of: scalar.value).map { CharacterTable.shared.traits[$0].folded } ?? 0
  }
  let vowelCount = folded.prefix { "aeiouy".utf8.contains($0) }.count
  let final = String(decoding: folded.dropFirst(vowelCount), as: UTF8.self)
  return (1...3).contains(vowelCount)
    && ["", "c", "ch", "k", "m", "n", "ng", "nh", "p", "t"].contains(final)
}
