/// A decision to dissolve a unit against its will that is to be drafted.
public struct CompulsoryPaperFacts: Sendable {
  /// What the unit is.
  public let kind: UnitKind
  /// The day of the decision.
  public let day: CivilDate

  /// Makes the facts.
  public init(kind: UnitKind, day: CivilDate) {
    self.kind = kind
    self.day = day
  }

  /// Whether the law of the day lets a People's Committee decide it.
  public var isDecided: Bool {
    kind != .group
      && [.law2012, .circular03].contains(StatusRegime.of(StatusSubject(kind), on: day))
  }

  /// What a decision on a ground rests on; empty where the law of the day has no such decision.
  public func grounds(_ ground: DissolutionGround) -> [Citation] {
    guard isDecided, let point = ground.pointOf2012 else { return [] }
    return [
      .law2012("Điều 54 khoản 2\(point)"), .law2012("Điều 54 khoản 3 điểm a"),
      .decree193("Điều 19 khoản 2"),
    ].filter { TextsOf2012.isInForce($0, on: day) }
  }
}

extension DissolutionGround {
  /// The point of Law 23/2012/QH13 Điều 54 khoản 2; `nil` for a voluntary dissolution.
  ///
  /// The fourth point is printed «b» a second time in the text, so it is cited without a letter.
  fileprivate var pointOf2012: String? {
    switch self {
    case .voluntary: nil
    case .notOperating: " điểm a"
    case .tooFewMembers: " điểm b"
    case .noAnnualMeeting: " điểm c"
    case .certificateRevoked: ""
    case .courtDecision: " điểm đ"
    }
  }
}

extension Rule where Facts == CompulsoryPaperFacts {
  /// A People's Committee decides a dissolution only under Law 2012.
  public static var compulsoryPaper: Rule {
    Rule(
      id: "paper.compulsory-dissolution",
      title: LocalizedText(
        vi: "Quyết định giải thể bắt buộc", en: "Decision on a compulsory dissolution"),
      explanation: LocalizedText(
        vi: """
          Từ 01/7/2013 đến 30/6/2024 Ủy ban nhân dân cùng cấp quyết định giải thể bắt buộc HTX, \
          LHHTX và lập hội đồng giải thể. Từ 01/7/2024 không còn quyết định này: giải thể bắt buộc \
          theo Tòa án hoặc khi bị thu hồi Giấy chứng nhận. Tổ hợp tác thì chấm dứt hoạt động.
          """,
        en: """
          From 2013-07-01 to 2024-06-30 the People's Committee of the same level decided the \
          compulsory dissolution of an HTX or LHHTX and set up its council. Since 2024-07-01 there \
          is no such decision: a court decides, or the certificate is revoked. Groups close.
          """),
      citations: [
        .law2012("Điều 54 khoản 2, khoản 3"), .decree193("Điều 19 khoản 2"),
        .law2023("Điều 97 khoản 1 điểm b"), Citation(LawText.decree77, "Điều 14 khoản 1"),
      ],
      examples: [
        example("Ngày cuối của Luật 2012", "Last day of Law 2012", .union, "2024-06-30", []),
        example(
          "Ngày đầu của Luật 2023", "First of Law 2023", .cooperative, "2024-07-01", [.blocker]),
        example("Chưa rõ", "Not known", .cooperative, "2013-06-30", [.note]),
        example("Tổ hợp tác", "Group", .group, "2020-03-02", [.blocker]),
        example("Tổ hợp tác, chưa rõ", "Group, not known", .group, "2019-11-24", [.note]),
      ], judge: judgeCompulsory)
  }
}

private let id: RuleID = "paper.compulsory-dissolution"

private func judgeCompulsory(_ facts: CompulsoryPaperFacts) -> [Finding] {
  guard !facts.isDecided else { return [] }
  let regime = LawBook.regime(for: facts.kind, on: facts.day)
  guard let reason = facts.reason else {
    return [
      .notKnown(
        id,
        LocalizedText(
          vi: "quyết định giải thể bắt buộc", en: "The decision on a compulsory dissolution"),
        by: .notKnown(in: regime.text), regime: regime)
    ]
  }
  return [
    Finding(
      rule: id, severity: reason.citation.breach, message: reason.message,
      facts: [.day(facts.day)], citations: [reason.citation], remedy: reason.remedy)
  ]
}

extension CompulsoryPaperFacts {
  /// Why the law of the day has no such decision; `nil` where that law is not known.
  fileprivate var reason: (citation: Citation, message: LocalizedText, remedy: LocalizedText)? {
    if kind == .group {
      guard day >= CivilDate(2019, 11, 25) else { return nil }
      return (
        .decree77("Điều 14 khoản 1", on: day),
        LocalizedText(
          vi: "Tổ hợp tác không bị giải thể bắt buộc mà chấm dứt hoạt động.",
          en: "A group is not dissolved; it closes."),
        LocalizedText(
          vi: "Ghi chấm dứt bằng htx dissolve open.", en: "Record the end with htx dissolve open.")
      )
    }
    guard day >= CivilDate(2024, 7, 1) else { return nil }
    return (
      .law2023("Điều 97 khoản 1 điểm b"),
      LocalizedText(
        vi: "Từ 01/07/2024 Ủy ban nhân dân không ra quyết định giải thể bắt buộc: theo Tòa án hoặc "
          + "khi bị thu hồi Giấy chứng nhận.",
        en: "Since 2024-07-01 no People's Committee decides a dissolution: a court does, or it "
          + "follows the revocation of the certificate."),
      LocalizedText(
        vi: "Soạn quyết định thu hồi bằng htx print revocation.",
        en: "Draft the revocation with htx print revocation.")
    )
  }
}

private func example(
  _ vi: String, _ en: String, _ kind: UnitKind, _ day: String, _ expected: [Severity]
) -> RuleExample<CompulsoryPaperFacts> {
  RuleExample(
    LocalizedText(vi: vi, en: en),
    CompulsoryPaperFacts(kind: kind, day: StatusExamples.day(day)), expected: expected)
}
