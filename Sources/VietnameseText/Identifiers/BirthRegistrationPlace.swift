/// The code of the place of birth registration at the start of a citizen ID.
///
/// The cards were not renumbered when provinces merged in 2025, so these 63 codes stay for good.
public enum BirthRegistrationPlace: Hashable, Sendable {
  /// One of the 63 provinces before the merger of 2025, by its name then.
  case province(String)
  /// A country other than Vietnam, by its code of 100 or more.
  case abroad(code: Int)
  /// A code below 100 that no province had.
  case unknown(code: Int)

  /// The place that a code of three digits stands for.
  public init(code: Int) {
    if let name = Self.provinceNames[code] {
      self = .province(name)
    } else {
      self = code >= 100 ? .abroad(code: code) : .unknown(code: code)
    }
  }

  /// The provinces by code.
  public static let provinceNames: [Int: String] = [
    1: "Hà Nội", 2: "Hà Giang", 4: "Cao Bằng", 6: "Bắc Kạn", 8: "Tuyên Quang",
    10: "Lào Cai", 11: "Điện Biên", 12: "Lai Châu", 14: "Sơn La", 15: "Yên Bái",
    17: "Hòa Bình", 19: "Thái Nguyên", 20: "Lạng Sơn", 22: "Quảng Ninh",
    24: "Bắc Giang", 25: "Phú Thọ", 26: "Vĩnh Phúc", 27: "Bắc Ninh",
    30: "Hải Dương", 31: "Hải Phòng", 33: "Hưng Yên", 34: "Thái Bình", 35: "Hà Nam",
    36: "Nam Định", 37: "Ninh Bình", 38: "Thanh Hóa", 40: "Nghệ An", 42: "Hà Tĩnh",
    44: "Quảng Bình", 45: "Quảng Trị", 46: "Thừa Thiên Huế", 48: "Đà Nẵng",
    49: "Quảng Nam", 51: "Quảng Ngãi", 52: "Bình Định", 54: "Phú Yên",
    56: "Khánh Hòa", 58: "Ninh Thuận", 60: "Bình Thuận", 62: "Kon Tum", 64: "Gia Lai",
    66: "Đắk Lắk", 67: "Đắk Nông", 68: "Lâm Đồng", 70: "Bình Phước",
    72: "Tây Ninh", 74: "Bình Dương", 75: "Đồng Nai", 77: "Bà Rịa - Vũng Tàu",
    79: "Hồ Chí Minh", 80: "Long An", 82: "Tiền Giang", 83: "Bến Tre", 84: "Trà Vinh",
    86: "Vĩnh Long", 87: "Đồng Tháp", 89: "An Giang", 91: "Kiên Giang", 92: "Cần Thơ",
    93: "Hậu Giang", 94: "Sóc Trăng", 95: "Bạc Liêu", 96: "Cà Mau",
  ]
}
