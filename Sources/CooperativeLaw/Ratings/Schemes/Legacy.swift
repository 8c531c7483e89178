extension RatingScheme {
  /// Grades of old books whose text is not known, kept as they were given.
  ///
  /// Words of the four grades are understood; any other word counts as none of them.
  public static let legacy = RatingScheme(
    code: "LEGACY_UNSPECIFIED",
    name: LocalizedText(vi: "Xếp loại trong sổ cũ", en: "Grades of old books"),
    citation: Citation("sổ cũ", "chưa rõ văn bản", confidence: .unknown),
    from: .notKnown(in: "sổ cũ"), until: .notKnown(in: "sổ cũ"),
    subjects: Subjects(
      kinds: Sourced(nil, Citation("sổ cũ", "chưa rõ văn bản", confidence: .unknown))),
    grades: .notKnown(in: "sổ cũ"))
}
