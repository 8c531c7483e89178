/// What a change of laws asks of units founded before it (quy định chuyển tiếp).
public enum TransitionDuty: String, Sendable, CaseIterable, Codable {
  /// Law 23/2012/QH13: an HTX or LHHTX out of line with it re-registers or takes another form.
  case law2012 = "law_2012"
  /// Law 17/2023/QH15: an HTX or LHHTX amends a charter that is out of line with it.
  case charter2023 = "charter_2023"
  /// Law 17/2023/QH15: a THT that must register does so.
  case groupRegistration = "group_registration"

  /// The day the law came into force: units founded before it are bound.
  public var since: CivilDate {
    self == .law2012 ? CivilDate(2013, 7, 1) : CivilDate(2024, 7, 1)
  }

  /// How long units have, from that day.
  public var period: Period { .months(months) }

  /// The months themselves.
  var months: Int { self == .law2012 ? 36 : 18 }

  /// The article.
  public var citation: Citation {
    switch self {
    case .law2012: Citation(LawText.law2012, "Điều 62 khoản 2")
    case .charter2023: Citation(LawText.law2023, "Điều 115 khoản 1")
    case .groupRegistration: Citation(LawText.law2023, "Điều 115 khoản 2")
    }
  }

  /// The article by which a unit has nothing to do.
  public var exemption: Citation {
    switch self {
    case .law2012: Citation(LawText.law2012, "Điều 62 khoản 1")
    case .charter2023: Citation(LawText.law2023, "Điều 115 khoản 1")
    case .groupRegistration: Citation(LawText.law2023, "Điều 107 khoản 2")
    }
  }

  /// Whether units of a kind can be bound.
  public func applies(to kind: UnitKind) -> Bool {
    (kind == .group) == (self == .groupRegistration)
  }

  /// The states an officer may record.
  public var states: [TransitionState] {
    switch self {
    case .law2012: [.compliant, .reregistered, .converted, .dissolved, .notDone]
    case .charter2023: [.compliant, .amended, .dissolved, .notDone]
    case .groupRegistration: [.notBound, .registered, .converted, .dissolved, .notDone]
    }
  }

  /// What is asked, in a few words.
  public var label: LocalizedText {
    switch self {
    case .law2012:
      LocalizedText(
        vi: "Đăng ký lại, chuyển đổi theo Luật 2012", en: "Re-register or convert, Law 2012")
    case .charter2023:
      LocalizedText(vi: "Sửa điều lệ theo Luật 2023", en: "Amend the charter, Law 2023")
    case .groupRegistration:
      LocalizedText(vi: "Tổ hợp tác đăng ký theo Luật 2023", en: "Group registers, Law 2023")
    }
  }
}
