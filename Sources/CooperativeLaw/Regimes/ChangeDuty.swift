/// What must be done when something of a unit changes.
public struct ChangeDuty: Hashable, Sendable {
  /// How a change is filed.
  public enum Form: String, Sendable, CaseIterable, Codable {
    /// Registered: a new certificate or entry (đăng ký thay đổi).
    case registered
    /// Notified (thông báo thay đổi).
    case notified

    /// The form in words.
    public var label: LocalizedText {
      switch self {
      case .registered: LocalizedText(vi: "đăng ký thay đổi", en: "registered")
      case .notified: LocalizedText(vi: "thông báo thay đổi", en: "notified")
      }
    }
  }

  /// How it is filed.
  public let form: Form
  /// The time to file, from the change; `nil` where it is not known or none is fixed.
  public let within: Period?

  init(_ form: Form, within: Period?) {
    self.form = form
    self.within = within
  }
}

/// From which size on a change of charter capital must be registered.
public struct CapitalThreshold: Hashable, Sendable {
  /// In percent of charter capital.
  public let percent: Int
  /// In đồng.
  public let amount: Int

  /// Whether a change is that large; money is compared exactly.
  public func isReached(from old: Int, to new: Int) -> Bool {
    let change = Money.difference(old, new)
    return change >= amount || !Money.isLess(change, thanPercent: percent, of: old)
  }
}

extension Dictionary where Key == ChangeSubject, Value == Sourced<ChangeDuty> {
  /// One duty for several subjects.
  static func duty(
    _ form: ChangeDuty.Form, within period: Period?, for subjects: Set<ChangeSubject>,
    _ citation: Citation
  ) -> Self {
    let duty = Sourced(ChangeDuty(form, within: period), citation)
    return Self(uniqueKeysWithValues: subjects.map { ($0, duty) })
  }

  /// These duties and others.
  func adding(_ others: Self) -> Self { merging(others) { $1 } }
}
