/// Puts letters and their combining marks together, as Windows keyboards and macOS type them apart.
///
/// Foundation does the same for every script, but forty times slower than an import can bear.
struct LetterComposer {
  private var output: UnsafeMutableBufferPointer<UInt8>
  private var count = 0
  private var isSpacePending = false
  private var scalar: UInt32 = 0
  private var traits = CharacterTraits()

  private init(output: UnsafeMutableBufferPointer<UInt8>) { self.output = output }

  /// The text in NFC with single spaces; `nil` when it has more than Vietnamese letters in it.
  static func composed(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    var isComplete = false
    let text = String(unsafeUninitializedCapacity: bytes.count) { room in
      var composer = LetterComposer(output: room)
      isComplete = composer.read(bytes)
      return isComplete ? composer.count : 0
    }
    return isComplete ? text : nil
  }

  private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let letters = ComposedLetters.shared
    return CharacterTable.shared.traits.withUnsafeBufferPointer { table in
      var index = 0
      while index < bytes.count {
        let next = bytes.scalar(at: &index)
        guard let place = CharacterTable.index(of: next) else { return false }
        if table[place].flags.contains(.inert) {
          flush()
          (scalar, traits) = (next, table[place])
        } else if table[place].flags.contains(.space) {
          flush()
          isSpacePending = count > 0
        } else {
          guard table[place].flags.contains(.mark), join(next, table[place].mark, letters) else {
            return false
          }
        }
      }
      flush()
      return true
    }
  }

  /// Joins a mark to the letter that waits; `false` when the two make no Vietnamese letter.
  private mutating func join(_ next: UInt32, _ mark: UInt8, _ letters: ComposedLetters) -> Bool {
    guard traits.flags.contains(.letter) else { return false }
    let isUnderneath = traits.mark == 0 || traits.mark == MarkWeight.dotBelow.rawValue
    if isUnderneath || next == CombiningMark.horn,
      let primary = letters.primary(of: traits.primary, with: next)
    {
      traits.primary = primary
    } else if traits.mark == 0, (1...MarkWeight.dotBelow.rawValue).contains(mark) {
      traits.mark = mark
    } else {
      return false
    }
    scalar = letters.scalar(of: traits)
    return scalar != 0
  }

  /// Writes the letter that waits, and the space before it.
  private mutating func flush() {
    guard scalar != 0 else { return }
    if isSpacePending {
      write(0x20)
      isSpacePending = false
    }
    if scalar < 0x80 {
      write(scalar)
    } else if scalar < 0x800 {
      write(0xC0 | scalar >> 6)
      write(0x80 | scalar & 0x3F)
    } else {
      write(0xE0 | scalar >> 12)
      write(0x80 | scalar >> 6 & 0x3F)
      write(0x80 | scalar & 0x3F)
    }
    scalar = 0
    traits = CharacterTraits()
  }

  private mutating func write(_ byte: UInt32) {
    output[count] = UInt8(truncatingIfNeeded: byte)
    count &+= 1
  }
}
