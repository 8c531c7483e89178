/// Reads the bytes of wrongly decoded letters once more as UTF-8: `Há»£p` becomes `Hợp`.
///
/// Gives `nil` when the text has no such letters, or when its bytes are not UTF-8 throughout, so that
/// nothing is half repaired.
func repairedUTF8(_ text: String) -> String? {
  var bytes: [UInt8] = []
  for scalar in text.unicodeScalars {
    guard let code = Windows1252.code(of: scalar) else { return nil }
    bytes.append(code)
  }
  guard bytes.contains(where: { $0 >= 0x80 }) else { return nil }
  return String(validating: bytes, as: UTF8.self)
}
