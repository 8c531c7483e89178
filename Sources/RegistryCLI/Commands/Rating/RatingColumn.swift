import CooperativeLaw
import Registry

/// A column of a list of ratings.
struct RatingColumn: Sendable {
  let column: Column
  let cell: @Sendable (RatingRecord, SchemeNames) -> Cell

  init(_ column: Column, _ cell: @escaping @Sendable (RatingRecord, SchemeNames) -> Cell) {
    self.column = column
    self.cell = cell
  }

  /// What fits a screen.
  static let brief: [RatingColumn] = [
    unit, name, areaName, year, scheme, total, gradeOrReason, size,
  ]

  /// What data formats hold.
  static let all: [RatingColumn] =
    [unit, kind, name, areaCode, areaName, year, scheme, total, grade, reason, scoredOn]
    + [boardOn, controlOn, receivedOn, fined, size, byMembers, byCapital, document, note, filing]
}

/// The schemes by their codes, for the words of grades.
struct SchemeNames: Sendable {
  private let schemes: [String: RatingScheme]

  init(_ schemes: [RatingScheme]) {
    self.schemes = Dictionary(schemes.map { ($0.code, $0) }) { $1 }
  }

  subscript(code: String) -> RatingScheme? { schemes[code] }
}

extension Cell {
  /// Points with two decimals, or nothing.
  static func points(_ points: Points?) -> Cell {
    points.map { .hundredths($0.hundredths) } ?? .missing
  }
}

extension RatingColumn {
  private static let unit = Self(Column("unit", vi: "Đơn vị", en: "Unit", .code)) { rating, _ in
    .text(rating.unit)
  }
  private static let kind = Self(Column("kind", vi: "Loại hình", en: "Kind")) { rating, _ in
    .word(rating.kind)
  }
  private static let name = Self(Column("name", vi: "Tên đơn vị", en: "Name", .name)) {
    rating, _ in .text(rating.name)
  }
  private static let areaCode = Self(Column("area_code", vi: "Mã xã", en: "Area code", .code)) {
    rating, _ in .optional(rating.areaCode)
  }
  private static let areaName = Self(Column("area_name", vi: "Xã", en: "Area", isSpare: true)) {
    rating, _ in .optional(rating.areaName)
  }
  private static let year = Self(Column("year", vi: "Năm", en: "Year", .integer)) { rating, _ in
    .integer(rating.year)
  }
  private static let scheme = Self(
    Column("scheme", vi: "Bộ tiêu chí", en: "Scheme", .code, isSpare: true)
  ) { rating, _ in .text(rating.scheme) }
  private static let total = Self(Column("total", vi: "Tổng điểm", en: "Total", .hundredths)) {
    rating, _ in .points(rating.entry.total)
  }
  private static let grade = Self(Column("grade", vi: "Xếp loại", en: "Grade")) { rating, names in
    guard let code = rating.entry.grade else { return .missing }
    return .coded(
      code, names[rating.scheme]?.label(ofGrade: code) ?? LocalizedText(vi: code, en: code))
  }
  /// On a screen the column also tells why there is no grade.
  private static let gradeOrReason = Self(grade.column) { rating, names in
    rating.entry.grade == nil ? reason.cell(rating, names) : grade.cell(rating, names)
  }
  private static let reason = Self(
    Column("not_rated_reason", vi: "Lý do không xếp loại", en: "Why not rated")
  ) { rating, names in
    guard let code = rating.entry.notRatedReason else { return .missing }
    return .coded(
      code, names[rating.scheme]?.label(ofReason: code) ?? LocalizedText(vi: code, en: code))
  }
  private static let scoredOn = Self(Column("scored_on", vi: "Ngày chấm", en: "Scored", .date)) {
    rating, _ in .optional(rating.days.scoredOn)
  }
  private static let boardOn = Self(
    Column("agreed_by_board_on", vi: "HĐQT thống nhất", en: "Board agreed", .date)
  ) { rating, _ in .optional(rating.days.agreedByBoardOn) }
  private static let controlOn = Self(
    Column("agreed_by_control_on", vi: "BKS thống nhất", en: "Control agreed", .date)
  ) { rating, _ in .optional(rating.days.agreedByControlOn) }
  private static let receivedOn = Self(
    Column("received_on", vi: "Ngày nhận", en: "Received", .date)
  ) { rating, _ in .optional(rating.days.receivedOn) }
  private static let fined = Self(Column("fined", vi: "Bị phạt", en: "Fined")) { rating, _ in
    .yesNo(rating.entry.fined)
  }
  private static let size = Self(
    Column("size", vi: "Quy mô (Luật 2023)", en: "Size (Law 2023)", isSpare: true)
  ) { rating, _ in .coded(rating.size.code, rating.size.label) }
  private static let byMembers = Self(
    Column("size_by_members", vi: "Quy mô thành viên", en: "Size by members")
  ) { rating, _ in rating.sizeByMembers.map { .coded($0.rawValue, $0.label) } ?? .missing }
  private static let byCapital = Self(
    Column("size_by_capital", vi: "Quy mô vốn", en: "Size by capital")
  ) { rating, _ in rating.sizeByCapital.map { .coded($0.rawValue, $0.label) } ?? .missing }
  private static let document = Self(Column("document", vi: "Giấy tờ", en: "Paper")) {
    rating, _ in .optional(rating.document.isEmpty ? nil : rating.document)
  }
  private static let note = Self(Column("note", vi: "Ghi chú", en: "Note")) { rating, _ in
    .optional(rating.note.isEmpty ? nil : rating.note)
  }
  private static let filing = Self(Column("filing", vi: "Hồ sơ", en: "Filing", .integer)) {
    rating, _ in .integer(Int(rating.filing))
  }
}
