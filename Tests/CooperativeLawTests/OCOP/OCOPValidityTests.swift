import Testing

@testable import CooperativeLaw

@Suite struct OCOPValidityTests {
  @Test(arguments: [
    ("2024-06-03", "2027-06-03"), ("2024-02-28", "2027-02-28"), ("2024-02-29", "2027-02-28"),
    ("2021-02-28", "2024-02-28"), ("2021-03-01", "2024-03-01"), ("2021-08-31", "2024-08-31"),
    ("2024-12-31", "2027-12-31"), ("2025-01-31", "2028-01-31"),
  ])
  func `36 months end with the day that answers to that of the decision`(
    decided: String, last: String
  ) throws {
    let decided = try #require(CivilDate(iso: decided))
    #expect(OCOPValidity.lastDay(decidedOn: decided).description == last)
    #expect(OCOPValidity.months.value == 36)
  }

  @Test(
    arguments: [
      (181, nil), (180, 180), (179, 180), (91, 180), (90, 90), (89, 90), (31, 90), (30, 30),
      (29, 30), (0, 30), (-1, nil),
    ] as [(Int, Int?)])
  func `windows of 180, 90 and 30 days`(left: Int, window: Int?) {
    #expect(OCOPValidity.window(daysLeft: left) == window)
  }

  @Test(
    arguments: [
      (-181, .recognised), (-180, .expiring), (-1, .expiring), (0, .expiring), (1, .expired),
    ] as [(Int, OCOPState)])
  func `a recognition holds to its last day`(offset: Int, state: OCOPState) {
    let last = CivilDate(2027, 6, 3)
    #expect(
      OCOPState.on(
        last.adding(days: offset), isCertified: true, validTo: last, revokedOn: nil, within: 180)
        == state)
  }

  @Test func `revoked, without an end, and never certified`() {
    let day = CivilDate(2026, 1, 5)
    func state(_ isCertified: Bool, _ validTo: CivilDate?, _ revoked: CivilDate?) -> OCOPState {
      OCOPState.on(
        day, isCertified: isCertified, validTo: validTo, revokedOn: revoked, within: 180)
    }
    #expect(state(true, day.adding(days: 400), day) == .revoked)
    #expect(state(true, day.adding(days: 400), day.adding(days: 1)) == .recognised)
    #expect(state(true, nil, nil) == .recognised)
    #expect(state(false, nil, nil) == .unrecognised)
  }
}
