internal import CooperativeLaw
internal import GRDB

extension RegistryCheck {
  /// What reorganisations handed on is there, once; and no unit is in two that are open.
  static let reorganisations = RegistryCheck(
    id: "plans.whole",
    title: LocalizedText(
      vi: "Tổ chức lại không mất, không trùng", en: "Reorganisations lose nothing"),
    remedy: LocalizedText(
      vi: "Hãy xem phương án bằng htx reorganise show và so với hồ sơ giấy.",
      en: "See the plan with htx reorganise show and compare it with the papers."),
    problems: { db in
      let capital = try Int64.fetchAll(db, sql: unbalanced).map { plan in
        LocalizedText(
          vi: "Phương án \(plan): vốn góp chuyển đi và nhận về không bằng nhau.",
          en: "Reorganisation \(plan): capital that went and capital that came differ.")
      }
      let members = try Row.fetchAll(db, sql: missing).map { row in
        let (plan, count): (Int64, Int) = (row[0], row[1])
        return LocalizedText(
          vi: "Phương án \(plan): \(count) thành viên không có ở đơn vị nhận.",
          en: "Reorganisation \(plan): members missing where they went: \(count).")
      }
      let busy = try String.fetchAll(db, sql: inTwo).map { unit in
        LocalizedText(
          vi: "\(unit) có mặt trong hai phương án còn mở.",
          en: "\(unit) is in two reorganisations that are open.")
      }
      return capital + members + busy
    })

  /// Openings by which somebody's capital over all units changed.
  private static let unbalanced = """
    SELECT DISTINCT plan.id FROM reorganisation AS plan
      JOIN capital_entry AS entry ON entry.recorded_by = plan.recorded_by
    WHERE plan.retracted_by IS NULL AND entry.retracted_by IS NULL
      AND entry.kind IN ('transferred_out', 'transferred_in')
    GROUP BY plan.id, entry.party_id
    HAVING sum(entry.committed_change) <> 0 OR sum(entry.paid_change) <> 0
    """

  /// Members of the proof who have never been members where they went.
  private static let missing = """
    SELECT line.reorganisation_id, count(*) FROM reorganisation_line AS line
      JOIN reorganisation AS plan ON plan.id = line.reorganisation_id
        AND plan.retracted_by IS NULL
    WHERE line.item = 'member' AND line.retracted_by IS NULL
      AND NOT EXISTS (SELECT 1 FROM membership WHERE membership.party_id = line.party_id
        AND membership.unit_id = line.to_unit_id AND membership.retracted_by IS NULL)
      AND NOT EXISTS (SELECT 1 FROM reorganisation_step AS step
        WHERE step.reorganisation_id = plan.id AND step.step = 'cancelled'
          AND step.retracted_by IS NULL)
    GROUP BY line.reorganisation_id
    """

  private static let inTwo = """
    SELECT unit.local_number FROM reorganisation_unit AS part
      JOIN reorganisation AS plan ON plan.id = part.reorganisation_id
        AND plan.retracted_by IS NULL
      JOIN unit ON unit.id = part.unit_id
    WHERE part.retracted_by IS NULL AND NOT EXISTS (
      SELECT 1 FROM reorganisation_step AS step
      WHERE step.reorganisation_id = plan.id AND step.retracted_by IS NULL
        AND step.step IN ('completed', 'cancelled'))
    GROUP BY unit.id HAVING count(DISTINCT plan.id) > 1
    """
}
