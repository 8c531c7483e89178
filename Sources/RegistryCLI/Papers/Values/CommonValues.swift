import CooperativeLaw
import Registry

/// What stands on every paper: whose it is, about which unit, when, and what has to be known first.
struct CommonValues {
  let office: OfficeRecord
  let unit: PaperUnit
  /// The day as of which the paper speaks.
  let asOf: CivilDate
  /// Who issues it; the office itself when `nil`.
  var agency: String?
  /// The day it is dated; `nil` leaves it to be written by hand.
  var day: CivilDate?
  var findings: [Finding] = []
  /// Whether it shows personal data in full and may not go round.
  var isInternal = false

  /// The fields of every paper.
  static let fields: [PaperField] = [
    PaperField("agency", "cơ quan ban hành"),
    PaperField("place", "địa danh"),
    PaperField("date_text", "ngày … tháng … năm … của văn bản (để trống ở dự thảo)"),
    PaperField("as_of", "ngày số liệu, 31/12/2025"),
    PaperField("export_number", "số bản in (để trống khi chưa có)"),
    PaperField("internal_only", .flag, "có dữ liệu cá nhân đầy đủ: đóng khung LƯU HÀNH NỘI BỘ"),
    PaperField("has_remarks", .flag, "chương trình có điều nhắc"),
    PaperField(
      "remarks", .list([PaperField("remark", "một điều cần biết trước khi ký")]),
      "những điều chương trình nhắc"),
    PaperField("unit_name", "tên đơn vị"),
    PaperField("unit_name_upper", "tên đơn vị bằng chữ in hoa"),
    PaperField("short_name", "tên viết tắt (nếu có)"),
    PaperField("foreign_name", "tên bằng tiếng nước ngoài (nếu có)"),
    PaperField("unit_kind", "hợp tác xã, tổ hợp tác hoặc liên hiệp hợp tác xã"),
    PaperField("unit_kind_upper", "như unit_kind, chữ in hoa"),
    PaperField("unit_code", "mã số (mã số thuế, hoặc số giấy chứng nhận cũ)"),
    PaperField("local_number", "số trong sổ, HTX-00017"),
    PaperField("seat", "địa chỉ trụ sở chính"),
    PaperField("registered_text", "ngày … tháng … năm … đăng ký lần đầu"),
    PaperField("registered_on", "ngày đăng ký lần đầu, 02/03/2015"),
    PaperField("representative", "họ tên người đại diện theo pháp luật, tổ trưởng"),
    PaperField(
      "representative_title", "người đại diện theo pháp luật hoặc người đại diện tổ hợp tác"),
    PaperField("is_group", .flag, "đơn vị là tổ hợp tác"),
  ]

  /// Their values.
  var values: [String: PaperValue] {
    [
      "agency": .text(agency ?? office.name), "place": .text(office.placeName),
      "date_text": .text(PaperDate.text(day)), "as_of": .text(asOf.slashed),
      "export_number": .text(nil), "internal_only": .flag(isInternal),
      "has_remarks": .flag(!findings.isEmpty),
      "remarks": .list(findings.map { ["remark": .text($0.remark)] }),
      "unit_name": .text(unit.name), "unit_name_upper": .text(unit.name.uppercased()),
      "short_name": .text(unit.shortName), "foreign_name": .text(unit.foreignName),
      "unit_kind": .text(unit.kind.label.vi),
      "unit_kind_upper": .text(unit.kind.label.vi.uppercased()),
      "unit_code": .text(unit.code ?? Blank.line), "local_number": .text(unit.localNumber),
      "seat": .text(unit.seat ?? Blank.line),
      "registered_text": .text(PaperDate.text(unit.registeredOn)),
      "registered_on": .text(unit.registeredOn.slashed),
      "representative": .text(unit.representative ?? Blank.line),
      "representative_title": .text(
        unit.kind == .group ? "người đại diện tổ hợp tác" : "người đại diện theo pháp luật"),
      "is_group": .flag(unit.kind == .group),
    ]
  }
}

/// What is left to be written by hand.
enum Blank {
  /// A short gap, such as a number.
  static let short = "………"
  /// A line.
  static let line = "…………………………"
}

extension Finding {
  /// The finding as a paper reminds of it: the sentence and its articles.
  fileprivate var remark: String {
    let places = citations.map(\.reference).joined(separator: "; ")
    return message.vi + (places.isEmpty ? "" : " (\(places))")
  }
}

extension [String: PaperValue] {
  /// These values and others, which have other names.
  func adding(_ others: [String: PaperValue]) -> [String: PaperValue] {
    merging(others) { $1 }
  }
}
