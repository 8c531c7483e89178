/// The columns of a table as it declares them before its rows.
struct TableColumns {
  private struct Span {
    let last: Int
    let style: String?
    let isHidden: Bool
  }

  private var spans: [Span] = []

  mutating func append(_ attributes: XMLAttributes, limit: Int) {
    let first = (spans.last?.last ?? 0) + 1
    guard first <= limit else { return }
    let count = min(max(1, attributes.integer("number-columns-repeated") ?? 1), limit)
    spans.append(
      Span(
        last: first + count - 1, style: attributes["default-cell-style-name"],
        isHidden: ["collapse", "filter"].contains(attributes["visibility"] ?? "")))
  }

  /// The style of cells that have none.
  func style(of column: Int) -> String? { span(of: column)?.style }

  /// Whether the column is not shown.
  func isHidden(_ column: Int) -> Bool { span(of: column)?.isHidden ?? false }

  private func span(of column: Int) -> Span? {
    var (low, high) = (0, spans.count)
    while low < high {
      let middle = (low + high) / 2
      if spans[middle].last < column { low = middle + 1 } else { high = middle }
    }
    return low < spans.count ? spans[low] : nil
  }
}
