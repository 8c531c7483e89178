/// Revocation of the certificate under Law 23/2012/QH13 Điều 56; Circular 03/2014/TT-BKHĐT Điều 19.
enum Law2012Revocation {
  static let rows: [StatusRow] =
    Law2012Rows.regimes.flatMap { regime in
      grounds.map { sanction($0, in: regime) } + [closure(regime)]
    } + [rollback]

  private static let grounds: [(ground: RevocationGround, clause: Int)] = [
    (.untrueFounding, 2), (.nameMisused, 3), (.prohibitedLine, 4), (.conditionMissing, 5),
    (.noTaxCode, 6), (.movedUnregistered, 7),
  ]

  private static func sanction(
    _ item: (ground: RevocationGround, clause: Int), in regime: StatusRegime
  ) -> StatusRow {
    let isHeard = item.ground != .untrueFounding
    let procedure = Citation.circular03("Điều 19 khoản \(isHeard ? 3 : 2)")
    let hasProcedure = regime == .circular03
    return row(
      regime, [.active, .suspended], item.ground,
      StatusTransition(
        .to(.windingUp), opens: .revocation, endReason: .dissolvedCompulsorily,
        documents: [.breachNotice, .revocationDecision],
        starts: hasProcedure && isHeard
          ? [StatusClock(.explanationAwaited, .workingDays(10), procedure)] : [],
        [.law2012("Điều 56 khoản \(item.clause)"), .law2012("Điều 54 khoản 2")]
          + (hasProcedure ? [procedure] : []),
        note: LocalizedText(
          vi: "Thu hồi là căn cứ để Ủy ban nhân dân quyết định giải thể bắt buộc.",
          en: "Revocation is a ground for the People's Committee to order dissolution.")))
  }

  private static let rollback = row(
    .circular03, [.active, .suspended], .untrueChange,
    StatusTransition(
      .unchanged, documents: [.breachNotice],
      [.law2012("Điều 56 khoản 2"), .circular03("Điều 19 khoản 2")],
      note: LocalizedText(
        vi: "Chỉ hủy thay đổi đó và khôi phục giấy chứng nhận hợp lệ gần nhất.",
        en: "Only that change falls; the last valid certificate is restored.")))

  private static func closure(_ regime: StatusRegime) -> StatusRow {
    row(
      regime, [.ended], .unitEnded,
      StatusTransition(
        .unchanged, documents: [.revocationDecision, .originalCertificate],
        [.law2012("Điều 56 khoản 1"), .circular03("Điều 19 khoản 1")]))
  }

  private static func row(
    _ regime: StatusRegime, _ from: [LegalStatus], _ ground: RevocationGround,
    _ transition: StatusTransition
  ) -> StatusRow {
    StatusRow(StatusSubject.cooperatives, [regime], from, .revoked(ground), transition)
  }
}
