internal import CooperativeLaw

extension CountTable {
  /// What happened to units in the period and did not end them (tạm ngừng trong kỳ, 0708).
  static let events = CountTable(
    key: "events", title: LocalizedText(vi: "Trong kỳ", en: "In the period"),
    heading: LocalizedText(vi: "Việc", en: "Event"),
    rows: .fixed([
      Head("suspended", LocalizedText(vi: "Tạm ngừng kinh doanh", en: "Suspended business")),
      Head("resumed", LocalizedText(vi: "Tiếp tục kinh doanh", en: "Resumed business")),
      Head(
        "winding_up", LocalizedText(vi: "Bắt đầu giải thể, chấm dứt", en: "Began to dissolve")),
      Head(
        "not_at_address",
        LocalizedText(vi: "Không còn ở địa chỉ đăng ký", en: "Found not to be at the address")),
    ]), columns: Head.kinds,
    definition: LocalizedText(
      vi: "Số đơn vị có việc đó ít nhất một lần trong kỳ.",
      en: "Units to which it happened at least once in the period."),
    sql: """
      SELECT DISTINCT event AS row_key, unit.kind AS column_key, unit.unit_id, NULL AS subject,
        1 AS value
      FROM (
        SELECT status.unit_id, status.valid_from AS day, CASE status.status WHEN 'suspended' THEN 'suspended'
            WHEN 'winding_up' THEN 'winding_up' WHEN 'closing' THEN 'winding_up'
            WHEN 'not_at_address' THEN 'not_at_address'
            WHEN 'active' THEN CASE WHEN former.status = 'suspended' THEN 'resumed' END END AS event
        FROM temp.return_status AS status
          LEFT JOIN temp.return_status AS former ON former.unit_id = status.unit_id
            AND former.valid_to = status.valid_from
        WHERE status.valid_from BETWEEN (SELECT first FROM temp.return_period)
            AND (SELECT last FROM temp.return_period)
          AND former.status IS NOT status.status) AS happened
        JOIN temp.return_unit AS unit ON unit.unit_id = happened.unit_id
        JOIN temp.return_piece AS piece ON piece.unit_id = happened.unit_id
          AND piece.begins <= happened.day AND piece.ends > happened.day
      WHERE event IS NOT NULL
      """)
}
