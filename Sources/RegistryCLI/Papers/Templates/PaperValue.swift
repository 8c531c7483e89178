/// What stands in a field of a paper.
enum PaperValue {
  /// Words; `nil` when nothing is known.
  case text(String?)
  /// Yes or no.
  case flag(Bool)
  /// What the program wrote as HTML itself.
  case html(String)
  /// Rows.
  case list([[String: PaperValue]])

  /// The value as swift-mustache takes it; `nil` leaves the field out.
  fileprivate var mustache: Any? {
    switch self {
    case .text(let text): text.map(DisplayWidth.harmless)
    case .flag(let flag): flag
    case .html(let html): html
    case .list(let rows): rows.map(\.mustache)
    }
  }
}

extension [String: PaperValue] {
  /// The values as swift-mustache takes them.
  var mustache: [String: Any] { compactMapValues(\.mustache) }
}
