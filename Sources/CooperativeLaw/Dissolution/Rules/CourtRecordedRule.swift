/// A decision of a court, or a request, that the registry has to act on in time.
public struct CourtRecordedFacts: Sendable {
  /// The event it is recorded as.
  public let event: StatusEvent
  /// Whose status changes.
  public let subject: StatusSubject
  /// The day it came; `nil` when not stated.
  public let receivedOn: CivilDate?
  /// The day the registry acted.
  public let recordedOn: CivilDate

  /// Makes the facts.
  public init(
    event: StatusEvent, subject: StatusSubject, receivedOn: CivilDate?, recordedOn: CivilDate
  ) {
    self.event = event
    self.subject = subject
    self.receivedOn = receivedOn
    self.recordedOn = recordedOn
  }

  /// The time the law gives; `nil` when it gives none.
  var term: (period: Period, citation: Citation)? {
    if [.restored, .taxRevocationLifted].contains(event) {
      return RestorationProcedure.terms(subject, on: recordedOn).map {
        ($0.decide.period, $0.decide.citation)
      }
    }
    let regime = StatusRegime.of(subject, on: recordedOn)
    let statuses: [LegalStatus] = [.active, .bankruptcy, .ended]
    return statuses.lazy.compactMap { status in
      StatusTable.answer(subject, regime, status, event).transition?.starts
        .first { $0.duty == .courtDecisionRecorded }
    }.first.map { ($0.period, $0.citation) }
  }
}

extension Rule where Facts == CourtRecordedFacts {
  /// A court's decision, or a finding or request to restore, is acted on in time.
  public static var courtRecorded: Rule {
    Rule(
      id: "dissolution.recorded-in-time",
      title: LocalizedText(
        vi: "Thời hạn cập nhật phá sản, khôi phục", en: "Time to record bankruptcy, restoration"),
      explanation: LocalizedText(
        vi: """
          Từ 18/7/2024: 3 ngày làm việc từ khi nhận quyết định của Tòa án về phá sản; 3 ngày làm \
          việc từ khi xác định không thuộc trường hợp thu hồi hoặc nhận đề nghị khôi phục của cơ \
          quan thuế. Chậm thì nhắc, không từ chối.
          """,
        en: """
          Since 2024-07-18: 3 working days from receipt of a court's decision on bankruptcy; 3 \
          working days from finding that there was no case for a revocation, or from the tax \
          office's request to restore. Late is a warning.
          """),
      citations: [
        Citation(LawText.decree92, "Điều 56 khoản 2, Điều 57"),
        Citation(LawText.decree295, "Điều 57 khoản 2, Điều 58"),
      ],
      examples: [
        example("Ngày thứ 3", "Third working day", .bankruptcyOpened, "2026-09-08", []),
        example("Ngày thứ 4", "Fourth working day", .bankruptcyOpened, "2026-09-09", [.warning]),
        example(
          "Khôi phục ngày thứ 4", "Restored on the fourth", .restored, "2026-09-09", [.warning]),
      ],
      judge: { facts in
        guard let received = facts.receivedOn, let term = facts.term else { return [] }
        return FilingTime(
          rule: "dissolution.recorded-in-time", event: received, filed: facts.recordedOn,
          period: term.period, citation: term.citation
        ).findings
      })
  }
}

private func example(
  _ vi: String, _ en: String, _ event: StatusEvent, _ day: String, _ expected: [Severity]
) -> RuleExample<CourtRecordedFacts> {
  RuleExample(
    LocalizedText(vi: vi, en: en),
    CourtRecordedFacts(
      event: event, subject: .cooperative, receivedOn: StatusExamples.day("2026-09-03"),
      recordedOn: StatusExamples.day(day)), expected: expected)
}
