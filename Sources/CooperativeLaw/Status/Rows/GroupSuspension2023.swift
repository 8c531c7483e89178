/// Suspension and resumption of registered THT.
///
/// Decree 92/2024/NĐ-CP Điều 62; Decree 295/2026/NĐ-CP Điều 63.
enum GroupSuspension2023 {
  static let rows: [StatusRow] = StatusDecree.both.flatMap(rows(by:))

  private static func rows(by decree: StatusDecree) -> [StatusRow] {
    let cited = [decree.at(62, 63, "1"), decree.at(62, 63, "2")]
    let papers: [StatusDocument] = decree.pick(
      [.suspensionNotice, .groupMinutes], [.suspensionNotice, .membersAuthority])
    return [
      decree.row(
        [.group], [.active], .suspended,
        StatusTransition(
          .to(.suspended), documents: papers, starts: limits(decree), cited, note: fromFifteen)),
      decree.row(
        [.group], [.suspended], .suspensionExtended,
        StatusTransition(.unchanged, documents: papers, starts: limits(decree), cited)),
      decree.row(
        [.group], [.suspended], .resumed,
        StatusTransition(
          .to(.active),
          documents: decree.pick([.resumptionNotice], [.resumptionNotice, .membersAuthority]),
          starts: [
            StatusClock(.resumptionNotice, .workingDays(3), decree.at(62, 63, "1")),
            confirmed(decree),
          ], stops: [.suspensionLength, .suspensionTotal, .resumptionConfirmed, .reportMissing],
          cited)),
    ]
  }

  private static let fromFifteen = LocalizedText(
    vi: "Tổ hợp tác chỉ phải thông báo khi tạm ngừng từ 15 ngày trở lên.",
    en: "A group need only give notice when it suspends for 15 days or more.")

  private static func confirmed(_ decree: StatusDecree) -> StatusClock {
    StatusClock(.suspensionConfirmed, .workingDays(3), decree.at(62, 63, "3"))
  }

  private static func limits(_ decree: StatusDecree) -> [StatusClock] {
    let place = decree.at(62, 63, "1")
    let confirmation = Citation(LawText.decree295, "Điều 63 khoản 8")
    let single = [
      StatusClock(.suspensionNotice, .workingDays(3), place), confirmed(decree),
      StatusClock(.suspensionLength, .months(12), place),
    ]
    return single
      + decree.pick(
        [],
        [
          StatusClock(.suspensionTotal, .months(24), place),
          StatusClock(.resumptionConfirmed, .workingDays(5), confirmation),
          StatusClock(.reportAsked, .workingDays(5), confirmation),
          StatusClock(.reportMissing, .days(30), confirmation),
        ])
  }
}
