import CooperativeLaw
import Registry

/// A column of units: what it is called and what of a unit stands in it.
struct UnitColumn: Sendable {
  let column: Column
  let cell: @Sendable (UnitRecord) -> Cell

  init(_ column: Column, _ cell: @escaping @Sendable (UnitRecord) -> Cell) {
    self.column = column
    self.cell = cell
  }
}

extension UnitColumn {
  /// What fits a screen; the kind is told by the number.
  static let brief: [UnitColumn] = [
    localNumber, name, taxCode, areaName, charterCapital, status,
  ]

  /// What data formats hold, as a disclosure shows it.
  static func all(for disclosure: Disclosure) -> [UnitColumn] {
    full.filter { ColumnProfile.units.shows($0.column.key, to: disclosure) }.map { column in
      ColumnProfile.units.mask(of: column.column.key, for: disclosure).map(column.covered) ?? column
    }
  }

  /// The same column, covered.
  private func covered(by mask: PersonalMask) -> UnitColumn {
    UnitColumn(column) { unit in
      if case .text(let text) = cell(unit) { .text(mask.covered(text)) } else { .missing }
    }
  }

  /// Every column of the contract but the papers of who stands for a unit.
  static let full: [UnitColumn] =
    [localNumber, kind, name, shortName, foreignName, taxCode, certificateNumber]
    + [registeredOn, law, address, areaCode, areaName, charterCapital, lines, sector, model]
    + [creditFund, legalRepresentative, phone, email, status, statusFrom, endReason]

  static let localNumber = UnitColumn(Column("local_number", vi: "Số", en: "Number", .code)) {
    .text($0.localNumber)
  }
  static let kind = UnitColumn(Column("kind", vi: "Loại hình", en: "Kind")) { .word($0.kind) }
  static let name = UnitColumn(Column("name", vi: "Tên đơn vị", en: "Name", .name)) {
    .text($0.name)
  }
  static let shortName = UnitColumn(Column("short_name", vi: "Tên viết tắt", en: "Short name")) {
    .optional($0.shortName)
  }
  static let foreignName = UnitColumn(
    Column("foreign_name", vi: "Tên nước ngoài", en: "Foreign name")
  ) { .optional($0.foreignName) }
  static let taxCode = UnitColumn(Column("tax_code", vi: "Mã số thuế", en: "Tax code", .code)) {
    .optional($0.taxCode)
  }
  static let certificateNumber = UnitColumn(
    Column("certificate_number", vi: "Số giấy chứng nhận", en: "Certificate number", .code)
  ) { .optional($0.certificateNumber) }
  static let registeredOn = UnitColumn(
    Column("registered_on", vi: "Ngày đăng ký", en: "Registered on", .date)
  ) { .date($0.registeredOn) }
  static let law = UnitColumn(Column("law", vi: "Theo luật", en: "Law")) { .law($0.law) }
}

extension UnitColumn {
  static let address = UnitColumn(Column("address", vi: "Địa chỉ", en: "Address")) {
    .optional($0.address.flatMap { $0.isEmpty ? nil : $0 })
  }
  static let areaCode = UnitColumn(Column("area_code", vi: "Mã xã", en: "Area code", .code)) {
    .optional($0.areaCode)
  }
  static let areaName = UnitColumn(Column("area_name", vi: "Xã", en: "Area")) {
    .optional($0.areaName)
  }
  static let charterCapital = UnitColumn(
    Column("charter_capital", vi: "Vốn điều lệ", en: "Charter capital", .money)
  ) { .optionalMoney($0.charterCapital) }
  static let lines = UnitColumn(
    Column("lines", vi: "Ngành, nghề", en: "Lines of business")
  ) { .optional($0.lines) }
  static let sector = UnitColumn(Column("sector", vi: "Lĩnh vực", en: "Sector")) {
    .optional($0.sector)
  }
  static let model = UnitColumn(Column("model", vi: "Mô hình", en: "Model")) { .model($0.model) }
  static let creditFund = UnitColumn(
    Column("credit_fund", vi: "Quỹ tín dụng nhân dân", en: "People's credit fund")
  ) {
    $0.creditFund
      ? .coded("yes", LocalizedText(vi: "có", en: "yes"))
      : .coded("no", LocalizedText(vi: "không", en: "no"))
  }
  static let legalRepresentative = UnitColumn(
    Column("legal_representative", vi: "Người đại diện", en: "Legal representative")
  ) { .optional($0.legalRepresentative) }
  static let legalRepresentativeID = UnitColumn(
    Column(
      "legal_representative_id", vi: "Số định danh người đại diện", en: "Representative's ID",
      .code)
  ) { .optional($0.legalRepresentativeID.map(PersonalMask.identity.covered)) }
  static let phone = UnitColumn(Column("phone", vi: "Điện thoại", en: "Phone", .code)) {
    .optional($0.phone)
  }
  static let email = UnitColumn(Column("email", vi: "Thư điện tử", en: "E-mail")) {
    .optional($0.email)
  }
  static let status = UnitColumn(Column("status", vi: "Tình trạng", en: "Status")) {
    .status($0.status)
  }
  static let statusFrom = UnitColumn(
    Column("status_from", vi: "Tình trạng từ ngày", en: "Status from", .date)
  ) { .optional($0.statusFrom) }
  static let endReason = UnitColumn(
    Column("end_reason", vi: "Cách chấm dứt", en: "Way of ending")
  ) { .value($0.endReason, of: "end_reason") }
}
