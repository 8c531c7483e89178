public import CooperativeLaw

/// The rules of good order: shapes of codes, dates, names and identity.
///
/// They hold whatever law is in force; what no law says is asked here only so far as a record that
/// breaks it could not be true or could not be found again.
public enum RecordRules {
  /// Every rule, in the order of the manual.
  public static let all: [RuleEntry] =
    [
      RuleEntry(nameMissing), RuleEntry(nameCharacters),
      RuleEntry(taxCodeShape), RuleEntry(taxCodeCheckDigit), RuleEntry(taxCodeTaken),
      RuleEntry(identityShape), RuleEntry(identityCrossCheck), RuleEntry(identityTaken),
      RuleEntry(date), RuleEntry(dateOrder), RuleEntry(termOrder), RuleEntry(actDate),
      RuleEntry(amount), RuleEntry(capitalEntry), RuleEntry(capitalPromise),
      RuleEntry(capitalStanding), RuleEntry(capitalTwoSides), RuleEntry(leaving),
      RuleEntry(officeHeld), RuleEntry(ownMember), RuleEntry(phone), RuleEntry(email),
      RuleEntry(lineCode), RuleEntry(suspensionDays),
      RuleEntry(area), RuleEntry(areaLevel), RuleEntry(dependentCode),
      RuleEntry(dependentCodeTaken),
      RuleEntry(kindUnknown), RuleEntry(modelUnknown), RuleEntry(memberTypeUnknown),
      RuleEntry(memberKindUnknown), RuleEntry(sexUnknown), RuleEntry(roleUnknown),
      RuleEntry(reasonUnknown), RuleEntry(unitEnded), RuleEntry(laterEvent),
      RuleEntry(statusNotKnown), RuleEntry(nothingLater), RuleEntry(formerCapital),
      RuleEntry(caseMissing), RuleEntry(laterMembers), RuleEntry(undoTarget),
      RuleEntry(voidInUse), RuleEntry(voidedCapital), RuleEntry(voidedDetails),
      RuleEntry(takenAgain), RuleEntry(correctField), RuleEntry(correctionOrder),
      RuleEntry(ocopTaken), RuleEntry(ocopScores), RuleEntry(ocopDecision),
      RuleEntry(ocopRevocation), RuleEntry(ocopWord),
      RuleEntry(nothingToPrint), RuleEntry(changesUnknown), RuleEntry(alreadyDecided),
    ] + ofYearlyMatters + ofRatings
}
