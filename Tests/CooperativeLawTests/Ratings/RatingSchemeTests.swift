import CooperativeLaw
import Testing

@Suite struct RatingSchemeTests {
  @Test(arguments: RatingScheme.known.compactMap(\.sheet))
  func `maxima that are known add up to their group and the groups to the whole`(
    sheet: ScoreSheet
  ) throws {
    #expect(sheet.groups.compactMap(\.maximum.value).total == sheet.maximum.value)
    for group in sheet.groups {
      let own = sheet.criteria.filter { $0.group == group.id }
      let known = own.compactMap(\.maximum.value).total
      let whole = try #require(group.maximum.value)
      #expect(own.allSatisfy { $0.maximum.value != nil } ? known == whole : known < whole)
    }
    for criterion in sheet.criteria where criterion.partsAreAll {
      #expect(criterion.parts.compactMap(\.maximum.value).total == criterion.maximum.value)
    }
    #expect(Set(sheet.ids).count == sheet.ids.count)
  }

  @Test func `fifteen criteria in groups of 30, 30 and 40, six in agriculture`() {
    let sheet = RatingScheme.circular01.sheet
    #expect(sheet?.criteria.count == 15)
    #expect(sheet?.groups.map(\.maximum.value) == [Points(30), Points(30), Points(40)])
    #expect(sheet?.criteria.suffix(6).allSatisfy { $0.maximum.value == nil } == true)
    #expect(RatingScheme.circular09Agriculture.sheet?.criteria.count == 6)
    #expect(RatingScheme.stateBank.sheet == nil)
  }

  @Test func `criteria and parts have names`() {
    let sheet = RatingScheme.circular01.sheet
    #expect(sheet?.label(of: "C01")?.en == "Capital")
    #expect(sheet?.label(of: "C07c")?.en == "Share of young managers")
    #expect(sheet?.label(of: "C16") == nil)
  }

  @Test func `the codes are unique and the reasons those of the circulars`() {
    #expect(Set(RatingScheme.known.map(\.code)).count == RatingScheme.known.count)
    #expect(RatingScheme.circular01.reasons.map(\.code) == ["new", "stopped"])
    #expect(RatingScheme.circular09Agriculture.reasons.map(\.code) == ["new"])
    #expect(RatingScheme.legacy.reasons.isEmpty)
  }

  @Test func `a due day is a day of every year`() {
    let citation = Citation("1", "Điều 1")
    #expect(
      RatingScheme.DueDay(month: 2, day: 29, isInNextYear: false, citation: citation) == nil)
    #expect(
      RatingScheme.DueDay(month: 1, day: 31, isInNextYear: true, citation: citation)?
        .date(ofYear: 2026).description == "2027-01-31")
    #expect(RatingScheme.circular01.due?.date(ofYear: 2024).description == "2024-12-15")
    #expect(RatingScheme.circular09Agriculture.due?.date(ofYear: 2024).description == "2025-03-31")
  }

  @Test func `an office's own scheme is made of the same values`() {
    let citation = Citation("07/2026/QĐ-UBND", "Phụ lục")
    let scheme = RatingScheme(
      code: "OWN", name: LocalizedText(vi: "Của xã", en: "Own"), citation: citation,
      from: Sourced(CivilDate(iso: "2026-01-01"), citation), until: Sourced(nil, citation),
      subjects: .init(kinds: Sourced([.group], citation)),
      sheet: ScoreSheet(
        maximum: Sourced(Points(10), citation),
        groups: [
          .init(id: "I", label: .init(vi: "Một", en: "One"), maximum: Sourced(nil, citation))
        ],
        criteria: [
          .init(
            id: "B1", group: "I", label: .init(vi: "Vốn", en: "Capital"),
            maximum: Sourced(Points(10), citation),
            parts: [
              .init(
                id: "B1a", label: .init(vi: "Vốn", en: "Capital"),
                maximum: Sourced(nil, citation), choices: [Points(5), Points(10)])
            ])
        ]),
      grades: Sourced(
        [
          GradeBand(
            code: "ok", label: .init(vi: "đạt", en: "passed"), from: Points(0), grade: nil)
        ], citation),
      ownReasons: [OwnReason(code: "dissolving", label: .init(vi: "giải thể", en: "dissolving"))])
    #expect(scheme.label(ofReason: "dissolving").en == "dissolving")
    #expect(scheme.grade(ofCode: "ok") == nil)
    #expect(scheme.reasons.map(\.code) == ["dissolving"])
    let facts = RatingFacts(
      year: 2026, scheme: scheme, entry: RatingEntry(scores: ["B1a": Points(6)]),
      unit: .init(kind: .cooperative, foundedOn: nil))
    #expect(facts.entry.total == Points(6))
    #expect(facts.entry.grade == "ok")
    let found = judge(facts, by: RuleCatalogue.rating)
    #expect(found.map(\.rule) == ["rating.band", "rating.subject"])
    #expect(found.allSatisfy { $0.severity == .blocker && $0.citations == [citation] })
  }
}
