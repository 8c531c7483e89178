import CooperativeLaw
import Registry

/// The columns of watch lists.
enum WatchColumns {
  /// The unit: what every list begins with.
  static let unit = [
    Column("unit", vi: "Đơn vị", en: "Unit", .code),
    Column("name", vi: "Tên đơn vị", en: "Name", .name),
    Column("area_code", vi: "Mã xã", en: "Area code", .code, isSpare: true),
    Column("area_name", vi: "Xã", en: "Area", isSpare: true),
    Column("status", vi: "Tình trạng pháp lý", en: "Legal status", isSpare: true),
  ]

  static func cells(_ unit: WatchedUnit) -> [Cell] {
    [
      .text(unit.localNumber), .text(unit.name), .optional(unit.areaCode),
      .optional(unit.areaName), .status(unit.status?.rawValue),
    ]
  }

  static let graded = unit + [Column("reasons", vi: "Vì sao", en: "Why", .name)]

  static func row(_ graded: GradedUnit, _ words: ReasonWords) -> [Cell] {
    cells(graded.unit) + [words.cell(graded.reasons)]
  }

  static let inactive =
    unit + [
      Column("basis", vi: "Do đâu biết", en: "Basis"),
      Column("months", vi: "Số tháng", en: "Months", .integer),
      Column("since", vi: "Từ ngày", en: "Since", .date),
      Column("state", vi: "Quan sát", en: "Seen"),
      Column("observed_on", vi: "Ngày quan sát", en: "Seen on", .date),
      Column("observations", vi: "Số lần", en: "Times", .integer, isSpare: true),
      Column("source", vi: "Nguồn", en: "Source", isSpare: true),
      Column("document", vi: "Giấy tờ", en: "Paper", isSpare: true, isRare: true),
      Column("notified_until", vi: "Báo tạm ngừng đến", en: "Notified until", .date, isRare: true),
    ]

  static func row(_ inactive: InactiveUnit) -> [Cell] {
    cells(inactive.unit) + [
      .coded(inactive.basis.rawValue, inactive.basis.label), .integer(inactive.months),
      .date(inactive.since), inactive.state.map { .coded($0.rawValue, $0.label) } ?? .missing,
      .optional(inactive.observedOn),
      inactive.observations > 0 ? .integer(inactive.observations) : .missing,
      inactive.source.map { .coded($0.rawValue, $0.label) } ?? .missing,
      .optional(inactive.document),
      .optional(inactive.notifiedUntil),
    ]
  }
}

extension InactiveUnit.Basis {
  /// The basis in words.
  var label: LocalizedText {
    switch self {
    case .observed: LocalizedText(vi: "quan sát", en: "observed")
    case .notified: LocalizedText(vi: "đã báo tạm ngừng", en: "suspension notified")
    }
  }
}
