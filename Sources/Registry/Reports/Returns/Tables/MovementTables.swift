internal import CooperativeLaw

extension CountTable {
  /// How the number of units changed in the period, by kind (biến động trong kỳ).
  static let movement = CountTable(
    key: "movement", title: LocalizedText(vi: "Biến động trong kỳ", en: "Movement"),
    heading: LocalizedText(vi: "Biến động", en: "Movement"),
    rows: .fixed(Movement.allCases.map { Head($0.rawValue, $0.label) }), columns: Head.kinds,
    definition: LocalizedText(
      vi: """
        Đầu kỳ và cuối kỳ là đơn vị đã đăng ký, chưa giải thể, chấm dứt vào ngày trước kỳ và ngày cuối \
        kỳ. Mỗi lần vào, ra trong kỳ đều được đếm. Đầu kỳ cộng tăng trừ giảm bằng cuối kỳ.
        """,
      en: """
        Opening and closing are units registered and not ended on the day before the period and on \
        its last day. Every coming and going within the period counts. Opening plus added less \
        removed is closing.
        """),
    sql: """
      SELECT movement AS row_key, kind AS column_key, unit_id, NULL AS subject, 1 AS value
      FROM temp.return_move WHERE split_by = 'all'
      """)

  /// The same for one kind of unit, by place.
  static func movementByArea(_ kind: UnitKind) -> CountTable {
    CountTable(
      key: "movement_by_area_\(kind.rawValue)",
      title: LocalizedText(
        vi: "Biến động theo địa bàn: \(kind.label.vi)", en: "Movement by area: \(kind.label.en)"),
      heading: LocalizedText(vi: "Địa bàn", en: "Area"), rows: .found(label: ReportPlaces.label),
      columns: moves, definition: movedDefinition, sql: moved("place", kind))
  }

  /// The same for one kind of unit, by sector (0707, 0708).
  static func movementBySector(_ kind: UnitKind) -> CountTable {
    CountTable(
      key: "movement_by_sector_\(kind.rawValue)",
      title: LocalizedText(
        vi: "Biến động theo lĩnh vực: \(kind.label.vi)",
        en: "Movement by sector: \(kind.label.en)"),
      heading: LocalizedText(vi: "Lĩnh vực", en: "Sector"),
      rows: .fixed(PlanSector.heads), columns: moves,
      definition: movedDefinition, sql: moved("sector", kind))
  }

  /// Movements taken together where there is less room than on the table of the whole.
  private static let together: [(head: Head, movements: [Movement])] = [
    (Head("opening", Movement.opening.label), [.opening]),
    (Head("founded", Movement.founded.label), [.founded]),
    (
      Head("other_in", LocalizedText(vi: "Tăng khác", en: "Otherwise added")),
      [.reorganisedIn, .convertedIn, .restored]
    ),
    (Head("moved_in", Movement.movedIn.label), [.movedIn]),
    (
      Head("dissolved", LocalizedText(vi: "Giải thể, thu hồi", en: "Dissolved, revoked")),
      [.dissolved, .compulsory, .bankrupt, .endedUnknown]
    ),
    (
      Head("other_out", LocalizedText(vi: "Giảm khác", en: "Otherwise removed")),
      [.reorganisedOut, .convertedOut]
    ),
    (Head("moved_out", Movement.movedOut.label), [.movedOut]),
    (Head("closing", Movement.closing.label), [.closing]),
  ]

  private static let moves = together.map(\.head)

  private static let movedDefinition = LocalizedText(
    vi: """
      Đơn vị đổi địa bàn trong kỳ là chuyển đi ở nơi cũ, chuyển đến ở nơi mới. Lĩnh vực theo ngành nghề \
      chính vào ngày cuối kỳ. Tăng, giảm khác: tổ chức lại, chuyển đổi, khôi phục.
      """,
    en: """
      A unit that changed its place moved out of the old one and into the new. The sector is that of \
      the main line on the last day. Otherwise: by reorganisation, conversion or restoration.
      """)

  private static let columns = together.flatMap { column in
    column.movements.map { "WHEN '\($0.rawValue)' THEN '\(column.head.key)'" }
  }.joined(separator: " ")

  private static func moved(_ split: String, _ kind: UnitKind) -> String {
    """
    SELECT bucket AS row_key, CASE movement \(columns) END AS column_key, unit_id, NULL AS subject, 1 AS value,
      name AS row_name, choices
    FROM temp.return_move
    WHERE split_by = '\(split)' AND kind = '\(kind.rawValue)' AND movement NOT IN ('added', 'removed')
    """
  }
}
