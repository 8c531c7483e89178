internal import CooperativeLaw

/// The area that an address was given.
struct AreaLevelFacts: Sendable {
  var field = "area_code"
  let area: AreaTitle
  /// What another level than the commune weighs: a blocker for acts, a warning for old books.
  let wrongLevel: Severity
}

extension RecordRules {
  /// The seat of a unit lies in a commune (cấp xã).
  static let areaLevel = Rule<AreaLevelFacts>(
    id: "record.area-level",
    title: LocalizedText(vi: "Cấp của địa bàn trụ sở", en: "Level of the seat's area"),
    explanation: LocalizedText(
      vi: """
        Trụ sở của đơn vị ghi đến cấp xã. Hồ sơ hôm nay ghi mã huyện hoặc tỉnh thì dừng lại; \
        sổ cũ chuyển sang thì được giữ với cảnh báo.
        """,
      en: """
        The seat of a unit is given down to the commune. An act with the code of a district or \
        province stops; what comes from old books is kept with a warning.
        """),
    citations: [],
    examples: [
      RuleExample(
        LocalizedText(vi: "Cấp xã", en: "A commune"),
        .at(.commune, "99901", wrongLevel: .blocker), expected: []),
      RuleExample(
        LocalizedText(vi: "Cấp huyện, hồ sơ hôm nay", en: "A district, in an act"),
        .at(.district, "999", wrongLevel: .blocker), expected: [.blocker]),
      RuleExample(
        LocalizedText(vi: "Cấp tỉnh, sổ cũ", en: "A province, from an old book"),
        .at(.province, "99", wrongLevel: .warning), expected: [.warning]),
    ],
    judge: { facts in
      guard facts.area.level != .commune else { return [] }
      return [facts.finding]
    })
}

extension AreaLevelFacts {
  fileprivate var finding: Finding {
    Finding(
      rule: "record.area-level", severity: wrongLevel, field: field,
      message: LocalizedText(
        vi: "\(area.code) là \(area.fullName), chưa đến cấp xã.",
        en: "\(area.code) is \(area.fullName), not yet a commune."),
      facts: [.typed(area.code)], citations: [],
      remedy: LocalizedText(
        vi: "Ghi mã xã, phường, thị trấn hoặc đặc khu (5 chữ số).",
        en: "Give the code of the commune, ward, township or special zone (5 digits)."))
  }

  fileprivate static func at(
    _ level: AreaLevel, _ code: String, wrongLevel: Severity
  ) -> AreaLevelFacts {
    AreaLevelFacts(
      area: AreaTitle(level: level, code: code, type: "vùng", name: "Suối Mơ"),
      wrongLevel: wrongLevel)
  }
}
