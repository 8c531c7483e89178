/// A word as it sounds: letters without tones, and each tone at the vowels it belongs to.
///
/// So `hoà` and `hòa` are one word, while `Hoa` and `Hòa` are two.
struct SpokenWord: Hashable, Sendable {
  /// A tone and the place where its run of vowels begins.
  struct Tone: Hashable, Sendable {
    var place: Int
    var tone: UInt8
  }

  private(set) var letters: [UInt32] = []
  private(set) var tones: [Tone] = []
  private var vowelsFrom: Int?

  /// A word of nothing, to be filled.
  init() {}

  /// The word of plain text without spaces.
  init(_ text: String) {
    for scalar in text.unicodeScalars { append(scalar) }
    close()
  }

  static func == (one: SpokenWord, other: SpokenWord) -> Bool {
    one.letters == other.letters && one.tones == other.tones
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(letters)
    hasher.combine(tones)
  }

  /// Takes the next letter, or a mark on the last one.
  mutating func append(_ scalar: Unicode.Scalar) {
    if let letter = VietnameseAlphabet.letter(scalar) {
      if !letter.isVowel { vowelsFrom = nil }
      if letter.isVowel, vowelsFrom == nil { vowelsFrom = letters.count }
      letters.append(UInt32(letter.sound))
      if letter.tone > 0 { add(tone: letter.tone) }
    } else if let tone = VietnameseAlphabet.tone(ofMark: scalar) {
      add(tone: tone)
    } else if let last = letters.last,
      let sound = VietnameseAlphabet.sound(
        of: UInt16(truncatingIfNeeded: last), withMark: scalar)
    {
      letters[letters.count - 1] = UInt32(sound)
    } else {
      letters.append(scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? scalar.value)
      vowelsFrom = nil
    }
  }

  private mutating func add(tone: UInt8) {
    tones.append(Tone(place: vowelsFrom ?? letters.count, tone: tone))
  }

  /// Ends the word: a last `y` after a consonant sounds as `i` (`Mỹ`, `Mĩ`).
  mutating func close() {
    guard letters.last == 0x79 else { return }
    let before = letters.dropLast().suffix(2)
    let afterConsonant = before.last.map { !SpokenWord.isVowel($0) } ?? true
    if afterConsonant || Array(before) == [0x71, 0x75] { letters[letters.count - 1] = 0x69 }
  }

  /// This word with another written to it without a space.
  func joined(with other: SpokenWord) -> SpokenWord {
    var joined = self
    joined.letters += other.letters
    joined.tones += other.tones.map {
      Tone(place: $0.place + letters.count, tone: $0.tone)
    }
    return joined
  }

  /// Whether it has no vowel, as the abbreviations `BC` and `TNT`.
  var hasNoVowel: Bool { !letters.contains(where: SpokenWord.isVowel) }

  /// Whether it is one letter of the alphabet.
  var isOneLetter: Bool { letters.count == 1 && tones.isEmpty }

  private static func isVowel(_ letter: UInt32) -> Bool {
    Unicode.Scalar(letter).flatMap(VietnameseAlphabet.letter)?.isVowel ?? false
  }
}
