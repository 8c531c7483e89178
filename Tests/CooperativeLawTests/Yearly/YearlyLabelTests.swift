import CooperativeLaw
import Testing

@Suite struct YearlyLabelTests {
  @Test func `stored codes stay plain and every label is in two languages`() {
    func check<Code: RawRepresentable<String> & CaseIterable>(
      _ type: Code.Type, _ label: (Code) -> LocalizedText
    ) {
      for code in type.allCases {
        #expect(code.rawValue.wholeMatch(of: /[a-z]+(_[a-z]+)*/) != nil, "\(code)")
        #expect(!label(code).vi.isEmpty && !label(code).en.isEmpty, "\(code)")
      }
      #expect(Set(type.allCases.map { label($0).vi }).count == type.allCases.count, "\(type)")
      #expect(Set(type.allCases.map { label($0).en }).count == type.allCases.count, "\(type)")
    }
    check(ActivityState.self, \.label)
    check(ActivitySource.self, \.label)
    check(MeetingKind.self, \.label)
    check(YearlyFigure.self, \.label)
  }

  @Test func `money, counts and profits are told apart`() {
    #expect(YearlyFigure.allCases.filter { !$0.isMoney }.count == 24)
    #expect(
      YearlyFigure.allCases.filter(\.mayBeNegative) == [.profitBeforeTax, .profitAfterTax])
    #expect(ActivityState.allCases.filter(\.isWorking) == [.active, .workingAgain])
  }
}
