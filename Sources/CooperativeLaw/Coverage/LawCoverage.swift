/// Which articles the program applies, by which rule or event, and which it does not.
public enum LawCoverage {
  /// An article as cited, and what applies it.
  public struct Application: Sendable, Hashable {
    /// Number of the text.
    public let text: String
    /// Place in the text.
    public let place: String
    /// How surely the place is known; more than one when it depends on the day.
    public let confidences: [Confidence]
    /// The rules that rely on it.
    public let rules: [RuleID]
    /// The events of the table of statuses that rely on it, without their grounds.
    public let events: [String]
  }

  /// Every article that a rule or a row of the table of statuses cites, in the order of the texts.
  public static let applied: [Application] = {
    var found: [Place: Sources] = [:]
    for rule in RuleCatalogue.all {
      for citation in rule.citations { note(citation, in: &found) { $0.rules.insert(rule.id) } }
    }
    for row in StatusTable.rows {
      let transition = row.transition
      let name = String(row.event.code.prefix { $0 != "." })
      for citation in transition.citations + transition.starts.map(\.citation) {
        note(citation, in: &found) { $0.events.insert(name) }
      }
    }
    return found.sorted { $0.key < $1.key }.map { application($0.key, $0.value) }
  }()

  private struct Sources {
    var confidences: Set<Confidence> = []
    var rules: Set<RuleID> = []
    var events: Set<String> = []
  }

  /// One citation may name several articles: each is noted.
  private static func note(
    _ citation: Citation, in found: inout [Place: Sources], _ add: (inout Sources) -> Void
  ) {
    for place in Place.all(in: citation) {
      found[place, default: Sources()].confidences.insert(citation.confidence)
      add(&found[place, default: Sources()])
    }
  }

  private static func application(_ place: Place, _ sources: Sources) -> Application {
    Application(
      text: place.text, place: place.words,
      confidences: Confidence.allCases.filter(sources.confidences.contains),
      rules: sources.rules.sorted { $0.rawValue < $1.rawValue }, events: sources.events.sorted())
  }
}

/// One article in the order of a text.
private struct Place: Hashable, Comparable {
  let text: String
  let words: String

  static func all(in citation: Citation) -> [Place] {
    citation.place.split(separator: /(, | và )(?=Điều )/).map {
      Place(text: citation.text, words: String($0))
    }
  }

  static func < (one: Place, other: Place) -> Bool {
    (one.rank, one.text, one.article, one.words)
      < (other.rank, other.text, other.article, other.words)
  }

  private var rank: Int { LawCoverage.texts.firstIndex { $0.number == text } ?? .max }

  private var article: Int {
    words.firstMatch(of: /Điều (\d+)/).flatMap { Int($0.1) } ?? 0
  }
}
