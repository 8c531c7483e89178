/// Cases of the rules on OCOP.
enum OCOPExamples {
  static let day = CivilDate(2024, 6, 3)

  static func product(
    _ vi: String, _ en: String, _ expected: [Severity], _ group: OCOPGroup = .food,
    owner: OCOPOwnerType = .cooperative, set: String? = nil, known: OCOPProductSet? = nil,
    code: String? = nil, on day: CivilDate = day
  ) -> RuleExample<OCOPProductFacts> {
    RuleExample(
      LocalizedText(vi: vi, en: en),
      OCOPProductFacts(
        name: "Miến dong Khe Mười", owner: owner, group: group, productSet: set, knownSet: known,
        code: code, day: day), expected: expected)
  }

  static func recognition(
    _ vi: String, _ en: String, _ expected: [Severity], _ stars: OCOPStars = .three,
    on day: CivilDate = day, change: (inout OCOPRecognitionFacts) -> Void = { _ in }
  ) -> RuleExample<OCOPRecognitionFacts> {
    var facts = OCOPRecognitionFacts(
      product: "Miến dong Khe Mười", stars: stars, decidedOn: day)
    change(&facts)
    return RuleExample(LocalizedText(vi: vi, en: en), facts, expected: expected)
  }
}
