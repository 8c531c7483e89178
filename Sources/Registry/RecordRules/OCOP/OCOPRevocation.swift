internal import CooperativeLaw

/// A revocation beside what is on record.
struct OCOPRevokedFacts: Sendable {
  var product = ""
  let day: CivilDate
  /// Whether the latest decision by that day gives a certificate.
  let isRecognised: Bool
  /// The day it was taken back already.
  var revokedOn: CivilDate?
}

extension RecordRules {
  /// Only what was recognised is taken back, and only once.
  static let ocopRevocation = Rule<OCOPRevokedFacts>(
    id: "record.ocop-revocation",
    title: LocalizedText(vi: "Thu hồi công nhận OCOP", en: "Revocation of an OCOP recognition"),
    explanation: LocalizedText(
      vi: "Chỉ thu hồi quyết định công nhận đã có vào ngày đó và chưa bị thu hồi.",
      en: "Only a recognition that is there on that day is taken back, and only once."),
    citations: [],
    examples: [
      example("Đang được công nhận", "Recognised", true, nil, []),
      example("Chưa được công nhận", "Not recognised", false, nil, [.blocker]),
      example("Đã bị thu hồi", "Taken back already", true, day.adding(days: -1), [.blocker]),
    ],
    judge: { facts in
      if let before = facts.revokedOn {
        return [
          told(
            facts,
            LocalizedText(
              vi: "Đã bị thu hồi từ ngày \(before.slashed).", en: "Taken back already on \(before)."
            ))
        ]
      }
      guard !facts.isRecognised else { return [] }
      return [
        told(
          facts,
          LocalizedText(
            vi: "Ngày \(facts.day.slashed) sản phẩm chưa được công nhận.",
            en: "On \(facts.day) the product is not recognised."))
      ]
    })

  private static var day: CivilDate { CivilDate(dayNumber: 20_000) }

  private static func example(
    _ vi: String, _ en: String, _ isRecognised: Bool, _ revokedOn: CivilDate?,
    _ expected: [Severity]
  ) -> RuleExample<OCOPRevokedFacts> {
    RuleExample(
      LocalizedText(vi: vi, en: en),
      OCOPRevokedFacts(day: day, isRecognised: isRecognised, revokedOn: revokedOn),
      expected: expected)
  }

  private static func told(_ facts: OCOPRevokedFacts, _ message: LocalizedText) -> Finding {
    Finding(
      rule: "record.ocop-revocation", severity: .blocker, subject: facts.product,
      field: "effective_on", message: message, citations: [],
      remedy: LocalizedText(
        vi: "Xem các quyết định bằng htx ocop show.", en: "See the decisions with htx ocop show."))
  }
}
