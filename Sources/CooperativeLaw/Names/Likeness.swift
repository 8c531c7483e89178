/// In what way a proposed own name is like a registered one.
enum Likeness: Hashable, Sendable {
  /// Written alike, whatever the case.
  case identical
  /// Read alike though written differently.
  case readAlike
  /// Different only by symbols or "và".
  case symbols(count: Int, listed: Bool)
  /// Different only by what follows the own name.
  case addition(NameAddition, isWarningOnly: Bool)
  /// Different only by "tân" or "mới".
  case newness(NewnessWord, isReversed: Bool)
  /// Different only by the words of a region.
  case region(RegionWords, isReplaced: Bool)
  /// The short names are the same.
  case short
  /// The foreign names are the same.
  case foreign
}

/// What may follow an own name without setting it apart.
enum NameAddition: Hashable, Sendable {
  case number
  case ordinal
  case letter
  case letters
  /// A letter written to the last word.
  case attachedLetter
}

/// "Tân" and "mới" where they stand.
enum NewnessWord: Hashable, Sendable {
  case tanBefore
  case newAfter
  case newBefore
}

/// How a region is written.
enum RegionWords: Hashable, Sendable {
  /// "Bắc", "Nam" and so on alone.
  case bare
  /// "miền Bắc", "miền Nam" and so on.
  case withMien
  /// Words of like meaning.
  case similar
}

extension Likeness {
  /// Every way in which the proposed own name is like the registered one.
  static func between(_ proposed: NameKey, _ registered: NameKey) -> [Likeness] {
    let (new, old) = (proposed.content, registered.content)
    guard !new.isEmpty, !old.isEmpty else { return [] }
    if proposed.own == registered.own { return [.identical] }
    let symbols = SymbolDifference.between(proposed.elements, registered.elements)
    var found: [Likeness] = []
    if let symbols { found.append(symbols) }
    if symbols != .symbols(count: 1, listed: true),
      proposed.elements.soundsLike(registered.elements)
    {
      found.append(.readAlike)
    }
    guard found.isEmpty else { return found }
    let others: [Likeness?] = [
      NameAddition.between(new, old), NewnessWord.between(new, old), RegionWords.between(new, old),
    ]
    return others.compactMap(\.self)
  }
}

extension [NameElement] {
  /// The words as they are read: "&" as "và", numbers to ten as words, other symbols unread.
  var spoken: [SpokenWord] {
    compactMap { element in
      switch element {
      case .word(let word): word
      case .number(let digits):
        SpokenWord(
          Int(digits).flatMap { (1...10).contains($0) ? NameWordLists.numbersToTen[$0 - 1] : nil }
            ?? digits)
      case .symbol("&"): SpokenWord("và")
      case .symbol("+"): SpokenWord("cộng")
      case .symbol: nil
      }
    }
  }

  /// The pieces without symbols.
  var content: [NameElement] { filter { !$0.isSymbol } }

  /// All words written as one.
  var joined: SpokenWord { spoken.reduce(SpokenWord()) { $0.joined(with: $1) } }

  /// Whether both are read alike; words written together count when the words are not as many.
  func soundsLike(_ other: [NameElement]) -> Bool {
    let (one, two) = (spoken, other.spoken)
    guard !one.isEmpty, !two.isEmpty else { return false }
    return one.count == two.count ? one == two : content.joined == other.content.joined
  }
}
