public import CooperativeLaw
internal import VietnameseText

/// What the text of a column was found to be written in.
public enum ColumnEncoding: String, Sendable, CaseIterable {
  /// No letter beyond ASCII.
  case ascii
  /// Unicode; left as it is.
  case unicode
  /// TCVN3 (ABC), fonts such as `.VnTime`.
  case tcvn3
  /// VNI, fonts such as `VNI-Times`.
  case vni
  /// Windows-1258.
  case windows1258 = "windows-1258"
  /// UTF-8 that was taken for another encoding and saved again.
  case doubledUTF8 = "doubled-utf-8"
  /// UTF-16, the "Unicode Text" of Excel; of whole text files only.
  case utf16 = "utf-16"
  /// Not to be told; left as it is.
  case unknown

  /// Its name for people.
  public var label: LocalizedText {
    switch self {
    case .ascii: LocalizedText(vi: "không dấu", en: "ASCII only")
    case .unicode: LocalizedText(vi: "Unicode", en: "Unicode")
    case .tcvn3: LocalizedText(vi: "TCVN3 (ABC)", en: "TCVN3 (ABC)")
    case .vni: LocalizedText(vi: "VNI", en: "VNI")
    case .windows1258: LocalizedText(vi: "Windows-1258", en: "Windows-1258")
    case .doubledUTF8: LocalizedText(vi: "UTF-8 hai lần", en: "UTF-8 twice")
    case .utf16: LocalizedText(vi: "UTF-16", en: "UTF-16")
    case .unknown: LocalizedText(vi: "không rõ, để nguyên", en: "unknown, left as it is")
    }
  }

  init(_ encoding: LegacyEncoding) {
    self =
      switch encoding {
      case .tcvn3, .tcvn3Capitals: .tcvn3
      case .vni: .vni
      case .windows1258: .windows1258
      case .doubledUTF8: .doubledUTF8
      }
  }

  init(_ verdict: EncodingVerdict?) {
    self =
      switch verdict?.outcome {
      case nil, .plain: .ascii
      case .unicode: .unicode
      case .legacy(let encoding): ColumnEncoding(encoding)
      case .unknown: .unknown
      }
  }
}
