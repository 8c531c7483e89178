/// Gives a name typed all in capitals or all in small letters a capital at each syllable.
///
/// A name of mixed case is given back as it is: only its bearer knows better (Decree 30/2020/NĐ-CP,
/// Annex II asks for a capital at each syllable).
public func capitalizedPersonName(_ name: String) -> String {
  guard !name.lendingUTF8(isMixedCase) else { return name }
  let isAllCapitals = name == name.uppercased()
  guard isAllCapitals || name == name.lowercased() else { return name }
  var result = ""
  var isInSyllable = false
  for character in name {
    result += isInSyllable ? character.lowercased() : character.uppercased()
    isInSyllable = character.isLetter
  }
  return result
}

/// Whether ASCII letters alone show both cases, which spares most names the slower look.
private func isMixedCase(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  bytes.contains { $0 &- 0x41 < 26 } && bytes.contains { $0 &- 0x61 < 26 }
}
