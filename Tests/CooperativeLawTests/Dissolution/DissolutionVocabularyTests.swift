import CooperativeLaw
import Testing

@Suite struct DissolutionVocabularyTests {
  private func check<Code: RawRepresentable<String> & CaseIterable>(
    _ type: Code.Type, _ label: (Code) -> LocalizedText
  ) {
    for code in type.allCases {
      #expect(code.rawValue.allSatisfy { $0.isASCII && !$0.isWhitespace }, "\(code)")
      #expect(!label(code).vi.isEmpty && label(code).vi != label(code).en, "\(code)")
    }
    #expect(Set(type.allCases.map { label($0).vi }).count == type.allCases.count, "\(type)")
    #expect(Set(type.allCases.map { label($0).en }).count == type.allCases.count, "\(type)")
  }

  @Test func `stored codes stay plain and every label is its own in two languages`() {
    check(DissolutionStep.self, \.label)
    check(CaseActor.self, \.label)
    check(CouncilRole.self, \.label)
    check(DissolutionBlocker.self, \.label)
    check(DissolutionBlocker.self, \.usuallyNext)
    check(SettlementRank.self, \.label)
    check(UndividedAsset.self, \.label)
  }

  @Test func `the council of each law has the parts it names`() throws {
    func roles(_ ground: DissolutionGround, _ iso: String) throws -> [CouncilRole] {
      let day = try #require(CivilDate(iso: iso))
      return DissolutionProcedure.of(.dissolution(ground), .cooperative, openedOn: day)
        .councilRoles
    }
    #expect(try roles(.voluntary, "2024-06-30") == [.board, .control, .executive, .member])
    #expect(try roles(.notOperating, "2024-06-30").count == 8)
    #expect(try roles(.voluntary, "2024-07-01").isEmpty)
  }
}
