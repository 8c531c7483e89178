import CooperativeLaw
import Testing

@Suite struct ConservationProofTests {
  private func proof(_ had: Int, _ moved: [(Int, String)]) -> ConservationProof {
    ConservationProof(
      results: ["A", "B"], before: [.init(.debts, of: "HTX-00001", amount: had)],
      moves: moved.map { .init(.debts, of: "HTX-00001", amount: $0.0, to: $0.1) })
  }

  @Test func `what lands to the đồng holds`() throws {
    let proof = proof(1_000, [(400, "A"), (600, "B")])
    #expect(proof.holds)
    let row = try #require(proof.rows.first)
    #expect((row.before, row.after, row.difference) == (1_000, [400, 600], 0))
  }

  @Test(arguments: [(999, -1), (1_001, 1)])
  func `a đồng less is lost, a đồng more is doubled`(lands: Int, difference: Int) {
    let proof = proof(1_000, [(lands, "A")])
    #expect(!proof.holds)
    #expect(proof.rows.map(\.difference) == [difference])
    #expect(proof.lost.map(\.amount) == (difference < 0 ? [1] : []))
    #expect(proof.doubled.map(\.amount) == (difference > 0 ? [1] : []))
  }

  @Test func `a thing that goes to two, and one that goes nowhere, are told by name`() {
    let proof = ConservationProof(
      results: ["A", "B"],
      before: [.init(.branches, of: "X", name: "Một"), .init(.branches, of: "X", name: "Hai")],
      moves: ["A", "B"].map { .init(.branches, of: "X", name: "Một", to: $0) })
    #expect(proof.doubled.map(\.name) == ["Một"])
    #expect(proof.lost.map(\.name) == ["Hai"])
    // In sum nothing seems to be missing: only the names tell.
    #expect(proof.rows.map(\.difference) == [0])
  }

  @Test func `the same name in two units is not the same thing`() {
    let proof = ConservationProof(
      results: ["A"], before: [.init(.products, of: "X", name: "Chè")],
      moves: [.init(.products, of: "Y", name: "Chè", to: "A")])
    #expect(proof.lost.map(\.source) == ["X"])
    #expect(proof.doubled.map(\.source) == ["Y"])
  }

  @Test func `what stays with its unit is a destination of its own`() {
    let proof = ConservationProof(
      results: ["A"], before: [.init(.members, of: "X", amount: 9)],
      moves: [
        .init(.members, of: "X", amount: 5, to: "A"), .init(.members, of: "X", amount: 4, to: "X"),
      ])
    #expect(proof.destinations == ["A", "X"])
    #expect(proof.rows.map(\.after) == [[5, 4]])
    #expect(proof.holds)
  }

  @Test func `amounts beyond counting are never taken for equal`() {
    let proof = ConservationProof(
      results: ["A"], before: [.init(.debts, of: "X", amount: 5)],
      moves: [Int.max, Int.max].map { .init(.debts, of: "X", amount: $0, to: "A") })
    #expect(!proof.holds)
  }
}
