extension RegionWords {
  private static let directions = Set(NameWordLists.directions.map { NameElement.reading($0) })
  private static let mien = NameElement.reading("miền")
  private static let beside = NameElement.reading("phía")
  private static let part = NameElement.reading("bộ")

  /// The words of a region by which alone the names differ.
  static func between(_ one: [NameElement], _ other: [NameElement]) -> Likeness? {
    let start = zip(one, other).prefix { $0 == $1 }.count
    let (first, second) = (one.dropFirst(start), other.dropFirst(start))
    let end = zip(first.reversed(), second.reversed()).prefix { $0 == $1 }.count
    let (added, lacking) = (Array(first.dropLast(end)), Array(second.dropLast(end)))
    // A name that is nothing but a region differs from no other name "only" by it.
    guard start + end > 0 else { return nil }
    if added.isEmpty || lacking.isEmpty {
      return region(added + lacking).map { .region($0, isReplaced: false) }
    }
    let isAfterMien = start > 1 && one[start - 1] == mien
    guard let new = region(added), let old = region(lacking) else { return nil }
    let kind = isAfterMien && new == .bare && old == .bare ? .withMien : new
    return .region(kind, isReplaced: true)
  }

  private static func region(_ words: [NameElement]) -> RegionWords? {
    let ways = words.filter { directions.contains($0) }.count
    switch (words.count, words.first) {
    case (1, _) where ways == 1: return .bare
    case (2, mien?) where ways == 1: return .withMien
    case (2, beside?) where ways == 1: return .similar
    case (2, _) where ways == 2 || (ways == 1 && words.last == part): return .similar
    case (3, mien?) where ways == 2 || (ways == 1 && words.last == part): return .similar
    default: return nil
    }
  }
}
