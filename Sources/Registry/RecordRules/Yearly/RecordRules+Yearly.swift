internal import CooperativeLaw

extension RecordRules {
  /// The rules of good order for what is observed, reported and counted.
  static let ofYearlyMatters: [RuleEntry] = [
    RuleEntry(observedWord), RuleEntry(dayOrder), RuleEntry(reportYear), RuleEntry(figureUnknown),
    RuleEntry(count), RuleEntry(meetingCount), RuleEntry(meetingYear), RuleEntry(fundUnit),
    RuleEntry(areaStanding),
  ]
}
