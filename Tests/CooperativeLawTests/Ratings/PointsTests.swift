import CooperativeLaw
import Testing

@Suite struct PointsTests {
  @Test(arguments: [
    ("80", 8000), ("79,95", 7995), ("79.95", 7995), ("6,5", 650), ("0", 0), ("0,05", 5),
    ("9999,99", 999_999),
  ])
  func `points are read with a comma or a dot`(text: String, hundredths: Int) throws {
    #expect(try #require(Points(text: text)).hundredths == hundredths)
  }

  @Test(arguments: ["", "-1", "79,949", "1.2.3", "12345", ",5", "5,", "mười", "1 000", "7,x", "+1"])
  func `what is no number of points is not read, nor rounded`(text: String) {
    #expect(Points(text: text) == nil)
  }

  @Test(arguments: [(8000, "80", "80"), (7950, "79.5", "79,5"), (7905, "79.05", "79,05")])
  func `points are written with as many decimals as they have`(
    hundredths: Int, plain: String, vietnamese: String
  ) {
    let points = Points(hundredths: hundredths)
    #expect(points.description == plain)
    #expect(points.text == LocalizedText(vi: vietnamese, en: plain))
  }

  @Test func `points add up exactly and are ordered`() {
    #expect([Points(hundredths: 3333), Points(hundredths: 3334)].total == Points(hundredths: 6667))
    #expect([Points]().total == Points(0))
    #expect(Points(hundredths: 7999) < Points(80))
  }
}
