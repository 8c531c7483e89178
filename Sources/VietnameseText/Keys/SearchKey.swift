import Foundation

/// The folded form of a text that search compares: `Đặng-Thị  Ửng` gives `dang thi ung`.
///
/// Tone marks and the marks of letters are dropped, đ becomes d, letters are lower-case, every run of
/// spaces and punctuation is one space, and none is left at the ends.
public func searchKey(_ text: String) -> String {
  text.lendingUTF8 { bytes in
    var isComplete = true
    let key = String(unsafeUninitializedCapacity: bytes.count) { room in
      guard let count = foldedBytes(of: bytes, into: room) else {
        isComplete = false
        return 0
      }
      return count
    }
    return isComplete ? key : foreignSearchKey(bytes)
  }
}

/// Appends the UTF-8 bytes of the search key of a text given as UTF-8.
public func appendSearchKey(of bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
  let isComplete = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count) { room in
    guard let count = foldedBytes(of: bytes, into: room) else { return false }
    output.append(contentsOf: UnsafeBufferPointer(rebasing: room[..<count]))
    return true
  }
  if !isComplete { output.append(contentsOf: foreignSearchKey(bytes).utf8) }
}

/// Folds Vietnamese text into a room of at least the same size; `nil` when other scripts occur.
@inline(__always)
private func foldedBytes(
  of bytes: UnsafeBufferPointer<UInt8>, into room: UnsafeMutableBufferPointer<UInt8>
) -> Int? {
  CharacterTable.shared.traits.withUnsafeBufferPointer { table in
    var index = 0
    var count = 0
    var isSpacePending = false
    while index < bytes.count {
      guard let place = CharacterTable.index(of: bytes.scalar(at: &index)) else { return nil }
      let folded = table[place].folded
      if folded > 0x20 {
        if isSpacePending {
          room[count] = 0x20
          count &+= 1
          isSpacePending = false
        }
        room[count] = folded
        count &+= 1
      } else if folded == 0x20 {
        isSpacePending = count > 0
      } else if !table[place].flags.contains(.known) {
        return nil
      }
    }
    return count
  }
}

/// The slow way, for text with letters outside the Vietnamese alphabet.
private func foreignSearchKey(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
  let table = CharacterTable.shared.traits
  var key = ""
  var isSpacePending = false
  let text = String(decoding: bytes, as: UTF8.self).decomposedStringWithCanonicalMapping
  for scalar in text.unicodeScalars {
    var part = ""
    if let place = CharacterTable.index(of: scalar.value),
      table[place].flags.contains(.known)
    {
      let folded = table[place].folded
      part = folded == 0 ? "" : String(UnicodeScalar(folded))
    } else {
      part = foreignFolded(scalar)
    }
    if part == " " {
      isSpacePending = !key.isEmpty
    } else if !part.isEmpty {
      key += isSpacePending ? " " + part : part
      isSpacePending = false
    }
  }
  return key
}

private func foreignFolded(_ scalar: Unicode.Scalar) -> String {
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .spacingMark, .enclosingMark, .control, .format: ""
  case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
    .decimalNumber, .letterNumber, .otherNumber:
    scalar.properties.lowercaseMapping
  default: " "
  }
}
