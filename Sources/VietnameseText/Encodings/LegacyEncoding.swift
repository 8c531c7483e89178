/// How Vietnamese text was written before Unicode, or was spoilt on its way to Unicode.
public enum LegacyEncoding: String, CaseIterable, Sendable {
  /// TCVN3, also called ABC: one byte a letter, by fonts named `.VnTime`, `.VnArial`.
  case tcvn3
  /// TCVN3 under a font like `.VnTimeH`, which draws the codes of small letters as capitals.
  case tcvn3Capitals
  /// VNI for Windows: a plain letter and a code for its mark, by fonts named `VNI-Times`.
  case vni
  /// Windows-1258: a letter and a combining tone.
  case windows1258
  /// UTF-8 whose bytes were taken for Windows-1252 letters: `Há»£p tÃ¡c xÃ£`.
  case doubledUTF8
}

extension LegacyEncoding {
  /// The encoding that a font asks for: `.Vn…` is TCVN3, `VNI…` is VNI; `nil` for every other font.
  ///
  /// A font of TCVN3 whose name ends in H (`.VnTimeH`, `.VnArial NarrowH`) has capitals only.
  public init?(fontName: String) {
    let name = fontName.lowercased()
    if name.hasPrefix(".vn") {
      self = name.hasSuffix("h") ? .tcvn3Capitals : .tcvn3
    } else if name.hasPrefix("vni-") || name.hasPrefix("vni ") {
      self = .vni
    } else {
      return nil
    }
  }
}
