/// The combining marks that make a letter of its own.
enum CombiningMark {
  static let circumflex: UInt32 = 0x302
  static let breve: UInt32 = 0x306
  static let horn: UInt32 = 0x31B
}

/// Which letter a plain vowel becomes with a breve, a circumflex or a horn, by primary weight.
struct ModifiedLetters {
  static let shared = ModifiedLetters()

  private var pairs: [(base: UInt8, mark: UInt32, result: UInt8)] = []

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
  }

  /// The primary weight of the joined letter; `nil` when the two do not join.
  func primary(of base: UInt8, with mark: UInt32) -> UInt8? {
    pairs.first { $0.base == base && $0.mark == mark }?.result
  }
}
