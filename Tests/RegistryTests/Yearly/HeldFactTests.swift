import CooperativeLaw
import GRDB
import Testing

@testable import Registry

/// Links, certifications, education and traits hold from a day to another.
@Suite struct HeldFactTests {
  private func moment(_ day: String) throws -> Moment { Moment(day: try Acts.day(day)) }

  private func link(
    _ registry: Registry, product: String = "dong riềng", from: String = "2026-01-05",
    ends: String? = nil, code: String? = nil
  ) throws -> FilingReceipt {
    try registry.addLink(
      LinkDossier(
        partner: "Công ty Chế biến Nà Ba", partnerCode: code, product: product,
        contractEndsOn: try ends.map { try Acts.day($0) }, from: try Acts.day(from)),
      ofUnit: "htx-1", Acts.details())
  }

  @Test func aLinkHoldsUntilItEnds() throws {
    let registry = try Acts.registry()
    _ = try link(registry)
    _ = try link(registry, product: "gạo")
    #expect(throws: RegistryError.self) {
      try registry.endLink(
        with: "cong ty che bien na ba", ofUnit: "htx-1", Acts.details(on: "2026-06-01"))
    }
    _ = try registry.endLink(
      with: "cong ty che bien na ba", product: "GẠO", ofUnit: "htx-1",
      Acts.details(on: "2026-06-01"))
    #expect(try registry.links(at: moment("2026-05-31")).compactMap(\.product).count == 2)
    #expect(try registry.links(at: moment("2026-06-01")).compactMap(\.product) == ["dong riềng"])
    #expect(try registry.links(at: moment("2026-01-04")).isEmpty)
    #expect(throws: RegistryError.self) {
      try registry.endLink(with: "Ai đó", ofUnit: "htx-1", Acts.details())
    }
  }

  @Test func aLinkIsReadLikeOtherFacts() throws {
    let registry = try Acts.registry()
    let rules = try Acts.blockers(of: registry) {
      _ = try link(registry, ends: "2026-01-04", code: "12")
    }
    #expect(rules == ["record.tax-code-shape", "record.day-order"])
    let receipt = try link(registry, ends: "2026-01-05", code: "0100233488")
    #expect(
      receipt.changes.map(\.field) == ["partner", "product", "partner_code", "contract_ends_on"])
  }

  @Test func aCertificationThatRanOutIsMarked() throws {
    let registry = try Acts.registry()
    _ = try registry.addCertification(
      CertificationDossier(
        scheme: .organic, scope: "chè", number: "HC-7", expiresOn: try Acts.day("2026-06-30"),
        from: try Acts.day("2026-01-05")), ofUnit: "htx-1", Acts.details())
    #expect(try registry.certifications(at: moment("2026-06-30")).map(\.isExpired) == [false])
    #expect(try registry.certifications(at: moment("2026-07-01")).map(\.isExpired) == [true])
    _ = try registry.endCertification(.organic, ofUnit: "htx-1", Acts.details(on: "2026-08-03"))
    #expect(try registry.certifications(at: moment("2026-08-03")).isEmpty)
  }

  @Test func educationIsOfSomebodyOnRecord() throws {
    let registry = try Acts.registry()
    func record(_ person: String, _ level: QualificationLevel, _ day: String) throws {
      try registry.recordQualification(
        QualificationDossier(person: person, level: level, from: try Acts.day(day)),
        ofUnit: "htx-1", Acts.details())
    }
    try record("hoang van an", .intermediate, "2025-09-01")
    try record("006080900101", .university, "2026-09-01")
    let now = try registry.qualifications(at: moment("2026-11-21"))
    #expect(now.map(\.level) == [.university])
    #expect(now.map(\.roles) == ["chair;legal_representative"])
    #expect(try registry.qualifications(at: moment("2026-08-31")).map(\.level) == [.intermediate])
    #expect(throws: RegistryError.memberNotFound("Lê Thị Không")) {
      try record("Lê Thị Không", .college, "2026-01-05")
    }
  }

  @Test func traitsHoldUntilTakenAway() throws {
    let registry = try Acts.registry()
    func change(_ edit: (inout UnitChange) -> Void, _ day: String) throws -> FilingReceipt {
      try registry.change(unit: "htx-1", Undo.change(edit), Acts.details(on: day))
    }
    func traits(_ day: String) throws -> [UnitTrait] {
      try registry.profile(ofUnit: "htx-1", at: moment(day)).yearly.traits
    }
    let first = try change({ $0.traits = [.mountainArea, .ledByWomen] }, "2026-01-05")
    _ = try change({ $0.traitsEnded = [.ledByWomen, .ledByYouth] }, "2026-03-02")
    #expect(try traits("2026-03-01") == [.ledByWomen, .mountainArea])
    #expect(try traits("2026-03-02") == [.mountainArea])
    #expect(throws: RegistryError.nothingToChange("HTX-00001")) {
      try change({ $0.traits = [.mountainArea] }, "2026-04-06")
    }
    // What the second change said of a trait that its voided predecessor brought stays said.
    _ = try registry.void(filing: try #require(first.filing), replays: true, Acts.details())
    #expect(try traits("2026-03-02") == [])
    try Undo.expectSound(registry)
  }
}
