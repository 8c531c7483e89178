/// Writes the three levels of a sort key side by side: letters, tones, capitals.
struct SortKeyWriter {
  private let letters: UnsafeMutableBufferPointer<UInt8>
  private var letterCount = 0
  private var tones: SortLevel
  private var capitals: SortLevel
  /// Whether the last letter stands bare, so that a mark can still belong to it.
  private var state = LetterState()

  private struct LetterState {
    var isLetter = false
    var isModified = false
    /// A mark above the letter stops a later breve or circumflex from joining it.
    var isBlocked = false
    var hasTone = false
  }

  /// How many bytes of room the writer needs for a text of a number of UTF-8 bytes.
  static func roomNeeded(for byteCount: Int) -> Int { byteCount * 6 + 3 }

  /// A writer into a room of ``roomNeeded(for:)`` bytes.
  init(room: UnsafeMutableBufferPointer<UInt8>, byteCount: Int) {
    letters = UnsafeMutableBufferPointer(rebasing: room[..<(byteCount * 4)])
    tones = SortLevel(
      room: UnsafeMutableBufferPointer(rebasing: room[(byteCount * 4)..<(byteCount * 5)]),
      weightCount: MarkWeight.count)
    capitals = SortLevel(
      room: UnsafeMutableBufferPointer(rebasing: room[(byteCount * 5)..<(byteCount * 6)]),
      weightCount: 1)
  }

  /// Reads a text; `false` when it must be decomposed first, which only foreign text must.
  @inline(__always)
  mutating func write(
    _ bytes: UnsafeBufferPointer<UInt8>, table: UnsafeBufferPointer<CharacterTraits>,
    isDecomposed: Bool
  ) -> Bool {
    var index = 0
    state = LetterState()
    while index < bytes.count {
      let scalar = bytes.scalar(at: &index)
      if let place = CharacterTable.index(of: scalar), table[place].primary != 0 {
        writeBase(table[place])
      } else if let place = CharacterTable.index(of: scalar), table[place].flags.contains(.known) {
        guard writeMark(scalar, table[place], isDecomposed: isDecomposed) else { return false }
      } else {
        guard isDecomposed else { return false }
        writeForeign(scalar)
      }
    }
    return true
  }

  @inline(__always)
  private mutating func writeBase(_ traits: CharacterTraits) {
    letters[letterCount] = traits.primary
    letterCount &+= 1
    tones.skip()
    if traits.mark != 0 { tones.append(traits.mark) }
    if traits.flags.contains(.upper) { capitals.append(1) } else { capitals.skip() }
    state.isLetter = traits.flags.contains(.letter)
    state.isModified = false
    state.hasTone = traits.mark != 0
    state.isBlocked = traits.mark != 0 && traits.mark != MarkWeight.dotBelow.rawValue
  }

  /// Joins a combining mark to the letter before it; `false` when only decomposed text tells how.
  private mutating func writeMark(
    _ scalar: UInt32, _ traits: CharacterTraits, isDecomposed: Bool
  ) -> Bool {
    guard traits.flags.contains(.mark) else { return true }
    guard state.isLetter || isDecomposed else { return false }
    if let modified = modifiedLetter(scalar) {
      letters[letterCount - 1] = modified
      state.isModified = true
      if scalar != CombiningMark.horn { state.isBlocked = true }
      return true
    }
    guard isDecomposed || (!state.hasTone && traits.mark <= MarkWeight.dotBelow.rawValue) else {
      return false
    }
    tones.append(traits.mark)
    state.hasTone = true
    if traits.mark != MarkWeight.dotBelow.rawValue { state.isBlocked = true }
    return true
  }

  /// The primary weight of the letter that the last one becomes with a breve, circumflex or horn.
  private func modifiedLetter(_ scalar: UInt32) -> UInt8? {
    guard state.isLetter, !state.isModified, letterCount > 0 else { return nil }
    guard !state.isBlocked || scalar == CombiningMark.horn else { return nil }
    return ComposedLetters.shared.primary(of: letters[letterCount - 1], with: scalar)
  }

  private mutating func writeForeign(_ value: UInt32) {
    guard let scalar = Unicode.Scalar(value) else { return }
    let category = scalar.properties.generalCategory
    switch category {
    case .nonspacingMark, .spacingMark, .enclosingMark:
      tones.append(MarkWeight.other.rawValue)
      return
    case .control, .format: return
    default: break
    }
    let isLetter = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    letters[letterCount] =
      isLetter ? CharacterTable.letterEscape : CharacterTable.shared.symbolEscape
    for (offset, shift) in [14, 7, 0].enumerated() {
      letters[letterCount + 1 + offset] = UInt8(truncatingIfNeeded: value >> shift) | 0x80
    }
    letterCount += 4
    tones.skip()
    capitals.skip()
    state = LetterState()
  }

  /// Moves the letters and tones to the output and starts a new part; capitals are kept.
  @inline(__always)
  mutating func flushPart(to output: inout [UInt8]) {
    output.append(contentsOf: UnsafeBufferPointer(rebasing: letters[..<letterCount]))
    output.append(0)
    output.append(contentsOf: tones.bytes)
    output.append(0)
    letterCount = 0
    tones.reset()
  }

  /// Moves the capitals of all parts to the output.
  @inline(__always)
  mutating func flushCapitals(to output: inout [UInt8]) {
    output.append(contentsOf: capitals.bytes)
    capitals.reset()
  }
}
