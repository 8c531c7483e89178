internal import CooperativeLaw
internal import GRDB

extension RecordChecks {
  /// The commune that was typed by code or name, on a day, with what there is to say about it.
  static func area(
    _ db: Database, typed: String, on day: CivilDate
  ) throws -> (area: Area?, findings: [Finding]) {
    let text = typed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if text.allSatisfy(\.isNumber) {
      let lookup = try AreaQueries.area(db, code: text, on: day)
      guard let message = lookup.message(code: text, on: day) else { return (lookup.area, []) }
      return (nil, [finding(message)])
    }
    let matches = try AreaQueries.areas(db, matching: text, on: day)
      .filter { $0.area.level == .commune }
    let found = matches.filter { $0.closeness == matches.first?.closeness }.map(\.area)
    if found.count == 1 { return (found[0], []) }
    if found.isEmpty { throw RegistryError.areaNotFound(typed) }
    throw RegistryError.areaAmbiguous(
      typed, candidates: found.prefix(10).map { $0.code + " " + $0.pathName })
  }

  private static func finding(_ message: LocalizedText) -> Finding {
    Finding(
      rule: "record.area", severity: .blocker, field: "area_code", message: message,
      citations: [],
      remedy: LocalizedText(
        vi: "Tìm mã xã bằng lệnh `htx area search TÊN`.",
        en: "Look the commune's code up with `htx area search NAME`."))
  }
}
