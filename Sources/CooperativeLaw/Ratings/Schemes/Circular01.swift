extension RatingScheme {
  /// Circular 01/2020/TT-BKHĐT: HTX and LHHTX of every sector, 15 criteria, 100 points.
  ///
  /// The maxima of C10 to C15 and all bands stand in an annex that was not read: only the sum of
  /// their group is checked.
  public static let circular01 = RatingScheme(
    code: "TT01_2020",
    name: LocalizedText(vi: "Thông tư 01/2020/TT-BKHĐT", en: "Circular 01/2020/TT-BKHĐT"),
    citation: .circular01("Điều 7, Điều 8"),
    from: Sourced(CivilDate(2020, 4, 1), .circular01("hiệu lực thi hành")),
    until: Sourced(
      CivilDate(2025, 9, 18),
      Citation(LawText.circular78, "bãi bỏ 01/2020/TT-BKHĐT", confidence: .secondary)),
    subjects: Subjects(
      kinds: Sourced([.cooperative, .union], .circular01("Điều 1")),
      creditFunds: Sourced(false, .circular01("Điều 1 khoản 2"))),
    sheet: .circular01, grades: Sourced(GradeBand.ofCirculars, .circular01Read("Điều 8 khoản 2")),
    due: DueDay(12, 15, isInNextYear: false, .circular01("Điều 9")),
    newness: .byScoring(.circular01("Điều 8")), stopping: .circular01("Điều 8"),
    agreement: .circular01Read("Điều 8 khoản 1"))
}

extension Citation {
  /// A place that is known from portals only.
  static func circular01(_ place: String) -> Citation {
    Citation(LawText.circular01, place, confidence: .secondary)
  }

  /// A place whose words were read.
  static func circular01Read(_ place: String) -> Citation { Citation(LawText.circular01, place) }
}

extension ScoreSheet {
  /// The sheet of annex 1, as far as it is known.
  static let circular01 = ScoreSheet(
    maximum: Sourced(Points(100), .circular01Read("Điều 8 khoản 2")),
    groups: [
      group("I", 30, "Tài chính", "Finance"),
      group(
        "II", 30, "Quản trị, điều hành và năng lực của hợp tác xã",
        "Governance, operation and capacity"),
      group(
        "III", 40, "Thành viên, lợi ích thành viên và cộng đồng",
        "Members, their benefit and the community"),
    ],
    criteria: finance + governance + members)

  private static let finance = [
    criterion(
      "C01", "I", 7, "Vốn của hợp tác xã", "Capital",
      [
        (6, "Tổng nguồn vốn bình quân", "Average total capital"),
        (1, "Tổng nguồn vốn tăng so với năm trước", "Growth of capital on the year before"),
      ]),
    criterion(
      "C02", "I", 6, "Tài sản của hợp tác xã", "Assets",
      [
        (5, "Tổng tài sản không chia bình quân", "Average undivided assets"),
        (1, "Tài sản không chia tăng so với năm trước", "Growth of undivided assets"),
      ]),
    criterion(
      "C03", "I", 11, "Kết quả sản xuất, kinh doanh trong năm", "Results of the year",
      [
        (4, "Tổng doanh thu bán hàng, cung cấp dịch vụ", "Revenue"),
        (3, "Tỷ lệ đáp ứng sản phẩm, dịch vụ cho thành viên", "Share of members' needs met"),
        (4, "Lợi nhuận trước thuế", "Profit before tax"),
      ]),
    criterion(
      "C04", "I", 6, "Trích lập các quỹ", "Funds set aside",
      [
        (2, "Quỹ đầu tư phát triển", "Development fund"),
        (2, "Quỹ dự phòng tài chính", "Reserve fund"), (2, "Các quỹ khác", "Other funds"),
      ]),
  ]

  private static let governance = [
    criterion("C05", "II", 8, "Chấp hành pháp luật", "Obeying the law"),
    criterion("C06", "II", 6, "Giải quyết tranh chấp, khiếu nại", "Disputes and complaints"),
    criterion(
      "C07", "II", 6, "Trình độ cán bộ quản lý, điều hành", "Qualification of managers",
      [
        (2, "Tỷ lệ cán bộ có trình độ đại học, cao đẳng", "Share with a degree"),
        (2, "Tỷ lệ cán bộ có trình độ sơ cấp, trung cấp", "Share with vocational training"),
        (2, "Tỷ lệ cán bộ trẻ", "Share of young managers"),
      ]),
    criterion(
      "C08", "II", 6, "Chế độ, chính sách cho thành viên, người lao động",
      "Regimes for members and workers"),
    criterion(
      "C09", "II", 4, "Áp dụng khoa học kỹ thuật, thương hiệu, chuỗi giá trị",
      "Technology, brand, value chain"),
  ]

  private static let members = [
    criterion("C10", "III", nil, "Mức độ tham gia của thành viên", "Members taking part"),
    criterion("C11", "III", nil, "Lợi ích thành viên", "Members' benefit"),
    criterion(
      "C12", "III", nil, "Sản phẩm, dịch vụ cung ứng cho thành viên", "Supplied to members"),
    criterion(
      "C13", "III", nil, "Thông tin, truyền thông, đào tạo, bồi dưỡng",
      "Information and training"),
    criterion(
      "C14", "III", nil, "Ảnh hưởng tích cực đến cộng đồng", "Effect on the community"),
    criterion("C15", "III", nil, "Được khen thưởng trong năm", "Awards in the year"),
  ]

  private static func group(_ id: String, _ maximum: Int, _ vi: String, _ en: String) -> Group {
    Group(
      id: id, label: LocalizedText(vi: vi, en: en),
      maximum: Sourced(Points(maximum), .circular01("Điều 7")))
  }

  private static func criterion(
    _ id: String, _ group: String, _ maximum: Int?, _ vi: String, _ en: String,
    _ parts: [(maximum: Int, vi: String, en: String)] = []
  ) -> Criterion {
    let annex = Citation.circular01("Phụ lục 1")
    return Criterion(
      id: id, group: group, label: LocalizedText(vi: vi, en: en),
      maximum: maximum.map { Sourced(Points($0), annex) } ?? .notKnown(in: LawText.circular01),
      parts: zip("abc", parts).map { letter, part in
        Part(
          id: "\(id)\(letter)", label: LocalizedText(vi: part.vi, en: part.en),
          maximum: Sourced(Points(part.maximum), annex))
      })
  }
}
