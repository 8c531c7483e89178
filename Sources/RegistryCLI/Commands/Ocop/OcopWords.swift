import ArgumentParser
import CooperativeLaw

extension OCOPGroup: LabelledWord {
  var shortForms: [String] {
    switch self {
    case .food: []
    case .drinks: []
    case .herbs: ["dược liệu", "thảo dược"]
    case .crafts: ["thủ công"]
    case .ornamental: []
    case .tourism: ["du lịch"]
    case .textiles: ["may mặc", "vải"]
    case .souvenirs: ["lưu niệm"]
    }
  }
}

extension OCOPOwnerType: LabelledWord {
  var shortForms: [String] {
    switch self {
    case .cooperative: ["htx"]
    case .group: ["tht"]
    case .union: ["lhhtx"]
    case .enterprise: ["dn", "công ty"]
    case .household: ["hộ"]
    case .productionFacility: ["cơ sở"]
    case .farm: []
    case .association: ["hội", "hiệp hội"]
    case .other: ["khác"]
    }
  }
}

extension OCOPLevel: LabelledWord {
  var shortForms: [String] {
    switch self {
    case .district: ["huyện", "cấp huyện"]
    case .province: ["tỉnh", "cấp tỉnh"]
    case .ministry: ["bộ", "trung ương"]
    }
  }
}

extension OCOPState: LabelledWord {}

/// Points of a score sheet as they are typed, such as `87,5` and `87.5`; kept in hundredths.
struct PointsArgument: ExpressibleByArgument, Equatable {
  let hundredths: Int

  /// Reads points with at most two decimals.
  init?(argument: String) {
    guard let points = OCOPScores.hundredths(argument) else { return nil }
    hundredths = points
  }
}

/// How an OCOP product is named on the command line.
enum ProductArgument {
  /// Help of the argument that names a product.
  static var help: ArgumentHelp {
    .said(
      vi: "Sản phẩm: mã, số trong sổ, hoặc một phần tên.",
      en: "The product: its code, its number, or part of its name.",
      value: LocalizedText(vi: "sản-phẩm", en: "product"))
  }
}

extension Session {
  /// The product that was named, or the officer's answer.
  func product(_ given: String?) throws -> String {
    try text(
      given, option: say(LocalizedText(vi: "SẢN-PHẨM", en: "PRODUCT")),
      question: LocalizedText(
        vi: "Sản phẩm (mã, số hoặc tên)", en: "Product (code, number or name)"))
  }
}
