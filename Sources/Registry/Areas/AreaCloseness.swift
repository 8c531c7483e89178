internal import VietnameseText

extension AreaQuery.Part {
  /// How well a unit fits this part; `nil` when it does not.
  ///
  /// Forgiving: the type may be another, and the name some letters apart.
  func closeness(to title: AreaTitle, forgiving: Bool) -> AreaCloseness? {
    let key = searchKey(title.name)
    return readings.compactMap { $0.closeness(to: title, key, forgiving: forgiving) }.min()
  }
}

extension AreaQuery.Reading {
  fileprivate func closeness(
    to title: AreaTitle, _ other: String, forgiving: Bool
  ) -> AreaCloseness? {
    // A city in a province is `thành phố thuộc tỉnh`, typed like any city.
    guard forgiving || type.map({ title.type.hasPrefix($0.word) }) ?? true else { return nil }
    if other == key { return toneUnifiedKey(title.name) == marked ? .exact : .exactWithoutMarks }
    if other.hasPrefix(key) { return .prefix }
    if other.contains(key) { return .contains }
    return forgiving ? distance(to: other).map { .similar(letters: $0) } : nil
  }

  /// How many letters apart: two at most in a long name, one in a short, none when very short.
  func distance(to other: String) -> Int? {
    guard key.utf8.count > 2 else { return nil }
    return editDistance(key.utf8, other.utf8, limit: key.utf8.count > 6 ? 2 : 1)
  }
}
