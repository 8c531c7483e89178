extension StatusEvent {
  /// The event in words.
  public var label: LocalizedText {
    switch self {
    case .revoked(let ground):
      .event("thu hồi giấy chứng nhận", "certificate revoked", ground.label)
    case .dissolutionOpened(let ground):
      ground.isCompulsory
        ? .event("mở giải thể bắt buộc", "compulsory dissolution opened", ground.label)
        : .event("mở giải thể tự nguyện", "voluntary dissolution opened", ground.label)
    case .reorganisationOpened(let kind):
      .event("bắt đầu tổ chức lại", "reorganisation opened", kind.label)
    case .reorganisationCompleted(let kind):
      .event("hoàn thành tổ chức lại", "reorganisation completed", kind.label)
    case .reorganisationCancelled(let kind):
      .event("không tổ chức lại nữa", "reorganisation given up", kind.label)
    case .closingOpened(let ground):
      .event("mở thủ tục chấm dứt tổ hợp tác", "closing of the group opened", ground.label)
    case .groupEnded(let ground):
      .event("tổ hợp tác thông báo chấm dứt", "group told the commune of its end", ground.label)
    case .followsParent(let change): .event("đơn vị mẹ", "the cooperative", change.label)
    default: plainLabel
    }
  }

  private var plainLabel: LocalizedText {
    switch self {
    case .suspended: LocalizedText(vi: "tạm ngừng kinh doanh", en: "suspension")
    case .suspensionExtended:
      LocalizedText(vi: "tiếp tục tạm ngừng kinh doanh", en: "suspension extended")
    case .resumed: LocalizedText(vi: "tiếp tục kinh doanh trở lại", en: "resumption")
    case .notAtAddressSet:
      LocalizedText(vi: "cơ quan thuế ghi không hoạt động tại địa chỉ", en: "not at its address")
    case .notAtAddressLifted:
      LocalizedText(
        vi: "cơ quan thuế bỏ ghi không hoạt động tại địa chỉ", en: "found at its address again")
    case .revokedForTax:
      LocalizedText(
        vi: "thu hồi giấy chứng nhận do cưỡng chế thuế",
        en: "certificate revoked in tax enforcement")
    case .taxRevocationLifted:
      LocalizedText(
        vi: "khôi phục theo đề nghị của cơ quan thuế", en: "restored as the tax authority asked")
    case .restored:
      LocalizedText(
        vi: "hủy quyết định thu hồi, khôi phục giấy chứng nhận",
        en: "revocation annulled, certificate restored")
    default: endingLabel
    }
  }

  private var endingLabel: LocalizedText {
    switch self {
    case .dissolutionStepDone:
      LocalizedText(vi: "làm xong một bước giải thể", en: "step of the dissolution done")
    case .dissolutionCompleted:
      LocalizedText(vi: "hoàn thành giải thể", en: "dissolution completed")
    case .dissolutionElapsed:
      LocalizedText(
        vi: "hết hạn không có hồ sơ, phản đối: đã giải thể", en: "dissolved after the silent term")
    case .dissolutionCancelled:
      LocalizedText(vi: "hủy nghị quyết giải thể", en: "dissolution cancelled")
    case .bankruptcyOpened:
      LocalizedText(vi: "mở thủ tục phá sản", en: "bankruptcy procedure opened")
    case .bankruptcyNotOpened:
      LocalizedText(vi: "không mở thủ tục phá sản", en: "bankruptcy procedure not opened")
    case .bankruptcyStopped:
      LocalizedText(vi: "đình chỉ thủ tục phá sản", en: "bankruptcy procedure stopped")
    case .bankruptcyStopAnnulled:
      LocalizedText(
        vi: "hủy quyết định đình chỉ thủ tục phá sản", en: "stop of the bankruptcy annulled")
    case .bankruptcyDeclared: LocalizedText(vi: "tuyên bố phá sản", en: "declared bankrupt")
    case .closingElapsed:
      LocalizedText(
        vi: "hết hạn không có hồ sơ, phản đối: đã chấm dứt", en: "closed after the silent term")
    case .closingCompleted:
      LocalizedText(vi: "hoàn thành chấm dứt hoạt động", en: "closing completed")
    default:
      LocalizedText(
        vi: "hủy quyết định tuyên bố phá sản", en: "declaration of bankruptcy annulled")
    }
  }
}

extension LocalizedText {
  fileprivate static func event(_ vi: String, _ en: String, _ detail: LocalizedText) -> Self {
    LocalizedText(vi: "\(vi): \(detail.vi)", en: "\(en): \(detail.en)")
  }
}
