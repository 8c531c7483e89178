extension Rule where Facts == OCOPProductFacts {
  /// Who may own an OCOP product.
  public static var ocopOwner: Rule {
    Rule(
      id: "ocop.owner",
      title: LocalizedText(vi: "Chủ thể OCOP", en: "Owner of an OCOP product"),
      explanation: LocalizedText(
        vi: """
          Chủ thể là hợp tác xã, tổ hợp tác, doanh nghiệp nhỏ và vừa, trang trại, hộ sản xuất có \
          đăng ký kinh doanh; riêng nhóm du lịch còn có hội, hiệp hội, trung tâm điều hành. Thống \
          kê có thêm cơ sở sản xuất. Liên hiệp hợp tác xã không được nêu: chưa rõ.
          """,
        en: """
          Owners are cooperatives, groups, small and medium enterprises, farms, and households \
          with business registration; in tourism also associations and operating centres. \
          Statistics add production facilities. Unions are not named: not known.
          """),
      citations: [citation],
      examples: [
        OCOPExamples.product("Tổ hợp tác", "A cooperative group", [], owner: .group),
        OCOPExamples.product(
          "Hội, nhóm du lịch", "An association in tourism", [], .tourism, owner: .association),
        OCOPExamples.product(
          "Hội, nhóm thực phẩm", "An association in food", [.warning], owner: .association),
        OCOPExamples.product("Chủ thể khác", "Another owner", [.warning], owner: .other),
        OCOPExamples.product("Liên hiệp hợp tác xã", "A union", [.note], owner: .union),
      ],
      judge: { facts in
        switch facts.owner {
        case .association where facts.group != .tourism, .other:
          [found(facts, citation.breach, citation)]
        case .union:
          [
            found(
              facts, .note,
              Citation(citation.text, citation.place, confidence: .unknown))
          ]
        default: []
        }
      })
  }

  private static var citation: Citation {
    Citation(OCOPText.decision919, "chủ thể tham gia", confidence: .secondary)
  }

  private static func found(
    _ facts: OCOPProductFacts, _ severity: Severity, _ citation: Citation
  ) -> Finding {
    facts.finding(
      "ocop.owner", severity, field: "owner_type",
      LocalizedText(
        vi: "Quy định không nêu \(facts.owner.label.vi) là chủ thể của nhóm này.",
        en: "The rules do not name this owner (\(facts.owner.label.en)) for this group."),
      by: citation,
      remedy: LocalizedText(
        vi: "Xem lại loại chủ thể trên quyết định.", en: "Look at the owner on the decision."))
  }
}
