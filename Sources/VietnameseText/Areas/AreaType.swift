/// The kinds of administrative areas, of today and of before 2025-07-01.
public enum AreaType: Hashable, Sendable, CaseIterable {
  /// Tỉnh.
  case province
  /// Thành phố, of any level.
  case city
  /// Quận, abolished on 2025-07-01.
  case urbanDistrict
  /// Huyện, abolished on 2025-07-01.
  case ruralDistrict
  /// Thị xã, abolished on 2025-07-01.
  case districtTown
  /// Phường.
  case ward
  /// Xã.
  case commune
  /// Thị trấn, abolished on 2025-07-01.
  case township
  /// Đặc khu.
  case specialZone

  /// The word in small letters.
  public var word: String {
    switch self {
    case .province: "tỉnh"
    case .city: "thành phố"
    case .urbanDistrict: "quận"
    case .ruralDistrict: "huyện"
    case .districtTown: "thị xã"
    case .ward: "phường"
    case .commune: "xã"
    case .township: "thị trấn"
    case .specialZone: "đặc khu"
    }
  }

  /// The short forms in small letters; those of one letter need a dot.
  var abbreviations: [String] {
    switch self {
    case .province: ["t."]
    case .city: ["tp.", "tp "]
    case .urbanDistrict: ["q."]
    case .ruralDistrict: ["h."]
    case .districtTown: ["tx.", "tx "]
    case .ward: ["p."]
    case .commune: ["x."]
    case .township: ["tt.", "tt "]
    case .specialZone: ["đk."]
    }
  }
}
