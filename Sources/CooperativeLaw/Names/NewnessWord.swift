extension NewnessWord {
  private static let tan = NameElement.reading("tân")
  private static let new = NameElement.reading("mới")

  /// The word "tân" or "mới", apart or written together, by which alone the names differ.
  static func between(_ proposed: [NameElement], _ registered: [NameElement]) -> Likeness? {
    if let word = word(on: proposed, beside: registered) {
      return .newness(word, isReversed: false)
    }
    return word(on: registered, beside: proposed).map { .newness($0, isReversed: true) }
  }

  private static func word(on longer: [NameElement], beside own: [NameElement]) -> NewnessWord? {
    if longer.isWritten(as: [tan] + own) { return .tanBefore }
    if longer.isWritten(as: own + [new]) { return .newAfter }
    return longer.isWritten(as: [new] + own) ? .newBefore : nil
  }
}

extension [NameElement] {
  /// The same words, or fewer when some are written together.
  fileprivate func isWritten(as other: [NameElement]) -> Bool {
    count == other.count ? self == other : count < other.count && joined == other.joined
  }
}
