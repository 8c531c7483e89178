internal import CooperativeLaw

extension Indicator {
  /// Every indicator, in the order of the manual.
  public static let all: [Indicator] =
    ofUnits + ofMembers + ofMoney + ofRatings + ofManagers + ofProducts + ofAreas + ofGroups

  /// The indicator of a name; `nil` when there is none.
  public static func named(_ id: String) -> Indicator? { all.first { $0.id == id } }
}

extension Indicator {
  /// Its code in the official statistics (Thông tư 09/2023/TT-BKHĐT), such as `0701`.
  var statisticsCode: String? {
    sources.first { $0.text == "09/2023/TT-BKHĐT" }.map { String($0.place.suffix(4)) }
  }
}

extension Citation {
  /// An indicator of the official statistics of cooperatives, such as 0701.
  static func statistics(_ code: String) -> Citation {
    Citation("09/2023/TT-BKHĐT", "chỉ tiêu \(code)")
  }

  /// A programme that this program knows, by its number.
  static func plan(_ number: String) -> Citation {
    switch number {
    case "000": Citation("Chương trình cấp tỉnh đến 2030, tầm nhìn 2045", "mục tiêu cụ thể")
    case "001": Citation("Kế hoạch phát triển kinh tế tập thể hằng năm", "mục tiêu")
    case "002": Citation("Nghị quyết Tỉnh ủy Bắc Kạn 2021-2025", "I.2")
    case "003": Citation("1318/QĐ-TTg", "mục tiêu")
    default: Citation("1698/KH-UBND", "II")
    }
  }
}
