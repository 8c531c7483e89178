/// A procedure under way: one status of the decrees covers several, so the status does not tell.
public enum StatusProcedure: String, Sendable, CaseIterable, Codable {
  /// Dissolution by the members' resolution.
  case voluntaryDissolution = "voluntary_dissolution"
  /// Dissolution by the authorities or a court.
  case compulsoryDissolution = "compulsory_dissolution"
  /// The certificate is revoked; under the 2012 law the decision to dissolve is still due.
  case revocation
  /// The unit is being divided.
  case division
  /// A part of the unit is being split off.
  case separation
  /// The unit is being consolidated with others.
  case consolidation
  /// The unit is being merged into another.
  case merger
  /// The unit is taking another in.
  case receiving
  /// The THT is becoming an HTX.
  case conversion
  /// A bankruptcy procedure is open.
  case bankruptcy
  /// A THT, branch or office is being closed.
  case closing

  /// The procedure in words.
  public var label: LocalizedText {
    switch self {
    case .voluntaryDissolution:
      LocalizedText(vi: "giải thể tự nguyện", en: "voluntary dissolution")
    case .compulsoryDissolution:
      LocalizedText(vi: "giải thể bắt buộc", en: "compulsory dissolution")
    case .revocation:
      LocalizedText(vi: "thu hồi giấy chứng nhận", en: "revocation of the certificate")
    case .division: LocalizedText(vi: "chia", en: "division")
    case .separation: LocalizedText(vi: "tách", en: "separation")
    case .consolidation: LocalizedText(vi: "hợp nhất", en: "consolidation")
    case .merger: LocalizedText(vi: "sáp nhập", en: "merger")
    case .receiving: LocalizedText(vi: "nhận sáp nhập", en: "taking another in")
    case .conversion: LocalizedText(vi: "chuyển đổi", en: "conversion")
    case .bankruptcy: LocalizedText(vi: "phá sản", en: "bankruptcy")
    case .closing: LocalizedText(vi: "chấm dứt hoạt động", en: "closing")
    }
  }
}

extension Reorganisation {
  /// The procedure that carries it out.
  public var procedure: StatusProcedure {
    switch self {
    case .divide: .division
    case .separate: .separation
    case .consolidate: .consolidation
    case .merge: .merger
    case .receive: .receiving
    case .convert: .conversion
    }
  }
}
