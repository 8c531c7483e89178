import CooperativeLaw
import CustomDump
import GRDB
import RegistryTestSupport
import Testing

@testable import Registry

/// Correcting a clerical error: what was typed wrong is withdrawn and told rightly where it stands.
@Suite struct CorrectFilingTests {
  /// A unit whose phone changes twice; filing 3 has the phone wrong when it is not `right`.
  static func registry(phone: String, on day: String = "2025-09-01") throws -> Registry {
    let registry = try Acts.registry()
    try registry.change(
      unit: "HTX-00001",
      Undo.change {
        $0.phone = phone
        $0.address = "Xóm Mới"
      },
      Undo.details(day))
    try registry.change(
      unit: "HTX-00001", Undo.change { $0.phone = "0912345672" }, Undo.details("2025-10-01"))
    return registry
  }

  static let wrong = "0912345671"
  static let right = "0912345670"

  @Test func theRightValueHoldsWhereTheWrongOneStoodAndLaterChangesStay() throws {
    let registry = try Self.registry(phone: Self.wrong)
    let day = try Acts.day("2025-09-15")
    let before = try Undo.Answer(registry, "HTX-00001", Moment(day: day))
    let receipt = try registry.correct(
      filing: 3, FilingCorrection(values: ["phone": Self.right]), Undo.details())
    #expect(receipt.effects.count == 1)
    try Undo.expectSame(registry, try Self.registry(phone: Self.right), units: ["HTX-00001"])
    let known = try Undo.Answer(registry, "HTX-00001", Moment(day: day, knowledge: .filing(4)))
    expectNoDifference(known, before)
    #expect(before.unit?.phone == Self.wrong)
    try Undo.expectSound(registry)
    let filings = try registry.filings()
    #expect(filings[2].correctedBy == [5])
    #expect(filings[4].target == 3)
  }

  @Test(arguments: ["2025-08-15", "2025-09-20", "2025-10-01", "2025-10-20"])
  func aDayTypedWrongIsMoved(day: String) throws {
    let registry = try Self.registry(phone: Self.wrong)
    try registry.correct(
      filing: 3, FilingCorrection(effectiveOn: Acts.day(day)), Undo.details())
    try Undo.expectSame(
      registry, try Self.registry(phone: Self.wrong, on: day), units: ["HTX-00001"])
    try Undo.expectSound(registry)
  }

  @Test func correctionsAddUpAndEachMayBeVoided() throws {
    let registry = try Self.registry(phone: Self.wrong)
    try registry.correct(
      filing: 3, FilingCorrection(values: ["phone": "0912345679"]), Undo.details())
    try registry.correct(
      filing: 3, FilingCorrection(effectiveOn: Acts.day("2025-09-20")), Undo.details())
    try registry.correct(
      filing: 3, FilingCorrection(values: ["phone": Self.right]), Undo.details())
    try Undo.expectSame(
      registry, try Self.registry(phone: Self.right, on: "2025-09-20"), units: ["HTX-00001"])
    try registry.void(filing: 6, Undo.details())
    try Undo.expectSame(registry, try Self.registry(phone: Self.right), units: ["HTX-00001"])
    try registry.void(filing: 7, Undo.details())
    try registry.void(filing: 5, Undo.details())
    try Undo.expectSame(registry, try Self.registry(phone: Self.wrong), units: ["HTX-00001"])
    try Undo.expectSound(registry)
  }

