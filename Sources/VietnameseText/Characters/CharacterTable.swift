/// The traits of every scalar of Vietnamese text, found by index instead of by search.
struct CharacterTable {
  /// The scalars U+0000 to U+036F, U+1E00 to U+1EFF and U+2000 to U+206F, without gaps.
  private(set) var traits: [CharacterTraits]

  /// Built once, on first use, in some microseconds.
  static let shared = CharacterTable()

  /// The primary weight that puts an unknown symbol before the digits.
  let symbolEscape: UInt8
  /// The primary weight that puts an unknown letter after z.
  static let letterEscape: UInt8 = 0xFE

  private static let lowCount = 0x370
  private static let vietnameseCount = 0x100
  private static let punctuationCount = 0x70

  /// The place of a scalar in ``traits``; `nil` for scalars that Vietnamese text does not use.
  @inline(__always)
  static func index(of scalar: UInt32) -> Int? {
    if scalar < 0x370 { return Int(scalar) }
    if scalar &- 0x1E00 < 0x100 { return lowCount + Int(scalar &- 0x1E00) }
    if scalar &- 0x2000 < 0x70 { return lowCount + vietnameseCount + Int(scalar &- 0x2000) }
    return nil
  }

  private init() {
    traits = Array(
      repeating: CharacterTraits(),
      count: Self.lowCount + Self.vietnameseCount + Self.punctuationCount)
    var weight: UInt8 = 0
    symbolEscape = Self.fillSeparators(into: &traits, weight: &weight)
    weight = symbolEscape
    for digit in CollationOrder.digits.unicodeScalars {
      weight += 1
      Self.set(
        digit.value, in: &traits,
        CharacterTraits(
          primary: weight, folded: UInt8(truncatingIfNeeded: digit.value), flags: [.known, .inert]))
    }
    Self.fillLetters(into: &traits, after: weight)
    Self.fillMarks(into: &traits)
    for (scalar, meant) in CollationOrder.lookAlikes {
      guard let place = Self.index(of: meant) else { continue }
      var traits = traits[place]
      traits.flags.remove(.inert)
      Self.set(scalar, in: &self.traits, traits)
    }
  }

  private static func set(
    _ scalar: UInt32, in traits: inout [CharacterTraits], _ value: CharacterTraits
  ) {
    guard let place = index(of: scalar) else { return }
    traits[place] = value
  }

  /// Fills breaks, spaces, punctuation; gives back the first weight that is free.
  private static func fillSeparators(
    into traits: inout [CharacterTraits], weight: inout UInt8
  ) -> UInt8 {
    let blank = UInt8(ascii: " ")
    for scalar in CollationOrder.breaks {
      weight += 1
      set(
        scalar, in: &traits,
        CharacterTraits(primary: weight, folded: blank, flags: [.known, .space]))
    }
    weight += 1
    for scalar in CollationOrder.spaces {
      let flags: CharacterTraits.Flags = scalar == 0x20 ? [] : .upper
      set(
        scalar, in: &traits,
        CharacterTraits(primary: weight, folded: blank, flags: [.known, .space, flags]))
    }
    for scalar in CollationOrder.punctuation.unicodeScalars {
      weight += 1
      set(
        scalar.value, in: &traits,
        CharacterTraits(primary: weight, folded: blank, flags: [.known, .inert]))
    }
    return weight + 1
  }

  private static func fillLetters(into traits: inout [CharacterTraits], after digits: UInt8) {
    let folded = Array(CollationOrder.folded.utf8)
    for (alphabet, isUpper) in [
      (CollationOrder.lowercase, false), (CollationOrder.uppercase, true),
    ] {
      for (offset, letter) in alphabet.unicodeScalars.enumerated() {
        let flags: CharacterTraits.Flags = isUpper ? [.upper] : []
        set(
          letter.value, in: &traits,
          CharacterTraits(
            primary: digits + 1 + UInt8(offset), folded: folded[offset],
            flags: [.known, .letter, .inert, flags]))
      }
    }
    for row in CollationOrder.tonedVowels {
      guard let first = row.unicodeScalars.first, let place = index(of: first.value) else {
        continue
      }
      for (tone, vowel) in row.unicodeScalars.enumerated() {
        var value = traits[place]
        value.mark = UInt8(tone)
        set(vowel.value, in: &traits, value)
      }
    }
  }

  private static func fillMarks(into traits: inout [CharacterTraits]) {
    for scalar in UInt32(0x300)...0x36F {
      set(
        scalar, in: &traits,
        CharacterTraits(mark: MarkWeight.other.rawValue, flags: [.known, .mark]))
    }
    for (scalar, weight) in CollationOrder.marks {
      set(scalar, in: &traits, CharacterTraits(mark: weight.rawValue, flags: [.known, .mark]))
    }
    for scalar in CollationOrder.ignorable {
      set(scalar, in: &traits, CharacterTraits(flags: [.known, .ignorable]))
    }
  }
}
