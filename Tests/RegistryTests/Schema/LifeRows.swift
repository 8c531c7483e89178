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
    """ + yearly

  /// What is observed, reported, rated and recognised.
  private static let yearly = """

    INSERT INTO unit_explanation (unit_id, ground, kind, reason, valid_from, recorded_by)
      VALUES (1, 'law2023.no_annual_meeting', 'force_majeure', 'lũ', '2025-10-02', 1);
    INSERT INTO unit_trait (unit_id, trait, value, valid_from, recorded_by)
      VALUES (1, 'led_by_women', 'yes', '2025-10-02', 1);
    INSERT INTO qualification (unit_id, party_id, level, valid_from, recorded_by)
      VALUES (1, 1, 'college', '2025-10-02', 1);
    INSERT INTO value_chain_link (unit_id, partner, product, valid_from, recorded_by)
      VALUES (1, 'Công ty Chế biến Nà Ba', 'dong riềng', '2025-10-02', 1);
    INSERT INTO certification (unit_id, scheme, scope, valid_from, recorded_by)
      VALUES (1, 'vietgap', 'bí xanh', '2025-10-02', 1);
    INSERT INTO ocop_product (id, recorded_by) VALUES (1, 1);
    INSERT INTO ocop_detail (product_id, unit_id, owner_type, owner_name, product, product_group,
      valid_from, recorded_by)
      VALUES (1, 1, 'cooperative', 'HTX', 'Miến dong', 'food', '2025-10-02', 1);
    INSERT INTO activity_observation (unit_id, observed_on, state, source, recorded_by)
      VALUES (1, '2025-10-02', 'active', 'site_visit', 1);
    INSERT INTO meeting (unit_id, held_on, kind, recorded_by) VALUES (1, '2025-10-02', 'annual', 1);
    INSERT INTO compliance_report (unit_id, occurred_on, deed, recorded_by)
      VALUES (1, '2025-10-02', 'asked', 1);
    INSERT INTO training (unit_id, party_id, occurred_on, kind, recorded_by)
      VALUES (1, 1, '2025-10-02', 'training', 1);
    INSERT INTO annual_report (unit_id, year, recorded_by) VALUES (1, 2025, 1);
    INSERT INTO area_statistic (area_id, year, item, value, recorded_by)
      VALUES (1, 2025, 'population', 4000, 1);
    INSERT INTO rating_scheme (code, definition, recorded_by) VALUES ('tinh', '{}', 1);
    INSERT INTO rating (id, unit_id, year, scheme, total, grade, recorded_by)
      VALUES (1, 1, 2024, 'TT01_2020', 7990, 'fair', 1);
    INSERT INTO rating_score (rating_id, criterion, points, recorded_by) VALUES (1, 'C05', 800, 1);
    INSERT INTO support_activity (id, occurred_on, kind, recorded_by)
      VALUES (1, '2025-10-02', 'workshop', 1);
    INSERT INTO support_attendance (activity_id, unit_id, recorded_by) VALUES (1, 1, 1);
    INSERT INTO support_fund_entry (area_id, occurred_on, kind, amount, recorded_by)
      VALUES (1, '2025-10-02', 'charter_capital', 1000, 1);
    INSERT INTO ocop_recognition (id, product_id, stars, decision_number, decided_on, recorded_by)
      VALUES (1, 1, 3, '12/QĐ', '2025-10-02', 1);
    INSERT INTO ocop_revocation (recognition_id, occurred_on, recorded_by)
      VALUES (1, '2025-11-02', 1);
    INSERT INTO flag_run (id, as_of, criteria, recorded_by) VALUES (1, '2025-11-02', '{}', 1);
    INSERT INTO flag_line (run_id, unit_id, ground, level, certainty, recorded_by)
      VALUES (1, 1, 'law2023.no_annual_meeting', 'due', 'certain', 1);
    INSERT INTO export_log (exported_at, officer_id, command, arguments, profile, format, columns,
      known_filing, row_count, sha256)
      VALUES ('2025-10-02T03:00:00.000Z', 1, 'export units', '[]', 'internal', 'csv', '[]', 1, 0,
        'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    INSERT INTO issued_report (kind, period_from, period_to, area_id, known_filing, sha256,
      recorded_by)
      VALUES ('year', '2024-12-15', '2025-12-14', 1, 1,
        'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', 1);
    """
}
