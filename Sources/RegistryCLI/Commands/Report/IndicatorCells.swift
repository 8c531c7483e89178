import CooperativeLaw
import Registry

/// Figures of indicators as cells.
enum IndicatorCells {
  /// A figure in hundredths of its unit; people read đồng and counts without decimals.
  static func figure(_ hundredths: Int?, of unit: Indicator.Unit) -> Cell {
    guard let hundredths else { return .coded("", LocalizedText(vi: "chưa rõ", en: "not known")) }
    return switch unit {
    case .percent: .hundredths(hundredths)
    case .dong: .money(rounded(hundredths))
    case .number, .people:
      hundredths % 100 == 0 ? .integer(hundredths / 100) : .hundredths(hundredths)
    }
  }

  /// What a figure is counted in, in words.
  static func unit(_ unit: Indicator.Unit) -> Cell { .coded(unit.rawValue, unit.label) }

  private static func rounded(_ hundredths: Int) -> Int {
    (hundredths + (hundredths >= 0 ? 50 : -50)) / 100
  }
}

extension Indicator.Dimension {
  /// What it is about, in words.
  var label: LocalizedText {
    switch self {
    case .legalStatus: LocalizedText(vi: "tình trạng pháp lý", en: "legal status")
    case .activity: LocalizedText(vi: "hoạt động thực tế", en: "observed activity")
    case .rating: LocalizedText(vi: "xếp loại", en: "rating")
    case .size: LocalizedText(vi: "quy mô", en: "size")
    case .money: LocalizedText(vi: "tiền", en: "money")
    case .people: LocalizedText(vi: "người", en: "people")
    case .products: LocalizedText(vi: "sản phẩm, liên kết", en: "products, links")
    case .support: LocalizedText(vi: "hỗ trợ, địa bàn", en: "support, areas")
    }
  }
}
