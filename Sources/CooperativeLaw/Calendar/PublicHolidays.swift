/// The public holidays of Vietnam as announced for State offices, year by year.
///
/// Labour Code 10/2012/QH13 Điều 115 and 45/2019/QH14 Điều 112: 1/1, five days of Tết, 10/3 lunar
/// (Giỗ Tổ Hùng Vương), 30/4, 1/5, 2/9 and since 2021 a day beside it; a holiday at the weekend is
/// made up for. Only announced years stand here: a year that is missing is answered "not known".
public enum PublicHolidays {
  /// The years known.
  public static let years: [HolidayYear] = [
    HolidayYear(
      2016,
      off: [
        "01-01", "02-08", "02-09", "02-10", "02-11", "02-12", "04-18", "05-02", "05-03", "09-02",
      ], source: labourCode2012),
    HolidayYear(
      2017,
      off: [
        "01-02", "01-26", "01-27", "01-30", "01-31", "02-01", "04-06", "05-01", "05-02", "09-04",
      ], source: labourCode2012),
    HolidayYear(
      2018,
      off: [
        "01-01", "02-14", "02-15", "02-16", "02-19", "02-20", "04-25", "04-30", "05-01", "09-03",
        "12-31",
      ], source: "6519/VPCP-KGVX"),
    HolidayYear(
      2019,
      off: [
        "01-01", "02-04", "02-05", "02-06", "02-07", "02-08", "04-15", "04-29", "04-30", "05-01",
        "09-02",
      ], worked: ["01-05", "05-04"], source: "6519/VPCP-KGVX"),
    HolidayYear(
      2020,
      off: [
        "01-01", "01-23", "01-24", "01-27", "01-28", "01-29", "04-02", "04-30", "05-01", "09-02",
      ], source: labourCode2012),
    HolidayYear(
      2021,
      off: [
        "01-01", "02-10", "02-11", "02-12", "02-15", "02-16", "04-21", "04-30", "05-03", "09-02",
        "09-03",
      ], source: labourCode2019),
    HolidayYear(
      2022,
      off: [
        "01-03", "01-31", "02-01", "02-02", "02-03", "02-04", "04-11", "05-02", "05-03", "09-01",
        "09-02",
      ], source: labourCode2019),
    HolidayYear(
      2023,
      off: [
        "01-02", "01-20", "01-23", "01-24", "01-25", "01-26", "05-01", "05-02", "05-03", "09-01",
        "09-04",
      ], source: labourCode2019),
    HolidayYear(
      2024,
      off: [
        "01-01", "02-08", "02-09", "02-12", "02-13", "02-14", "04-18", "04-29", "04-30", "05-01",
        "09-02", "09-03",
      ], worked: ["05-04"], source: "2450/VPCP-KGVX"),
    HolidayYear(
      2025,
      off: [
        "01-01", "01-27", "01-28", "01-29", "01-30", "01-31", "04-07", "04-30", "05-01", "05-02",
        "09-01", "09-02",
      ], worked: ["04-26"], source: "6150/TB-BLĐTBXH"),
    // Whether 24/11 (Ngày Văn hóa Việt Nam) is already a day off in 2026 could not be confirmed.
    HolidayYear(
      2026,
      off: [
        "01-01", "01-02", "02-16", "02-17", "02-18", "02-19", "02-20", "04-27", "04-30", "05-01",
        "08-31", "09-01", "09-02",
      ], worked: ["01-10", "08-22"], knownBefore: "11-24", source: "12729/VPCP-KGVX"),
  ]

  private static let labourCode2012 = "10/2012/QH13 Điều 115"
  private static let labourCode2019 = "45/2019/QH14 Điều 112"
}
