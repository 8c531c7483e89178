extension Rule where Facts == NameFacts {
  /// Names of State bodies, armed forces and listed organisations are not used in an own name.
  static var namingProtectedBodies: Self {
    let id: RuleID = "naming.protected-bodies"
    return Rule(
      id: id,
      title: LocalizedText(
        vi: "Tên cơ quan, lực lượng vũ trang, đoàn thể", en: "Names of public bodies"),
      explanation: LocalizedText(
        vi: """
          Tên riêng không dùng tên cơ quan nhà nước, lực lượng vũ trang, tổ chức chính trị, chính \
          trị - xã hội, nghề nghiệp. Từ 01/7/2024 được dùng khi tổ chức đó chấp thuận. Luật chỉ nêu \
          loại, nên chương trình chỉ nhận ra các tên đã biết và cảnh báo.
          """,
        en: """
          An own name does not use the name of a State body, the armed forces, or a political, \
          social or professional organisation. From 2024-07-01 it may with that body's consent. The \
          law names classes only, so known names get a warning.
          """),
      citations: [
        Citation(NamingTexts.decree193, "Điều 8 khoản 3"),
        Citation(NamingTexts.law2023, "Điều 50 khoản 5 điểm c"),
      ],
      examples: [
        .naming(
          LocalizedText(vi: "Tên lực lượng vũ trang", en: "Armed forces"), "Hợp tác xã Công an xã",
          on: NamingDates.decree92, expected: [.warning]),
        .naming(
          LocalizedText(vi: "Đặt dấu khác chỗ", en: "The mark stands elsewhere"),
          "Hợp tác xã Uỷ ban nhân dân", on: NamingDates.decree193, expected: [.warning]),
        .naming(
          LocalizedText(vi: "Từ thường", en: "A plain word"), "Hợp tác xã Công Anh",
          on: NamingDates.decree92, expected: []),
      ],
      judge: { facts in
        guard facts.kind != .group, let citation = facts.protectedCitation else { return [] }
        let found = NameWordLists.phrases(
          NameWordLists.protectedBodies, in: facts.key.elements)
        return found.map { phrase in
          Finding(
            rule: id, severity: .warning, subject: phrase, field: "name",
            message: LocalizedText(
              vi: "Tên riêng có “\(phrase)”, tên của cơ quan hoặc tổ chức.",
              en: "The own name has “\(phrase)”, the name of a public body."),
            citations: [citation], remedy: facts.protectedRemedy)
        }
      })
  }
}

extension NameFacts {
  fileprivate var protectedCitation: Citation? {
    switch regime {
    case .unknown, .law2012: nil
    case .decree193: Citation(NamingTexts.decree193, "Điều 8 khoản 3")
    case .law2023, .decree92, .decree295: Citation(NamingTexts.law2023, "Điều 50 khoản 5 điểm c")
    }
  }

  fileprivate var protectedRemedy: LocalizedText {
    actDate >= NamingDates.law2023
      ? LocalizedText(
        vi: "Bỏ cụm từ này, hoặc kèm văn bản chấp thuận của cơ quan, tổ chức đó.",
        en: "Leave the words out, or attach the written consent of that body.")
      : LocalizedText(vi: "Bỏ cụm từ này khỏi tên riêng.", en: "Leave the words out.")
  }
}
