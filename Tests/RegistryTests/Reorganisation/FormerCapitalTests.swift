import CooperativeLaw
import RegistryTestSupport
import Testing

@testable import Registry

private typealias Office = ReorganisationOffice

/// Capital that was not returned to who left goes along, and is no charter capital.
@Suite struct FormerCapitalTests {
  @Test func charterCapitalGrowsByThatOfMembersOnly() throws {
    let registry = try Office.registry([6, 7])
    try registry.endMember(
      "6", ofUnit: "HTX-1", reason: .voluntary, try Office.details(on: "2026-05-05"))
    let receipt = try registry.openReorganisation(
      try Office.merger(), try Office.details(on: Office.opened))
    #expect(receipt.filing.findings.map(\.rule).contains("record.former-capital"))
    #expect(receipt.proof.holds)
    let moment = Moment(day: try Office.day(Office.opened))
    #expect(try registry.unit(named: "HTX-2", at: moment).charterCapital == 1_200_000_000)
    #expect(try registry.capital(ofUnit: "HTX-1", at: moment).committed == 0)
    #expect(try Office.isSound(registry))
  }
}
