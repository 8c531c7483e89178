internal import CooperativeLaw

/// What is wrong with a row in the light of the other rows and of what is on record.
///
/// Rows are judged together in SQL, which stores the raw value; the words are found here.
enum RowProblem: String, CaseIterable {
  case tooFewCells = "import.too-few-cells"
  case tooManyCells = "import.too-many-cells"
  case missing = "import.value-missing"
  case unknownUnit = "import.unknown-unit"
  case ambiguousUnit = "import.ambiguous-unit"
  case unknownMemberUnit = "import.unknown-member-unit"
  case memberOfItself = "import.member-of-itself"
  case twiceInFile = "import.twice-in-file"
  case otherNameInFile = "import.identity-of-other-name-in-file"
  case otherNameOnRecord = "import.identity-of-other-name"
  case overlapsRecord = "import.already-member"
  case positionOnRecord = "import.already-holds-position"
  case endsBeforeStart = "import.ends-before-start"
  case inFuture = "import.in-future"
  case unknownArea = "import.unknown-area"
  case taxCodeTwice = "import.tax-code-twice-in-file"
  case taxCodeOnRecord = "import.tax-code-of-other-unit"
  case taxCodeOfBranch = "import.tax-code-of-branch"
  case unknownLaw = "import.unknown-law"
  case unknownStatus = "import.unknown-status"
  case statusOfOtherKind = "import.status-of-other-kind"
  case notYesOrNo = "import.not-yes-or-no"
  case statusBeforeStart = "import.status-before-registration"
  case onRecord = "import.on-record-otherwise"
  case notANumber = "import.not-a-number"
  case notAYear = "import.not-a-year"
  case productOtherwise = "import.ocop-otherwise"
  case productCodeTaken = "import.ocop-code-of-other"
  case unknownPerson = "import.unknown-person"

  var rule: RuleID { RuleID(rawValue: rawValue) }

  /// The finding on a row; `other` is a line or a unit that the row collides with.
  func finding(field: String?, value: String, other: String) -> Finding {
    Finding(
      rule: rule, severity: .blocker, field: field, message: reason(value, other), citations: [],
      remedy: remedy(other))
  }
}
