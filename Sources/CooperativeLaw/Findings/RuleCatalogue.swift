/// Every rule of the program, in the order of the manual.
///
/// The arrays judge an act; ``all`` lists every rule once with its examples. Checks that are not
/// law, such as those of imported rows, are added by whoever has them: `all + theirEntries`.
public enum RuleCatalogue {
  /// One member joining, at the founding or later.
  public static let joining: [Rule<JoiningFacts>] = [
    .memberType, .memberKind, .memberAge, .foreignMember, .memberRepresentative,
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

  /// Every rule once, with its examples.
  public static let all: [RuleEntry] =
    foundingOnly.map { RuleEntry($0) } + joining.map { RuleEntry($0) }
    + memberCount.map { RuleEntry($0) } + share.map { RuleEntry($0) }
    + jointShare.map { RuleEntry($0) } + admissionOnly.map { RuleEntry($0) }

  private static let foundingOnly: [Rule<RegistrationFacts>] = [
    .minimumMembers, .samePerson, .charterCapital, .capitalSum, .legalRepresentative,
    .chairRepresents, .board, .controlBoard, .separateControl, .lines, .officeLevel,
    .groupSigned, .groupMustRegister, .groupFiledInTime,
  ]

  private static let admissionOnly: [Rule<AdmissionFacts>] = [.alreadyMember]
}
