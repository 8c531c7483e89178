/// The end of registered THT, and their conversion to HTX.
///
/// Law 17/2023/QH15 Điều 108; Decree 92/2024/NĐ-CP Điều 61, 63; Decree 295/2026/NĐ-CP Điều 62, 64.
enum GroupClosing2023 {
  static let rows: [StatusRow] = StatusDecree.both.flatMap { decree in
    ClosingGround.allCases.map { opened($0, by: decree) }
      + [completed(decree), elapsed(decree)] + conversion(decree)
  }

  private static func opened(_ ground: ClosingGround, by decree: StatusDecree) -> StatusRow {
    let named = Citation(
      LawText.decree77, "Điều 14 khoản 1 điểm \(ground.point)",
      confidence: decree.pick(.primary, .derived))
    return decree.row(
      [.group], .working, .closingOpened(ground),
      StatusTransition(
        .to(.closing), opens: .closing, endReason: ground.endReason,
        documents: [.groupMinutes, .debtPlan],
        starts: [
          StatusClock(.closingFiled, .workingDays(7), decree.at(63, 64, "1")),
          StatusClock(.closingPosted, .workingDays(decree.pick(3, 1)), decree.at(63, 64, "2")),
          StatusClock(.silence, .months(3), decree.at(63, 64, "5")),
        ],
        [
          decree.at(63, 64, "1"), decree.at(63, 64, "2"),
          decree.at("Điều 28 khoản 3", "Điều 28 khoản 5"), named,
        ]))
  }

  private static func completed(_ decree: StatusDecree) -> StatusRow {
    decree.row(
      [.group], [.closing], .closingCompleted,
      StatusTransition(
        .to(.closed), needs: [.closing, .revocation],
        documents: decree.pick(
          [.closingNotice, .stateAssetDecision],
          [.closingNotice, .membersAuthority, .stateAssetDecision]),
        starts: [
          StatusClock(.taxAnswer, .workingDays(2), decree.at(63, 64, "4")),
          StatusClock(.closingDecided, .workingDays(5), decree.at(63, 64, "4")),
        ], stops: [.silence], [decree.at(63, 64, "3"), decree.at(63, 64, "4")]))
  }

  private static func elapsed(_ decree: StatusDecree) -> StatusRow {
    decree.row(
      [.group], [.closing], .closingElapsed,
      StatusTransition(
        .to(.closed), needs: [.closing, .revocation],
        starts: [StatusClock(.silencePosted, .workingDays(3), decree.at(63, 64, "5"))],
        stops: [.silence], [decree.at(63, 64, "5")]))
  }

  private static func conversion(_ decree: StatusDecree) -> [StatusRow] {
    let filed = [Citation.law2023("Điều 108"), decree.at(61, 62, "2")]
    return [
      decree.row(
        [.group], [.active], .reorganisationOpened(.convert),
        StatusTransition(.unchanged, opens: .conversion, documents: [.foundingFile], filed)),
      decree.row(
        [.group], [.active], .reorganisationCompleted(.convert),
        StatusTransition(
          .to(.closed), endReason: .converted, documents: [.foundingFile],
          [.law2023("Điều 108"), decree.at(61, 62, "3")])),
      decree.row(
        [.group], [.active], .reorganisationCancelled(.convert),
        StatusTransition(
          .unchanged, needs: [.conversion], closes: .conversion, filed,
          note: Reorganisation2023.whenDropped)),
    ]
  }
}
