import CooperativeLaw
import Testing

@Suite struct RatingEntryTests {
  private let scheme = RatingScheme.circular01

  /// Points for every criterion.
  private func every(_ hundredths: Int) -> [String: Points] {
    let ids = scheme.sheet?.criteria.map(\.id) ?? []
    return Dictionary(uniqueKeysWithValues: ids.map { ($0, Points(hundredths: hundredths)) })
  }

  @Test func `the total is the sum when every criterion has points`() {
    let entry = RatingEntry(scores: every(333)).completed(by: scheme)
    #expect(entry.total == Points(hundredths: 15 * 333))
    #expect(entry.grade == "weak")
    var scores = every(333)
    scores["C15"] = nil
    #expect(RatingEntry(scores: scores).completed(by: scheme).total == nil)
    #expect(RatingEntry(scores: scores).completed(by: scheme).grade == nil)
  }

  @Test func `a criterion is the sum of its parts when all are given`() throws {
    let criterion = try #require(scheme.sheet?.criteria.first)
    #expect(
      RatingEntry(scores: ["C01a": Points(5), "C01b": Points(1)]).points(of: criterion)
        == Points(6))
    #expect(RatingEntry(scores: ["C01a": Points(5)]).points(of: criterion) == nil)
    let benefit = try #require(
      RatingScheme.circular09Agriculture.sheet?.criteria.first { $0.id == "A2" })
    #expect(RatingEntry(scores: ["A2a": Points(5)]).points(of: benefit) == nil)
  }

  @Test func `what was given stays as given`() {
    let entry = RatingEntry(total: Points(90), grade: "fair").completed(by: scheme)
    #expect(entry.total == Points(90))
    #expect(entry.grade == "fair")
    #expect(RatingEntry(notRatedReason: "new").completed(by: scheme).grade == nil)
    #expect(RatingEntry(total: Points(90)).completed(by: .stateBank).grade == nil)
  }

  @Test(
    arguments: [
      (nil, "good"), (false, "good"), (true, "weak"),
    ] as [(Bool?, String)])
  func `a fine in the year makes weak in agriculture`(fined: Bool?, grade: String) {
    let entry = RatingEntry(total: Points(95), fined: fined)
    #expect(entry.completed(by: .circular09Agriculture).grade == grade)
    #expect(entry.completed(by: scheme).grade == "good")
  }
}
