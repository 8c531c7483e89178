import Testing
import VietnameseText

@Suite("Tax codes")
struct TaxCodeTests {
  @Test(
    "Real codes have a valid check digit",
    arguments: [
      "0100233488", "0314409058", "0314409058-002", "0100112437", "0312687878-001", "0100047516",
      "0100109106", "0300588569", "0101248141", "0102859048",
    ])
  func valid(text: String) throws {
    let code = try TaxCode(parsing: text)
    #expect(code.hasValidCheckDigit)
    #expect(code.formatted == text)
    #expect(try TaxCode(parsing: code.digits) == code)
    #expect(code.isBranch == text.contains("-"))
    #expect(text.hasPrefix(code.organisationDigits))
  }

  @Test("Every single wrong digit and every swap of unlike neighbours is noticed")
  func slips() throws {
    let digits = Array("0314409058")
    for place in digits.indices {
      for other in "0123456789" where other != digits[place] {
        var wrong = digits
        wrong[place] = other
        #expect(try !TaxCode(parsing: String(wrong)).hasValidCheckDigit)
      }
      guard place > 0, digits[place] != digits[place - 1] else { continue }
      var swapped = digits
      swapped.swapAt(place, place - 1)
      #expect(try !TaxCode(parsing: String(swapped)).hasValidCheckDigit)
    }
  }

  @Test(
    "A wrong check digit and a serial never issued warn but do not stop",
    arguments: ["0100233480", "0000000000", "0000000001", "0000000009"])
  func invalid(text: String) throws {
    #expect(try !TaxCode(parsing: text).hasValidCheckDigit)
  }

  @Test(
    "Hyphens, dots, spaces and the apostrophe of a text cell are skipped",
    arguments: ["0314409058 002", "0314409058.002", "0314 409 058-002", "'0314409058–002"])
  func separators(text: String) throws {
    #expect(try TaxCode(parsing: text).digits == "0314409058002")
  }

  @Test(
    "What is wrong is told",
    arguments: [
      ("", .empty), ("  - ", .empty), ("1.23E+11", .scientificNotation),
      ("1,00233E+09", .scientificNotation), ("01002E33488", .unexpectedCharacter(place: 6)),
      ("01O0233488", .unexpectedCharacter(place: 3)),
      ("100233488", .lostLeadingZero(suggestion: "0100233488")),
      ("100233480", .wrongLength(digitCount: 9)), ("01002334881", .wrongLength(digitCount: 11)),
      ("001087123456", .wrongLength(digitCount: 12)), ("0314409058-000", .branchNumberZero),
    ] as [(String, TaxCodeError)])
  func problems(text: String, error: TaxCodeError) {
    #expect(throws: error) { try TaxCode(parsing: text) }
  }
}
