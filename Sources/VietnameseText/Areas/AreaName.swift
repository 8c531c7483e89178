/// The name of an administrative area in its two parts: `xã Phú Thọ` is a commune named Phú Thọ.
public struct AreaName: Hashable, Sendable {
  /// The kind the text names; `nil` when it gives the bare name.
  public let type: AreaType?
  /// The area's own name, as typed.
  public let name: String

  /// Reads a name with or without its kind, written out (`Thị trấn`) or short (`TT.`, `X.`).
  public init(parsing text: String) {
    let text = normalized(text)
    for type in AreaType.allCases {
      guard let length = Self.prefixLength(of: type, in: text) else { continue }
      let rest = normalized(String(text.dropFirst(length)))
      guard !rest.isEmpty else { continue }
      self.type = type
      name = rest
      return
    }
    type = nil
    name = text
  }

  /// The own name without marks, capitals and the zeros of `Phường 01`; many areas share one.
  public var searchKey: String { Self.withoutLeadingZeros(VietnameseText.searchKey(name)) }

  /// The own name with its marks, but one place for the tones and one kind of apostrophe and hyphen.
  public var matchKey: String { Self.withoutLeadingZeros(toneUnifiedKey(name)) }

  /// How many characters of a text name the kind, with the space or dot after it.
  ///
  /// Words without marks count only in a text that has none at all, for `Xà` is not `xã`.
  private static func prefixLength(of type: AreaType, in text: String) -> Int? {
    let lowered = text.lowercased()
    let isUnmarked = text.utf8.allSatisfy { $0 < 0x80 }
    let word = isUnmarked ? VietnameseText.searchKey(type.word) : type.word
    let prefixes = [word + " "] + type.abbreviations
    return prefixes.first { lowered.hasPrefix($0) }?.count
  }

  private static func withoutLeadingZeros(_ key: String) -> String {
    guard key.utf8.allSatisfy({ $0 &- 0x30 < 10 }) else { return key }
    let significant = key.drop { $0 == "0" }
    return significant.isEmpty ? key : String(significant)
  }
}
