/// The combining marks that make a letter of its own.
enum CombiningMark {
  static let circumflex: UInt32 = 0x302
  static let breve: UInt32 = 0x306
  static let horn: UInt32 = 0x31B
}

/// Which letter comes of a vowel and a mark.
struct ComposedLetters {
  static let shared = ComposedLetters()

  private var pairs: [(base: UInt8, mark: UInt32, result: UInt8)] = []
  /// The vowels by weight, tone and case; 0 where there is no such letter.
  private var scalars: [UInt32] = Array(repeating: 0, count: 256 * 12)

  private init() {
    let letters: [(Unicode.Scalar, UInt32, Unicode.Scalar)] = [
      ("a", CombiningMark.breve, "ă"), ("a", CombiningMark.circumflex, "â"),
      ("e", CombiningMark.circumflex, "ê"), ("o", CombiningMark.circumflex, "ô"),
      ("o", CombiningMark.horn, "ơ"), ("u", CombiningMark.horn, "ư"),
    ]
    let traits = CharacterTable.shared.traits
    for (base, mark, result) in letters {
      guard let basePlace = CharacterTable.index(of: base.value),
        let resultPlace = CharacterTable.index(of: result.value)
      else { continue }
      pairs.append((traits[basePlace].primary, mark, traits[resultPlace].primary))
    }
    for vowel in CollationOrder.tonedVowels.joined().unicodeScalars {
      guard let place = CharacterTable.index(of: vowel.value) else { continue }
      scalars[Self.index(of: traits[place])] = vowel.value
    }
  }

  /// The primary weight of the letter with a breve, circumflex or horn; `nil` when there is none.
  func primary(of base: UInt8, with mark: UInt32) -> UInt8? {
    guard
      mark == CombiningMark.circumflex || mark == CombiningMark.horn
        || mark == CombiningMark.breve
    else { return nil }
    return pairs.first { $0.base == base && $0.mark == mark }?.result
  }

  /// The precomposed vowel of a weight, tone and case; 0 when there is none.
  func scalar(of traits: CharacterTraits) -> UInt32 { scalars[Self.index(of: traits)] }

  private static func index(of traits: CharacterTraits) -> Int {
    Int(traits.primary) * 12 + Int(traits.mark) * 2 + (traits.flags.contains(.upper) ? 1 : 0)
  }
}
