/// Whether a character may stand in a name.
enum NameCharacter: Hashable {
  case allowed
  /// A symbol of which the list is not known.
  case doubtful
  case refused

  /// The symbols that the texts themselves name (Decree 92/2024 Điều 17 khoản 2 điểm c).
  private static let namedSymbols: Set<Character> = ["&", ".", ",", "+", "-", "_", " "]

  init(_ character: Character, allowsOtherLatin: Bool) {
    if NameCharacter.namedSymbols.contains(character) || NameCharacter.isPlain(character) {
      self = .allowed
    } else if allowsOtherLatin, NameCharacter.isLatin(character) {
      self = .allowed
    } else {
      self = NameCharacter.isSymbol(character) ? .doubtful : .refused
    }
  }

  /// A Vietnamese letter with at most one tone, F, J, Z, W, or a digit from 0 to 9.
  private static func isPlain(_ character: Character) -> Bool {
    if character.isASCII { return character.isLetter || character.isNumber }
    var word = SpokenWord()
    for scalar in character.unicodeScalars { word.append(scalar) }
    guard word.letters.count == 1, word.tones.count <= 1,
      let letter = word.letters.first.flatMap(Unicode.Scalar.init),
      let entry = VietnameseAlphabet.letter(letter)
    else { return false }
    return entry.isVowel || word.tones.isEmpty
  }

  /// A letter of the Latin blocks, whatever its marks.
  private static func isLatin(_ character: Character) -> Bool {
    guard let base = character.unicodeScalars.first, base.properties.isAlphabetic else {
      return false
    }
    return base.value < 0x250 || (0x1E00...0x1EFF).contains(base.value)
  }

  /// A printed sign that is no picture.
  private static func isSymbol(_ character: Character) -> Bool {
    guard character.unicodeScalars.count == 1, let scalar = character.unicodeScalars.first,
      !scalar.properties.isEmojiPresentation
    else { return false }
    switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol,
      .modifierSymbol:
      return scalar.value < 0x1F000
    default: return false
    }
  }

  /// The characters for a message; those that cannot be seen by their code.
  static func list(_ characters: [Character]) -> String {
    var seen: Set<Character> = []
    return characters.filter { seen.insert($0).inserted }.map(shown).joined(separator: " ")
  }

  private static func shown(_ character: Character) -> String {
    let isVisible = character.unicodeScalars.allSatisfy {
      switch $0.properties.generalCategory {
      case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
        .paragraphSeparator, .spaceSeparator:
        false
      default: true
      }
    }
    guard !isVisible else { return "“\(character)”" }
    return character.unicodeScalars.map { "U+" + String($0.value, radix: 16, uppercase: true) }
      .joined(separator: "+")
  }
}
