import Testing

@testable import Registry

@Suite struct PersonalMaskTests {
  @Test(
    "Identity numbers keep enough to be recognised, not enough to be used",
    arguments: [
      ("001099123456", "001*****3456"), ("095996508", "******508"), ("4709740474", "*******474"),
      ("12345678", "********"), ("123456789", "******789"), ("1", "***"), ("", "***"),
      ("B1234567X", "******67X"),
    ])
  func identity(number: String, covered: String) {
    #expect(PersonalMask.identity.covered(number) == covered)
  }

  @Test(
    "Phones keep three digits at each end, short ones none",
    arguments: [
      ("0912345678", "091***678"), ("123456789", "123***789"), ("12345678", "***"), ("113", "***"),
    ])
  func phone(number: String, covered: String) {
    #expect(PersonalMask.phone.covered(number) == covered)
  }

  @Test("Of a day of birth the year stays", arguments: [("1980-05-06", "1980"), ("1963", "1963")])
  func year(date: String, covered: String) {
    #expect(PersonalMask.year.covered(date) == covered)
  }
}
