import Testing

@testable import CooperativeLaw

@Suite struct ReorganisationJudgementTests {
  private let day = CivilDate(2026, 9, 1)

  private func resolution(_ inFavour: Int) -> ReorganisationResolution {
    ReorganisationResolution(
      passedOn: CivilDate(2026, 8, 3), present: 100, inFavour: inFavour)
  }

  private func division(
    into results: Int, inFavour: Int = 65, proof: ConservationProof? = nil
  ) -> ReorganisationFacts {
    ReorganisationFacts(
      kind: .divide, day: day,
      sources: [.init(name: "HTX-00001", resolution: resolution(inFavour))],
      results: (0..<results).map { .init(name: "Mới \($0 + 1)", isNew: true) }, proof: proof)
  }

  private func found(_ facts: ReorganisationFacts) -> Set<String> {
    Set(
      judge(facts, by: RuleCatalogue.reorganisation)
        .filter { $0.severity == .blocker }.map(\.rule.rawValue))
  }

  @Test(arguments: [(64, ["status.resolution-vote"]), (65, []), (66, [])])
  func `a division needs 65 percent of the votes`(inFavour: Int, rules: [String]) {
    #expect(
      found(division(into: 2, inFavour: inFavour)).intersection(["status.resolution-vote"])
        == Set(rules))
  }

  @Test func `a division makes two units or more`() {
    #expect(found(division(into: 1)).isSuperset(of: ["reorganisation.shape", "status.successors"]))
    #expect(!found(division(into: 2)).contains("reorganisation.shape"))
    var known = division(into: 2)
    known.results[1].isNew = false
    #expect(found(known).contains("reorganisation.shape"))
  }

  @Test func `a merger is into a unit that is there, which votes since the 2023 law`() {
    func merger(isNew: Bool, on day: CivilDate) -> ReorganisationFacts {
      ReorganisationFacts(
        kind: .merge, day: day, sources: [.init(name: "HTX-00001", resolution: resolution(80))],
        results: [.init(name: "HTX-00002", isNew: isNew, resolution: resolution(64))])
    }
    #expect(found(merger(isNew: true, on: day)).contains("reorganisation.shape"))
    #expect(found(merger(isNew: false, on: day)).contains("status.resolution-vote"))
    #expect(merger(isNew: false, on: day).votes.map(\.inFavour) == [80, 64])
    #expect(merger(isNew: false, on: CivilDate(2020, 3, 2)).votes.map(\.inFavour) == [80])
  }

  @Test func `a conversion asks what the law asks of the group`() {
    let group = ConversionFacts(
      certifiedOn: CivilDate(2025, 9, 2), convertedOn: day, members: 7, agreeing: 7)
    let facts = ReorganisationFacts(
      kind: .convert, day: day, sources: [.init(name: "THT-00001", kind: .group)],
      results: [.init(name: "Mới", isNew: true)], conversion: group)
    #expect(found(facts).contains("status.conversion"))
    #expect(facts.successions.isEmpty && facts.deciding.isEmpty)
  }

  @Test func `members that go nowhere are counted where they have no name`() throws {
    let proof = ConservationProof(
      results: ["Mới 1", "Mới 2"], before: [.init(.members, of: "HTX-00001", amount: 7)],
      moves: [.init(.members, of: "HTX-00001", amount: 5, to: "Mới 1")])
    let findings = judge(division(into: 2, proof: proof), by: RuleCatalogue.reorganisation)
    let lost = try #require(findings.first { $0.rule == "reorganisation.conservation" })
    #expect(lost.severity == .blocker)
    #expect(lost.message.vi.contains(" 2 thành viên"), "\(lost.message.vi)")
  }

  @Test func `a unit ends once its successors are certified`() {
    func end(certified: CivilDate?) -> [Severity] {
      let facts = ReorganisationEndFacts(
        name: "HTX-00001", part: .merge, day: day,
        successors: [.init(kind: .cooperative, certifiedOn: certified)])
      return judge(facts, by: RuleCatalogue.reorganisationEnd).map(\.severity)
    }
    #expect(end(certified: day) == [])
    #expect(end(certified: day.adding(days: 1)) == [.blocker])
    #expect(end(certified: nil) == [.blocker])
    let group = ReorganisationEndFacts(kind: .group, part: .convert, day: day)
    #expect(judge(group, by: RuleCatalogue.reorganisationEnd).isEmpty)
  }

  @Test func `a unit that goes on keeps enough members and nobody above the cap`() {
    func rules(_ members: Int) -> Set<RuleID> {
      let facts = RegistrationFacts(
        kind: .cooperative, actDate: day,
        members: RegistrationExamples.members(members, share: 100),
        charterCapital: 100 * members)
      return Set(judge(facts, by: RuleCatalogue.standing).map(\.rule))
    }
    #expect(rules(5) == [])
    #expect(rules(4) == ["registration.minimum-members"])
    #expect(rules(3) == ["registration.minimum-members", "capital.member-cap"])
  }
}
