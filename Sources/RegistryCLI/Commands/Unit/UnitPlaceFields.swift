import CooperativeLaw
import Registry

/// Where a unit's seat lies, on the old map and the new, and who registers it.
enum UnitPlaceFields {
  /// The area as registered, and what it is called on the other map.
  static func fields(_ place: AreaMap?, on day: CivilDate) -> [(column: Column, cell: Cell)] {
    guard let place else { return [] }
    return [
      (
        Column("area_code", vi: "Mã địa bàn", en: "Area code", .code), .text(place.area.code)
      ),
      (
        Column("area", vi: "Địa bàn đã đăng ký", en: "Area as registered"),
        .text(place.area.pathName)
      ),
      (
        Column("area_now", vi: "Theo bản đồ nay", en: "On today's map"),
        places(place.became.map(\.area))
      ),
      (
        Column("area_before", vi: "Theo bản đồ trước", en: "On the map before"),
        places(place.cameFrom.map(\.area))
      ),
    ]
  }

  /// Which level of office registers the unit on a day, and by which article.
  static func office(of unit: UnitRecord, on day: CivilDate) -> Cell {
    let rule = RegistrationAuthority.level(
      for: unit.kind, isCreditFund: unit.creditFund, on: day)
    let article = LocalizedText(citation: rule.citation)
    guard let level = rule.value else {
      return .coded(
        "unknown", LocalizedText(vi: "chưa rõ (\(article.vi))", en: "not known (\(article.en))"))
    }
    return .coded(
      level.rawValue,
      LocalizedText(
        vi: "\(level.label.vi) (\(article.vi))", en: "\(level.label.en) (\(article.en))"))
  }

  /// Several when a commune was divided, or made of several; the likeliest first.
  private static func places(_ areas: [Area]) -> Cell {
    let or = say(LocalizedText(vi: " hoặc ", en: " or "))
    return areas.isEmpty
      ? .missing : .text(areas.map { "\($0.pathName) (\($0.code))" }.joined(separator: or))
  }
}
