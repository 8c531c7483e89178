import VietnameseText

/// A heading reduced to what decides: letters and digits without marks or case.
struct HeadingKey: Hashable {
  /// The words of the heading.
  let words: String
  /// What stood in round brackets, such as a measure.
  let bracketed: String

  init(_ heading: String) {
    var outside = ""
    var inside = ""
    var depth = 0
    for character in heading {
      switch character {
      case "(": depth += 1
      case ")": depth = max(0, depth - 1)
      default:
        if depth > 0 { inside.append(character) } else { outside.append(character) }
      }
    }
    words = VietnameseText.searchKey(outside)
    bracketed = VietnameseText.searchKey(inside)
  }
}
