internal import CooperativeLaw

/// An area code beside what the map of a day knows of it.
struct AreaCodeFacts: Sendable {
  var field = "area_code"
  let code: String
  let day: CivilDate
  let lookup: AreaLookup
}

extension RecordRules {
  /// An area code (mã địa bàn) is one that was in use on the day.
  static let area = Rule<AreaCodeFacts>(
    id: "record.area",
    title: LocalizedText(vi: "Mã địa bàn", en: "Area code"),
    explanation: LocalizedText(
      vi: """
        Mã địa bàn là mã của đơn vị hành chính có vào ngày của hồ sơ. Mã được dùng lại sau khi \
        sắp xếp, nên một mã có thể đúng hôm nay mà sai vào ngày khác.
        """,
      en: """
        An area code belongs to a unit of the map on the day of the act. Codes are used again \
        after mergers, so a code may be right today and wrong on another day.
        """),
    citations: [],
    examples: [
      RuleExample(
        LocalizedText(vi: "Có vào ngày đó", en: "In use on the day"),
        .example(.found(.example)), expected: []),
      RuleExample(
        LocalizedText(vi: "Không có mã này", en: "There is no such code"),
        .example(.unknown(suggestion: nil)), expected: [.blocker]),
      RuleExample(
        LocalizedText(vi: "Có vào ngày khác", en: "In use on other days"),
        .example(.otherDays([AreaPeriod(area: .example, successors: [])])),
        expected: [.blocker]),
    ],
    judge: { facts in
      guard let message = facts.lookup.message(code: facts.code, on: facts.day) else { return [] }
      return [
        Finding(
          rule: "record.area", severity: .blocker, field: facts.field, message: message,
          facts: [.typed(facts.code)], citations: [],
          remedy: LocalizedText(
            vi: "Tìm mã bằng lệnh htx area search TÊN.",
            en: "Look the code up with htx area search NAME."))
      ]
    })
}

extension AreaCodeFacts {
  fileprivate static func example(_ lookup: AreaLookup) -> AreaCodeFacts {
    AreaCodeFacts(code: "99901", day: CivilDate(dayNumber: 20_778), lookup: lookup)
  }
}

extension Area {
  /// An invented commune for the examples of rules; no unit of the map has its code.
  static let example = Area(
    id: 0, title: AreaTitle(level: .commune, code: "99901", type: "xã", name: "Suối Mơ"),
    validFrom: nil, validTo: CivilDate(dayNumber: 20_270),
    parents: [AreaTitle(level: .province, code: "99", type: "tỉnh", name: "Sông Lam")])
}
