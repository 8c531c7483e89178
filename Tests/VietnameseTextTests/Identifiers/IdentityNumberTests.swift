import Testing
import VietnameseText

@Suite("Identity numbers")
struct IdentityNumberTests {
  @Test(
    "A citizen ID tells place, year of birth and sex",
    arguments: [
      ("001087123456", .province("Hà Nội"), 1987, .male),
      ("096199000001", .province("Cà Mau"), 1999, .female),
      ("024200000001", .province("Bắc Giang"), 2000, .male),
      ("079399000001", .province("Hồ Chí Minh"), 2099, .female),
      ("001400000001", .province("Hà Nội"), 2100, .male),
      ("001999000001", .province("Hà Nội"), 2399, .female),
      ("023087000001", .unknown(code: 23), 1987, .male),
      ("100087000001", .abroad(code: 100), 1987, .male),
      ("099087000001", .unknown(code: 99), 1987, .male),
    ] as [(String, BirthRegistrationPlace, Int, CitizenID.Sex)])
  func parts(
    digits: String, place: BirthRegistrationPlace, year: Int, sex: CitizenID.Sex
  ) throws {
    let citizenID = try #require(CitizenID(digits: digits))
    #expect(citizenID.birthRegistrationPlace == place)
    #expect(citizenID.birthYear == year)
    #expect(citizenID.sex == sex)
    #expect(try IdentityNumber(parsing: digits) == .citizenID(citizenID))
  }

  @Test("There are the 63 provinces of before the merger")
  func provinces() {
    #expect(BirthRegistrationPlace.provinceNames.count == 63)
    #expect(Set(BirthRegistrationPlace.provinceNames.values).count == 63)
    #expect(BirthRegistrationPlace.provinceNames.keys.max() == 96)
  }

  @Test("Data that does not agree with the number is told, missing data is not")
  func mismatches() throws {
    let citizenID = try #require(CitizenID(digits: "001087123456"))
    #expect(citizenID.mismatches(birthYear: 1987, sex: .male, currentYear: 2026).isEmpty)
    #expect(citizenID.mismatches(birthYear: nil, sex: nil, currentYear: 2026).isEmpty)
    #expect(
      citizenID.mismatches(birthYear: 1988, sex: .female, currentYear: 2026) == [
        .birthYear(inNumber: 1987, stated: 1988), .sex(inNumber: .male, stated: .female),
      ])
    let odd = try #require(CitizenID(digits: "003227000001"))
    #expect(
      odd.mismatches(birthYear: nil, sex: nil, currentYear: 2026) == [
        .unknownProvinceCode(3), .birthYearInFuture(2027),
      ])
    #expect(
      odd.mismatches(birthYear: nil, sex: nil, currentYear: 2027) == [.unknownProvinceCode(3)])
  }

  @Test("Only twelve ASCII digits make a citizen ID")
  func shape() {
    for text in ["00108712345", "0010871234567", "00108712345a", "٠٠١٠٨٧١٢٣٤٥٦", ""] {
      #expect(CitizenID(digits: text) == nil)
    }
  }

  @Test(
    "Numbers are read and masked",
    arguments: [
      ("001 087 123 456", "001087123456", "001*****3456"),
      ("'001087123456", "001087123456", "001*****3456"),
      ("012345678", "012345678", "******678"), ("c1234567", "C1234567", "*****567"),
      ("AB 123-45", "AB12345", "****345"),
    ])
  func reads(text: String, number: String, masked: String) throws {
    let identity = try IdentityNumber(parsing: text)
    #expect(identity.text == number)
    #expect(identity.masked == masked)
  }

  @Test("Zeros that a spreadsheet cut off are suggested, not put back silently")
  func lostZeros() throws {
    for (text, full) in [("10087123456", "010087123456"), ("1087123456", "001087123456")] {
      let suggestion = try #require(CitizenID(digits: full))
      #expect(throws: IdentityNumberError.lostLeadingZeros(suggestion: suggestion)) {
        try IdentityNumber(parsing: text)
      }
    }
  }

  @Test(
    "What is wrong is told",
    arguments: [
      ("", .empty), ("1.23E+11", .scientificNotation), ("1.087123E10", .scientificNotation),
      ("23087123456", .wrongLength(digitCount: 11)), ("9087123456", .wrongLength(digitCount: 10)),
      ("12345678", .wrongLength(digitCount: 8)), ("0010871234567", .wrongLength(digitCount: 13)),
      ("00108712345?", .unexpectedCharacter(place: 12)), ("ABCDEF", .unexpectedCharacter(place: 1)),
      ("Nguyễn 1", .unexpectedCharacter(place: 1)),
    ] as [(String, IdentityNumberError)])
  func problems(text: String, error: IdentityNumberError) {
    #expect(throws: error) { try IdentityNumber(parsing: text) }
  }
}
