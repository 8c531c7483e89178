extension RevocationGround {
  /// The ground in words.
  public var label: LocalizedText {
    switch self {
    case .unitEnded:
      LocalizedText(
        vi: "giải thể, phá sản, bị hợp nhất, bị sáp nhập",
        en: "dissolved, bankrupt, consolidated or merged")
    case .untrueFounding:
      LocalizedText(
        vi: "hồ sơ đăng ký không trung thực, không chính xác", en: "untruthful founding file")
    case .untrueChange:
      LocalizedText(
        vi: "hồ sơ thay đổi không trung thực, không chính xác", en: "untruthful file of a change")
    case .nameMisused:
      LocalizedText(
        vi: "lợi dụng danh nghĩa để hoạt động trái pháp luật", en: "name misused unlawfully")
    case .prohibitedLine:
      LocalizedText(vi: "hoạt động trong ngành, nghề bị cấm", en: "prohibited line")
    case .conditionMissing:
      LocalizedText(
        vi: "kinh doanh có điều kiện mà không đủ điều kiện", en: "conditions of a line missing")
    case .noTaxCode:
      LocalizedText(vi: "quá 1 năm không đăng ký mã số thuế", en: "no tax code within a year")
    case .movedUnregistered:
      LocalizedText(
        vi: "chuyển trụ sở sang nơi khác không đăng ký", en: "head office moved, not registered")
    case .forgedFounding:
      LocalizedText(vi: "hồ sơ thành lập giả mạo", en: "forged founding file")
    case .forgedChange: LocalizedText(vi: "hồ sơ thay đổi giả mạo", en: "forged file of a change")
    case .stoppedUntold:
      LocalizedText(vi: "ngừng hoạt động không thông báo", en: "stopped without notice")
    case .noReport:
      LocalizedText(vi: "không gửi báo cáo tuân thủ", en: "no report on compliance")
    case .tooFewMembers:
      LocalizedText(vi: "không đủ thành viên tối thiểu", en: "below the minimum of members")
    case .tooManyForeigners:
      LocalizedText(vi: "vượt số thành viên nước ngoài", en: "too many foreign members")
    case .overCapitalCap:
      LocalizedText(vi: "vượt vốn góp tối đa", en: "over the cap on contributions")
    case .noAnnualMeeting:
      LocalizedText(
        vi: "không tổ chức đại hội thành viên thường niên", en: "no annual general meeting")
    case .courtDecision: LocalizedText(vi: "theo quyết định của Tòa án", en: "court decision")
    case .authorityRequest:
      LocalizedText(
        vi: "theo đề nghị của cơ quan có thẩm quyền", en: "request of a competent authority")
    }
  }
}
