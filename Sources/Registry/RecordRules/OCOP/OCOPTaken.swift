internal import CooperativeLaw

/// A product beside the others on record.
struct OCOPTakenFacts: Sendable {
  let product: String
  let code: String?
  /// Another product with the code.
  var holder: String?
  /// Another product of the same owner, name and code.
  var twin: String?
}

extension RecordRules {
  /// A code has one product, and a product is on record once.
  static let ocopTaken = Rule<OCOPTakenFacts>(
    id: "record.ocop-taken",
    title: LocalizedText(vi: "Sản phẩm OCOP đã có trong sổ", en: "OCOP product on record already"),
    explanation: LocalizedText(
      vi: """
        Một mã sản phẩm chỉ của một sản phẩm; một chủ thể không có hai sản phẩm cùng tên, cùng mã \
        (hoặc cùng không có mã).
        """,
      en: """
        A product code is of one product, and an owner has no two products of the same name with \
        the same code, or both without one.
        """),
    citations: [],
    examples: [
      RuleExample(
        LocalizedText(vi: "Chưa có", en: "Not on record"),
        OCOPTakenFacts(product: "Miến dong", code: "01-017-00454-1-2021"), expected: []),
      RuleExample(
        LocalizedText(vi: "Mã của sản phẩm khác", en: "The code of another"),
        OCOPTakenFacts(
          product: "Miến dong", code: "01-017-00454-1-2021", holder: "#3 Chè (HTX Suối Lạnh)"),
        expected: [.blocker]),
      RuleExample(
        LocalizedText(vi: "Cùng chủ thể, cùng tên", en: "Same owner, same name"),
        OCOPTakenFacts(product: "Miến dong", code: nil, twin: "#2 Miến dong (HTX Khe Mười)"),
        expected: [.blocker]),
    ],
    judge: { facts in
      if let twin = facts.twin { return [found(facts, "product", twin)] }
      return facts.holder.map { [found(facts, "code", $0)] } ?? []
    })

  private static func found(
    _ facts: OCOPTakenFacts, _ field: String, _ other: String
  ) -> Finding {
    Finding(
      rule: "record.ocop-taken", severity: .blocker, subject: facts.product, field: field,
      message: field == "code"
        ? LocalizedText(
          vi: "Mã \(facts.code ?? "") là của \(other).",
          en: "The code \(facts.code ?? "") belongs to \(other).")
        : LocalizedText(vi: "Đã có trong sổ: \(other).", en: "On record already: \(other)."),
      facts: facts.code.map { [.typed($0)] } ?? [], citations: [],
      remedy: LocalizedText(
        vi: "Ghi quyết định mới bằng htx ocop recognise; hoặc xem lại mã, chủ thể.",
        en: "Record a new decision with htx ocop recognise, or see code and owner again."))
  }
}
