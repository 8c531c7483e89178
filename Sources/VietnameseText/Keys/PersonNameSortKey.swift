/// The key that orders people as Vietnamese lists do: given name, family name, then middle names.
///
/// The given name is the last word and the family name the first, so `Phạm Ăn` comes before
/// `Lê Văn Ân`. Tones count within each part; capitals decide only between names otherwise equal.
public func personNameSortKey(_ fullName: String) -> [UInt8] {
  var key: [UInt8] = []
  fullName.lendingUTF8 { appendPersonNameSortKey(of: $0, to: &key) }
  return key
}

/// Appends the sort key of a person's name given as UTF-8.
public func appendPersonNameSortKey(
  of bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]
) {
  appendKey(of: bytes, to: &output) { bytes, writer, table, isDecomposed, output in
    let parts = PersonNameParts(bytes, table: table)
    for part in [parts.given, parts.family, parts.middle] {
      let word = UnsafeBufferPointer(rebasing: bytes[part])
      guard writer.write(word, table: table, isDecomposed: isDecomposed) else { return false }
      writer.flushPart(to: &output)
    }
    writer.flushCapitals(to: &output)
    return true
  }
}

/// Where the parts of a full name stand in its bytes.
private struct PersonNameParts {
  var family = 0..<0
  var middle = 0..<0
  var given = 0..<0

  @inline(__always)
  init(_ bytes: UnsafeBufferPointer<UInt8>, table: UnsafeBufferPointer<CharacterTraits>) {
    var index = 0
    var word = 0..<0
    var wordStart: Int?
    while index < bytes.count {
      let start = index
      guard Self.isSpace(bytes.scalar(at: &index), table) else {
        if wordStart == nil { wordStart = start }
        continue
      }
      if let begin = wordStart {
        word = begin..<start
        add(word)
        wordStart = nil
      }
    }
    if let begin = wordStart { add(begin..<bytes.count) }
  }

  /// The word so far last becomes a middle name, or the family name when it was the first.
  @inline(__always)
  private mutating func add(_ word: Range<Int>) {
    if given.isEmpty {
      given = word
      return
    }
    if family.isEmpty {
      family = given
    } else {
      middle = (middle.isEmpty ? given.lowerBound : middle.lowerBound)..<given.upperBound
    }
    given = word
  }

  @inline(__always)
  private static func isSpace(
    _ scalar: UInt32, _ table: UnsafeBufferPointer<CharacterTraits>
  ) -> Bool {
    guard let place = CharacterTable.index(of: scalar) else { return false }
    return table[place].flags.contains(.space)
  }
}
