/// Words that the naming rules look for.
enum NameWordLists {
  /// The numbers that are read as a word.
  static let numbersToTen = [
    "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười",
  ]

  /// Ordinals that are not also a plain number word.
  static let ordinals = ["nhất", "nhì", "tư"]

  /// Roman numerals from 2 to 20 of more than one letter.
  static let romanNumerals = [
    "ii", "iii", "iv", "vi", "vii", "viii", "ix", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii",
    "xviii", "xix", "xx",
  ]

  /// The five directions that make a region.
  static let directions = ["bắc", "nam", "trung", "tây", "đông"]

  /// Known names of State bodies, armed forces and political, social and professional bodies.
  ///
  /// The law names the classes only, so this list is never complete.
  static let protectedBodies = [
    "Quốc hội", "Chính phủ", "Hội đồng nhân dân", "Ủy ban nhân dân", "Tòa án", "Viện kiểm sát",
    "Kiểm toán nhà nước", "Kho bạc Nhà nước", "Ngân hàng Nhà nước", "Thanh tra Chính phủ",
    "Cục Thuế", "Hải quan", "Kiểm lâm", "Công an", "Cảnh sát", "Quân đội", "Quân khu", "Bộ đội",
    "Bộ Quốc phòng", "Biên phòng", "Dân quân tự vệ", "Đảng Cộng sản", "Mặt trận Tổ quốc",
    "Đoàn Thanh niên", "Hội Liên hiệp Phụ nữ", "Hội Nông dân", "Hội Cựu chiến binh",
    "Tổng Liên đoàn Lao động", "Công đoàn", "Liên minh Hợp tác xã", "Hội Nhà báo",
    "Hội Luật gia", "Liên đoàn Luật sư", "Phòng Thương mại và Công nghiệp",
  ]

  /// Known words of other kinds of organisation, which a group's name must not be mixed with.
  static let otherOrganisations = [
    "Hợp tác xã", "HTX", "LHHTX", "Công ty", "Doanh nghiệp", "Tập đoàn", "Hộ kinh doanh",
    "Ngân hàng", "Quỹ tín dụng", "Hiệp hội", "TNHH",
  ]

  /// The phrases of a list that a name contains as whole words.
  static func phrases(_ list: [String], in name: [NameElement]) -> [String] {
    list.filter { phrase in
      let words = NameElement.elements(of: phrase).map(\.element)
      guard words.count <= name.count else { return false }
      return (0...(name.count - words.count)).contains { start in
        name[start..<(start + words.count)].elementsEqual(words)
      }
    }
  }
}
