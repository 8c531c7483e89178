import Foundation

/// The form in which text is stored: NFC, single plain spaces, a real Đ where a look-alike was typed.
///
/// Text that is already so is given back as it is. Zero-width spaces and byte order marks are dropped.
/// Spelling is not touched: `hoà` and `hòa` stay what they are.
public func normalized(_ text: String) -> String {
  if text.lendingUTF8(isNormalized) { return text }
  if let composed = text.lendingUTF8(LetterComposer.composed) { return composed }
  return repairingLookAlikes(collapsingSpaces(text).precomposedStringWithCanonicalMapping)
}

/// Whether nothing is to be done: only table letters, no mark, no doubled or outer space.
@inline(__always)
private func isNormalized(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  CharacterTable.shared.traits.withUnsafeBufferPointer { table in
    var index = 0
    var isAfterSpace = true
    while index < bytes.count {
      let scalar = bytes.scalar(at: &index)
      if scalar == 0x20 {
        if isAfterSpace { return false }
        isAfterSpace = true
        continue
      }
      guard let place = CharacterTable.index(of: scalar), table[place].flags.contains(.inert) else {
        return false
      }
      isAfterSpace = false
    }
    return bytes.isEmpty || !isAfterSpace
  }
}

private func collapsingSpaces(_ text: String) -> String {
  var result = ""
  result.reserveCapacity(text.utf8.count)
  var isSpacePending = false
  for scalar in text.unicodeScalars where !isDropped(scalar) {
    if scalar.properties.isWhitespace {
      isSpacePending = !result.isEmpty
    } else {
      if isSpacePending { result.unicodeScalars.append(" ") }
      isSpacePending = false
      result.unicodeScalars.append(scalar)
    }
  }
  return result
}

/// Scalars that spreadsheets and web pages leave behind and that nobody can see.
private func isDropped(_ scalar: Unicode.Scalar) -> Bool {
  scalar == "\u{200B}" || scalar == "\u{2060}" || scalar == "\u{FEFF}"
}
