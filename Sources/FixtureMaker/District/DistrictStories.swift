internal import CooperativeLaw

/// What happened to a unit of the sample district, beyond what its books say.
struct DistrictStory {
  var story = Story.steady
  /// The day it stopped working.
  var quiet: CivilDate?
  /// Its last annual meeting; later years have none.
  var lastMeeting: CivilDate?
}

/// The stories of `fixtures/demo`, by short name, or by name where there is none.
enum DistrictStories {
  static func story(of row: NamedRow) -> DistrictStory {
    let name = row["short_name"].isEmpty ? row["name"] : row["short_name"]
    return told[name] ?? DistrictStory()
  }

  private static let told: [String: DistrictStory] = [
    // Of the Law of 2003 and never converted: most are asleep.
    "HTX nông nghiệp Cao kỳ": DistrictStory(
      story: .stopped, quiet: Days.day(2019, 6, 1), lastMeeting: Days.day(2017, 3, 24)),
    "HTX DVNN YÊN CƯ": DistrictStory(
      story: .stopped, quiet: Days.day(2018, 2, 1), lastMeeting: Days.day(2017, 3, 20)),
    "HTX Khe Thỉ": DistrictStory(story: .weak, lastMeeting: Days.day(2025, 2, 26)),
    "HTX Lâm nghiệp Đèo Vai": DistrictStory(
      story: .stopped, quiet: Days.day(2020, 12, 31), lastMeeting: Days.day(2017, 3, 10)),
    "HTX điện Hoà Mục": DistrictStory(story: .weak, lastMeeting: Days.day(2016, 2, 25)),
    // Without an annual meeting for 15, 17, 18 and 20 months on 2026-11-28.
    "HTX Phja Rả": DistrictStory(lastMeeting: Days.day(2025, 8, 28)),
    "HTX Đồi Thông": DistrictStory(story: .weak, lastMeeting: Days.day(2025, 6, 28)),
    "HTX Khuôn Tắng": DistrictStory(lastMeeting: Days.day(2025, 5, 28)),
    "HTX Bản Đén": DistrictStory(lastMeeting: Days.day(2025, 3, 28)),
    "HTX Khuổi Nhàng": DistrictStory(story: .growing),
    "HTX Nà Luống": DistrictStory(story: .growing),
    "HTX Công Tum": DistrictStory(story: .growing),
    "HTX NN Thanh Mai": DistrictStory(story: .growing),
    "HTX Nà Mẩy": DistrictStory(story: .growing), "HTX Khe Lắc": DistrictStory(story: .growing),
    "HTX Bản Phố": DistrictStory(story: .growing), "QTD Phúc Lộc": DistrictStory(story: .growing),
    "LHHTX Núi Xanh": DistrictStory(story: .growing),
    // Losses, then the tax office, or an end.
    "HTX Thành Đạt": DistrictStory(
      story: .weak, quiet: Days.day(2023, 10, 5), lastMeeting: Days.day(2022, 4, 20)),
    "HTX Bản Tèng": DistrictStory(story: .weak), "HTX Nà Khu": DistrictStory(story: .weak),
    "HTX Khau Ràng": DistrictStory(story: .weak, lastMeeting: Days.day(2024, 3, 15)),
    "HTX Đại Phú": DistrictStory(
      story: .stopped, quiet: Days.day(2025, 8, 1), lastMeeting: Days.day(2025, 3, 20)),
    // Suspended with notice.
    "HTX Khau Tổng": DistrictStory(
      story: .weak, quiet: Days.day(2026, 4, 1), lastMeeting: Days.day(2026, 2, 27)),
    "Tổ hợp tác mật ong Nà Đon": DistrictStory(story: .weak),
  ]
}
