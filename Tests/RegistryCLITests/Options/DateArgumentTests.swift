import CooperativeLaw
import Testing

@testable import RegistryCLI

@Suite struct DateArgumentTests {
  @Test(
    "A day is read in both written forms",
    arguments: ["2024-02-29", "29/02/2024", "29/2/2024"])
  func readsBothForms(text: String) {
    #expect(DateArgument(argument: text)?.date == CivilDate(year: 2024, month: 2, day: 29))
  }

  @Test(
    "What is no day is refused",
    arguments: [
      "29/02/2023", "00/01/2024", "32/01/2024", "01/13/2024", "1/1/24", "+1/01/2024", "2024-2-29",
      "29-02-2024", "29/02/2024 ", "", "//", "٢٩/02/2024",
    ])
  func refusesOthers(text: String) {
    #expect(DateArgument(argument: text) == nil)
  }

  @Test(
    "A moment is counted in Vietnam's time",
    arguments: zip(
      ["1970-01-01 07:00", "01/01/1970 07:00:01", "1970-01-01T06:59:59", "1970-01-01"],
      [0, 1, -1, 86_399 - 25_200]))
  func readsMoments(text: String, seconds: Int) {
    #expect(MomentArgument(argument: text)?.secondsSince1970 == seconds)
  }

  @Test(
    "What is no moment is refused",
    arguments: [
      "2024-01-01 24:00", "2024-01-01 12:60", "2024-01-01 1:00", "2024-01-01 12", "12:00",
    ])
  func refusesOtherMoments(text: String) {
    #expect(MomentArgument(argument: text) == nil)
  }
}
