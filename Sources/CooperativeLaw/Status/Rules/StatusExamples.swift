/// Days for the examples of the rules on statuses.
enum StatusExamples {
  /// The day of an ISO text; the first known day when it is none, which an example would show.
  static func day(_ iso: String) -> CivilDate { CivilDate(iso: iso) ?? CivilDate(1970, 1, 1) }

  /// The days from one to before another.
  static func days(_ start: String, _ end: String) -> DateSpan {
    DateSpan(from: day(start), to: day(end)) ?? DateSpan(from: day(start))
  }
}
