/// An English line with holes and its Vietnamese line with the same holes in the same order.
struct PhrasePattern: Sendable {
  /// How a hole's text is carried over.
  enum Hole: String, CaseIterable {
    case kept = "{}"
    case translated = "{+}"
    /// A list such as `'a', 'b' or 'c'`.
    case choices = "{|}"
  }

  private let english: [Substring]
  private let vietnamese: [Substring]
  private let holes: [Hole]

  /// Makes a pattern from its two lines.
  init(_ english: String, _ vietnamese: String) {
    (self.english, holes) = PhrasePattern.pieces(english)
    self.vietnamese = PhrasePattern.pieces(vietnamese).texts
  }

  /// The Vietnamese of a line by the first pattern that fits the whole of it.
  static func translation(of line: String, in patterns: [PhrasePattern]) -> String? {
    for pattern in patterns {
      guard let found = pattern.match(line) else { continue }
      return pattern.filled(with: found, patterns)
    }
    return nil
  }

  private func filled(with found: [Substring], _ patterns: [PhrasePattern]) -> String {
    var line = String(vietnamese[0])
    for (place, text) in found.enumerated() {
      switch holes[place] {
      case .kept: line += text
      case .translated:
        line += PhrasePattern.translation(of: String(text), in: patterns) ?? String(text)
      case .choices:
        line += String(text).replacing([("' and '", "' hoặc '"), ("' or '", "' hoặc '")])
      }
      line += vietnamese[place + 1]
    }
    return line
  }

  /// What stands in the holes; `nil` when the line does not fit.
  ///
  /// The last hole takes the most.
  private func match(_ line: String) -> [Substring]? {
    guard line.hasPrefix(english[0]) else { return nil }
    guard english.count > 1 else { return line == english[0] ? [] : nil }
    var (rest, found) = (line.dropFirst(english[0].count), [Substring]())
    for text in english[1..<(english.count - 1)] {
      guard let place = rest.firstRange(of: text) else { return nil }
      found.append(rest[..<place.lowerBound])
      rest = rest[place.upperBound...]
    }
    guard rest.hasSuffix(english[english.count - 1]) else { return nil }
    return found + [rest.dropLast(english[english.count - 1].count)]
  }

  private static func pieces(_ line: String) -> (texts: [Substring], holes: [Hole]) {
    var (texts, holes, rest) = ([Substring](), [Hole](), line[...])
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      texts.append(rest[..<open])
      holes.append(Hole(rawValue: String(rest[open...close])) ?? .kept)
      rest = rest[rest.index(after: close)...]
    }
    return (texts + [rest], holes)
  }
}

extension String {
  /// The text with each first part of a pair replaced by the second.
  func replacing(_ pairs: [(String, String)]) -> String {
    pairs.reduce(self) { $0.replacing($1.0, with: $1.1) }
  }
}
