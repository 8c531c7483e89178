import CooperativeLaw
import Testing

@Suite struct GradeBandTests {
  @Test(
    arguments: [RatingScheme.circular01, .circular09Agriculture],
    [
      (0, RatingGrade.weak), (4999, .weak), (5000, .average), (5001, .average), (6499, .average),
      (6500, .fair), (6501, .fair), (7990, .fair), (7999, .fair), (8000, .good), (8001, .good),
      (10_000, .good),
    ])
  func `bands are half open at a hundredth of a point`(
    scheme: RatingScheme, band: (hundredths: Int, grade: RatingGrade)
  ) {
    #expect(scheme.band(of: Points(hundredths: band.hundredths))?.grade == band.grade)
  }

  @Test func `a scheme whose grades are not known has no bands`() {
    #expect(RatingScheme.stateBank.band(of: Points(90)) == nil)
    #expect(RatingScheme.stateBank.grade(ofCode: "weak") == nil)
    #expect(RatingScheme.legacy.grade(ofCode: "weak") == .weak)
    #expect(RatingScheme.legacy.grade(ofCode: "giỏi") == nil)
    #expect(RatingScheme.circular01.grade(ofCode: "fair") == .fair)
  }

  @Test func `codes have words, and a word that was kept stays as it is`() {
    #expect(RatingScheme.circular01.label(ofGrade: "weak").vi == "yếu")
    #expect(RatingScheme.legacy.label(ofGrade: "good").vi == "tốt")
    #expect(RatingScheme.stateBank.label(ofGrade: "A").en == "A")
    #expect(RatingScheme.circular01.label(ofReason: "new") == NotRated.new.label)
    #expect(RatingScheme.legacy.label(ofReason: "không nộp").vi == "không nộp")
    #expect(NotRated.stopped.label.en.contains("3 months"))
  }

  @Test func `the grades are ranked from good down`() {
    #expect(RatingGrade.allCases.map(\.rank) == [3, 2, 1, 0])
    #expect(Set(RatingGrade.allCases.map(\.label)).count == 4)
  }
}
