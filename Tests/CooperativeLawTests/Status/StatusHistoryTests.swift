import CooperativeLaw
import Testing

/// A day written as ISO.
func statusDay(_ iso: String) throws -> CivilDate { try #require(CivilDate(iso: iso)) }

/// Events with their days.
func statusEvents(_ items: [(String, StatusEvent)]) throws -> [DatedStatusEvent] {
  try items.map { DatedStatusEvent(try statusDay($0.0), $0.1) }
}

/// The history of an invented unit.
func statusHistory(
  of subject: StatusSubject = .cooperative, from start: String = "2015-01-05",
  certified: String? = nil, _ items: [(String, StatusEvent)]
) throws -> StatusHistory {
  StatusHistory(
    of: subject, from: try statusDay(start), certifiedOn: try certified.map(statusDay),
    events: try statusEvents(items))
}

/// The spans in short: status and first day.
func statusSummary(_ history: StatusHistory) -> [String] {
  history.spans.map { "\($0.days.start) \($0.status.rawValue)" }
}

@Suite struct StatusHistoryTests {
  @Test func `a life is told in spans without gaps, each by the law of its day`() throws {
    let history = try statusHistory([
      ("2016-03-01", .suspended), ("2016-09-01", .resumed), ("2025-02-03", .notAtAddressSet),
      ("2025-03-03", .notAtAddressLifted), ("2026-08-03", .dissolutionOpened(.voluntary)),
      ("2026-09-01", .dissolutionStepDone), ("2026-11-02", .dissolutionCompleted),
    ])
    #expect(history.problems.isEmpty)
    #expect(
      statusSummary(history) == [
        "2015-01-05 active", "2016-03-01 suspended", "2016-09-01 active",
        "2025-02-03 not_at_address", "2025-03-03 active", "2026-08-03 winding_up",
        "2026-11-02 ended",
      ])
    #expect(history.spans.last?.endReason == .dissolvedVoluntarily)
    #expect(
      zip(history.spans, history.spans.dropFirst()).allSatisfy { $0.days.end == $1.days.start })
    #expect(history.status(on: try statusDay("2016-08-31")) == .suspended)
    #expect(history.status(on: try statusDay("2015-01-04")) == nil)
  }

  @Test func `an event the law does not allow changes nothing and is told with its article`() throws
  {
    let history = try statusHistory([
      ("2025-02-03", .resumed), ("2025-04-01", .suspended), ("2025-05-01", .notAtAddressSet),
      ("2014-01-01", .suspended),
    ])
    #expect(statusSummary(history) == ["2015-01-05 active", "2025-04-01 suspended"])
    #expect(history.problems.map(\.event.event) == [.suspended, .resumed, .notAtAddressSet])
    #expect(
      history.problems.map(\.refusal.citation.reference) == [
        "23/2012/QH13, Điều 52 đến Điều 56", "17/2023/QH15, Điều 96 khoản 1",
        "92/2024/NĐ-CP, Điều 27 khoản 6",
      ])
  }

  @Test func `a cancelled dissolution returns to what was before it`() throws {
    let history = try statusHistory([
      ("2025-02-03", .suspended), ("2025-03-03", .dissolutionOpened(.voluntary)),
      ("2025-06-02", .bankruptcyOpened), ("2025-07-01", .bankruptcyStopped),
      ("2025-08-01", .dissolutionCancelled),
    ])
    #expect(history.problems.isEmpty)
    #expect(
      history.spans.map(\.status)
        == [.active, .suspended, .windingUp, .bankruptcy, .windingUp, .suspended])
  }

  @Test func `a resolution cannot be called off once the certificate is revoked`() throws {
    let history = try statusHistory([
      ("2026-08-03", .dissolutionOpened(.voluntary)), ("2026-08-10", .revoked(.courtDecision)),
      ("2026-08-17", .dissolutionCancelled), ("2026-08-24", .restored),
      ("2026-08-31", .dissolutionCancelled),
    ])
    #expect(history.problems.map(\.event.day) == [try statusDay("2026-08-17")])
    #expect(history.state.status == .active)
  }

  @Test func `a unit that is being merged is not dissolved by its file`() throws {
    let history = try statusHistory([
      ("2026-08-03", .reorganisationOpened(.merge)), ("2026-08-10", .dissolutionCompleted),
      ("2026-08-17", .reorganisationCompleted(.divide)),
      ("2026-08-24", .reorganisationCompleted(.merge)),
    ])
    #expect(history.problems.count == 2)
    #expect(history.state.endReason == .merged)
  }

  @Test func `a split goes on beside a suspension and leaves the status alone`() throws {
    let history = try statusHistory([
      ("2026-08-03", .reorganisationOpened(.separate)), ("2026-08-10", .suspended),
      ("2026-08-24", .reorganisationCompleted(.separate)), ("2026-09-01", .resumed),
      ("2026-09-02", .reorganisationCompleted(.separate)),
    ])
    #expect(history.problems.map(\.event.day) == [try statusDay("2026-09-02")])
    #expect(history.state == StatusState(.active))
  }

  @Test func `an annulled declaration reopens a bankruptcy and nothing else reopens an end`() throws
  {
    let bankrupt = try statusHistory([
      ("2026-08-03", .bankruptcyOpened), ("2026-09-01", .bankruptcyDeclared),
      ("2026-10-01", .bankruptcyDeclarationAnnulled), ("2026-11-02", .bankruptcyStopped),
    ])
    #expect(bankrupt.problems.isEmpty)
    #expect(bankrupt.state == StatusState(.active))
    let dissolved = try statusHistory([
      ("2026-08-03", .dissolutionOpened(.voluntary)), ("2026-09-01", .dissolutionCompleted),
      ("2026-10-01", .bankruptcyDeclarationAnnulled),
    ])
    #expect(dissolved.problems.count == 1)
    #expect(dissolved.state.endReason == .dissolvedVoluntarily)
  }

  @Test func `under the 2012 law a revocation waits for the decision to dissolve`() throws {
    let history = try statusHistory([
      ("2018-03-01", .revoked(.nameMisused)), ("2018-04-02", .dissolutionCompleted),
      ("2018-05-02", .dissolutionOpened(.certificateRevoked)),
      ("2018-06-01", .dissolutionCancelled),
      ("2018-08-01", .dissolutionCompleted), ("2018-08-02", .revoked(.unitEnded)),
    ])
    #expect(
      history.problems.map(\.event.event) == [.dissolutionCompleted, .dissolutionCancelled])
    #expect(history.problems.last?.refusal.kind == .notProvided)
    #expect(history.state.endReason == .dissolvedCompulsorily)
  }

  @Test func `a THT comes under registration on the day of its certificate`() throws {
    let history = try statusHistory(
      of: .group, from: "2021-01-04", certified: "2025-01-06",
      [
        ("2024-10-01", .suspended), ("2025-02-03", .suspended), ("2025-05-01", .resumed),
        ("2026-03-02", .groupEnded(.byAgreement)), ("2026-03-09", .closingOpened(.byAgreement)),
        ("2026-04-01", .closingCompleted),
      ])
    #expect(history.problems.map(\.event.event) == [.suspended, .groupEnded(.byAgreement)])
    #expect(history.state.endReason == .byAgreement)
    #expect(history.state.status == .closed)
  }

  @Test func `events of one day follow in the order given and leave no empty span`() throws {
    let history = try statusHistory([
      ("2026-08-03", .suspended), ("2026-08-03", .resumed), ("2026-08-03", .notAtAddressSet),
    ])
    #expect(history.problems.isEmpty)
    #expect(statusSummary(history) == ["2015-01-05 active", "2026-08-03 not_at_address"])
  }

  @Test func `a unit whose old book does not say why it winds up is not locked in`() throws {
    let old = StatusHistory(
      of: .cooperative, from: try statusDay("2015-01-05"), state: State2012.reorganising.state,
      events: try statusEvents([("2020-03-02", .reorganisationCompleted(.consolidate))]))
    #expect(old.problems.isEmpty)
    #expect(old.state.endReason == .consolidated)
    let ended = StatusHistory(
      of: .cooperative, from: try statusDay("2015-01-05"), state: State2012.dissolved.state,
      events: try statusEvents([("2026-08-03", .bankruptcyDeclarationAnnulled)]))
    #expect(ended.problems.count == 1)
  }
}
