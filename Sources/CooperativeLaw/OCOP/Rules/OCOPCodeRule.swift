extension Rule where Facts == OCOPProductFacts {
  /// A product code of the time until 2022 looks as the scoring software wrote it.
  public static var ocopCode: Rule {
    Rule(
      id: "ocop.code",
      title: LocalizedText(vi: "Mã sản phẩm OCOP", en: "Code of an OCOP product"),
      explanation: LocalizedText(
        vi: """
          Đến hết năm 2022 mã có dạng tỉnh(2)-huyện(3)-xã(5)-thứ tự-năm, như 01-017-00454-1-2021. \
          Dạng mã về sau, nhất là từ khi không còn cấp huyện, chưa biết: giữ như đã ghi.
          """,
        en: """
          Until the end of 2022 a code read province(2)-district(3)-commune(5)-number-year, such as \
          01-017-00454-1-2021. The later form, above all since districts ended, is not known: it is \
          kept as typed.
          """),
      citations: [citation],
      examples: [
        code("Đúng dạng", "The usual form", [], "01-017-00454-1-2021"),
        code("Thứ tự 4 chữ số", "A number of 4 digits", [], "83-829-28780-1234-2022"),
        code("Thứ tự 5 chữ số", "A number of 5 digits", [.warning], "83-829-28780-12345-2022"),
        code("Thiếu số 0", "A zero is missing", [.warning], "1-017-00454-1-2021"),
        code("Dạng khác", "Another form", [.warning], "OCOP 12"),
        OCOPExamples.product(
          "Ngày 01/01/2023", "On 2023-01-01", [], code: "OCOP 12", on: CivilDate(2023, 1, 1)),
        OCOPExamples.product("Không có mã", "No code", [], on: last),
      ],
      judge: { facts in
        guard let code = facts.code, facts.day <= last, !isUsual(code) else { return [] }
        return [
          facts.finding(
            "ocop.code", citation.breach, field: "code",
            LocalizedText(
              vi: "Mã “\(code)” không theo dạng tỉnh-huyện-xã-thứ tự-năm.",
              en: "The code “\(code)” is not province-district-commune-number-year."),
            by: citation,
            remedy: LocalizedText(
              vi: "Đối chiếu với hồ sơ; nếu đúng thế thì để nguyên.",
              en: "Compare it with the dossier; if it reads so, leave it."))
        ]
      })
  }

  /// The last day of the time whose codes are known.
  private static var last: CivilDate { CivilDate(2022, 12, 31) }

  private static var citation: Citation {
    Citation(OCOPText.decision1048, "mã sản phẩm", confidence: .secondary)
  }

  private static func code(
    _ vi: String, _ en: String, _ expected: [Severity], _ code: String
  ) -> RuleExample<OCOPProductFacts> {
    OCOPExamples.product(vi, en, expected, code: code, on: last)
  }
}

/// Blocks of 2, 3, 5, 1 to 4 and 4 digits, joined by hyphens.
private func isUsual(_ code: String) -> Bool {
  let blocks = code.split(separator: "-", omittingEmptySubsequences: false)
  let lengths = [2...2, 3...3, 5...5, 1...4, 4...4]
  return blocks.count == lengths.count
    && zip(blocks, lengths).allSatisfy { block, length in
      length.contains(block.utf8.count) && block.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
}
