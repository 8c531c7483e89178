extension NameAddition {
  /// The number, ordinal or letter by which alone the names differ.
  ///
  /// The text speaks of an addition on the new name; the other way round is only a warning.
  static func between(_ proposed: [NameElement], _ registered: [NameElement]) -> Likeness? {
    if let (kind, isSure) = addition(on: proposed, after: registered) {
      return .addition(kind, isWarningOnly: !isSure)
    }
    return addition(on: registered, after: proposed).map { .addition($0.0, isWarningOnly: true) }
  }

  private static func addition(
    on longer: [NameElement], after shorter: [NameElement]
  ) -> (NameAddition, Bool)? {
    if longer.count > shorter.count, longer.starts(with: shorter) {
      return meaning(of: Array(longer.dropFirst(shorter.count)))
    }
    guard longer.count == shorter.count, longer.dropLast() == shorter.dropLast(),
      case .word(let long) = longer.last, case .word(let short) = shorter.last,
      long.tones == short.tones, long.letters.count == short.letters.count + 1,
      long.letters.starts(with: short.letters)
    else { return nil }
    return (.attachedLetter, true)
  }

  /// What the added pieces are; a number in words may also be a name, so it is not sure.
  private static func meaning(of added: [NameElement]) -> (NameAddition, Bool)? {
    switch added.count {
    case 1: return meaning(of: added[0])
    case 2 where counters.contains(added[0]):
      guard let (kind, _) = meaning(of: added[1]), kind == .number || kind == .ordinal else {
        return nil
      }
      return (added[0] == .reading("thứ") ? .ordinal : kind, true)
    default:
      let letters = added.allSatisfy {
        if case .word(let word) = $0 { word.isOneLetter } else { false }
      }
      return letters ? (.letters, true) : nil
    }
  }

  private static func meaning(of piece: NameElement) -> (NameAddition, Bool)? {
    guard case .word(let word) = piece else { return (.number, true) }
    if word.isOneLetter { return (.letter, true) }
    if romanNumerals.contains(word) { return (.ordinal, true) }
    if numbers.contains(word) { return (.number, false) }
    if ordinals.contains(word) { return (.ordinal, false) }
    return word.letters.count <= 3 && word.hasNoVowel ? (.letters, true) : nil
  }

  private static let counters: Set<NameElement> = [.reading("số"), .reading("thứ")]
  private static let numbers = Set(NameWordLists.numbersToTen.map { SpokenWord($0) })
  private static let ordinals = Set(NameWordLists.ordinals.map { SpokenWord($0) })
  private static let romanNumerals = Set(NameWordLists.romanNumerals.map { SpokenWord($0) })
}
