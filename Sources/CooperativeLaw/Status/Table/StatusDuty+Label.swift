extension StatusDuty {
  /// The duty in words, with what it is counted from.
  public var label: LocalizedText {
    switch self {
    case .suspensionNotice:
      LocalizedText(vi: "thông báo trước ngày tạm ngừng", en: "notice before the suspension")
    case .suspensionConfirmed:
      LocalizedText(
        vi: "cấp giấy xác nhận, từ ngày nhận hồ sơ", en: "confirmation, from receipt of the file")
    case .suspensionLength:
      LocalizedText(vi: "tối đa mỗi lần tạm ngừng", en: "longest single suspension")
    case .suspensionTotal:
      LocalizedText(
        vi: "tối đa tổng thời gian tạm ngừng liên tiếp", en: "longest suspension in a row")
    case .resumptionNotice:
      LocalizedText(
        vi: "thông báo trước ngày kinh doanh trở lại", en: "notice before the resumption")
    case .resumptionConfirmed:
      LocalizedText(
        vi: "người đại diện xác nhận kinh doanh trở lại, từ khi hết hạn tạm ngừng",
        en: "representative confirms resumption, from the end of the suspension")
    case .reportAsked:
      LocalizedText(
        vi: "cơ quan đăng ký yêu cầu báo cáo, từ khi hết hạn xác nhận",
        en: "registry asks for a report, from the end of the time to confirm")
    case .reportMissing:
      LocalizedText(
        vi: "không có báo cáo thì thu hồi, từ khi hết hạn báo cáo",
        en: "revocation when no report came, from the end of the time to report")
    case .explanationAwaited:
      LocalizedText(
        vi: "chờ giải trình, từ khi hết thời hạn hẹn, rồi mới quyết định thu hồi",
        en: "explanation awaited, from the end of the appointment, before a decision to revoke")
    case .revocationDecided:
      LocalizedText(
        vi: "quyết định thu hồi, từ khi hết hạn giải trình hoặc nhận văn bản",
        en: "decision to revoke, from the end of the explanation or receipt of the paper")
    case .revocationPublished:
      LocalizedText(vi: "đăng, gửi quyết định thu hồi", en: "decision to revoke published")
    case .restorationDecided:
      LocalizedText(
        vi: "quyết định khôi phục, từ khi xác định hoặc nhận đề nghị",
        en: "decision to restore, from the finding or the request")
    case .restorationPublished:
      LocalizedText(vi: "gửi, đăng quyết định khôi phục", en: "decision to restore published")
    case .resolutionSent:
      LocalizedText(
        vi: "gửi nghị quyết giải thể, từ ngày thông qua", en: "resolution sent, from its passing")
    case .resolutionTaken:
      LocalizedText(
        vi: "họp, ra nghị quyết giải thể, từ khi nhận quyết định",
        en: "resolution taken, from receipt of the decision")
    default: endingLabel
    }
  }

  private var endingLabel: LocalizedText {
    switch self {
    case .windingUpPosted:
      LocalizedText(
        vi: "đăng tin, chuyển tình trạng, từ khi nhận nghị quyết hoặc ra quyết định",
        en: "posted and status changed, from receipt or decision")
    case .councilWork:
      LocalizedText(
        vi: "hội đồng giải thể làm xong việc, từ ngày có nghị quyết hoặc quyết định",
        en: "dissolution council does its work, from the resolution or decision")
    case .dissolutionFiled:
      LocalizedText(
        vi: "nộp hồ sơ giải thể, từ ngày trả hết nợ, thuế",
        en: "dissolution filed, from the day debts and taxes are paid")
    case .taxAnswer:
      LocalizedText(vi: "cơ quan thuế trả lời", en: "tax authority answers")
    case .dissolutionDecided:
      LocalizedText(
        vi: "chuyển sang đã giải thể, từ ngày nhận hồ sơ", en: "dissolved, from receipt of the file"
      )
    case .silence:
      LocalizedText(
        vi: "không có hồ sơ, không ai phản đối thì kết thúc",
        en: "ended when no file and no objection came")
    case .silencePosted:
      LocalizedText(vi: "ra thông báo, từ khi hết hạn đó", en: "notice, from the end of that time")
    case .cancellation:
      LocalizedText(
        vi: "được hủy nghị quyết giải thể, từ khi nhận nghị quyết",
        en: "dissolution may be called off, from receipt of the resolution")
    case .cancellationPosted:
      LocalizedText(vi: "đăng việc hủy, khôi phục tình trạng", en: "cancellation posted")
    case .courtDecisionRecorded:
      LocalizedText(
        vi: "chuyển tình trạng, từ khi nhận quyết định của Tòa án",
        en: "status changed, from receipt of the court's decision")
    case .reorganisationSent:
      LocalizedText(
        vi: "gửi nghị quyết, hợp đồng cho chủ nợ, người lao động, Ủy ban nhân dân",
        en: "resolution or contract sent to creditors, workers, People's Committee")
    case .reorganisationEnded:
      LocalizedText(
        vi: "chấm dứt tồn tại trong cơ sở dữ liệu", en: "ended in the registration database")
    case .closingFiled:
      LocalizedText(vi: "nộp hồ sơ chấm dứt hoạt động", en: "closing filed")
    case .closingPosted:
      LocalizedText(
        vi: "đăng tin, chuyển tình trạng đang chấm dứt", en: "closing posted, status changed")
    case .closingDecided:
      LocalizedText(
        vi: "chuyển sang đã chấm dứt, từ ngày nhận hồ sơ", en: "closed, from receipt of the file")
    default:
      LocalizedText(
        vi: "tổ trưởng thông báo cho Ủy ban nhân dân cấp xã, từ ngày chấm dứt",
        en: "head of the group tells the commune, from the end")
    }
  }
}
