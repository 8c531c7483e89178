/// How the bytes of a text file are to be read.
public enum TextFileEncoding: Hashable, Sendable {
  /// UTF-8, with or without a byte order mark; also plain ASCII.
  case utf8
  /// UTF-16, the low byte first ("Unicode Text" of Excel).
  case utf16LittleEndian
  /// UTF-16, the high byte first.
  case utf16BigEndian
  /// Windows-1252: one byte a letter, not Vietnamese as far as can be told.
  case windows1252
  /// One byte a letter in an old Vietnamese encoding, or UTF-8 that was encoded twice.
  case legacy(LegacyEncoding)
}

/// What a text file was found to be, with the reason of the statistics when they were asked.
public struct TextFileVerdict: Hashable, Sendable {
  /// How to read the file.
  public let encoding: TextFileEncoding
  /// What the words of the file said; `nil` when the bytes alone decided.
  public let words: EncodingVerdict?
  /// Whether nobody needs to be asked: false when 8-bit text is Vietnamese in no known encoding.
  public let isCertain: Bool
}

/// Finds out how a text file is to be read, from its beginning; a megabyte is enough.
///
/// - Parameters:
///   - sample: the first bytes of the file.
///   - isWhole: whether the sample is all of the file; else its end may cut a letter.
/// - Returns: the encoding, with what the words said where the bytes alone did not decide.
public func textFileEncoding(
  of sample: some Collection<UInt8>, isWhole: Bool = true
) -> TextFileVerdict {
  let bytes = Array(sample)
  if let encoding = unicodeEncoding(of: bytes) {
    return TextFileVerdict(encoding: encoding, words: nil, isCertain: true)
  }
  let isUTF8 = isUTF8(bytes, mayBeCut: !isWhole)
  let text = isUTF8 ? String(decoding: bytes, as: UTF8.self) : Windows1252.text(of: bytes)
  var detector = EncodingDetector()
  for line in text.split(whereSeparator: \.isNewline) { detector.add(String(line)) }
  let words = detector.verdict
  guard isUTF8 else { return eightBitVerdict(words) }
  if words.outcome == .legacy(.doubledUTF8) {
    return TextFileVerdict(encoding: .legacy(.doubledUTF8), words: words, isCertain: true)
  }
  // Old codes that a program stored as UTF-8 are a matter of the column, as fonts may be mixed.
  return TextFileVerdict(encoding: .utf8, words: words, isCertain: true)
}

private func eightBitVerdict(_ words: EncodingVerdict) -> TextFileVerdict {
  switch words.outcome {
  case .legacy(let encoding) where encoding != .doubledUTF8:
    TextFileVerdict(encoding: .legacy(encoding), words: words, isCertain: true)
  case .plain, .unicode:
    TextFileVerdict(encoding: .windows1252, words: words, isCertain: true)
  case .legacy, .unknown:
    TextFileVerdict(encoding: .windows1252, words: words, isCertain: false)
  }
}

/// UTF-16 or UTF-8 by byte order mark, or UTF-16 by the zero bytes of its ASCII letters.
private func unicodeEncoding(of bytes: [UInt8]) -> TextFileEncoding? {
  if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
  if bytes.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
  let pairs = bytes.prefix(4096).count / 2
  guard pairs > 0 else { return nil }
  let highZeros = (0..<pairs).count { bytes[$0 * 2] == 0 && bytes[$0 * 2 + 1] != 0 }
  let lowZeros = (0..<pairs).count { bytes[$0 * 2 + 1] == 0 && bytes[$0 * 2] != 0 }
  if lowZeros * 4 > pairs, highZeros * 20 < pairs { return .utf16LittleEndian }
  if highZeros * 4 > pairs, lowZeros * 20 < pairs { return .utf16BigEndian }
  return nil
}

/// Whether bytes are UTF-8, but for a letter that the end of the sample cuts.
private func isUTF8(_ bytes: [UInt8], mayBeCut: Bool) -> Bool {
  (0...(mayBeCut ? min(3, bytes.count) : 0)).contains { cut in
    if cut > 0, bytes[bytes.count - cut] < 0x80 { return false }
    return String(validating: bytes.dropLast(cut), as: UTF8.self) != nil
  }
}
