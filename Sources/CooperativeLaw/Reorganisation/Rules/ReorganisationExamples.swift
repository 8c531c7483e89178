/// Plans for the examples of the rules on reorganisations.
enum ReorganisationExamples {
  static let day = CivilDate(2026, 9, 1)

  /// Cooperatives, each with a resolution that is good enough.
  static func facts(
    _ kind: ReorganisationKind, sources: Int = 1, results: Int = 1, on day: CivilDate = day,
    proof: ConservationProof? = nil
  ) -> ReorganisationFacts {
    let resolution = ReorganisationResolution(
      number: "01/NQ", passedOn: day, present: 20, inFavour: 20)
    return ReorganisationFacts(
      kind: kind, day: day,
      sources: (0..<sources).map { .init(name: "HTX-0000\($0 + 1)", resolution: resolution) },
      results: (0..<results).map {
        .init(
          name: kind.foundsResults ? "Hợp tác xã mới \($0 + 1)" : "HTX-0010\($0)",
          isNew: kind.foundsResults, resolution: resolution)
      }, proof: proof)
  }

  /// A THT that becomes an HTX.
  static func conversion(
    groupCode: String? = nil, namedCode: String? = nil
  ) -> ReorganisationFacts {
    ReorganisationFacts(
      kind: .convert, day: day, sources: [.init(name: "THT-00001", kind: .group)],
      results: [.init(name: "Hợp tác xã mới", isNew: true)], groupCode: groupCode,
      namedCode: namedCode)
  }
}
