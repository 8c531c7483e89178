public import CooperativeLaw

extension AreaLookup {
  /// What to tell the officer who gave a code for a day; `nil` when the unit was found.
  public func message(code: String, on day: CivilDate) -> LocalizedText? {
    switch self {
    case .found: nil
    case .otherDays(let periods): Self.otherDays(periods, code, day)
    case .unknown(let suggestion): Self.unknown(suggestion, code)
    }
  }

  private static func otherDays(
    _ periods: [AreaPeriod], _ code: String, _ day: CivilDate
  ) -> LocalizedText {
    let told = periods.map(\.told)
    let remedy = remedy(periods, day)
    return LocalizedText(
      vi: "Mã địa bàn “\(code)” không dùng vào ngày \(day.slashed). "
        + told.map(\.vi).joined(separator: " ") + " " + remedy.vi,
      en: "Area code “\(code)” was not in use on \(day.slashed). "
        + told.map(\.en).joined(separator: " ") + " " + remedy.en)
  }

  /// How to mend it: a district that ended has no code of its own level to take instead.
  private static func remedy(_ periods: [AreaPeriod], _ day: CivilDate) -> LocalizedText {
    let isAfterTheEnd = periods.allSatisfy { $0.area.validTo.map { $0 <= day } ?? false }
    if isAfterTheEnd, periods.allSatisfy({ $0.area.level == .district }) {
      return LocalizedText(
        vi: "Khi đó không còn cấp huyện (danh mục theo Quyết định 19/2025/QĐ-TTg); "
          + "hãy ghi mã xã hoặc mã tỉnh.",
        en: "There were no districts then (list of Decision 19/2025/QĐ-TTg); "
          + "give the code of the commune or of the province.")
    }
    return LocalizedText(
      vi: "Hãy ghi mã của đơn vị có vào ngày đó.", en: "Give the code of the unit of that day.")
  }

  private static func unknown(_ suggestion: Area?, _ code: String) -> LocalizedText {
    guard let suggestion else {
      return LocalizedText(
        vi: "Không có mã địa bàn “\(code)”. Mã tỉnh có 2 chữ số, mã huyện 3, mã xã 5; "
          + "hãy tìm mã theo tên bằng lệnh htx area search.",
        en: "There is no area code “\(code)”. A province has 2 digits, a district 3, a commune 5; "
          + "look the code up by name with htx area search.")
    }
    return LocalizedText(
      vi: "Không có mã địa bàn “\(code)”. Có thể đã mất số 0 ở đầu: "
        + "\(suggestion.code) là \(suggestion.pathName).",
      en: "There is no area code “\(code)”. A leading zero may be lost: "
        + "\(suggestion.code) is \(suggestion.pathName).")
  }
}

extension AreaPeriod {
  /// The period in a sentence: from when to when, under which name, and what followed.
  fileprivate var told: LocalizedText {
    let span = area.periodText
    let next = successors.filter { $0.successor.title != area.title }.map {
      "\($0.successor.fullName) (\($0.successor.code))"
    }.joined(separator: ", ")
    return LocalizedText(
      vi: "\(span.vi): \(area.pathName)" + (next.isEmpty ? "." : ", nay thuộc \(next)."),
      en: "\(span.en): \(area.pathName)" + (next.isEmpty ? "." : ", then part of \(next)."))
  }
}

extension Area {
  /// The period the unit was so, in words.
  public var periodText: LocalizedText {
    let first = validFrom?.slashed
    let last = validTo?.adding(days: -1).slashed
    return switch (first, last) {
    case (nil, nil): LocalizedText(vi: "Từ trước đến nay", en: "To this day")
    case (nil, let last?): LocalizedText(vi: "Đến hết ngày \(last)", en: "Until \(last)")
    case (let first?, nil): LocalizedText(vi: "Từ ngày \(first)", en: "Since \(first)")
    case (let first?, let last?):
      LocalizedText(
        vi: "Từ ngày \(first) đến hết ngày \(last)", en: "From \(first) to \(last)")
    }
  }
}
