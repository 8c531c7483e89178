/// What does not belong in a name; places count the characters as typed, from 1.
public enum TextProblem: Hashable, Sendable {
  /// A tab, line break or other control character.
  case controlCharacter(place: Int)
  /// The mark U+FFFD that stands where a file was read in the wrong encoding.
  case replacementCharacter(place: Int)
  /// An emoji or a pictograph.
  case emoji(place: Int)
  /// A private-use character, which shows differently or not at all on another computer.
  case privateUse(place: Int)
  /// A code point without a character.
  case unassigned(place: Int)
  /// A formatting character that nobody can see.
  case invisible(place: Int)
}

/// Everything in a name that cannot be part of one, in the order of its place.
public func problems(inName name: String) -> [TextProblem] {
  if name.lendingUTF8(isHarmless) { return [] }
  return name.unicodeScalars.enumerated().compactMap { offset, scalar in
    problem(scalar, place: offset + 1)
  }
}

@inline(__always)
private func isHarmless(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  CharacterTable.shared.traits.withUnsafeBufferPointer { table in
    var index = 0
    while index < bytes.count {
      let scalar = bytes.scalar(at: &index)
      guard let place = CharacterTable.index(of: scalar),
        scalar == 0x20 || !table[place].flags.isDisjoint(with: [.inert, .mark])
      else { return false }
    }
    return true
  }
}

private func problem(_ scalar: Unicode.Scalar, place: Int) -> TextProblem? {
  if scalar == "\u{FFFD}" { return .replacementCharacter(place: place) }
  switch scalar.properties.generalCategory {
  case .control, .lineSeparator, .paragraphSeparator: return .controlCharacter(place: place)
  case .privateUse: return .privateUse(place: place)
  case .unassigned, .surrogate: return .unassigned(place: place)
  case .format: return .invisible(place: place)
  default: return isEmoji(scalar) ? .emoji(place: place) : nil
  }
}

private func isEmoji(_ scalar: Unicode.Scalar) -> Bool {
  scalar.properties.isEmojiPresentation || scalar.properties.isVariationSelector
    || (scalar.properties.isEmoji && scalar.value >= 0x2600)
}
