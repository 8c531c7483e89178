public import CooperativeLaw
internal import GRDB

extension Registry {
  /// Records who fills a part of the council that dissolves a unit (hội đồng giải thể).
  ///
  /// - Throws: ``RegistryError/invalidValue(field:value:reason:)`` when the law of the case knows no
  ///   such part.
  @discardableResult
  public func recordCouncil(
    _ role: CouncilRole, fullName: String, organisation: String = "", ofUnit text: String,
    _ details: FilingDetails
  ) throws(RegistryError) -> FilingReceipt {
    try perform(.recordCouncil, details) { act in
      let work = try CaseWork(act, unitNamed: text)
      let book = try work.current()
      let roles = book.procedure.councilRoles
      let allowed = roles.isEmpty ? [.liquidator] : roles
      guard allowed.contains(role) else {
        let codes = allowed.map(\.rawValue).joined(separator: ", ")
        throw RegistryError.invalidValue(
          field: "role", value: role.rawValue,
          reason: LocalizedText(
            vi: "luật của vụ này không có thành phần đó; chọn một trong: \(codes).",
            en: "the law of the case has no such part; choose one of: \(codes)."))
      }
      let name = fullName.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      act.add(RecordRules.nameMissing.judge(TypedText(name, field: "full_name")))
      if book.council.contains(where: { $0.role == role && $0.fullName == name }) {
        throw RegistryError.nothingToChange(name)
      }
      let content = CaseContent(role: role.rawValue, fullName: name, organisation: organisation)
      let filing = try act.open(content: try ledgerJSON(content))
      try act.touch(work.unit)
      try CaseLedger.person(
        act.db, case: book.id,
        CaseBook.Person(role: role, fullName: name, organisation: organisation), filing: filing)
      act.note(
        FactChange(subject: name, field: "council_role", before: nil, after: role.rawValue))
    }
  }
}
