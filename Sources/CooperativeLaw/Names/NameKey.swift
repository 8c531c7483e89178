/// A name made ready for comparing: the own name (tên riêng) without the words of the kind.
public struct NameKey: Sendable, Hashable {
  /// The own name in lower case with single spaces; two names are written alike when equal.
  public let own: String
  /// The own name as typed, with single spaces.
  public let ownAsTyped: String
  /// The pieces of the own name as they sound.
  let elements: [NameElement]

  /// Reads a full name; the kind may also be written as the signs HTX, LHHTX or THT.
  public init(_ fullName: String) {
    let placed = NameElement.elements(of: fullName)
    let ownPieces = placed.dropFirst(NameKey.typeLength(placed.map(\.element)))
    let rest = ownPieces.first.map { fullName[$0.start...] } ?? ""
    ownAsTyped = rest.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    own = ownAsTyped.lowercased()
    elements = ownPieces.map(\.element)
  }

  /// Words of the own name as typed, longest first, for looking up names that may be alike.
  ///
  /// Words that a rule may add (numbers, single letters, "và", "tân", "mới", regions) are left out
  /// unless there is no other, and letters written to a word in upper case are cut from it.
  public var candidateWords: [String] {
    let words = NameKey.words(of: ownAsTyped)
    let telling = words.filter {
      $0.count > 1 && !NameKey.addable.contains(SpokenWord($0)) && Int($0) == nil
    }
    return (telling.isEmpty ? words : telling).enumerated()
      .sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
      .map(\.element)
  }

  /// The pieces without symbols.
  var content: [NameElement] { elements.content }

  private static let addable = Set(
    (["và", "tân", "mới", "miền", "phía", "số", "thứ"] + NameWordLists.directions)
      .map { SpokenWord($0) })

  /// How many pieces at the head say the kind, with a point or dash after a sign.
  private static func typeLength(_ pieces: [NameElement]) -> Int {
    var plain = ""
    var found = 0
    for (index, piece) in pieces.prefix(8).enumerated() {
      guard case .word(let word) = piece else { break }
      plain += (plain.isEmpty ? "" : " ") + word.plain
      if types.contains(plain) {
        found = index + 1
        break
      }
    }
    guard found > 0 else { return 0 }
    return found + pieces[found...].prefix { skipped.contains($0) }.count
  }

  private static let types = Set(
    NameType.all.map { phrase in
      phrase.split(separator: " ").map { SpokenWord(String($0)).plain }.joined(separator: " ")
    })

  private static let skipped: Set<NameElement> = [
    .symbol("."), .symbol(":"), .symbol("-"), .symbol("_"),
  ]

  /// Cuts at everything that is no letter and where upper case or a digit follows lower case.
  private static func words(of text: String) -> [String] {
    var words = [""]
    var last: Character = " "
    for character in text {
      let isWord = character.isLetter || character.isNumber
      let turns =
        character.isNumber != last.isNumber || (character.isUppercase && last.isLowercase)
      if !isWord || turns { words.append("") }
      if isWord { words[words.count - 1].append(character) }
      last = character
    }
    return words.filter { !$0.isEmpty }
  }
}

extension SpokenWord {
  /// The word in plain letters.
  var plain: String {
    var text = ""
    for letter in letters {
      guard let scalar = Unicode.Scalar(letter) else { continue }
      let plain = VietnameseAlphabet.letter(scalar).map { Unicode.Scalar($0.plain) }
      text.unicodeScalars.append(plain ?? scalar)
    }
    return text
  }
}
