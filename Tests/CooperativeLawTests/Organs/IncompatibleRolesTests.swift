import CooperativeLaw
import Testing

@Suite struct IncompatibleRolesTests {
  @Test func `two offices are kept apart whichever comes first`() {
    for one in PositionRole.allCases {
      for other in PositionRole.allCases {
        #expect(one.isIncompatible(with: other) == other.isIncompatible(with: one))
      }
    }
  }

  @Test func `the chair may be director and representative, and nothing in control`() {
    let apart = PositionRole.allCases.filter { PositionRole.chair.isIncompatible(with: $0) }
    #expect(
      apart == [
        .controlBoardHead, .controlBoardMember, .controller, .chiefAccountant, .cashier,
      ])
  }
}
