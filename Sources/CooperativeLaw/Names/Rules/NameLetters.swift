extension Rule where Facts == NameFacts {
  /// The letters and symbols that a name may be written with (chữ cái, chữ số, ký hiệu).
  static var namingLetters: Self {
    let id: RuleID = "naming.letters"
    return Rule(
      id: id,
      title: LocalizedText(vi: "Chữ cái và ký hiệu", en: "Letters and symbols"),
      explanation: LocalizedText(
        vi: """
          Tên viết bằng chữ cái tiếng Việt, F, J, Z, W, chữ số và ký hiệu; từ 27/01/2014 đến \
          30/6/2024 cả chữ La-tinh khác. Ký tự điều khiển, hình vẽ và chữ viết khác bị từ chối. \
          Danh mục ký hiệu (Phụ lục VIII Thông tư 09/2024) chưa có trong chương trình, nên ngoài \
          & . , + - _ chỉ cảnh báo.
          """,
        en: """
          A name is written with Vietnamese letters, F, J, Z, W, digits and symbols; from \
          2014-01-27 to 2024-06-30 with other Latin letters too. Control characters, pictures and \
          other scripts are refused. The list of symbols (Annex VIII of Circular 09/2024) is not \
          known to this program, so symbols other than & . , + - _ get a warning.
          """),
      citations: [
        Citation(NamingTexts.law2012, "Điều 22 khoản 1"),
        Citation(NamingTexts.decree193, "Điều 7 khoản 1"),
        Citation(NamingTexts.law2023, "Điều 50 khoản 1 điểm b"), NamingTexts.groupName,
        NamingTexts.symbolsAnnex,
      ],
      examples: letterExamples,
      judge: { $0.wrongLetters(rule: id) })
  }

  private static var letterExamples: [RuleExample<NameFacts>] {
    let date = NamingDates.decree92
    return [
      .naming(
        LocalizedText(vi: "Chữ F, J, Z, W và số", en: "F, J, Z, W and digits"),
        "Hợp tác xã JFZ & W-2", on: date, expected: []),
      .naming(
        LocalizedText(vi: "Hình vẽ", en: "A picture"), "Hợp tác xã Hòa Bình 🌾", on: date,
        expected: [.blocker]),
      .naming(
        LocalizedText(vi: "Ký tự điều khiển", en: "A control character"),
        "Hợp tác xã Hòa\u{7} Bình", on: date, expected: [.blocker]),
      .naming(
        LocalizedText(vi: "Chữ La-tinh khác", en: "Another Latin letter"), "Hợp tác xã Español",
        on: date, expected: [.blocker]),
      .naming(
        LocalizedText(vi: "Chữ La-tinh khác, trước 2024", en: "The same before 2024"),
        "Hợp tác xã Español", on: NamingDates.decree193, expected: []),
      .naming(
        LocalizedText(vi: "Ký hiệu chưa rõ", en: "A symbol not known"), "Hợp tác xã (Hòa Bình)",
        on: date, expected: [.warning]),
    ]
  }
}

extension NameFacts {
  fileprivate func wrongLetters(rule: RuleID) -> [Finding] {
    guard let citation = letterCitation else { return [] }
    let allowsLatin = kind != .group && regime == .decree193
    let kinds = Dictionary(grouping: proposed.full) {
      NameCharacter($0, allowsOtherLatin: allowsLatin)
    }
    return [
      kinds[.refused].map {
        Finding(
          rule: rule, severity: .blocker, field: "name",
          message: LocalizedText(
            vi: "Tên có ký tự không được dùng: \(NameCharacter.list($0)).",
            en: "The name has characters that may not be used: \(NameCharacter.list($0))."),
          citations: [citation],
          remedy: LocalizedText(
            vi: "Chỉ dùng chữ cái tiếng Việt, F, J, Z, W, chữ số, ký hiệu và dấu cách thường.",
            en: "Use Vietnamese letters, F, J, Z, W, digits, symbols and plain spaces only."))
      },
      kinds[.doubtful].map {
        Finding(
          rule: rule, severity: .warning, field: "name",
          message: LocalizedText(
            vi: "Chưa rõ ký hiệu này có trong danh mục được dùng: \(NameCharacter.list($0)).",
            en: "It is not known whether these symbols are listed: \(NameCharacter.list($0))."),
          citations: [citation, NamingTexts.symbolsAnnex],
          remedy: LocalizedText(
            vi: "Đối chiếu Phụ lục VIII Thông tư 09/2024/TT-BKHĐT, hoặc bỏ ký hiệu.",
            en: "Check Annex VIII of Circular 09/2024/TT-BKHĐT, or leave the symbol out."))
      },
    ].compactMap(\.self)
  }

  private var letterCitation: Citation? {
    if kind == .group { return groupRegime == .unknown ? nil : NamingTexts.groupName }
    switch regime {
    case .unknown: return nil
    case .law2012: return Citation(NamingTexts.law2012, "Điều 22 khoản 1")
    case .decree193: return Citation(NamingTexts.decree193, "Điều 7 khoản 1")
    case .law2023, .decree92, .decree295:
      return Citation(NamingTexts.law2023, "Điều 50 khoản 1 điểm b")
    }
  }
}
