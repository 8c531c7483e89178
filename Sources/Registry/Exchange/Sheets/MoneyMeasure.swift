internal import VietnameseText

/// What the amounts of a column are counted in, as its heading or the note above the table says.
struct MoneyMeasure {
  /// The unit that was understood.
  let unit: AmountUnit
  /// Words that stay in the heading, because they name no unit of money that is known.
  let remark: String

  init(title: String, note: String?) {
    let own = Self.bracketed(title)
    if let unit = own.flatMap(Self.unit) {
      (self.unit, remark) = (unit, "")
    } else if let note = note.map(Self.behindColon) {
      let noted = Self.unit(note)
      (unit, remark) = (noted ?? .dong, own ?? (noted == nil ? note : ""))
    } else {
      (unit, remark) = (.dong, own ?? "")
    }
  }

  /// The unit that words such as `triệu đồng`, `1.000 đ` or `người, triệu đồng` name.
  private static func unit(_ words: String) -> AmountUnit? {
    words.split { ",;/".contains($0) }.lazy.compactMap { piece in
      for text in [String(piece), "1 \(piece)"] {
        if case .success(let amount) = parseAmount(text), let unit = AmountUnit(rawValue: amount),
          piece.contains(where: \.isLetter)
        {
          return unit
        }
      }
      return nil
    }.first
  }

  private static func bracketed(_ title: String) -> String? {
    guard let open = title.lastIndex(of: "(") else { return nil }
    let inside = title[title.index(after: open)...].prefix { $0 != ")" }
    return inside.isEmpty ? nil : String(inside)
  }

  private static func behindColon(_ note: String) -> String {
    let words = note.split(separator: ":", maxSplits: 1).last.map(String.init) ?? note
    return normalized(words)
  }
}
