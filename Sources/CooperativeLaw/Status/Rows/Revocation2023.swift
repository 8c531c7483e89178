/// Revocation of the certificate of an HTX or LHHTX: it has to be dissolved.
///
/// Law 17/2023/QH15 Điều 103; Decree 92/2024/NĐ-CP Điều 53; Decree 295/2026/NĐ-CP Điều 54.
enum Revocation2023 {
  static let rows: [StatusRow] =
    StatusDecree.both.flatMap { decree in grounds.flatMap { rows($0, by: decree) } } + rollback

  /// A ground, its point in Điều 103 khoản 1, the clause of its procedure, its papers.
  private typealias Ground = (
    ground: RevocationGround, point: String, clause: String, papers: [StatusDocument]
  )

  private static let grounds: [Ground] = [
    (.forgedFounding, "a", "1", [.forgeryProof, .breachNotice]),
    (.stoppedUntold, "b", "2", [.breachNotice]), (.noReport, "c", "2", [.breachNotice]),
    (.tooFewMembers, "d", "2", [.breachNotice]), (.tooManyForeigners, "d", "2", [.breachNotice]),
    (.overCapitalCap, "đ", "2", [.breachNotice]), (.noAnnualMeeting, "e", "2", [.breachNotice]),
    (.courtDecision, "g", "3", [.courtDecision]),
    (.authorityRequest, "g", "4", [.authorityRequest, .breachNotice]),
  ]

  private static func rows(_ item: Ground, by decree: StatusDecree) -> [StatusRow] {
    let told: [LegalStatus] = [.active, .notAtAddress]
    return [
      decree.row(
        StatusSubject.cooperatives, item.ground == .stoppedUntold ? told : .working,
        .revoked(item.ground), transition(item, by: decree)),
      decree.row(
        StatusSubject.cooperatives, [.windingUp], .revoked(item.ground),
        transition(item, needs: [.voluntaryDissolution], by: decree)),
    ]
  }

  private static func transition(
    _ item: Ground, needs: Set<StatusProcedure> = [], by decree: StatusDecree
  ) -> StatusTransition {
    let procedure = decree.at(53, 54, item.clause)
    return StatusTransition(
      .to(.windingUp), opens: .revocation, needs: needs, endReason: .dissolvedCompulsorily,
      documents: item.papers + [.revocationDecision],
      starts: [
        StatusClock(.revocationDecided, .workingDays(3), procedure),
        StatusClock(.revocationPublished, .workingDays(3), decree.at(53, 54, "6")),
      ] + Dissolution2023.compulsoryClocks(decree),
      stops: [.cancellation],
      [
        .law2023("Điều 103 khoản 1 điểm \(item.point)"), procedure, decree.at(53, 54, "5"),
        decree.at(51, 52, "1"),
      ])
  }

  /// Decree 92/2024/NĐ-CP says nothing of a forged file of a change.
  private static let rollback = [
    StatusRow(
      StatusSubject.cooperatives, [.decree295], .working, .revoked(.forgedChange),
      StatusTransition(
        .unchanged, documents: [.forgeryProof, .breachNotice, .revocationDecision],
        starts: [
          StatusClock(
            .revocationDecided, .workingDays(3),
            Citation(LawText.decree295, "Điều 54 khoản 1 điểm b"))
        ],
        [
          .law2023("Điều 103 khoản 1 điểm a"),
          Citation(LawText.decree295, "Điều 54 khoản 1 điểm b"),
        ]))
  ]
}
