import Testing
import VietnameseText

@Suite("Amounts of money")
struct AmountTests {
  @Test(
    "Amounts are read into đồng",
    arguments: [
      ("0", .dong, 0), ("1.234.567", .dong, 1_234_567), ("1 234 567", .dong, 1_234_567),
      ("1\u{A0}234\u{202F}567", .dong, 1_234_567), ("1.200", .dong, 1200),
      ("1234567", .dong, 1_234_567),
      ("500000 đồng", .dong, 500_000), ("500.000đ", .dong, 500_000),
      ("500.000 VND", .dong, 500_000),
      ("500.000 VNĐ", .dong, 500_000), ("1.234.567 ₫", .dong, 1_234_567), ("12,0", .dong, 12),
      ("12,5", .million, 12_500_000), ("1.200", .million, 1_200_000_000),
      ("1,200", .million, 1_200_000),
      ("1,5 tỷ", .dong, 1_500_000_000), ("1,5 tỉ đồng", .million, 1_500_000_000),
      ("200 triệu", .dong, 200_000_000), ("200tr", .dong, 200_000_000), ("30 ngàn", .dong, 30_000),
      ("30 nghìn đồng", .dong, 30_000), ("500.000 đồng", .million, 500_000),
      ("68.013,075 tỷ đồng", .dong, 68_013_075_000_000), ("007", .dong, 7),
      ("0,000000001", .billion, 1), ("500.000.", .dong, 500_000),
      ("9223372036854775807", .dong, Int.max),
    ] as [(String, AmountUnit, Int)])
  func reads(text: String, unit: AmountUnit, amount: Int) {
    #expect(parseAmount(text, unit: unit) == .success(amount))
  }

  @Test(
    "What is no amount says why",
    arguments: [
      ("", .empty), (" \u{A0}", .empty), ("abc", .notANumber), ("-", .notANumber),
      (",5", .notANumber),
      ("1 tỷ 500 triệu", .notANumber), ("3.5", .ambiguousSeparator), ("3.50", .ambiguousSeparator),
      ("12.3456", .ambiguousSeparator), ("1.23.456", .ambiguousSeparator),
      ("0.500", .ambiguousSeparator),
      ("1.234 567", .ambiguousSeparator), ("1..234", .ambiguousSeparator),
      ("1.234.56", .ambiguousSeparator), (".123", .notANumber),
      ("1234.567.890", .ambiguousSeparator), ("1,234,567", .ambiguousSeparator),
      ("1,200", .ambiguousSeparator),
      ("1,23.4", .ambiguousSeparator), ("1234.567", .ambiguousSeparator), ("-5", .negative),
      ("(5)", .negative), ("−1.000", .negative), ("- 5 triệu", .negative),
      ("12,5", .fractionOfDong),
      ("1,2345 nghìn", .fractionOfDong), ("0,0000000001 tỷ", .fractionOfDong),
      ("9223372036854775808", .tooLarge), ("9.223.372.037 tỷ", .tooLarge),
      ("5 USD", .unknownUnit("USD")),
    ] as [(String, AmountProblem)])
  func problems(text: String, problem: AmountProblem) {
    #expect(parseAmount(text) == .failure(problem))
  }

  @Test(
    "Amounts are written in groups of three",
    arguments: [
      (0, "0"), (999, "999"), (1000, "1.000"), (999_999, "999.999"), (1_234_567, "1.234.567"),
      (-1000, "-1.000"), (Int.min, "-9.223.372.036.854.775.808"),
    ])
  func formats(amount: Int, text: String) {
    #expect(formatAmount(amount) == text)
  }

  @Test("What is written is read back the same")
  func roundTrip() {
    var random = SeededGenerator(seed: 6)
    for _ in 0..<2000 {
      let amount =
        Int.random(in: 0...Int.max, using: &random) >> Int.random(in: 0..<63, using: &random)
      #expect(parseAmount(formatAmount(amount)) == .success(amount))
      #expect(parseAmount(formatAmount(amount) + " đồng", unit: .million) == .success(amount))
    }
  }
}
