import CooperativeLaw
import Registry

/// The columns of OCOP products: those of `v_ocop`, and what a day adds.
struct OcopColumn: Sendable {
  let column: Column
  let cell: @Sendable (OCOPRecord) -> Cell

  init(_ column: Column, _ cell: @escaping @Sendable (OCOPRecord) -> Cell) {
    self.column = column
    self.cell = cell
  }

  static func table(_ columns: [OcopColumn], _ records: [OCOPRecord]) -> Table {
    Table(
      columns.map(\.column), rows: records.map { record in columns.map { $0.cell(record) } })
  }

  /// Everything, for data formats.
  static var all: [OcopColumn] {
    [
      number, unit, ownerType, owner, area, product, group, productSet, code, stars, potential,
      score, decision, decidedOn, issuer, level, validTo, state, daysLeft, revokedOn,
    ]
  }

  /// What a screen has room for.
  static var brief: [OcopColumn] {
    [number, product, owner, unit, stars, score, decidedOn, validTo, state, potential]
  }

  /// What ends soon.
  static var expiring: [OcopColumn] {
    [number, product, owner, unit, stars, decision, validTo, daysLeft, window]
  }

  static let number = OcopColumn(
    Column("product_id", vi: "Số", en: "No.", .integer)
  ) { .integer(Int($0.product)) }
  static let unit = OcopColumn(
    Column("unit", vi: "Đơn vị", en: "Unit", .code)
  ) { .optional($0.unit) }
  static let ownerType = OcopColumn(
    Column("owner_type", vi: "Loại chủ thể", en: "Owner type")
  ) { .word($0.ownerType) }
  static let owner = OcopColumn(
    Column("owner_name", vi: "Chủ thể", en: "Owner", .name)
  ) { .text($0.ownerName) }
  static let area = OcopColumn(
    Column("area_code", vi: "Mã xã", en: "Area code", .code)
  ) { .optional($0.areaCode) }
  static let product = OcopColumn(
    Column("product", vi: "Sản phẩm", en: "Product", .name)
  ) { .text($0.name) }
  static let group = OcopColumn(
    Column("product_group", vi: "Nhóm", en: "Group")
  ) { .word($0.group) }
  static let productSet = OcopColumn(
    Column("product_set", vi: "Bộ sản phẩm", en: "Set")
  ) { .optional($0.productSet) }
  static let code = OcopColumn(
    Column("code", vi: "Mã sản phẩm", en: "Code", .code)
  ) { .optional($0.code) }
  static let stars = OcopColumn(
    Column("stars", vi: "Sao", en: "Stars", .integer)
  ) { .optional($0.recognition?.stars) }
  static let potential = OcopColumn(
    Column("potential_five_stars", vi: "Tiềm năng 5 sao", en: "Potential 5 stars", isRare: true)
  ) { record in
    record.recognition?.isPotentialFive == true ? .yesNo(true) : .missing
  }
  static let score = OcopColumn(
    Column("score", vi: "Điểm", en: "Score", .hundredths)
  ) { record in record.recognition?.scores.total.map(Cell.hundredths) ?? .missing }
  static let decision = OcopColumn(
    Column("decision_number", vi: "Quyết định", en: "Decision", .code)
  ) { .optional($0.recognition?.decisionNumber) }
  static let decidedOn = OcopColumn(
    Column("decided_on", vi: "Ngày QĐ", en: "Decided on", .date)
  ) { .optional($0.recognition?.decidedOn) }
  static let issuer = OcopColumn(
    Column("issuer", vi: "Nơi ban hành", en: "Issuer")
  ) { record in record.recognition.map { .text($0.issuer) } ?? .missing }
  static let level = OcopColumn(
    Column("issuer_level", vi: "Cấp", en: "Level")
  ) { record in record.recognition?.level.map { .word($0) } ?? .missing }
  static let validTo = OcopColumn(
    Column("valid_to", vi: "Hiệu lực đến", en: "Valid to", .date)
  ) { .optional($0.recognition?.validTo) }
  static let state = OcopColumn(
    Column("state", vi: "Tình trạng", en: "State")
  ) { .word($0.state) }
  static let daysLeft = OcopColumn(
    Column("days_left", vi: "Còn (ngày)", en: "Days left", .integer)
  ) { .optional($0.daysLeft) }
  static let window = OcopColumn(
    Column("window", vi: "Mốc", en: "Window", .integer)
  ) { .optional($0.window) }
  static let revokedOn = OcopColumn(
    Column("revoked_on", vi: "Thu hồi ngày", en: "Revoked on", .date)
  ) { .optional($0.recognition?.revokedOn) }
}
