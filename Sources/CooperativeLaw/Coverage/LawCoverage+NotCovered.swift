extension LawCoverage {
  /// Something of the law that the program does not apply.
  public struct Gap: Sendable, Hashable {
    /// Where it stands.
    public let citation: Citation
    /// What it is about, and why it is not applied.
    public let reason: LocalizedText
  }

  /// What is not applied, kept by hand: an officer has to know where the program is silent.
  public static let notCovered: [Gap] =
    notRead + ofFormsNotRead + of2012 + of2023 + ofDecrees + ofGroups + ofOCOP + ofRatingsNotCovered

  private static let notRead: [Gap] = [
    gap(
      LawText.law1996, "ngoài Chương III",
      "Chỉ đọc được chương về xã viên; việc khác trả lời «chưa rõ».",
      "Only the chapter on members was read; all else is answered «not known».", .unknown),
    gap(
      LawText.law2003, "ngoài Chương III",
      "Chỉ đọc được chương về xã viên; việc khác trả lời «chưa rõ».",
      "Only the chapter on members was read; all else is answered «not known».", .unknown),
    gap(
      LawText.decree151, "toàn văn", "Chưa có văn bản: tổ hợp tác trước 25/11/2019 là «chưa rõ».",
      "The text is not at hand: groups before 2019-11-25 are «not known».", .unknown),
    gap(
      LawText.decree294, "toàn văn",
      "Chưa có văn bản: tổ hợp tác theo Nghị định 77/2019 và chỉ nhắc, không từ chối.",
      "The text is not at hand: groups follow Decree 77/2019, as warnings only.", .unknown),
    gap(
      "142/2025/QH15", "toàn văn",
      "Pháp luật về phá sản chưa có trong dữ liệu: chỉ ghi quyết định của Tòa án.",
      "The law on bankruptcy is not in the data: only the court's decisions are recorded.",
      .unknown),
  ]

  private static let of2012: [Gap] = [
    gap(
      LawText.law2012, "Điều 31 khoản 2 đến 5, Điều 32, Điều 33",
      "Triệu tập, chuẩn bị đại hội: sổ không giữ giấy mời.",
      "Calling and preparing a meeting: the register keeps no invitations."),
    gap(
      LawText.law2012, "Điều 42 đến Điều 48",
      "Định giá, huy động vốn, phân phối thu nhập, quỹ: là việc kế toán của đơn vị.",
      "Valuation, borrowing, income, funds: the unit's own accounts."),
    gap(
      LawText.law2012, "Điều 54 khoản 6",
      "Khiếu nại, khởi kiện: ghi kết quả bằng hồ sơ đính chính.",
      "Complaints and suits: their outcome is recorded as a correction."),
    gap(
      LawText.decree193, "Điều 5 khoản 2 điểm b, khoản 3, Điều 20",
      "Tiền lương của hợp tác xã tạo việc làm, quỹ tín dụng, góp vốn vào doanh nghiệp: không có số liệu.",
      "Wages of job-creating cooperatives, credit funds, shares in companies: no such figures."),
    gap(
      LawText.circular03, "Điều 16 khoản 3", "Chi nhánh ở nước ngoài theo pháp luật nước đó.",
      "A branch abroad follows the law of that country."),
  ]

  private static let of2023: [Gap] = [
    gap(
      LawText.law2023, "Điều 7, Điều 100",
      "Hành vi bị cấm, kể cả khi đang giải thể: phải do người xem xét, không xét từ dữ liệu được.",
      "Forbidden acts, in a dissolution too: a person has to judge them, the data cannot."),
    gap(
      LawText.law2023, "Điều 17 đến Điều 29", "Chính sách hỗ trợ: chưa làm.",
      "Support policies: not done yet."),
    gap(
      LawText.law2023, "Điều 39, Điều 40",
      "Nội dung Điều lệ, hội nghị thành lập: giấy tờ do người đọc.",
      "The charter and the founding conference: papers that people read."),
    gap(
      LawText.law2023, "Điều 57, Điều 58, Điều 59 khoản 2 đến 6, Điều 60",
      "Triệu tập, đại biểu: chỉ xét hạn họp, số người dự (Điều 59) và tỷ lệ biểu quyết (Điều 61).",
      "Calling, delegates: only time, quorum (Article 59) and votes (Article 61) are judged."),
    gap(
      LawText.law2023, "Điều 62 (quan hệ gia đình)", "Sổ không giữ quan hệ gia đình.",
      "The register keeps no kinship."),
    gap(
      LawText.law2023, "Điều 79 đến Điều 91",
      "Huy động vốn, cho vay nội bộ, quỹ, phân phối thu nhập, kế toán: việc của đơn vị.",
      "Borrowing, internal loans, funds, income, accounts: the unit's own affair."),
    gap(
      LawText.law2023, "Điều 96 khoản 2",
      "Tạm ngừng, đình chỉ theo yêu cầu của cơ quan nhà nước chỉ chạm một số ngành, nghề: sổ chưa giữ.",
      "A stop asked by an authority concerns single lines of business: not kept yet."),
    gap(
      LawText.law2023, "Điều 96 khoản 3",
      "Thuế, bảo hiểm, nợ trong thời gian tạm ngừng: không có số liệu.",
      "Taxes, insurance and debts during a suspension: no figures."),
    gap(
      LawText.law2023, "Điều 105, Điều 106", "Kiểm toán: sổ không giữ.",
      "Audits: not kept."),
  ]

  private static let ofDecrees: [Gap] = [
    gap(
      LawText.decree92, "Điều 11, Điều 12, Điều 19 đến Điều 22, Điều 30 đến Điều 32",
      "Nộp hồ sơ qua mạng, ủy quyền, lệ phí: làm trên hệ thống quốc gia.",
      "Filing online, authorisation, fees: done in the national system."),
    gap(
      LawText.decree92, "Điều 48", "Yêu cầu của cơ quan nhà nước đối với ngành, nghề: sổ chưa giữ.",
      "Requests of authorities on lines of business: not kept yet."),
    gap(
      LawText.decree295, "Điều 11, Điều 12, Điều 19 đến Điều 22, Điều 30, Điều 31",
      "Nộp hồ sơ qua mạng, ủy quyền, lệ phí: làm trên hệ thống quốc gia.",
      "Filing online, authorisation, fees: done in the national system."),
    gap(
      LawText.decree295, "Điều 49",
      "Yêu cầu của cơ quan nhà nước đối với ngành, nghề: sổ chưa giữ.",
      "Requests of authorities on lines of business: not kept yet."),
    gap(
      LawText.decree295, "Điều 68 khoản 9",
      "Quỹ tín dụng nhân dân do Ngân hàng Nhà nước cấp phép: chưa có trong dữ liệu.",
      "People's credit funds are licensed by the State Bank: not in the data."),
    gap(
      LawText.circular09, "các biểu mẫu", "Chưa in mẫu; hồ sơ được ghi theo ngày và số.",
      "Forms are not printed yet; papers are recorded by day and number."),
  ]

  private static let ofGroups: [Gap] = [
    gap(
      LawText.decree77, "Điều 16 đến Điều 19, Điều 21 đến Điều 28",
      "Đại diện, biểu quyết, phần đóng góp: theo hợp đồng hợp tác, sổ không giữ nội dung.",
      "Representation, votes, contributions: by the contract, whose content is not kept."),
    gap(
      LawText.decree92, "Điều 62 (dưới 15 ngày)",
      "Tổ hợp tác tạm ngừng dưới 15 ngày không phải thông báo nên không ghi.",
      "A group that stops for less than 15 days need not tell, so nothing is recorded."),
  ]

  static func gap(
    _ text: String, _ place: String, _ vi: String, _ en: String,
    _ confidence: Confidence = .primary
  ) -> Gap {
    Gap(
      citation: Citation(text, place, confidence: confidence),
      reason: LocalizedText(vi: vi, en: en))
  }
}
