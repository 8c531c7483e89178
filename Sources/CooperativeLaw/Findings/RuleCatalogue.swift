/// Every rule of the program, in the order of the manual.
///
/// The arrays judge an act; ``all`` lists every rule once with its examples. Checks that are not
/// law, such as those of imported rows, are added by whoever has them: `all + theirEntries`.
public enum RuleCatalogue {
  /// One member joining, at the founding or later.
  public static let joining: [Rule<JoiningFacts>] = [
    .memberType, .memberUnitKind, .memberKind, .memberAge, .foreignMember, .memberRepresentative,
    .jobCreatingMember, .memberContribution,
  ]

  /// How many members there are.
  public static let memberCount: [Rule<MemberCountFacts>] = [.foreignOfficials]

  /// The share of one member.
  public static let share: [Rule<ShareFacts>] = [.memberCap]

  /// What associates and foreign members hold together.
  public static let jointShare: [Rule<JointShareFacts>] = [.associatesCap, .foreignersCap]

  /// The founding of a unit.
  public static let registration: [Rule<RegistrationFacts>] =
    foundingOnly
    + joining.map { $0.applied(to: \.joinings) }
    + share.map { $0.applied(to: \.shares) }
    + jointShare.map { $0.applied(to: \.jointShares) }
    + memberCount.map { rule in rule.applied { [$0.counts] } }

  /// A member joining a unit that exists.
  public static let admission: [Rule<AdmissionFacts>] =
    admissionOnly
    + joining.map { $0.applied(to: \.joinings) }
    + share.map { $0.applied(to: \.shares) }
    + jointShare.map { $0.applied(to: \.jointShares) }
    + memberCount.map { $0.applied(to: \.counts) }

  /// An entry in a member's capital account.
  public static let contribution: [Rule<ContributionFacts>] =
    contributionOnly
    + share.map { $0.applied(to: \.shares) }
    + jointShare.map { $0.applied(to: \.jointShares) }

  /// The end of a membership.
  public static let membershipEnd: [Rule<MembershipEndFacts>] = [
    .endReason, .whoDecides, .belowMinimum,
  ]

  /// Somebody taking an office.
  public static let appointment: [Rule<AppointmentFacts>] = [
    .roleExists, .holderIsMember, .otherOffices, .representativeIsChair, .seats, .term,
  ]

  /// A change of something of a unit, and its filing.
  public static let change: [Rule<ChangeFacts>] = [
    .changeDuty, .changeFiledInTime, .certificateFirst,
  ]

  /// Every rule once, with its examples.
  public static let all: [RuleEntry] =
    entries(foundingOnly) + entries(naming) + entries(joining) + entries(memberCount)
    + entries(share) + entries(jointShare) + entries(admissionOnly) + entries(contributionOnly)
    + entries(membershipEnd) + entries(appointment) + entries(change) + ofStatuses
    + ofDependents + ofReorganisations + ofDissolutions + entries(transition) + ofFlags + ofOCOP
    + ofYearlyMatters + ofRatings + ofPapers

  private static let foundingOnly: [Rule<RegistrationFacts>] = [
    .minimumMembers, .samePerson, .charterCapital, .capitalSum, .legalRepresentative,
    .chairRepresents, .board, .controlBoard, .separateControl, .lines, .officeLevel,
    .groupSigned, .groupMustRegister, .groupFiledInTime,
  ]

  private static let admissionOnly: [Rule<AdmissionFacts>] = [.alreadyMember]

  private static let contributionOnly: [Rule<ContributionFacts>] = [
    .contributionAmount, .payIn, .overPromise,
  ]

  static func entries(_ rules: [Rule<some Any>]) -> [RuleEntry] {
    rules.map { RuleEntry($0) }
  }
}
