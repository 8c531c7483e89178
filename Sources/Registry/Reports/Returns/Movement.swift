public import CooperativeLaw

/// What changes the number of units in a period (biến động).
public enum Movement: String, Sendable, CaseIterable, Codable {
  /// There on the day before the first (đầu kỳ).
  case opening
  /// Founded (thành lập mới).
  case founded
  /// New by division, separation or consolidation (chia, tách, hợp nhất).
  case reorganisedIn = "reorganised_in"
  /// An HTX that a THT became (chuyển đổi từ tổ hợp tác).
  case convertedIn = "converted_in"
  /// There again after it had ended (khôi phục).
  case restored
  /// Its seat came from elsewhere (chuyển đến).
  case movedIn = "moved_in"
  /// All that came (tăng).
  case added
  /// Dissolved or ended by its members or its contract (giải thể, chấm dứt).
  case dissolved
  /// Ended by an authority: compulsory dissolution, certificate revoked (bắt buộc, thu hồi).
  case compulsory
  /// Bankrupt (phá sản).
  case bankrupt
  /// Divided, consolidated or merged (bị chia, bị hợp nhất, được sáp nhập).
  case reorganisedOut = "reorganised_out"
  /// Became an HTX or took another legal form (chuyển đổi, chuyển loại hình).
  case convertedOut = "converted_out"
  /// Ended for a reason not on record (chưa rõ lý do).
  case endedUnknown = "ended_unknown"
  /// Its seat went elsewhere (chuyển đi).
  case movedOut = "moved_out"
  /// All that went (giảm).
  case removed
  /// There on the last day (cuối kỳ).
  case closing

  /// What brings units in.
  public static let ways: [Movement] = [
    .founded, .reorganisedIn, .convertedIn, .restored, .movedIn,
  ]
  /// What takes units out.
  public static let ends: [Movement] = [
    .dissolved, .compulsory, .bankrupt, .reorganisedOut, .convertedOut, .endedUnknown, .movedOut,
  ]

  /// What the end of a unit for a reason counts as.
  static func end(_ reason: EndReason) -> Movement {
    switch reason {
    case .dissolvedVoluntarily, .termOver, .purposeReached, .tooFewMembers, .byContract,
      .byAgreement, .closedByParent, .parentEnded:
      .dissolved
    case .dissolvedCompulsorily, .byAuthority, .certificateRevoked: .compulsory
    case .bankrupt: .bankrupt
    case .divided, .consolidated, .merged: .reorganisedOut
    case .otherForm, .converted: .convertedOut
    case .unknown: .endedUnknown
    }
  }

  /// The name on the return.
  public var label: LocalizedText {
    switch self {
    case .opening: LocalizedText(vi: "Đầu kỳ", en: "Opening")
    case .founded: LocalizedText(vi: "Thành lập mới", en: "Founded")
    case .reorganisedIn: LocalizedText(vi: "Do chia, tách, hợp nhất", en: "By reorganisation")
    case .convertedIn: LocalizedText(vi: "Từ tổ hợp tác", en: "From a group")
    case .restored: LocalizedText(vi: "Khôi phục", en: "Restored")
    case .movedIn: LocalizedText(vi: "Chuyển đến", en: "Moved in")
    case .added: LocalizedText(vi: "Cộng tăng", en: "Added")
    case .dissolved: LocalizedText(vi: "Giải thể, chấm dứt", en: "Dissolved")
    case .compulsory: LocalizedText(vi: "Bắt buộc, thu hồi", en: "Ended by authority")
    case .bankrupt: LocalizedText(vi: "Phá sản", en: "Bankrupt")
    case .reorganisedOut: LocalizedText(vi: "Chia, hợp nhất, sáp nhập", en: "Reorganised away")
    case .convertedOut: LocalizedText(vi: "Chuyển đổi, loại hình khác", en: "Other legal form")
    case .endedUnknown: LocalizedText(vi: "Hết, chưa rõ lý do", en: "Ended, reason not known")
    case .movedOut: LocalizedText(vi: "Chuyển đi", en: "Moved out")
    case .removed: LocalizedText(vi: "Cộng giảm", en: "Removed")
    case .closing: LocalizedText(vi: "Cuối kỳ", en: "Closing")
    }
  }
}
