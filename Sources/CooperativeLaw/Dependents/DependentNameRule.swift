extension Rule where Facts == DependentFacts {
  /// The name of a branch, office or location holds the unit's name and says what it is.
  public static var dependentName: Rule {
    Rule(
      id: "dependent.name",
      title: LocalizedText(
        vi: "Tên chi nhánh, văn phòng đại diện, địa điểm kinh doanh", en: "Name of a branch"),
      explanation: LocalizedText(
        vi: """
          Từ 01/7/2013 tên phải có tên hợp tác xã, liên hiệp hợp tác xã và cụm từ “Chi nhánh”, “Văn \
          phòng đại diện” hoặc “Địa điểm kinh doanh”. Không phân biệt chữ hoa, chữ thường.
          """,
        en: """
          Since 2013-07-01 the name holds the name of the cooperative or union and the words “Chi \
          nhánh”, “Văn phòng đại diện” or “Địa điểm kinh doanh”. Capitals do not matter.
          """),
      citations: [.law2012("Điều 27 khoản 4"), .law2023("Điều 50 khoản 4")],
      examples: [
        DependentExamples.name(
          "Đủ tên và cụm từ", "Both are there", "Chi nhánh Hợp tác xã Khe Mười tại Thanh Mai", []),
        DependentExamples.name(
          "Viết hoa cả", "All capitals", "CHI NHÁNH HỢP TÁC XÃ  KHE MƯỜI", []),
        DependentExamples.name(
          "Thiếu tên hợp tác xã", "No name of the cooperative", "Chi nhánh Thanh Mai", [.blocker]),
        DependentExamples.name(
          "Thiếu cụm từ", "The words are missing", "Hợp tác xã Khe Mười 2", [.blocker]),
        DependentExamples.name(
          "Cụm từ của loại khác", "Words of another kind",
          "Địa điểm kinh doanh Hợp tác xã Khe Mười", [.blocker]),
        DependentExamples.name("Thiếu cả hai", "Neither", "Cửa hàng", [.blocker, .blocker]),
        DependentExamples.name(
          "Năm 2010", "In 2010", "Cửa hàng", on: "2010-03-01", []),
      ],
      judge: { facts in
        guard let citation = citation(on: facts.day) else { return [] }
        let name = plain(facts.name)
        let needed = [
          (
            plain(facts.kind.nameWords),
            LocalizedText(
              vi: "cụm từ “\(facts.kind.nameWords)”", en: "the words “\(facts.kind.nameWords)”")
          ),
          (
            plain(facts.parentName),
            LocalizedText(
              vi: "tên đơn vị “\(facts.parentName)”", en: "the unit's name “\(facts.parentName)”")
          ),
        ]
        return needed.filter { !name.contains($0.0) }.map { refusal(facts, lacks: $0.1, citation) }
      })
  }

  /// Lower case with single spaces.
  private static func plain(_ text: String) -> String {
    text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func citation(on day: CivilDate) -> Citation? {
    if day >= CivilDate(2024, 7, 1) { return .law2023("Điều 50 khoản 4") }
    return day >= CivilDate(2013, 7, 1) ? .law2012("Điều 27 khoản 4") : nil
  }

  private static func refusal(
    _ facts: DependentFacts, lacks: LocalizedText, _ citation: Citation
  ) -> Finding {
    Finding(
      rule: "dependent.name", severity: .blocker, subject: facts.name, field: "name",
      message: LocalizedText(
        vi: "Tên \(facts.kind.label.vi) thiếu \(lacks.vi).",
        en: "The name of the \(facts.kind.label.en) lacks \(lacks.en)."),
      facts: [Fact(LocalizedText(vi: "tên", en: "name"), facts.name), .day(facts.day)],
      citations: [citation],
      remedy: LocalizedText(
        vi: "Ghi tên như “\(facts.kind.nameWords) \(facts.parentName)”, có thể thêm phần riêng.",
        en:
          "Give a name such as “\(facts.kind.nameWords) \(facts.parentName)”, with more if wanted."
      ))
  }
}
