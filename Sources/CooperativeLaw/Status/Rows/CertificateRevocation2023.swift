/// Revocation of the certificates of THT, branches and representative offices: they have to close.
///
/// Decree 92/2024/NĐ-CP Điều 55, 64; Decree 295/2026/NĐ-CP Điều 56, 65.
enum CertificateRevocation2023 {
  static let rows: [StatusRow] =
    ofGroups92.map { $0.row([.group], closing: "Điều 63 khoản 5", .months(3)) }
    + ofGroups295.map { $0.row([.group], closing: "Điều 64 khoản 5", .months(3)) }
    + ofOffices92.map { $0.row(StatusSubject.offices, closing: "Điều 54 khoản 5", .months(6)) }
    + ofOffices295.map { $0.row(StatusSubject.offices, closing: "Điều 55 khoản 5", .months(6)) }

  /// A ground of an article: its point in khoản 1, the clause of its procedure, its papers.
  private struct Ground {
    let decree: StatusDecree
    let article: Int
    let ground: RevocationGround
    let point: String
    let clause: String
    let decided: String
    let from: [LegalStatus]
    let papers: [StatusDocument]

    func row(_ subjects: [StatusSubject], closing: String, _ silence: Period) -> StatusRow {
      let procedure = Citation(decree.text, "Điều \(article) khoản \(clause)")
      let decision = Citation(decree.text, "Điều \(article) khoản \(decided)")
      let isRollback = ground.effect == .rollback
      let after = [
        StatusClock(.revocationPublished, .workingDays(3), decision),
        StatusClock(.silence, silence, Citation(decree.text, closing)),
      ]
      return decree.row(
        subjects, from, .revoked(ground),
        StatusTransition(
          isRollback ? .unchanged : .to(.closing), opens: isRollback ? nil : .revocation,
          endReason: isRollback ? nil : .certificateRevoked,
          documents: papers + [.revocationDecision],
          starts: [StatusClock(.revocationDecided, .workingDays(3), procedure)]
            + (isRollback ? [] : after),
          [Citation(decree.text, "Điều \(article) khoản 1 điểm \(point)"), procedure]
            + (isRollback ? [] : [decision])))
    }
  }

  private static func grounds(
    _ decree: StatusDecree, _ article: Int, decided: String,
    _ items: [(RevocationGround, String, String)]
  ) -> [Ground] {
    items.map { ground, point, clause in
      Ground(
        decree: decree, article: article, ground: ground, point: point, clause: clause,
        decided: decided, from: ground == .stoppedUntold ? [.active, .notAtAddress] : .working,
        papers: papers(ground))
    }
  }

  private static func papers(_ ground: RevocationGround) -> [StatusDocument] {
    switch ground {
    case .forgedFounding, .forgedChange: [.forgeryProof, .breachNotice]
    case .courtDecision: [.courtDecision]
    case .authorityRequest: [.authorityRequest, .breachNotice]
    default: [.breachNotice]
    }
  }

  private static let ofGroups92 = grounds(
    StatusDecree.both[0], 64, decided: "5",
    [(.forgedFounding, "a", "2"), (.courtDecision, "b", "3"), (.authorityRequest, "c", "4")])

  private static let ofGroups295 = grounds(
    StatusDecree.both[1], 65, decided: "6",
    [
      (.forgedFounding, "a", "2 điểm a"), (.forgedChange, "a", "2 điểm b"), (.noReport, "b", "3"),
      (.courtDecision, "c", "4"), (.authorityRequest, "d", "5"),
    ])

  private static let ofOffices92 = grounds(
    StatusDecree.both[0], 55, decided: "6",
    [
      (.forgedFounding, "a", "2"), (.stoppedUntold, "b", "3"), (.courtDecision, "c", "4"),
      (.authorityRequest, "d", "5"),
    ])

  private static let ofOffices295 = grounds(
    StatusDecree.both[1], 56, decided: "6",
    [
      (.forgedFounding, "a", "2 điểm a"), (.forgedChange, "a", "2 điểm b"),
      (.stoppedUntold, "b", "3"), (.courtDecision, "c", "4"), (.authorityRequest, "d", "5"),
    ])
}
