extension StatusEvent {
  /// The event in words, with its ground.
  public var label: LocalizedText {
    guard let detail else { return name }
    return LocalizedText(vi: "\(name.vi): \(detail.vi)", en: "\(name.en): \(detail.en)")
  }

  /// The ground or part in words; `nil` for events that have none.
  public var detail: LocalizedText? {
    switch self {
    case .revoked(let ground): ground.label
    case .dissolutionOpened(let ground): ground.label
    case .reorganisationOpened(let kind), .reorganisationCompleted(let kind),
      .reorganisationCancelled(let kind):
      kind.label
    case .closingOpened(let ground), .groupEnded(let ground): ground.label
    case .followsParent(let change): change.label
    default: nil
    }
  }

  /// The event in words, without its ground.
  public var name: LocalizedText {
    switch self {
    case .revoked: LocalizedText(vi: "thu hồi giấy chứng nhận", en: "certificate revoked")
    case .dissolutionOpened(let ground):
      ground.isCompulsory
        ? LocalizedText(vi: "mở giải thể bắt buộc", en: "compulsory dissolution opened")
        : LocalizedText(vi: "mở giải thể tự nguyện", en: "voluntary dissolution opened")
    case .reorganisationOpened:
      LocalizedText(vi: "bắt đầu tổ chức lại", en: "reorganisation opened")
    case .reorganisationCompleted:
      LocalizedText(vi: "hoàn thành tổ chức lại", en: "reorganisation completed")
    case .reorganisationCancelled:
      LocalizedText(vi: "không tổ chức lại nữa", en: "reorganisation given up")
    case .closingOpened:
      LocalizedText(vi: "mở thủ tục chấm dứt tổ hợp tác", en: "closing of the group opened")
    case .groupEnded:
      LocalizedText(vi: "tổ hợp tác thông báo chấm dứt", en: "group told the commune of its end")
    case .followsParent: LocalizedText(vi: "theo đơn vị mẹ", en: "following the cooperative")
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
        vi: "giải thể khi hết hạn mà không có hồ sơ", en: "dissolved after the silent term")
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
        vi: "chấm dứt khi hết hạn mà không có hồ sơ", en: "closed after the silent term")
    case .closingCompleted:
      LocalizedText(vi: "hoàn thành chấm dứt hoạt động", en: "closing completed")
    default:
      LocalizedText(
        vi: "hủy quyết định tuyên bố phá sản", en: "declaration of bankruptcy annulled")
    }
  }
}
