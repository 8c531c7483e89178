/// The names of the sheets of a workbook, as Excel takes them.
package struct XLSXSheetNames {
  /// The longest name in letters.
  package static let longest = 31
  private static let refused: Set<Character> = ["[", "]", ":", "*", "?", "/", "\\"]

  /// What is taken, without case; Excel keeps `History` for itself.
  private var taken: Set<String> = ["history"]
  private let sheetWord: String

  /// - Parameter sheetWord: what a sheet is called that has no name.
  package init(sheetWord: String) { self.sheetWord = sheetWord }

  /// A name like the wanted one that no other sheet has.
  package mutating func next(_ wanted: String) -> String {
    let clean = cleaned(wanted)
    var (name, number) = (clean, 1)
    while !taken.insert(name.lowercased()).inserted {
      number += 1
      let ending = " (\(number))"
      name = Self.cut(clean, to: Self.longest - ending.count) + ending
    }
    return name
  }

  private func cleaned(_ name: String) -> String {
    let letters = name.map { Self.refused.contains($0) ? "-" : $0 }
    let short = Self.cut(String(letters), to: Self.longest).trimming { $0 == "'" || $0 == " " }
    return short.isEmpty ? sheetWord : short
  }

  /// Excel counts UTF-16 units.
  private static func cut(_ name: String, to length: Int) -> String {
    var kept = ""
    for letter in name {
      guard kept.utf16.count + letter.utf16.count <= length else { break }
      kept.append(letter)
    }
    return kept
  }
}

extension String {
  /// Without the letters at both ends that a condition names.
  fileprivate func trimming(_ isDropped: (Character) -> Bool) -> String {
    let start = drop(while: isDropped)
    return String(start.reversed().drop(while: isDropped).reversed())
  }
}
