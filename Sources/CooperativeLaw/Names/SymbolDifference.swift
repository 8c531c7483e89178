/// Finds names that differ only by symbols or the word "và".
enum SymbolDifference {
  private static let and = NameElement.reading("và")

  /// What Decree 92/2024 Điều 17 khoản 2 điểm c lists.
  private static let listed = Set(
    [and] + "&.,+-_".unicodeScalars.map { NameElement.symbol($0) })

  /// The difference, or `nil` when the words differ too or nothing differs.
  static func between(_ one: [NameElement], _ other: [NameElement]) -> Likeness? {
    let (first, second) = (split(one), split(other))
    guard !first.words.isEmpty, first.words == second.words else { return nil }
    let different = zip(first.gaps, second.gaps).filter { $0 != $1 }
    let count = different.reduce(0) { $0 + max($1.0.count, $1.1.count) }
    guard count > 0 else { return nil }
    return .symbols(
      count: count, listed: different.allSatisfy { listed.isSuperset(of: $0.0 + $0.1) })
  }

  private static func split(
    _ name: [NameElement]
  ) -> (words: [NameElement], gaps: [[NameElement]]) {
    var words: [NameElement] = []
    var gaps: [[NameElement]] = [[]]
    for element in name {
      if element.isSymbol || element == and {
        gaps[gaps.count - 1].append(element)
      } else {
        words.append(element)
        gaps.append([])
      }
    }
    return (words, gaps)
  }
}
