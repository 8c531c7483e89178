/// Bankruptcy of HTX and LHHTX.
///
/// Law 17/2023/QH15 Điều 102; Decree 92/2024/NĐ-CP Điều 57; Decree 295/2026/NĐ-CP Điều 58.
enum Bankruptcy2023 {
  static let rows: [StatusRow] =
    StatusDecree.both.flatMap { [opened($0), stopped($0), declared($0)] } + newer

  private static let standing: [LegalStatus] = .working + [.revokedTax, .windingUp]

  private static func recorded(_ place: Citation) -> [StatusClock] {
    [StatusClock(.courtDecisionRecorded, .workingDays(3), place)]
  }

  private static func opened(_ decree: StatusDecree) -> StatusRow {
    let place = decree.at("Điều 57 khoản 1", "Điều 58 khoản 1 điểm a")
    return decree.row(
      StatusSubject.cooperatives, standing, .bankruptcyOpened,
      StatusTransition(
        .to(.bankruptcy), opens: .bankruptcy, endReason: .bankrupt, documents: [.courtDecision],
        starts: recorded(place),
        [.law2023("Điều 102"), place, decree.at("Điều 27 khoản 4", "Điều 27 khoản 6")]))
  }

  private static func stopped(_ decree: StatusDecree) -> StatusRow {
    let place = decree.at("Điều 27 khoản 4", "Điều 58 khoản 2")
    return decree.row(
      StatusSubject.cooperatives, [.bankruptcy], .bankruptcyStopped,
      StatusTransition(
        .before, needs: [.bankruptcy], documents: [.courtDecision],
        starts: decree.pick([], recorded(place)), [place], note: decree.pick(silent, nil)))
  }

  private static let silent = LocalizedText(
    vi: """
      Nghị định 92/2024/NĐ-CP không nói rõ; theo định nghĩa tại Điều 27, khi không còn mở thủ tục \
      phá sản thì đơn vị trở lại tình trạng trước đó.
      """,
    en: """
      Decree 92/2024 does not say; by the definition in Article 27 a unit whose procedure is no \
      longer open is again what it was before.
      """)

  private static func declared(_ decree: StatusDecree) -> StatusRow {
    let place = decree.at("Điều 57 khoản 2", "Điều 58 khoản 1 điểm b")
    return decree.row(
      StatusSubject.cooperatives, [.bankruptcy], .bankruptcyDeclared,
      StatusTransition(
        .to(.ended), needs: [.bankruptcy], endReason: .bankrupt, documents: [.courtDecision],
        starts: recorded(place), [.law2023("Điều 102"), place]))
  }

  /// What only Decree 295/2026/NĐ-CP provides for.
  private static let newer: [StatusRow] = [
    row(standing, .bankruptcyNotOpened, .unchanged, "Điều 58 khoản 1 điểm c"),
    row(standing, .bankruptcyStopAnnulled, .to(.bankruptcy), "Điều 58 khoản 3"),
    row(
      [.ended], .bankruptcyDeclarationAnnulled, .to(.bankruptcy), needs: [.bankruptcy],
      "Điều 58 khoản 4"),
  ]

  private static func row(
    _ from: [LegalStatus], _ event: StatusEvent, _ next: NextStatus,
    needs: Set<StatusProcedure> = [], _ place: String
  ) -> StatusRow {
    let citation = Citation(LawText.decree295, place)
    return StatusRow(
      StatusSubject.cooperatives, [.decree295], from, event,
      StatusTransition(
        next, opens: next == .unchanged ? nil : .bankruptcy, needs: needs,
        endReason: next == .unchanged ? nil : .bankrupt, documents: [.courtDecision],
        starts: recorded(citation), [citation]))
  }
}
