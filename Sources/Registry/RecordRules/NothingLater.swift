internal import CooperativeLaw

/// A unit that is to be reorganised on a day, and the last day anything is on record for it.
struct NothingLaterFacts: Sendable {
  let unit: String
  let day: CivilDate
  let latest: CivilDate?
}

extension RecordRules {
  /// What happened to the members of a unit after the day of its reorganisation is told first.
  static let nothingLater = Rule<NothingLaterFacts>(
    id: "record.nothing-later",
    title: LocalizedText(
      vi: "Không có việc sau ngày tổ chức lại", en: "Nothing after the reorganisation"),
    explanation: LocalizedText(
      vi: """
        Sau ngày tổ chức lại mà sổ còn ghi thành viên vào, ra, vốn góp hoặc chức danh của đơn vị \
        thì không biết việc đó thuộc đơn vị nào: bị dừng.
        """,
      en: """
        Members, capital or offices on record after the day of the reorganisation could belong to \
        either unit: the act is stopped.
        """),
    citations: [],
    examples: [
      example("Chưa có gì", "Nothing on record", nil),
      example("Việc cuối cùng ngày đó", "Last on that day", 0),
      example("Một việc hôm sau", "Something the day after", 1, [.blocker]),
    ],
    judge: { facts in
      guard let latest = facts.latest, latest > facts.day else { return [] }
      return [
        Finding(
          rule: "record.nothing-later", severity: .blocker, subject: facts.unit,
          field: "effective_on",
          message: LocalizedText(
            vi: "Sổ còn ghi việc ngày \(latest.slashed), sau ngày \(facts.day.slashed).",
            en: "Something of \(latest) is on record, after \(facts.day)."),
          facts: [
            Fact(LocalizedText(vi: "việc cuối cùng", en: "latest"), latest),
            Fact(LocalizedText(vi: "ngày tổ chức lại", en: "reorganised on"), facts.day),
          ], citations: [],
          remedy: LocalizedText(
            vi: "Chọn ngày từ \(latest.slashed) trở đi, hoặc hủy hồ sơ của việc đó trước.",
            en: "Take a day from \(latest) on, or void the later filing first."))
      ]
    })
}

private func example(
  _ vi: String, _ en: String, _ later: Int?, _ expected: [Severity] = []
) -> RuleExample<NothingLaterFacts> {
  let day = CivilDate(dayNumber: 20_697)
  return RuleExample(
    LocalizedText(vi: vi, en: en),
    NothingLaterFacts(
      unit: "HTX-00001", day: day, latest: later.map { day.adding(days: $0) }),
    expected: expected)
}
