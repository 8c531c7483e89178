/// Revocation in tax enforcement, its lifting, and restoration when there was no case to revoke.
///
/// Decree 92/2024/NĐ-CP Điều 53, 55, 56, 64; Decree 295/2026/NĐ-CP Điều 54, 56, 57, 65.
enum TaxRevocation2023 {
  static let rows: [StatusRow] = StatusDecree.both.flatMap { decree in
    rows(
      StatusSubject.cooperatives,
      Places(
        taken: [
          .law2023("Điều 103 khoản 1 điểm g"), decree.at(53, 54, "5"),
          decree.at("Điều 27 khoản 2", "Điều 27 khoản 4"),
        ], decided: decree.at(53, 54, "4"), published: decree.at(53, 54, "6"), restored: []),
      after: .windingUp, by: decree)
      + rows(
        StatusSubject.offices,
        Places(
          taken: [decree.at(55, 56, "6"), decree.at("Điều 28 khoản 2", "Điều 28 khoản 4")],
          decided: decree.at(55, 56, "5"), published: decree.at(55, 56, "6"),
          restored: [decree.at(55, 56, "8")]), after: .closing, by: decree)
      + rows(
        [.group],
        Places(
          taken: [
            decree.at("Điều 64 khoản 5", "Điều 65 khoản 6"),
            decree.at("Điều 28 khoản 2", "Điều 28 khoản 4"),
          ], decided: decree.at("Điều 64 khoản 4", "Điều 65 khoản 5"),
          published: decree.at("Điều 64 khoản 5", "Điều 65 khoản 6"),
          restored: [decree.at("Điều 64 khoản 6", "Điều 65 khoản 7")]), after: .closing, by: decree)
  }

  private struct Places {
    let taken: [Citation]
    let decided: Citation
    let published: Citation
    let restored: [Citation]
  }

  private static func rows(
    _ subjects: [StatusSubject], _ places: Places, after revocation: LegalStatus,
    by decree: StatusDecree
  ) -> [StatusRow] {
    let clocks = [
      StatusClock(.restorationDecided, .workingDays(3), decree.at(56, 57, "2")),
      StatusClock(.restorationPublished, .workingDays(3), decree.at(56, 57, "3")),
    ]
    let noCase = places.restored + [decree.at(56, 57, "1 điểm a")]
    return [
      decree.row(
        subjects, .working, .revokedForTax,
        StatusTransition(
          .to(.revokedTax), documents: [.taxPaper, .breachNotice, .revocationDecision],
          starts: [
            StatusClock(.revocationDecided, .workingDays(3), places.decided),
            StatusClock(.revocationPublished, .workingDays(3), places.published),
          ], places.taken)),
      decree.row(
        subjects, [.revokedTax], .taxRevocationLifted,
        StatusTransition(
          .before, documents: [.taxPaper, .restorationDecision], starts: clocks,
          places.restored + [decree.at(56, 57, "1 điểm b")])),
      decree.row(
        subjects, [.revokedTax], .restored,
        StatusTransition(.before, documents: [.restorationDecision], starts: clocks, noCase)),
      decree.row(
        subjects, [revocation], .restored,
        StatusTransition(
          .before, needs: [.revocation], documents: [.restorationDecision], starts: clocks,
          stops: [.silence, .dissolutionFiled, .resolutionTaken], noCase)),
    ]
  }
}
