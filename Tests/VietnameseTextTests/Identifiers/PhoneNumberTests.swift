import Testing
import VietnameseText

@Suite("Telephone numbers")
struct PhoneNumberTests {
  @Test(
    "Numbers come into their national form",
    arguments: [
      ("0912345678", "0912345678", .mobile), ("+84 912 345 678", "0912345678", .mobile),
      ("84912345678", "0912345678", .mobile), ("0084912345678", "0912345678", .mobile),
      ("(+84) 0912.345.678", "0912345678", .mobile), ("912345678", "0912345678", .mobile),
      ("0321-234-567", "0321234567", .mobile), ("841234567", "0841234567", .mobile),
      ("024 3825 1234", "02438251234", .landline), ("+842438251234", "02438251234", .landline),
      ("2438251234", "02438251234", .landline), ("0203 3825 123", "02033825123", .landline),
      ("1900 1234", "19001234", .service), ("18001234", "18001234", .service),
    ] as [(String, String, PhoneNumber.Kind)])
  func normalizes(text: String, digits: String, kind: PhoneNumber.Kind) throws {
    let phone = try PhoneNumber(parsing: text)
    #expect(phone.digits == digits)
    #expect(phone.kind == kind)
    #expect(try PhoneNumber(parsing: phone.digits) == phone)
  }

  @Test("A number is masked but for its ends")
  func masked() throws {
    #expect(try PhoneNumber(parsing: "0912345678").masked == "091***678")
  }

  @Test("A cell with several numbers is cut into them")
  func pieces() {
    #expect(
      PhoneNumber.pieces(of: "0912.345.678 / 0983-111-222;024 38251234 - 0321234567,")
        == ["0912.345.678", "0983-111-222", "024 38251234", "0321234567"])
  }

  @Test(
    "What is wrong is told",
    arguments: [
      ("", .empty), ("9.12E+08", .scientificNotation),
      ("09123x5678", .unexpectedCharacter(place: 6)),
      ("091234567", .wrongLength(digitCount: 9)), ("09123456789", .wrongLength(digitCount: 11)),
      ("0243825123", .wrongLength(digitCount: 10)), ("0412345678", .unknownPrefix),
      ("02023825123", .unknownPrefix), ("02173825123", .unknownPrefix),
      ("1912345678", .unknownPrefix),
      ("01201234567", .oldMobilePrefix(suggestion: "0701234567")),
      ("01691234567", .oldMobilePrefix(suggestion: "0391234567")),
      ("123", .wrongLength(digitCount: 3)),
    ] as [(String, PhoneNumberError)])
  func problems(text: String, error: PhoneNumberError) {
    #expect(throws: error) { try PhoneNumber(parsing: text) }
  }
}
