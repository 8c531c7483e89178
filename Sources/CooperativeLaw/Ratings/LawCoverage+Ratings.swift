extension LawCoverage {
  /// What is not known of the texts on ratings and sizes.
  static let ofRatingsNotCovered: [Gap] = [
    gap(
      LawText.circular01, "Phụ lục 1 (mức điểm; thang điểm C10 đến C15)",
      "Chưa đọc được phụ lục: chỉ xét thang điểm đã biết và tổng của nhóm III.",
      "The annex was not read: only the maxima known and the sum of group III are judged."),
    gap(
      LawText.circular09Agriculture, "Phụ lục 1 (A2 đến A6), Phụ lục 2, Phụ lục 3",
      "Chưa đọc được phụ lục: chỉ xét tiêu chí 1 và tổng của các tiêu chí còn lại.",
      "The annexes were not read: criterion 1 and the sum of the others are judged."),
    gap(
      LawText.circular78, "toàn văn",
      "Việc bãi bỏ Thông tư 01/2020/TT-BKHĐT chỉ biết qua một trang tin: chỉ nhắc.",
      "That it repeals Circular 01/2020/TT-BKHĐT is known from one page: it only warns."),
    gap(
      LawText.decree113, "Điều 4 khoản 2, Điều 5 khoản 2 đến khoản 4",
      "Chưa rõ năm của số liệu, mức của công nghiệp (trừ lớn), tài chính, thương mại.",
      "Which year's figures count, and industry (but large), finance and trade, are not known."),
  ]

  private static func gap(_ text: String, _ place: String, _ vi: String, _ en: String) -> Gap {
    Gap(
      citation: Citation(text, place, confidence: .unknown),
      reason: LocalizedText(vi: vi, en: en))
  }
}
