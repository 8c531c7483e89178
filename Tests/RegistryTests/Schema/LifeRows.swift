/// A row of every table of a unit's life, for tests of the schema alone.
enum LifeRows {
  static let sql = """
    INSERT INTO dependent_unit (id, kind, recorded_by) VALUES (1, 'branch', 1);
    INSERT INTO dependent_detail (dependent_id, unit_id, name, code, valid_from, recorded_by)
      VALUES (1, 1, 'Chi nhánh Bản Vài', '0100233488-001', '2025-09-01', 1);
    INSERT INTO dependent_status (dependent_id, status, valid_from, recorded_by)
      VALUES (1, 'active', '2025-09-01', 1);
    INSERT INTO status_event (unit_id, event, occurred_on, recorded_by)
      VALUES (1, 'suspended', '2025-10-01', 1);
    INSERT INTO case_file (id, unit_id, procedure, ground, opened_on, recorded_by)
      VALUES (1, 1, 'voluntary_dissolution', 'voluntary', '2025-10-01', 1);
    INSERT INTO case_step (case_id, step, done_on, recorded_by)
      VALUES (1, 'resolution', '2025-10-01', 1);
    INSERT INTO case_person (case_id, role, full_name, recorded_by)
      VALUES (1, 'chair', 'Lò Văn An', 1);
    INSERT INTO settlement_line (case_id, rank, amount_due, amount_paid, occurred_on, recorded_by)
      VALUES (1, 'costs', 1000, 0, '2025-10-02', 1);
    INSERT INTO unit_blocker (unit_id, blocker, valid_from, recorded_by)
      VALUES (1, 'seal_lost', '2025-10-02', 1);
    INSERT INTO unit_transition (unit_id, duty, state, valid_from, recorded_by)
      VALUES (1, 'law_2012', 'compliant', '2025-10-02', 1);
    INSERT INTO unit_balance (unit_id, item, amount, valid_from, recorded_by)
      VALUES (1, 'debts', 1000, '2025-10-02', 1);
    INSERT INTO reorganisation (id, kind, recorded_by) VALUES (1, 'merge', 1);
    INSERT INTO reorganisation_unit (reorganisation_id, unit_id, role, recorded_by)
      VALUES (1, 1, 'source', 1);
    INSERT INTO reorganisation_unit (reorganisation_id, unit_id, role, recorded_by)
      VALUES (1, 1, 'result', 1);
    INSERT INTO reorganisation_step (reorganisation_id, step, occurred_on, recorded_by)
      VALUES (1, 'opened', '2025-10-02', 1);
    INSERT INTO reorganisation_line (reorganisation_id, item, from_unit_id, amount, recorded_by)
      VALUES (1, 'debts', 1, 1000, 1);
    """
}
