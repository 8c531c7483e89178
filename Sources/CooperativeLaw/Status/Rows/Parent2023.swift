/// What follows for branches, offices and locations from what happens to their HTX or LHHTX.
///
/// Decree 92/2024/NĐ-CP Điều 47, 50-53, 56; Decree 295/2026/NĐ-CP Điều 48, 51-54, 57, 58.
enum Parent2023 {
  static let rows: [StatusRow] =
    StatusDecree.both.flatMap { decree in
      [suspended(decree), windsUp(decree), revoked(decree), ended(decree)] + returns(decree)
    } + bankruptcy

  private static func row(
    _ decree: StatusDecree, _ from: [LegalStatus], _ change: ParentChange,
    _ transition: StatusTransition
  ) -> StatusRow {
    decree.row(StatusSubject.dependents, from, .followsParent(change), transition)
  }

  private static func suspended(_ decree: StatusDecree) -> StatusRow {
    row(
      decree, [.active], .suspended, StatusTransition(.to(.suspended), [decree.at(47, 48, "5")]))
  }

  private static func windsUp(_ decree: StatusDecree) -> StatusRow {
    row(
      decree, .working + [.revokedTax, .closing], .windsUp,
      StatusTransition(
        .to(.closing), opens: .closing, endReason: .parentEnded,
        starts: [StatusClock(.silence, .months(6), decree.at(54, 55, "5"))],
        [
          decree.at(50, 51, "1 điểm b"), decree.at(51, 52, "1 điểm b"), decree.at(52, 53, "1"),
        ]))
  }

  private static func revoked(_ decree: StatusDecree) -> StatusRow {
    row(
      decree, .working, .revokedForTax,
      StatusTransition(.to(.revokedTax), opens: .revocation, [decree.at(53, 54, "5")]))
  }

  private static func ended(_ decree: StatusDecree) -> StatusRow {
    let places = [
      decree.at(50, 51, "5"), decree.at(51, 52, "3"), decree.at(52, 53, "2"),
    ]
    return row(
      decree, .working + [.revokedTax, .closing], .ended,
      StatusTransition(
        .to(.closed), endReason: .parentEnded, stops: [.silence],
        places + decree.pick([], [Citation(LawText.decree295, "Điều 58 khoản 1 điểm b")])))
  }

  private static func returns(_ decree: StatusDecree) -> [StatusRow] {
    [
      row(
        decree, [.closing], .returns,
        StatusTransition(
          .before, needs: [.closing], stops: [.silence],
          [decree.at(50, 51, "6"), decree.at(56, 57, "2")])),
      row(
        decree, [.revokedTax], .returns,
        StatusTransition(
          .before, needs: [.revocation], [decree.at(56, 57, "2")], note: decree.pick(silent, nil))),
    ]
  }

  private static let silent = LocalizedText(
    vi: "Nghị định 92/2024/NĐ-CP chỉ nói khôi phục giấy chứng nhận của đơn vị mẹ.",
    en: "Decree 92/2024 only speaks of restoring the certificate of the cooperative itself.")

  /// Only Decree 295/2026/NĐ-CP has dependents follow a bankruptcy.
  private static let bankruptcy: [StatusRow] = [
    follows(.working + [.revokedTax, .closing], needs: [], "Điều 58 khoản 1 điểm a"),
    follows([.closed], needs: [.bankruptcy], "Điều 58 khoản 4"),
    StatusRow(
      StatusSubject.dependents, [.decree295], [.closing], .followsParent(.leavesBankruptcy),
      StatusTransition(
        .before, needs: [.bankruptcy], [Citation(LawText.decree295, "Điều 58 khoản 2")])),
  ]

  private static func follows(
    _ from: [LegalStatus], needs: Set<StatusProcedure>, _ place: String
  ) -> StatusRow {
    StatusRow(
      StatusSubject.dependents, [.decree295], from, .followsParent(.entersBankruptcy),
      StatusTransition(
        .to(.closing), opens: .bankruptcy, needs: needs, endReason: .parentEnded,
        [Citation(LawText.decree295, place), Citation(LawText.decree295, "Điều 28 khoản 5")]))
  }
}
