import Foundation

/// Text beside what it was before it became Unicode, so that nothing is lost by a wrong guess.
public struct ConvertedText: Hashable, Sendable {
  /// The text as the file has it.
  public let original: String
  /// The text in Unicode, NFC.
  public let text: String
  /// What the original was taken for; `nil` when it was left as it is.
  public let encoding: LegacyEncoding?

  /// Text that needs no conversion.
  public init(unchanged text: String) {
    self.init(original: text, text: text, encoding: nil)
  }

  private init(original: String, text: String, encoding: LegacyEncoding?) {
    self.original = original
    self.text = text
    self.encoding = encoding
  }

  /// Reads text of an old encoding, given as it appears when its codes are taken for Windows-1252.
  ///
  /// Text that has letters only Unicode can have is left as it is, and so is text that cannot be of
  /// the encoding at all (`encoding` is then `nil`). Scalars that the encoding does not know stay.
  public init(_ original: String, from encoding: LegacyEncoding) {
    guard !hasUnicodeVietnamese(original), let text = decoded(original, from: encoding) else {
      self.init(unchanged: original)
      return
    }
    self.init(original: original, text: text, encoding: encoding)
  }

  /// Puts pieces together that were each read by a font of their own.
  ///
  /// The encoding is that of the first piece which was converted.
  public init(joining pieces: [ConvertedText]) {
    self.init(
      original: pieces.map(\.original).joined(), text: pieces.map(\.text).joined(),
      encoding: pieces.lazy.compactMap(\.encoding).first)
  }

  /// Reads a cell by its font; text under a Unicode font is left as it is.
  ///
  /// So is text that was typed in Unicode under an old font: more words of it are spelt right as they
  /// stand than when decoded. Under VNI a mark without its letter must show it, and no word may be
  /// won, as spelling alone would not tell: `Dông` may be the place name Dơng.
  public init(_ original: String, fontName: String?) {
    guard let fontName, let encoding = LegacyEncoding(fontName: fontName) else {
      self.init(unchanged: original)
      return
    }
    let converted = ConvertedText(original, from: encoding)
    let lost = speltWordCount(original) - speltWordCount(converted.text)
    let isUnicode =
      encoding == .vni ? lost >= 0 && VNITable.shared.decoded(original).hasStrayMark : lost > 0
    self = isUnicode ? ConvertedText(unchanged: original) : converted
  }
}

/// How many words with a letter beyond ASCII are Vietnamese syllables.
private func speltWordCount(_ text: String) -> Int {
  tellingWords(text).count { isVietnamese(String($0)) }
}

/// Whether text has a letter or a combining tone that no old encoding leaves behind.
func hasUnicodeVietnamese(_ text: some StringProtocol) -> Bool {
  text.unicodeScalars.contains { scalar in
    switch scalar.value {
    case 0x102, 0x103, 0x110, 0x111, 0x128, 0x129, 0x168, 0x169, 0x1A0, 0x1A1, 0x1AF, 0x1B0: true
    case 0x300...0x323, 0x1EA0...0x1EF9: true
    default: false
    }
  }
}

/// The text of an old encoding in Unicode; `nil` when it cannot be of the encoding.
func decoded(_ text: String, from encoding: LegacyEncoding) -> String? {
  switch encoding {
  case .tcvn3: mendingCapitals(TCVN3Table.shared.decoded(text))
  case .tcvn3Capitals: TCVN3Table.shared.decoded(text).uppercased()
  case .vni: VNITable.shared.decoded(text).text
  case .windows1258: Windows1258.decoded(text).precomposedStringWithCanonicalMapping
  case .doubledUTF8: repairedUTF8(text)?.precomposedStringWithCanonicalMapping
  }
}
