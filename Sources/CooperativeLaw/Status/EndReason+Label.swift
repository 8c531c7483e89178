extension EndReason {
  /// The reason in words.
  public var label: LocalizedText {
    switch self {
    case .dissolvedVoluntarily:
      LocalizedText(vi: "giải thể tự nguyện", en: "dissolved voluntarily")
    case .dissolvedCompulsorily:
      LocalizedText(vi: "giải thể bắt buộc", en: "dissolved compulsorily")
    case .bankrupt: LocalizedText(vi: "phá sản", en: "bankrupt")
    case .divided: LocalizedText(vi: "bị chia", en: "divided")
    case .consolidated: LocalizedText(vi: "bị hợp nhất", en: "consolidated")
    case .merged: LocalizedText(vi: "được sáp nhập", en: "merged into another")
    case .otherForm:
      LocalizedText(vi: "chuyển sang loại hình tổ chức khác", en: "took another legal form")
    case .converted:
      LocalizedText(vi: "chuyển đổi thành hợp tác xã", en: "converted to a cooperative")
    case .termOver: LocalizedText(vi: "hết thời hạn hợp đồng hợp tác", en: "contract term over")
    case .purposeReached:
      LocalizedText(vi: "đã đạt mục đích hợp tác", en: "purpose reached")
    case .tooFewMembers:
      LocalizedText(vi: "không đủ số thành viên tối thiểu", en: "too few members")
    case .byAuthority:
      LocalizedText(
        vi: "theo quyết định của cơ quan có thẩm quyền", en: "by decision of an authority")
    case .byContract:
      LocalizedText(vi: "theo hợp đồng hợp tác hoặc pháp luật", en: "by the contract or the law")
    case .byAgreement: LocalizedText(vi: "theo thỏa thuận của thành viên", en: "members agreed")
    case .certificateRevoked:
      LocalizedText(vi: "bị thu hồi giấy chứng nhận", en: "certificate revoked")
    case .closedByParent:
      LocalizedText(vi: "đơn vị mẹ quyết định chấm dứt", en: "closed by its cooperative")
    case .parentEnded:
      LocalizedText(vi: "chấm dứt cùng đơn vị mẹ", en: "ended with its cooperative")
    case .unknown: LocalizedText(vi: "chưa rõ", en: "not known")
    }
  }
}
