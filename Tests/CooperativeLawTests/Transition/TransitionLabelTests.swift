import CooperativeLaw
import Testing

@Suite struct TransitionLabelTests {
  @Test func `every duty, state and lack has a name of its own in both languages`() {
    let labels =
      TransitionDuty.allCases.map(\.label) + TransitionLack.allCases.map(\.label)
    #expect(Set(labels.map(\.vi)).count == labels.count)
    #expect(Set(labels.map(\.en)).count == labels.count)
    #expect(labels.allSatisfy { !$0.vi.isEmpty && !$0.en.isEmpty && $0.vi != $0.en })
  }

  @Test(arguments: TransitionDuty.allCases)
  func `a duty may be left undone, and may end with the unit`(duty: TransitionDuty) {
    #expect(duty.states.contains(.notDone) && duty.states.contains(.dissolved))
    #expect(Set(duty.states).count == duty.states.count)
  }
}
