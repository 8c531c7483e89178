internal import CooperativeLaw

extension CountTable {
  /// Members by kind (thành viên; 0702).
  static let members = CountTable(
    key: "members", title: LocalizedText(vi: "Thành viên (0702)", en: "Members (0702)"),
    heading: LocalizedText(vi: "Loại thành viên", en: "Kind of member"),
    rows: .fixed(
      memberKinds.map { Head($0.key, $0.label) }
        + [
          Head(
            "reported_only",
            LocalizedText(
              vi: "Chỉ có tổng số trong báo cáo năm", en: "Total of the yearly report only"))
        ]), columns: Head.kinds,
    definition: LocalizedText(
      vi: """
        Theo sổ thành viên vào ngày cuối kỳ. Đơn vị không có sổ thì lấy số cuối năm trong báo cáo năm, \
        không rõ loại; không có cả hai thì chưa rõ.
        """,
      en: """
        By the book of members on the last day. Without a book the total of the yearly report, of no \
        known kind; without either it is not known.
        """),
    sql: memberKinds.map { kind in
      live(
        "'\(kind.key)'", value: "counted.\(kind.column)",
        joins: "JOIN v_unit_member_kinds AS counted ON counted.unit_id = unit.unit_id")
    }.joined(separator: " UNION ALL ") + " UNION ALL "
      + live(
        "'reported_only'", value: "report.members_end", joins: IndicatorSQL.memberCounts,
        "counted.unit_id IS NULL"))

  private static let memberKinds: [(key: String, column: String, label: LocalizedText)] = [
    ("official", "official", LocalizedText(vi: "Chính thức", en: "Official")),
    (
      "associate_capital", "associates_with_capital",
      LocalizedText(vi: "Liên kết góp vốn", en: "Associate with capital")
    ),
    (
      "associate_no_capital", "associates_without_capital",
      LocalizedText(vi: "Liên kết không góp vốn", en: "Associate without capital")
    ),
    ("unknown", "of_unknown_kind", LocalizedText(vi: "Chưa rõ loại", en: "Kind not known")),
  ]

  /// Managers of HTX by education and sex (cán bộ quản lý; 0705).
  static let managers = CountTable(
    key: "managers",
    title: LocalizedText(vi: "Cán bộ quản lý HTX (0705)", en: "Managers of cooperatives (0705)"),
    heading: LocalizedText(vi: "Trình độ", en: "Education"),
    rows: .fixed(
      QualificationLevel.allCases.map { Head($0.rawValue, $0.label) }
        + [Head("", LocalizedText(vi: "chưa ghi", en: "not on record"))]),
    columns: [
      Head("female", LocalizedText(vi: "Nữ", en: "Women")),
      Head("male", LocalizedText(vi: "Nam", en: "Men")),
      Head("unknown", LocalizedText(vi: "Chưa rõ", en: "Not known")),
    ],
    definition: LocalizedText(
      vi: "Quản trị, điều hành, kiểm soát; mỗi người ở mỗi hợp tác xã tính một.",
      en: "Who manages, directs or controls; each person counts once in each cooperative."),
    sql: """
      SELECT coalesce(max(post.level), '') AS row_key,
        coalesce(max(post.sex), 'unknown') AS column_key, post.unit_id, post.full_name AS subject,
        1 AS value
      FROM v_qualification AS post JOIN v_unit AS unit ON unit.unit_id = post.unit_id
        AND unit.kind = 'cooperative' AND \(IndicatorSQL.live)
      WHERE post.role IN (\(Indicator.managing))
      GROUP BY post.unit_id, post.party_id
      """)
}
