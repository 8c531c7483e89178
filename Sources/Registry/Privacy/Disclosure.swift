internal import CooperativeLaw

/// How much personal data an answer shows.
public enum Disclosure: Sendable, Hashable {
  /// Columns of personal data are left out (công khai).
  case publicOnly
  /// Identity numbers, phones, births, addresses and ethnic groups are covered (nội bộ).
  case masked
  /// Everything is shown, for a purpose the officer states (đầy đủ).
  case full(purpose: String)
}

extension Disclosure {
  /// The name of the profile in data: `public`, `internal` or `full`.
  public var profile: String {
    switch self {
    case .publicOnly: "public"
    case .masked: "internal"
    case .full: "full"
    }
  }

  /// What everything is shown for; `nil` when not everything is.
  public var purpose: String? {
    if case .full(let purpose) = self { purpose } else { nil }
  }

  /// Refuses everything without a purpose.
  func requirePurpose() throws(RegistryError) {
    guard let purpose, purpose.allSatisfy(\.isWhitespace) else { return }
    throw .invalidValue(
      field: "--purpose", value: purpose,
      reason: LocalizedText(
        vi: "dữ liệu cá nhân chỉ được cung cấp cho một mục đích nêu rõ",
        en: "personal data is given out for a stated purpose only"))
  }
}
