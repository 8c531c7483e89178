import CooperativeLaw
import Registry

/// How many flags there are, and what could not be told.
enum FlagCount {
  /// A line with the levels, and one for each ground that is not known of some units.
  static func texts(_ report: FlagReport, on day: CivilDate) -> [LocalizedText] {
    let counts = { (language: Language) in
      FlagLevel.allCases.reversed().compactMap { level in
        let count = report.flags.count { $0.flag.level == level }
        return count == 0 ? nil : "\(level.label[language]) \(count)"
      }.joined(separator: ", ")
    }
    let units = Set(report.flags.map(\.unit)).count
    let summary =
      report.flags.isEmpty
      ? LocalizedText(
        vi: "Không có cảnh báo nào tại ngày \(day.slashed).", en: "No flag on \(day).")
      : LocalizedText(
        vi: "\(report.flags.count) cảnh báo ở \(units) đơn vị: \(counts(.vi)).",
        en: "\(report.flags.count) flags of \(units) units: \(counts(.en)).")
    return [summary] + unjudged(on: day) + unknown(report)
  }

  private static func unknown(_ report: FlagReport) -> [LocalizedText] {
    FlagGround.allCases.compactMap { ground in
      report.unknown[ground].map { count in
        LocalizedText(
          vi: "Chưa rõ vì sổ chưa ghi: «\(ground.label.vi)», \(count) đơn vị (xem bằng --all).",
          en: "Not known from the books: «\(ground.label.en)», \(count) units (see with --all).")
      }
    }
  }

  /// The laws before 2013-07-01 are not in the data.
  private static func unjudged(on day: CivilDate) -> [LocalizedText] {
    guard let first = CivilDate(iso: "2013-07-01"), day < first else { return [] }
    return [
      LocalizedText(
        vi: "Căn cứ giải thể theo luật trước 01/7/2013 chưa có trong dữ liệu nên không xét được.",
        en: "The grounds of the laws before 2013-07-01 are not in the data and cannot be judged.")
    ]
  }
}
