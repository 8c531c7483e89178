import Testing
import VietnameseText

@Suite struct SpelledNumberTests {
  @Test(arguments: [
    (0, "không"), (1, "một"), (4, "bốn"), (5, "năm"), (9, "chín"), (10, "mười"),
    (11, "mười một"), (14, "mười bốn"), (15, "mười lăm"), (16, "mười sáu"), (20, "hai mươi"),
    (21, "hai mươi mốt"), (24, "hai mươi tư"), (25, "hai mươi lăm"), (31, "ba mươi mốt"),
    (44, "bốn mươi tư"), (55, "năm mươi lăm"), (91, "chín mươi mốt"), (99, "chín mươi chín"),
  ])
  func `units and tens`(number: Int, words: String) {
    #expect(spelledNumber(number) == words)
  }

  @Test(arguments: [
    (100, "một trăm"), (101, "một trăm linh một"), (104, "một trăm linh bốn"),
    (105, "một trăm linh năm"), (110, "một trăm mười"), (111, "một trăm mười một"),
    (115, "một trăm mười lăm"), (121, "một trăm hai mươi mốt"), (554, "năm trăm năm mươi tư"),
    (999, "chín trăm chín mươi chín"), (1000, "một nghìn"),
    (1001, "một nghìn không trăm linh một"), (1015, "một nghìn không trăm mười lăm"),
    (1100, "một nghìn một trăm"), (21_024, "hai mươi mốt nghìn không trăm hai mươi tư"),
    (100_005, "một trăm nghìn không trăm linh năm"),
  ])
  func `hundreds and thousands`(number: Int, words: String) {
    #expect(spelledNumber(number) == words)
  }

  @Test(arguments: [
    (1_000_000, "một triệu"), (1_000_005, "một triệu không trăm linh năm"),
    (1_050_000, "một triệu không trăm năm mươi nghìn"),
    (125_500_000, "một trăm hai mươi lăm triệu năm trăm nghìn"),
    (
      999_999_999,
      "chín trăm chín mươi chín triệu chín trăm chín mươi chín nghìn "
        + "chín trăm chín mươi chín"
    ),
    (1_000_000_000, "một tỷ"), (1_000_000_001, "một tỷ không trăm linh một"),
    (1_000_500_000, "một tỷ năm trăm nghìn"),
    (1_050_000_000, "một tỷ không trăm năm mươi triệu"),
    (
      12_345_678_901,
      "mười hai tỷ ba trăm bốn mươi lăm triệu sáu trăm bảy mươi tám nghìn "
        + "chín trăm linh một"
    ),
    (1_000_000_000_000, "một nghìn tỷ"),
    (1_005_000_000_000, "một nghìn không trăm linh năm tỷ"),
    (1_000_000_000_000_000_000, "một tỷ tỷ"),
  ])
  func `millions and more`(number: Int, words: String) {
    #expect(spelledNumber(number) == words)
  }

  @Test func `the ends of the range`() {
    #expect(spelledNumber(-21) == "âm hai mươi mốt")
    #expect(spelledNumber(.max).hasPrefix("chín tỷ hai trăm hai mươi ba triệu"))
    #expect(spelledNumber(.max).hasSuffix("tám trăm linh bảy"))
    #expect(
      spelledNumber(.min) == "âm " + spelledNumber(.max).replacing("linh bảy", with: "linh tám"))
  }

  @Test func `an amount begins like a sentence`() {
    #expect(spelledAmount(0) == "Không đồng")
    #expect(spelledAmount(100_000_000) == "Một trăm triệu đồng")
    #expect(spelledAmount(5_000_000) == "Năm triệu đồng")
  }

  @Test func `no two numbers are spelled alike`() {
    #expect(Set((0..<100_000).map(spelledNumber)).count == 100_000)
  }
}
