extension Rule where Facts == NameFacts {
  /// A name begins with what the unit is (cụm từ chỉ loại hình).
  static var namingTypePhrase: Self {
    let id: RuleID = "naming.type-phrase"
    return Rule(
      id: id,
      title: LocalizedText(vi: "Cụm từ đầu tên", en: "How a name begins"),
      explanation: LocalizedText(
        vi: """
          Tên bắt đầu bằng “Hợp tác xã”, “Liên hiệp hợp tác xã” hoặc “Tổ hợp tác”, viết đủ chữ, \
          không kể chữ hoa. Từ 01/7/2024, quỹ hoạt động theo mô hình hợp tác xã bắt đầu bằng “Quỹ \
          hỗ trợ phát triển hợp tác xã”. Quỹ tín dụng nhân dân và ngân hàng hợp tác xã còn theo \
          luật khác nên chỉ cảnh báo; tổ hợp tác từ 23/7/2026 cũng vậy.
          """,
        en: """
          A name begins with “Hợp tác xã”, “Liên hiệp hợp tác xã” or “Tổ hợp tác” in full, in any \
          case. From 2024-07-01 a fund on the cooperative model begins with “Quỹ hỗ trợ phát triển \
          hợp tác xã”. Credit institutions also follow another law, so they get a warning only, as \
          do groups from 2026-07-23.
          """),
      citations: [
        Citation(NamingTexts.law2012, "Điều 22 khoản 1"),
        Citation(NamingTexts.decree193, "Điều 7 khoản 1"),
        Citation(NamingTexts.law2023, "Điều 50 khoản 1 điểm a"), NamingTexts.groupName,
        NamingTexts.groupsDecree294,
      ],
      examples: typePhraseExamples,
      judge: { $0.wrongBeginning(rule: id) })
  }

  private static var typePhraseExamples: [RuleExample<NameFacts>] {
    [
      .naming(
        LocalizedText(vi: "Viết tắt", en: "Shortened"), "HTX Hòa Bình", on: NamingDates.decree92,
        expected: [.blocker]),
      .naming(
        LocalizedText(vi: "Viết hoa", en: "In capitals"), "HỢP TÁC XÃ HÒA BÌNH",
        on: NamingDates.law2012, expected: []),
      .naming(
        LocalizedText(vi: "Liên hiệp thiếu chữ", en: "A union without its word"),
        "Hợp tác xã Hòa Bình", kind: .union, on: NamingDates.decree193, expected: [.blocker]),
      .naming(
        LocalizedText(vi: "Tổ hợp tác", en: "A group"), "Tổ hợp tác Hòa Bình", kind: .group,
        on: NamingDates.decree77, expected: []),
      .naming(
        LocalizedText(vi: "Tổ hợp tác từ 23/7/2026", en: "A group from 2026-07-23"), "Tổ Hòa Bình",
        kind: .group, on: NamingDates.decree295, expected: [.warning]),
      .naming(
        LocalizedText(vi: "Quỹ tín dụng", en: "A credit fund"), "Quỹ tín dụng nhân dân Hòa Bình",
        on: NamingDates.decree92, expected: [.warning]),
      .naming(
        LocalizedText(vi: "Quỹ hỗ trợ", en: "A support fund"),
        "Quỹ hỗ trợ phát triển hợp tác xã Hòa Bình", on: NamingDates.law2023, expected: []),
    ]
  }
}

extension NameFacts {
  fileprivate func wrongBeginning(rule: RuleID) -> [Finding] {
    let phrase = NameType.phrase(of: kind)
    guard let citations = typeCitations, !NameType.begins(proposed.full, with: phrase) else {
      return []
    }
    if kind == .cooperative, actDate >= NamingDates.law2023,
      NameType.begins(proposed.full, with: NameType.supportFund)
    {
      return []
    }
    let isCredit = NameType.creditInstitutions.contains {
      NameType.begins(proposed.full, with: $0)
    }
    let isOpen = isCredit || (kind == .group && groupRegime == .decree295)
    return [
      Finding(
        rule: rule, severity: isOpen ? .warning : .blocker, field: "name",
        message: LocalizedText(
          vi: "Tên “\(proposed.full)” không bắt đầu bằng cụm từ “\(phrase)”.",
          en: "The name “\(proposed.full)” does not begin with “\(phrase)”."),
        facts: [Fact(LocalizedText(vi: "tên đề nghị", en: "proposed name"), proposed.full)],
        citations: citations,
        remedy: LocalizedText(
          vi: "Viết đủ: “\(phrase) \(ownOrDots)”.\(shortHint.vi)",
          en: "Write it in full: “\(phrase) \(ownOrDots)”.\(shortHint.en)"))
    ]
  }

  private var ownOrDots: String { key.ownAsTyped.isEmpty ? "…" : key.ownAsTyped }

  private var shortHint: LocalizedText {
    let sign = NameType.sign(of: kind)
    return LocalizedText(
      vi: " “\(sign)” chỉ dùng trong tên viết tắt.", en: " “\(sign)” is for the short name only.")
  }

  private var typeCitations: [Citation]? {
    if kind == .group {
      switch groupRegime {
      case .unknown: return nil
      case .decree77, .decree92: return [NamingTexts.groupName]
      case .decree295: return [NamingTexts.groupName, NamingTexts.groupsDecree294]
      }
    }
    switch regime {
    case .unknown: return nil
    case .law2012: return [Citation(NamingTexts.law2012, "Điều 22 khoản 1")]
    case .decree193: return [Citation(NamingTexts.decree193, "Điều 7 khoản 1")]
    case .law2023, .decree92, .decree295:
      return [Citation(NamingTexts.law2023, "Điều 50 khoản 1 điểm a")]
    }
  }
}
