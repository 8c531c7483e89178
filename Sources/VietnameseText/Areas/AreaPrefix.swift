/// The start of a name that tells the kind of the area, with the space or dot after it.
struct AreaPrefix {
  let type: AreaType
  let bytes: [UInt8]
  let characterCount: Int

  /// The words and short forms with their marks.
  static let marked = all { $0 }

  /// The same without marks, for texts that have none at all; elsewhere `Xà` is not `xã`.
  static let unmarked = all(spelling: searchKey)

  private static func all(spelling: (String) -> String) -> [AreaPrefix] {
    AreaType.allCases.flatMap { type in
      ([spelling(type.word) + " "] + type.abbreviations).map {
        AreaPrefix(type: type, bytes: Array($0.utf8), characterCount: $0.count)
      }
    }
  }
}
