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
    "A moment is the end of what was typed in Vietnam's time",
    arguments: zip(
      ["2026-11-21 07:00", "21/11/2026 07:00:01", "2026-11-21T06:59:59", "2026-11-21"],
      [
        "2026-11-21T00:00:59.999Z", "2026-11-21T00:00:01.999Z", "2026-11-20T23:59:59.999Z",
        "2026-11-21T16:59:59.999Z",
      ]))
  func readsMoments(text: String, utc: String) {
    #expect(MomentArgument(argument: text)?.utcText == utc)
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
