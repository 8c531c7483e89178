internal import CooperativeLaw
internal import VietnameseText

/// Reads what an officer typed into drafts, and keeps everything the record rules find.
///
/// A draft is given whenever there is a name to judge, so that all findings come at once; an act with
/// a blocker among ``findings`` is refused as a whole and its drafts are never written.
struct DossierReader {
  /// What the record rules found so far, in the order of reading.
  private(set) var findings: [Finding] = []

  /// Judges facts by a record rule.
  mutating func check<Facts>(_ rule: Rule<Facts>, _ facts: Facts) {
    findings += rule.judge(facts)
  }

  /// Judges a typed value and gives it when it could be read.
  mutating func value<Value, Problem>(
    _ rule: Rule<TypedValue<Value, Problem>>, _ typed: TypedValue<Value, Problem>
  ) -> Value? {
    check(rule, typed)
    return typed.value
  }

  /// Judges the days of a filing; once for every act.
  mutating func days(of details: FilingDetails, actDay: CivilDate, today: CivilDate) {
    check(RecordRules.actDate, ActDateFacts(field: "effective_on", day: actDay, today: today))
    let others = [("received_on", details.receivedOn), ("decided_on", details.decidedOn)]
    for case (let field, let day?) in others {
      check(RecordRules.actDate, ActDateFacts(field: field, day: day, today: today))
    }
  }
}
