/// A sentence of a decision and where it stands; papers of the State are Vietnamese.
public struct PaperClause: Hashable, Sendable {
  /// The sentence, in Vietnamese.
  public let text: String
  /// Where it stands.
  public let citation: Citation

  init(_ text: String, _ citation: Citation) {
    self.text = text
    self.citation = citation
  }
}

extension RevocationPaperFacts {
  /// What follows from the revocation, as the decision says it.
  ///
  /// Law 23/2012/QH13 Điều 54; Decree 92/2024/NĐ-CP Điều 51, 53, 64; Decree 295/2026/NĐ-CP Điều 52,
  /// 54, 65.
  public var clauses: [PaperClause] {
    let regime = StatusRegime.of(subject, on: day)
    guard let decree = StatusDecree.both.first(where: { $0.regime == regime }) else {
      return regime == .law2012 || regime == .circular03 ? of2012 : []
    }
    return subject == .group ? ofGroups(decree) : ofCooperatives(decree)
  }

  private var of2012: [PaperClause] {
    guard case .revocation(let reason) = ground, reason.effect == .sanction else { return [] }
    return [
      PaperClause(
        "Việc thu hồi là căn cứ để Ủy ban nhân dân quyết định giải thể bắt buộc theo quy định của "
          + "Luật Hợp tác xã.", .law2012("Điều 54 khoản 2"))
    ]
  }

  private func ofCooperatives(_ decree: StatusDecree) -> [PaperClause] {
    let published = PaperClause(
      "Quyết định này được đăng tải trên Cổng thông tin quốc gia về đăng ký doanh nghiệp, gửi đến "
        + "trụ sở chính và cơ quan thuế trong thời hạn 03 ngày làm việc.", decree.at(53, 54, "6"))
    switch ground {
    case .taxEnforcement:
      return [
        PaperClause(
          "Đơn vị không phải thực hiện thủ tục giải thể; tình trạng pháp lý chuyển sang «Bị thu hồi "
            + "do cưỡng chế về quản lý thuế».", decree.at(53, 54, "5")), published,
      ]
    case .revocation(.forgedChange):
      return [
        PaperClause(
          "Chỉ thu hồi Giấy chứng nhận của lần đăng ký thay đổi có nội dung kê khai giả mạo; Giấy "
            + "chứng nhận được cấp lại trên cơ sở hồ sơ hợp lệ liền kề trước đó.",
          Citation(decree.text, "Điều 54 khoản 1 điểm b")), published,
      ]
    default:
      return [
        PaperClause(
          "Đơn vị phải thực hiện thủ tục giải thể và chấm dứt hoạt động của chi nhánh, văn phòng "
            + "đại diện, địa điểm kinh doanh.", decree.at(53, 54, "5")), published,
      ]
    }
  }

  private func ofGroups(_ decree: StatusDecree) -> [PaperClause] {
    let place = Citation(
      decree.text, decree.pick("Điều 64 khoản 5", "Điều 65 khoản 6"))
    let published = PaperClause(
      "Quyết định này được đăng tải trên Cổng thông tin quốc gia về đăng ký doanh nghiệp, gửi đến "
        + "trụ sở và cơ quan thuế trong thời hạn 03 ngày làm việc.", place)
    switch ground {
    case .taxEnforcement: return [published]
    case .revocation(.forgedChange):
      return [
        PaperClause(
          "Chỉ thu hồi Giấy chứng nhận của lần đăng ký thay đổi có nội dung kê khai giả mạo; Giấy "
            + "chứng nhận được cấp lại trên cơ sở hồ sơ hợp lệ liền kề trước đó.",
          Citation(decree.text, "Điều 65 khoản 2 điểm b")), published,
      ]
    default:
      return [
        PaperClause("Tổ hợp tác phải thực hiện thủ tục chấm dứt hoạt động.", place), published,
      ]
    }
  }
}

extension CompulsoryPaperFacts {
  /// What the council has to do, who pays, and what the unit may do against it.
  ///
  /// Law 23/2012/QH13 Điều 54 khoản 3, khoản 6; Decree 193/2013/NĐ-CP Điều 19 khoản 2.
  public var clauses: [PaperClause] {
    guard isDecided else { return [] }
    return [
      PaperClause(
        "Trong thời hạn 60 ngày kể từ ngày ra Quyết định này, Hội đồng giải thể đăng báo địa phương "
          + "03 số liên tiếp về quyết định giải thể bắt buộc; thông báo tới các tổ chức, cá nhân có "
          + "quan hệ kinh tế về việc giải thể và thời hạn thanh toán nợ, thanh lý các hợp đồng; xử "
          + "lý tài sản và vốn theo quy định tại Điều 49 Luật Hợp tác xã.",
        .law2012("Điều 54 khoản 3 điểm c")),
      PaperClause(
        "Kinh phí giải thể lấy từ nguồn tài chính còn lại của đơn vị; không đủ thì sử dụng ngân "
          + "sách địa phương cùng cấp với cơ quan đăng ký.",
        .decree193("Điều 19 khoản 2 điểm d")),
      PaperClause(
        "Không đồng ý với Quyết định này, đơn vị có quyền khiếu nại hoặc khởi kiện ra Tòa án.",
        .law2012("Điều 54 khoản 6")),
    ].filter { TextsOf2012.isInForce($0.citation, on: day) }
  }
}
