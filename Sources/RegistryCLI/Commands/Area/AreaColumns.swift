import CooperativeLaw
import Registry

/// An area's columns.
enum AreaColumns {
  static let list = [
    Column("area_code", vi: "Mã", en: "Code", .code),
    Column("level", vi: "Cấp", en: "Level", .code),
    Column("name", vi: "Địa bàn", en: "Area"),
    Column("valid_from", vi: "Từ ngày", en: "From", .date),
    Column("valid_to", vi: "Đến trước ngày", en: "Until", .date),
  ]

  static func row(_ area: Area) -> [Cell] {
    [
      .text(area.code), level(area.level), .text(area.pathName), .optional(area.validFrom),
      .optional(area.validTo),
    ]
  }

  private static func level(_ level: AreaLevel) -> Cell {
    AdministrativeLevel(rawValue: level.rawValue).map { .coded(level.rawValue, $0.label) }
      ?? .text(level.rawValue)
  }
}

/// An area code that was not in use on the day.
struct AreaNotInUse: ReportableError, Equatable {
  /// What is known of the code, and what to give instead.
  let message: LocalizedText
  var exit: Outcome { .notFound }
}

extension AreaLookup {
  /// The area; an error that says what is known of the code when there is none on that day.
  func found(code: String, on day: CivilDate) throws -> Area {
    if let area { return area }
    guard let message = message(code: code, on: day) else {
      throw RegistryError.areaNotFound(code)
    }
    throw AreaNotInUse(message: message)
  }
}
