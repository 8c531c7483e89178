internal import CooperativeLaw

/// A transfer or inheritance of capital as typed.
struct CapitalSidesFacts: Sendable {
  let subject: String
  let kind: CapitalEntryKind
  /// Whether the other member is named and is another one.
  let hasOtherSide: Bool
}

extension RecordRules {
  /// What one member gives another receives, in one act.
  static let capitalTwoSides = Rule<CapitalSidesFacts>(
    id: "record.capital-two-sides",
    title: LocalizedText(vi: "Hai bên của chuyển nhượng", en: "Both sides of a transfer"),
    explanation: LocalizedText(
      vi: """
        Chuyển nhượng và thừa kế vốn góp ghi một lần cho cả hai thành viên khác nhau, để tổng vốn \
        không đổi. Người thừa kế không vào hợp tác xã thì được trả lại vốn (`returned`).
        """,
      en: """
        A transfer or inheritance is entered once for two different members, so that the total \
        stays the same. An heir who does not join is paid back (`returned`).
        """),
    citations: [],
    examples: [
      example("Đủ hai bên", "Both sides", .transferredOut, hasOther: true, []),
      example("Thiếu bên nhận", "No receiver", .transferredOut, hasOther: false, [.blocker]),
      example("Thiếu người để lại", "No giver", .inheritedIn, hasOther: false, [.blocker]),
      example("Góp vốn chỉ có một bên", "A contribution has one side", .paid, hasOther: false, []),
    ],
    judge: { facts in
      guard facts.kind.hasTwoSides, !facts.hasOtherSide else { return [] }
      return [
        Finding(
          rule: "record.capital-two-sides", severity: .blocker, subject: facts.subject,
          field: "capital",
          message: LocalizedText(
            vi:
              "Chuyển nhượng, thừa kế vốn phải có hai thành viên khác nhau: bên giao và bên nhận.",
            en: "A transfer or inheritance needs two different members: a giver and a receiver."),
          citations: [],
          remedy: LocalizedText(
            vi: "Ghi cả hai: `htx capital record ĐƠN-VỊ --kind transferred --from A --to B`.",
            en: "Name both: `htx capital record UNIT --kind transferred --from A --to B`."))
      ]
    })

  private static func example(
    _ vi: String, _ en: String, _ kind: CapitalEntryKind, hasOther: Bool, _ expected: [Severity]
  ) -> RuleExample<CapitalSidesFacts> {
    RuleExample(
      LocalizedText(vi: vi, en: en),
      CapitalSidesFacts(subject: "An", kind: kind, hasOtherSide: hasOther), expected: expected)
  }
}

extension CapitalEntryKind {
  /// Whether another member's entry belongs to it.
  var hasTwoSides: Bool {
    switch self {
    case .transferredIn, .transferredOut, .inheritedIn, .inheritedOut: true
    case .committed, .contributed, .paid, .returned: false
    }
  }
}
