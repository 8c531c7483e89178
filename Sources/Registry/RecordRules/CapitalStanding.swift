internal import CooperativeLaw

/// An entry of the capital ledger beside the membership of its owner.
struct CapitalStandingFacts: Sendable {
  let subject: String
  let kind: CapitalEntryKind
  let day: CivilDate
  let standing: MemberStanding

  /// Whether the entry adds to the member's capital.
  var grows: Bool { kind.committedSign > 0 || kind.paidSign > 0 }
}

extension RecordRules {
  /// Capital grows while its owner is a member; who has left can only be paid out.
  static let capitalStanding = Rule<CapitalStandingFacts>(
    id: "record.capital-standing",
    title: LocalizedText(vi: "Vốn góp của thành viên", en: "Capital of members"),
    explanation: LocalizedText(
      vi: """
        Chỉ ghi góp, nhận chuyển nhượng, nhận thừa kế cho người đang là thành viên. Người đã ra \
        chỉ còn được trả lại, chuyển nhượng hoặc để thừa kế phần còn lại. Góp trước ngày vào là \
        điều lạ và chỉ bị cảnh báo.
        """,
      en: """
        Capital is paid, promised or received by members only. Who has left can still be paid \
        back, transfer or pass on what is left. Paying before joining is odd and gets a warning.
        """),
    citations: [],
    examples: [
      example("Đang là thành viên", "A member", .contributed, .member(since: joined, leftOn: nil)),
      example(
        "Góp sau khi đã ra", "Pays after leaving", .paid, .left(on: joined), .blocker),
      example("Trả lại sau khi đã ra", "Paid back after leaving", .returned, .left(on: joined)),
      example(
        "Góp trước ngày vào", "Pays before joining", .contributed,
        .joins(on: entry.adding(days: 1)),
        .warning),
      example(
        "Trả lại trước ngày vào", "Paid back before joining", .returned,
        .joins(on: entry.adding(days: 1))),
    ],
    judge: { facts in
      guard facts.grows else { return [] }
      switch facts.standing {
      case .member, .never: return []
      case .joins(let day): return [facts.early(day)]
      case .left(let day): return [facts.late(day)]
      }
    })

  private static let joined = CivilDate(dayNumber: 20_000)
  private static let entry = CivilDate(dayNumber: 20_100)

  private static func example(
    _ vi: String, _ en: String, _ kind: CapitalEntryKind, _ standing: MemberStanding,
    _ expected: Severity...
  ) -> RuleExample<CapitalStandingFacts> {
    RuleExample(
      LocalizedText(vi: vi, en: en),
      CapitalStandingFacts(subject: "An", kind: kind, day: entry, standing: standing),
      expected: expected)
  }
}

extension CapitalStandingFacts {
  fileprivate func early(_ joined: CivilDate) -> Finding {
    finding(
      .warning,
      LocalizedText(
        vi: "Ngày \(day.slashed) trước ngày vào (\(joined.slashed)).",
        en: "\(day.slashed) is before the day of joining (\(joined.slashed))."))
  }

  fileprivate func late(_ left: CivilDate) -> Finding {
    finding(
      .blocker,
      LocalizedText(
        vi: "Đã ra ngày \(left.slashed), nên ngày \(day.slashed) không còn góp vốn.",
        en: "Left on \(left.slashed), and gives no capital on \(day.slashed)."))
  }

  private func finding(_ severity: Severity, _ message: LocalizedText) -> Finding {
    Finding(
      rule: "record.capital-standing", severity: severity, subject: subject,
      field: "contributed_on", message: message, citations: [],
      remedy: LocalizedText(
        vi: "Xem lại ngày và số thành viên; người vào lại có số mới.",
        en: "Check the day and the member number; who joins again has a new number."))
  }
}
