/// Reads text as plain lower-case letters and digits, straight from its bytes.
enum PlainLetters {
  /// A combining mark, which ends no word.
  static let mark: UInt8 = 1
  /// A space, a symbol or a letter of another script.
  static let gap: UInt8 = 2

  /// By scalar value: the plain letter with `y` as `i`, a digit, or one of the signs above.
  private static let table: [UInt8] = (0..<VietnameseAlphabet.table.count).map { value in
    let plain = VietnameseAlphabet.table[value].plain
    if plain != 0 { return plain == UInt8(ascii: "y") ? UInt8(ascii: "i") : plain }
    if (0x300...0x36F).contains(value) { return mark }
    return (0x30...0x39).contains(value) ? UInt8(truncatingIfNeeded: value) : gap
  }

  /// Gives each plain letter or sign in turn, until the reader has had enough.
  @inline(__always)
  static func read(_ text: String, _ reader: (UInt8) -> Bool) {
    var text = text
    text.withUTF8 { bytes in
      table.withUnsafeBufferPointer { table in
        var index = 0
        while index < bytes.count {
          let (value, length) = scalar(bytes, at: index)
          index += length
          guard reader(value < table.count ? table[value] : gap) else { return }
        }
      }
    }
  }

  /// The plain letters and digits of a text.
  static func of(_ text: String) -> [UInt8] {
    var letters: [UInt8] = []
    read(text) { letter in
      if letter > gap { letters.append(letter) }
      return true
    }
    return letters
  }

  /// Whether a text has these plain letters; unlike texts are left at the first difference.
  static func of(_ text: String, are letters: [UInt8]) -> Bool {
    var count = 0
    var isSame = true
    read(text) { letter in
      guard letter > gap else { return true }
      isSame = count < letters.count && letters[count] == letter
      count += 1
      return isSame
    }
    return isSame && count == letters.count
  }

  /// The scalar that begins at a byte of valid UTF-8, and its length.
  private static func scalar(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (value: Int, length: Int) {
    let first = Int(bytes[index])
    if first < 0x80 { return (first, 1) }
    if first < 0xE0 { return ((first & 0x1F) << 6 | Int(bytes[index + 1]) & 0x3F, 2) }
    guard first < 0xF0 else { return (0xFFFF, 4) }
    let middle = (Int(bytes[index + 1]) & 0x3F) << 6
    return ((first & 0x0F) << 12 | middle | Int(bytes[index + 2]) & 0x3F, 3)
  }
}
