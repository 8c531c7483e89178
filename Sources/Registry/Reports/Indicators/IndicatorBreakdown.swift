public import CooperativeLaw

/// What a figure is broken down by.
public enum IndicatorBreakdown: String, Sendable, CaseIterable, Codable {
  /// The place of the seat on a map.
  case area
  /// The sector as written on the book.
  case sector
  /// Cooperative, group or union.
  case kind
  /// The law it was registered under.
  case law
  /// The legal status.
  case status
  /// The year of registration.
  case year

  /// The column of `v_unit`, or of the seat's place, that tells it.
  var expression: String {
    switch self {
    case .area: "seat.code"
    case .sector: "unit.sector"
    case .kind: "unit.kind"
    case .law: "unit.law"
    case .status: "unit.status"
    case .year: "substr(unit.registered_on, 1, 4)"
    }
  }

  /// What it is, in words.
  public var label: LocalizedText {
    switch self {
    case .area: LocalizedText(vi: "địa bàn", en: "area")
    case .sector: LocalizedText(vi: "lĩnh vực", en: "sector")
    case .kind: LocalizedText(vi: "loại hình", en: "kind")
    case .law: LocalizedText(vi: "luật", en: "law")
    case .status: LocalizedText(vi: "tình trạng", en: "status")
    case .year: LocalizedText(vi: "năm đăng ký", en: "year of registration")
    }
  }
}
