/// Why a membership ends, over all the laws.
public enum MembershipEndReason: String, Sendable, CaseIterable, Codable {
  /// The person died, or a court declared so.
  case death
  /// A court declared the person missing.
  case missing
  /// A court limited or ended the person's civil capacity.
  case capacityLost = "capacity_lost"
  /// The person was sentenced to prison.
  case imprisoned
  /// The household has no lawful representative any more.
  case noRepresentative = "no_representative"
  /// The member organisation or cooperative ended, was dissolved or went bankrupt.
  case organisationEnded = "organisation_ended"
  /// The unit itself ended, was dissolved or went bankrupt.
  case unitEnded = "unit_ended"
  /// The member went to another unit that was split off from this one (tách).
  case reorganised
  /// The member left by choice.
  case voluntary
  /// The member was expelled under the charter.
  case expelled
  /// The member did not use services, or did not work, for as long as the charter says.
  case notTakingPart = "not_taking_part"
  /// The member did not pay in the capital promised, or less than the charter's least.
  case capitalNotPaid = "capital_not_paid"
  /// The associate without capital did not pay the member's fee.
  case feeNotPaid = "fee_not_paid"
  /// The member of a group seriously broke the contract.
  case seriousBreach = "serious_breach"
  /// Another case named by the charter.
  case charter
  /// The old book does not say.
  case unknown
}

extension MembershipEndReason {
  /// The reason in words.
  public var label: LocalizedText {
    switch self {
    case .death: LocalizedText(vi: "chết hoặc bị tuyên bố là đã chết", en: "death")
    case .missing: LocalizedText(vi: "bị Tòa án tuyên bố mất tích", en: "declared missing")
    case .capacityLost:
      LocalizedText(vi: "bị hạn chế hoặc mất năng lực hành vi dân sự", en: "civil capacity lost")
    case .imprisoned: LocalizedText(vi: "bị kết án phạt tù", en: "sentenced to prison")
    case .noRepresentative:
      LocalizedText(vi: "hộ không còn người đại diện hợp pháp", en: "no lawful representative")
    case .organisationEnded:
      LocalizedText(vi: "tổ chức giải thể, phá sản, chấm dứt", en: "the organisation ended")
    case .unitEnded:
      LocalizedText(vi: "đơn vị giải thể, phá sản, chấm dứt", en: "the unit ended")
    case .reorganised:
      LocalizedText(vi: "chuyển sang đơn vị được tách", en: "went to a unit that was split off")
    case .voluntary: LocalizedText(vi: "tự nguyện ra", en: "left by choice")
    case .expelled: LocalizedText(vi: "bị khai trừ", en: "expelled")
    case .notTakingPart:
      LocalizedText(
        vi: "không sử dụng dịch vụ hoặc không góp sức lao động", en: "did not take part")
    case .capitalNotPaid: LocalizedText(vi: "không góp đủ vốn", en: "capital not paid in")
    case .feeNotPaid: LocalizedText(vi: "không nộp phí thành viên", en: "fee not paid")
    case .seriousBreach:
      LocalizedText(vi: "vi phạm nghiêm trọng hợp đồng hợp tác", en: "serious breach of contract")
    case .charter: LocalizedText(vi: "trường hợp khác theo điều lệ", en: "other, by the charter")
    case .unknown: LocalizedText(vi: "chưa rõ lý do", en: "not known")
    }
  }
}
