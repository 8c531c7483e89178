internal import CooperativeLaw
public import Foundation

extension UnitDossier {
  /// Reads a dossier from JSON: the keys of `docs/dossier.schema.json`, days also as dd/MM/yyyy.
  ///
  /// - Throws: ``RegistryError/unreadableInput(_:remedy:)`` with every unknown key and wrong value
  ///   and its path.
  public static func decode(json: Data) throws(RegistryError) -> UnitDossier {
    var root = DossierObject(try value(of: json), path: "")
    let dossier = UnitDossier(&root)
    root.refuseUnknownKeys()
    guard root.problems.isEmpty, let dossier else { throw refusal(root.problems) }
    return dossier
  }

  static func value(of json: Data) throws(RegistryError) -> JSONValue {
    do {
      return try JSONDecoder().decode(JSONValue.self, from: json)
    } catch {
      let detail = syntaxDetail(error)
      throw .unreadableInput(
        LocalizedText(
          vi: "Tệp hồ sơ không phải JSON đúng cú pháp\(detail).",
          en: "The dossier is not well-formed JSON\(detail)."),
        remedy: LocalizedText(
          vi: "Xem lại dấu phẩy, ngoặc kép và ngoặc nhọn; lưu tệp bằng UTF-8.",
          en: "Look at commas, quotes and braces; save the file as UTF-8."))
    }
  }

  /// Where the reader stopped, as Foundation tells it.
  private static func syntaxDetail(_ error: any Error) -> String {
    guard case DecodingError.dataCorrupted(let context) = error,
      let cause = context.underlyingError as NSError?,
      let detail = cause.userInfo[NSDebugDescriptionErrorKey] as? String
    else { return "" }
    return " (\(detail.hasSuffix(".") ? String(detail.dropLast()) : detail))"
  }

  static func refusal(
    _ problems: [DossierProblem], schema: String = "docs/dossier.schema.json"
  ) -> RegistryError {
    let lines = problems.map { problem in
      let place = problem.path.isEmpty ? "" : problem.path + ": "
      return (vi: place + problem.message.vi, en: place + problem.message.en)
    }
    return .unreadableInput(
      LocalizedText(
        vi: (["Hồ sơ có chỗ không đọc được:"] + lines.map(\.vi)).joined(separator: "\n  "),
        en: (["The dossier cannot be read:"] + lines.map(\.en)).joined(separator: "\n  ")),
      remedy: LocalizedText(
        vi: "Sửa các chỗ trên; mẫu và ý nghĩa từng mục ở \(schema).",
        en: "Mend these places; \(schema) explains every key."))
  }
}

extension UnitDossier {
  /// Reads the keys of a unit; `nil` when its kind is not told.
  init?(_ object: inout DossierObject) {
    let kind = object.requiredCode("kind", of: UnitKind.self)
    let name = object.requiredText("name")
    let areaCode = object.requiredText("area_code")
    self.init(kind: kind ?? .cooperative, name: name, areaCode: areaCode)
    shortName = object.text("short_name")
    foreignName = object.text("foreign_name")
    taxCode = object.text("tax_code")
    certificateNumber = object.text("certificate_number")
    registeredOn = object.day("registered_on")
    address = object.text("address")
    charterCapital = object.integer("charter_capital")
    lines = object.texts("lines")
    sector = object.text("sector")
    model = object.text("model")
    creditFund = object.flag("credit_fund")
    phone = object.text("phone")
    email = object.text("email")
    members = object.objects("members") { MemberDossier(&$0) }
    positions = object.objects("positions") { PositionDossier(&$0) }
    contractMonths = object.integer("contract_months", from: 1)
    seeksStateSupport = object.flag("seeks_state_support")
    if kind == nil { return nil }
  }
}

extension MemberDossier {
  fileprivate init(_ object: inout DossierObject) {
    self.init(fullName: object.requiredText("full_name"))
    memberType = object.code("member_type", of: MemberType.self)
    memberKind = object.code("member_kind", of: MemberKind.self)
    sex = object.text("sex")
    dateOfBirth = object.text("date_of_birth")
    idNumber = object.text("id_number")
    nationality = object.text("nationality")
    ethnicity = object.text("ethnicity")
    address = object.text("address")
    phone = object.text("phone")
    representative = object.text("representative")
    joinedOn = object.day("joined_on")
    capital = object.integer("capital")
    contributedOn = object.day("contributed_on")
    certificateNumber = object.text("certificate_number")
    note = object.text("note")
  }
}

extension PositionDossier {
  fileprivate init(_ object: inout DossierObject) {
    let role = object.requiredText("role")
    self.init(role: role, fullName: object.requiredText("full_name"))
    idNumber = object.text("id_number")
    from = object.day("from")
    termEndsOn = object.day("term_ends_on")
    note = object.text("note")
  }
}
