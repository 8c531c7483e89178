/// What the keys need to know of one Unicode scalar, in four bytes so that the table stays in cache.
struct CharacterTraits {
  /// Facts that are true or false.
  struct Flags: OptionSet {
    let rawValue: UInt8

    static let known = Flags(rawValue: 1)
    static let letter = Flags(rawValue: 2)
    static let upper = Flags(rawValue: 4)
    static let space = Flags(rawValue: 8)
    static let mark = Flags(rawValue: 16)
    static let ignorable = Flags(rawValue: 32)
    /// Stands as it is in normalized text, whatever its neighbours are.
    static let inert = Flags(rawValue: 64)
  }

  /// The place in the Vietnamese order; 0 for marks and for what is ignored.
  var primary: UInt8 = 0
  /// The tone or other mark, a raw value of ``MarkWeight``; 0 for none.
  var mark: UInt8 = 0
  /// The ASCII byte of the search key; 0 when the scalar leaves none.
  var folded: UInt8 = 0
  var flags: Flags = []
}

/// The order of the marks that do not make a letter of their own: first the five tones.
enum MarkWeight: UInt8 {
  case grave = 1
  case hook = 2
  case tilde = 3
  case acute = 4
  case dotBelow = 5
  case breve = 6
  case circumflex = 7
  case caron = 8
  case ring = 9
  case diaeresis = 10
  case cedilla = 11
  case other = 12

  /// How many weights there are.
  static let count = 12
}
