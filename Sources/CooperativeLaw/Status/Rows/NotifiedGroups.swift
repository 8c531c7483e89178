/// THT that only notify the commune: they end, then tell.
///
/// Decree 77/2019/NĐ-CP Điều 14; Decree 295/2026/NĐ-CP Điều 68 khoản 5 still refers to it, while
/// what Decree 294/2026/NĐ-CP says is not known.
enum NotifiedGroups {
  static let rows: [StatusRow] = ClosingGround.allCases.flatMap { ground in
    [row(.decree77, ground, .primary, note: nil), row(.decree294, ground, .derived, note: open)]
  }

  private static func row(
    _ regime: StatusRegime, _ ground: ClosingGround, _ confidence: Confidence,
    note: LocalizedText?
  ) -> StatusRow {
    func at(_ place: String) -> Citation {
      Citation(LawText.decree77, place, confidence: confidence)
    }
    return StatusRow(
      [.group], [regime], [.active], .groupEnded(ground),
      StatusTransition(
        .to(.closed), endReason: ground.endReason, documents: [.closingNotice, .groupMinutes],
        starts: [StatusClock(.communeTold, .workingDays(5), at("Điều 14 khoản 3"))],
        [at("Điều 14 khoản 1 điểm \(ground.point)"), at("Điều 14 khoản 3")], note: note))
  }

  private static let open = LocalizedText(
    vi: "Theo Nghị định 77/2019/NĐ-CP; chưa rõ Nghị định 294/2026/NĐ-CP có sửa điều này không.",
    en: "By Decree 77/2019; whether Decree 294/2026 changed it is not known.")
}
