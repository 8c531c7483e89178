/// The name of an administrative area in its two parts: `xã Phú Thọ` is a commune named Phú Thọ.
public struct AreaName: Hashable, Sendable {
  /// The kind the text names; `nil` when it gives the bare name.
  public let type: AreaType?
  /// The area's own name, as typed.
  public let name: String

  /// Reads a name with or without its kind, written out (`Thị trấn`) or short (`TT.`, `X.`).
  public init(parsing text: String) {
    let text = normalized(text)
    let lowered = text.lowercased().utf8
    let isUnmarked = lowered.allSatisfy { $0 < 0x80 }
    let prefix = (isUnmarked ? AreaPrefix.unmarked : AreaPrefix.marked)
      .first { lowered.starts(with: $0.bytes) }
    let rest = prefix.map { normalized(String(text.dropFirst($0.characterCount))) } ?? ""
    type = rest.isEmpty ? nil : prefix?.type
    name = rest.isEmpty ? text : rest
  }

  /// The own name without marks, capitals and the zeros of `Phường 01`; many areas share one.
  public var searchKey: String { Self.withoutLeadingZeros(VietnameseText.searchKey(name)) }

  /// The own name with its marks, but one place for the tones and one kind of apostrophe and hyphen.
  public var matchKey: String { Self.withoutLeadingZeros(toneUnifiedKey(name)) }

  private static func withoutLeadingZeros(_ key: String) -> String {
    guard key.utf8.allSatisfy({ $0 &- 0x30 < 10 }) else { return key }
    let significant = key.drop { $0 == "0" }
    return significant.isEmpty ? key : String(significant)
  }
}
