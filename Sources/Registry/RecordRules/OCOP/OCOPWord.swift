internal import CooperativeLaw

extension RecordRules {
  /// Group, type of owner and level are words of their lists.
  static let ocopWord = Rule<TypedValue<OCOPGroup, UnknownWord>>(
    id: "record.ocop-word",
    title: LocalizedText(vi: "Danh mục OCOP", en: "Lists of OCOP"),
    explanation: LocalizedText(
      vi: """
        Nhóm sản phẩm, loại chủ thể và cấp ban hành ghi bằng mã hoặc tên trong danh mục, có dấu hay \
        không dấu đều được.
        """,
      en: """
        Product group, type of owner and level of the issuer are written by code or name, with or \
        without marks.
        """),
    citations: [],
    examples: [
      RuleExample(
        LocalizedText(vi: "Ghi bằng mã", en: "The code"), TypedValue("food", field: "group"),
        expected: []),
      RuleExample(
        LocalizedText(vi: "Ghi bằng tiếng Việt", en: "In Vietnamese"),
        TypedValue("Thảo dược", field: "group"), expected: []),
      RuleExample(
        LocalizedText(vi: "Từ không có trong danh mục", en: "A word not in the list"),
        TypedValue("Đồ gỗ", field: "group"), expected: [.blocker]),
    ],
    judge: { $0.findings("record.ocop-word") })
}

extension OCOPGroup: RecordWord {
  static let words = wordTable()

  var otherWords: [String] {
    switch self {
    case .food, .drinks, .crafts, .ornamental: []
    case .herbs: ["duoc lieu", "thao duoc", "herbs"]
    case .tourism:
      ["du lich", "dich vu du lich", "dich vu du lich nong thon va ban hang", "tourism"]
    case .textiles: ["vai, may mac", "may mac", "vai va may mac"]
    case .souvenirs: ["luu niem - noi that - trang tri", "luu niem-noi that-trang tri"]
    }
  }
}

extension OCOPOwnerType: RecordWord {
  static let words = wordTable()

  var otherWords: [String] {
    switch self {
    case .cooperative: ["htx"]
    case .group: ["tht"]
    case .union: ["lhhtx"]
    case .enterprise: ["doanh nghiep nho va vua", "cong ty", "dn"]
    case .household: ["ho", "ho san xuat", "ho kinh doanh ca the", "hkd"]
    case .productionFacility: ["co so", "cssx"]
    case .farm, .other: []
    case .association: ["hoi", "hiep hoi", "trung tam dieu hanh"]
    }
  }
}

extension OCOPLevel: RecordWord {
  static let words = wordTable()

  var otherWords: [String] {
    switch self {
    case .district: ["huyen", "cap huyen"]
    case .province: ["tinh", "cap tinh"]
    case .ministry: ["bo", "trung uong", "cap trung uong"]
    }
  }
}