  @Test func aCorrectedFilingThatIsVoidedTakesItsCorrectionWithIt() throws {
    let registry = try Self.registry(phone: Self.wrong)
    try registry.correct(
      filing: 3, FilingCorrection(values: ["phone": Self.right]), Undo.details())
    try registry.void(filing: 3, replays: true, Undo.details())
    let without = try Acts.registry()
    try without.change(
      unit: "HTX-00001", Undo.change { $0.phone = "0912345672" }, Undo.details("2025-10-01"))
    try Undo.expectSame(registry, without, units: ["HTX-00001"])
    #expect(
      try Acts.blockers(of: registry) { try registry.void(filing: 5, Undo.details()) }
        == ["record.undo-target"])
    try Undo.expectSound(registry)
  }

  @Test func aFoundingTypedWithTheWrongDayBeginsOnTheRightOne() throws {
    for day in ["2025-07-15", "2025-08-20"] {
      let registry = try Acts.registry()
      try registry.correct(
        filing: 2, FilingCorrection(effectiveOn: Acts.day(day)), Undo.details())
      try Undo.expectSame(registry, try Acts.registry(on: day), units: ["HTX-00001"])
      try Undo.expectSound(registry)
      try registry.void(filing: 3, Undo.details())
      try Undo.expectSame(registry, try Acts.registry(), units: ["HTX-00001"])
      try Undo.expectSound(registry)
    }
  }

  @Test func everyColumnOfAFoundingCanBeCorrected() throws {
    let registry = try Acts.registry()
    try registry.correct(
      filing: 2,
      FilingCorrection(values: [
        "name": "Hợp tác xã Nông nghiệp Khe Mới", "tax_code": "0100233488", "address": "Xóm Một",
        "area_code": "02104", "charter_capital": "600.000.000", "lines": "0210,0118",
        "sector": "lâm nghiệp", "phone": "0912345678",
      ]), Undo.details())
    let unit = try registry.unit(named: "0100233488", at: Moment(day: Acts.day("2025-08-01")))
    #expect(unit.name == "Hợp tác xã Nông nghiệp Khe Mới")
    #expect(unit.areaCode == "02104")
    #expect(unit.address == "Xóm Một")
    #expect(unit.charterCapital == 600_000_000)
    #expect(unit.lines == "0210;0118")
    #expect(unit.sector == "lâm nghiệp")
    #expect(unit.phone == "0912345678")
    try Undo.expectSound(registry)
    try registry.void(filing: 3, Undo.details())
    try Undo.expectSame(registry, try Acts.registry(), units: ["HTX-00001"])
    try Undo.expectSound(registry)
  }

  @Test func aMemberTypedWrongIsPutRight() throws {
    func registry(_ member: MemberDossier, _ day: String) throws -> Registry {
      let registry = try Acts.registry()
      try registry.addMember(member, toUnit: "HTX-00001", Undo.details(day))
      return registry
    }
    let corrected = try registry(Acts.member("Nông Văn Sai", id: 777), "2025-09-01")
    try corrected.correct(
      filing: 3,
      FilingCorrection(values: [
        "full_name": "Nông Văn Đúng", "id_number": "006080900778", "joined_on": "20/08/2025",
      ]), Undo.details())
    try Undo.expectSame(
      corrected, try registry(Acts.member("Nông Văn Đúng", id: 778), "2025-08-20"),
      units: ["HTX-00001"])
    try Undo.expectSound(corrected)
  }

  @Test func anEndTypedWrongIsPutRight() throws {
    func registry(_ day: String, _ reason: MembershipEndReason) throws -> Registry {
      let registry = try Acts.registry(members: 6)
      try registry.endMember(
        "6", ofUnit: "HTX-00001", reason: reason, decidedBy: .generalMeeting, Undo.details(day))
      return registry
    }
    let corrected = try registry("2025-09-01", .voluntary)
    try corrected.correct(
      filing: 3, FilingCorrection(values: ["left_reason": "death", "left_on": "2025-09-09"]),
      Undo.details())
    try Undo.expectSame(
      corrected, try registry("2025-09-09", .death), units: ["HTX-00001"])
    try Undo.expectSound(corrected)
  }

  @Test func anAmountTypedWrongIsPutRight() throws {
    func registry(_ amount: Int) throws -> Registry {
      let registry = try Acts.registry()
      try registry.recordCapital(
        CapitalDossier(member: "1", kind: .paid, amount: amount), ofUnit: "HTX-00001",
        Undo.details("2025-09-01"))
      return registry
    }
    let corrected = try registry(5_000_000)
    try corrected.correct(
      filing: 3, FilingCorrection(values: ["amount": "50.000.000"]), Undo.details())
    try Undo.expectSame(corrected, try registry(50_000_000), units: ["HTX-00001"])
    #expect(
      try Acts.blockers(of: corrected) {
        try corrected.correct(
          filing: 3, FilingCorrection(values: ["amount": "100.000.001"]), Undo.details())
      } == ["record.voided-capital"])
    try corrected.void(filing: 4, Undo.details())
    try Undo.expectSame(corrected, try registry(5_000_000), units: ["HTX-00001"])
    try corrected.void(filing: 3, Undo.details())
    try Undo.expectSame(corrected, try Acts.registry(), units: ["HTX-00001"])
    try Undo.expectSound(corrected)
  }

  @Test func aDayThatLeavesALaterFilingWithoutGroundIsRefused() throws {
    let registry = try Acts.registry(members: 6)
    try registry.addMember(
      Acts.member("Nông Văn Mới", id: 777), toUnit: "HTX-00001", Undo.details("2025-09-01"))
    try registry.endMember(
      "7", ofUnit: "HTX-00001", reason: .death, Undo.details("2025-10-01"))
    let findings = try Acts.refusal(of: registry) {
      try registry.correct(
        filing: 3, FilingCorrection(values: ["joined_on": "2025-11-01"]), Undo.details())
    }
    #expect(findings.map(\.rule).contains("record.correction-order"))
  }

  @Test(arguments: [
    (["phone": "0912345670"], "record.correct-field"), (["fone": "1"], "record.correct-field"),
    (["tax_code": "123"], "record.tax-code-shape"),
    (["charter_capital": "3.5"], "record.amount"), (["registered_on": "31/02/2025"], "record.date"),
    (["name": ""], "record.name-missing"),
  ])
  func whatIsWrongIsRefused(values: [String: String], rule: String) throws {
    let registry = try Acts.registry()
    try registry.change(
      unit: "HTX-00001", Undo.change { $0.address = "Xóm Mới" }, Undo.details("2025-09-01"))
    try registry.change(
      unit: "HTX-00001", Undo.change { $0.phone = "0912345672" }, Undo.details("2025-10-01"))
    let target: Int64 = values["phone"] == nil ? 2 : 3
    let blockers = try Acts.blockers(of: registry) {
      try registry.correct(filing: target, FilingCorrection(values: values), Undo.details())
    }
    #expect(blockers.map(\.rawValue) == [rule])
  }

  @Test func nothingToCorrectAndNoActAreRefused() throws {
    let registry = try Self.registry(phone: Self.wrong)
    #expect(throws: RegistryError.self) {
      try registry.correct(
        filing: 3, FilingCorrection(values: ["phone": Self.wrong]), Undo.details())
    }
    for filing in [Int64(1), 3] {
      if filing == 3 { try registry.void(filing: 3, Undo.details()) }
      #expect(
        try Acts.blockers(of: registry) {
          try registry.correct(
            filing: filing, FilingCorrection(values: ["phone": Self.right]), Undo.details())
        } == ["record.undo-target"])
    }
    #expect(
      try Acts.blockers(of: registry) {
        try registry.correct(
          filing: 5, FilingCorrection(values: ["phone": Self.right]), Undo.details())
      } == ["record.undo-target"])
  }
}
