import CooperativeLaw
import Testing

@testable import Registry

/// The end of branches, offices and locations: by their unit, or with it.
@Suite struct DependentClosingTests {
  private func registry() throws -> Registry {
    let registry = try Acts.registry()
    try registry.addDependent(
      DependentTests.branch(code: "0100233488-001"), toUnit: "htx-1",
      Acts.details(on: "2026-03-02"))
    return registry
  }

  private func listed(_ registry: Registry, on day: String, all: Bool = false) throws
    -> [LegalStatus?]
  {
    try registry.dependents(
      ofUnit: "htx-1", at: Moment(day: try Acts.day(day)), includesClosed: all
    ).map(\.status)
  }

  /// An event of the cooperative itself.
  private func record(_ event: StatusEvent, on day: String, in registry: Registry) throws {
    _ = try registry.perform(.changeUnit, Acts.details(on: day)) { act in
      let change = try StatusChange.judge(act, StatusHolder.unit(act.db, 1), event, on: act.day)
      try change.write(act, filing: try act.open(content: "{}"))
    }
  }

  @Test(arguments: ["0100233488001", "0100233488-001", "khe muoi", DependentTests.name])
  func itClosesOnTheDayUnderWhateverNameItIsCalled(name: String) throws {
    let registry = try registry()
    let receipt = try registry.closeDependent(
      name, ofUnit: "htx-1", Acts.details(on: "2026-09-01"))
    #expect(receipt.changes.map(\.after) == ["closed"])
    #expect(try listed(registry, on: "2026-08-31") == [.active])
    #expect(try listed(registry, on: "2026-09-01") == [])
    #expect(try listed(registry, on: "2026-09-01", all: true) == [.closed])
  }

  @Test func itClosesOnce() throws {
    let registry = try registry()
    try registry.closeDependent("khe muoi", ofUnit: "htx-1", Acts.details(on: "2026-09-01"))
    let blockers = try Acts.blockers(of: registry) {
      try registry.closeDependent("khe muoi", ofUnit: "htx-1", Acts.details(on: "2026-09-02"))
    }
    #expect(blockers == ["status.transition"])
  }

  @Test(arguments: [("2026-09-11", 0), ("2026-09-12", 1)])
  func aFileThatComesLateIsWarnedAbout(day: String, warnings: Int) throws {
    let registry = try registry()
    let receipt = try registry.closeDependent(
      "khe muoi", ofUnit: "htx-1", resolvedOn: try Acts.day("2026-09-01"), Acts.details(on: day))
    #expect(receipt.findings.count { $0.rule == "dependent.closing-filed" } == warnings)
  }

  @Test func aNameThatFitsNoneOrTwoIsNotGuessed() throws {
    let registry = try registry()
    try registry.addDependent(
      DependentTests.branch(" 2"), toUnit: "htx-1", Acts.details(on: "2026-03-02"))
    #expect(throws: RegistryError.dependentNotFound("Suối Mơ")) {
      try registry.closeDependent("Suối Mơ", ofUnit: "htx-1", Acts.details())
    }
    #expect(
      throws: RegistryError.dependentAmbiguous(
        "khe muoi",
        candidates: [
          "0100233488-001 \(DependentTests.name)", "\(DependentTests.name) 2",
        ])
    ) {
      try registry.closeDependent("khe muoi", ofUnit: "htx-1", Acts.details())
    }
  }

  @Test func itFollowsItsUnitAndSoDoesOneThatIsTypedLate() throws {
    let registry = try registry()
    try record(.suspended, on: "2026-10-01", in: registry)
    #expect(try listed(registry, on: "2026-10-01") == [.suspended])
    try registry.addDependent(
      DependentTests.branch(" 2"), toUnit: "htx-1", Acts.details(on: "2026-09-01"))
    #expect(try listed(registry, on: "2026-09-30") == [.active, .active])
    #expect(try listed(registry, on: "2026-10-01") == [.suspended, .suspended])
  }
}
