import CooperativeLaw
import Testing

/// A day written as ISO.
func namingDay(_ iso: String) throws -> CivilDate { try #require(CivilDate(iso: iso)) }

/// Findings of all naming rules for a name against others, without the note on the scope.
func judgeName(
  _ full: String, kind: UnitKind = .cooperative, on iso: String, against others: [RegisteredName],
  short: String? = nil, foreign: String? = nil
) throws -> [Finding] {
  let facts = NameFacts(
    kind: kind, actDate: try namingDay(iso),
    proposed: ProposedName(full: full, short: short, foreign: foreign), others: others,
    scope: NameScope(LocalizedText(vi: "sổ thử", en: "test registry"), nameCount: others.count))
  return RuleCatalogue.naming.flatMap { $0.judge(facts) }.filter { $0.rule != "naming.scope" }
}

/// Rule and severity of each finding, as text.
func namingSummary(_ findings: [Finding]) -> [String] {
  findings.map { "\($0.rule.rawValue) \($0.severity.rawValue)" }
}

/// An invented registered name.
func registeredName(
  _ full: String, kind: UnitKind = .cooperative, state: NameHolderState = .standing,
  isSameCommune: Bool = true, isMember: Bool = false
) -> RegisteredName {
  RegisteredName(
    full: full, kind: kind, state: state, code: "HTX-0007", areaName: "xã Thử",
    isSameCommune: isSameCommune, hasApplicantAsMember: isMember)
}
