-- From version 1 to 2: the life of a unit. A file that has shipped is never changed again.

-- A branch, representative office or business location (chi nhánh, văn phòng đại diện, địa điểm kinh
-- doanh) of a cooperative or union; which unit it belongs to stands in dependent_detail.
CREATE TABLE dependent_unit (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CONSTRAINT dependent_unit_kind_is_known
    CHECK (kind IN ('branch', 'representative_office', 'business_location')),
  recorded_by INTEGER NOT NULL REFERENCES filing(id)
) STRICT;
CREATE INDEX dependent_unit_by_recording ON dependent_unit (recorded_by);

CREATE TRIGGER dependent_unit_is_never_deleted BEFORE DELETE ON dependent_unit BEGIN
  SELECT RAISE(ABORT, 'dependent_unit.never_deleted');
END;
CREATE TRIGGER dependent_unit_is_never_rewritten BEFORE UPDATE ON dependent_unit BEGIN
  SELECT RAISE(ABORT, 'dependent_unit.never_rewritten');
END;

-- What is known of a branch, office or location; code: its own number where it has one.
CREATE TABLE dependent_detail (
  id INTEGER PRIMARY KEY,
  dependent_id INTEGER NOT NULL REFERENCES dependent_unit(id),
  unit_id INTEGER NOT NULL REFERENCES unit(id),
  name TEXT NOT NULL CONSTRAINT dependent_detail_name_is_given CHECK (length(name) > 0),
  code TEXT,
  area_id INTEGER REFERENCES area(id),
  address TEXT NOT NULL DEFAULT '',
  valid_from TEXT NOT NULL CONSTRAINT dependent_detail_valid_from_is_a_day
    CHECK (valid_from IS date(valid_from, '+0 days')),
  valid_to TEXT CONSTRAINT dependent_detail_valid_to_is_a_day
    CHECK (valid_to IS date(valid_to, '+0 days')),
  recorded_by INTEGER NOT NULL REFERENCES filing(id),
  closed_by INTEGER REFERENCES filing(id),
  retracted_by INTEGER REFERENCES filing(id),
  CONSTRAINT dependent_detail_ends_after_it_begins CHECK (valid_to >= valid_from),
  CONSTRAINT dependent_detail_end_has_its_filing CHECK ((valid_to IS NULL) = (closed_by IS NULL))
) STRICT;
CREATE INDEX dependent_detail_by_dependent ON dependent_detail (dependent_id);
CREATE INDEX dependent_detail_by_unit ON dependent_detail (unit_id);
CREATE INDEX dependent_detail_by_area ON dependent_detail (area_id);
CREATE INDEX dependent_detail_by_recording ON dependent_detail (recorded_by);
CREATE INDEX dependent_detail_by_closing ON dependent_detail (closed_by)
  WHERE closed_by IS NOT NULL;
CREATE INDEX dependent_detail_by_retraction ON dependent_detail (retracted_by)
  WHERE retracted_by IS NOT NULL;
CREATE UNIQUE INDEX dependent_detail_is_one_at_a_time ON dependent_detail (dependent_id)
  WHERE valid_to IS NULL AND retracted_by IS NULL;

CREATE TRIGGER dependent_detail_is_never_deleted BEFORE DELETE ON dependent_detail BEGIN
  SELECT RAISE(ABORT, 'dependent_detail.never_deleted');
END;
CREATE TRIGGER dependent_detail_is_never_rewritten BEFORE UPDATE OF
  rowid, oid, _rowid_, id, dependent_id, unit_id, name, code, area_id, address, valid_from,
  recorded_by
  ON dependent_detail BEGIN
  SELECT RAISE(ABORT, 'dependent_detail.never_rewritten');
END;
CREATE TRIGGER dependent_detail_ends_once BEFORE UPDATE OF valid_to, closed_by ON dependent_detail
WHEN OLD.closed_by IS NOT NULL OR OLD.retracted_by IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'dependent_detail.ends_once');
END;
CREATE TRIGGER dependent_detail_is_retracted_once BEFORE UPDATE OF retracted_by ON dependent_detail
WHEN OLD.retracted_by IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'dependent_detail.retracted_once');
END;

-- The legal status of a branch, office or location.
CREATE TABLE dependent_status (
  id INTEGER PRIMARY KEY,
  dependent_id INTEGER NOT NULL REFERENCES dependent_unit(id),
  status TEXT NOT NULL CONSTRAINT dependent_status_is_known
    CHECK (status IN ('active', 'suspended', 'not_at_address', 'revoked_tax', 'closing', 'closed')),
  end_reason TEXT,
  valid_from TEXT NOT NULL CONSTRAINT dependent_status_valid_from_is_a_day
    CHECK (valid_from IS date(valid_from, '+0 days')),
  valid_to TEXT CONSTRAINT dependent_status_valid_to_is_a_day
    CHECK (valid_to IS date(valid_to, '+0 days')),
  recorded_by INTEGER NOT NULL REFERENCES filing(id),
  closed_by INTEGER REFERENCES filing(id),
  retracted_by INTEGER REFERENCES filing(id),
  CONSTRAINT dependent_status_end_reason_belongs_to_an_end
    CHECK (end_reason IS NULL OR status = 'closed'),
  CONSTRAINT dependent_status_ends_after_it_begins CHECK (valid_to >= valid_from),
  CONSTRAINT dependent_status_end_has_its_filing CHECK ((valid_to IS NULL) = (closed_by IS NULL))
) STRICT;
CREATE INDEX dependent_status_by_dependent ON dependent_status (dependent_id);
CREATE INDEX dependent_status_by_recording ON dependent_status (recorded_by);
CREATE INDEX dependent_status_by_closing ON dependent_status (closed_by)
  WHERE closed_by IS NOT NULL;
CREATE INDEX dependent_status_by_retraction ON dependent_status (retracted_by)
  WHERE retracted_by IS NOT NULL;
CREATE UNIQUE INDEX dependent_status_is_one_at_a_time ON dependent_status (dependent_id)
  WHERE valid_to IS NULL AND retracted_by IS NULL;

CREATE TRIGGER dependent_status_is_never_deleted BEFORE DELETE ON dependent_status BEGIN
  SELECT RAISE(ABORT, 'dependent_status.never_deleted');
END;
CREATE TRIGGER dependent_status_is_never_rewritten BEFORE UPDATE OF
  rowid, oid, _rowid_, id, dependent_id, status, end_reason, valid_from, recorded_by
  ON dependent_status BEGIN
  SELECT RAISE(ABORT, 'dependent_status.never_rewritten');
END;
CREATE TRIGGER dependent_status_ends_once BEFORE UPDATE OF valid_to, closed_by ON dependent_status
WHEN OLD.closed_by IS NOT NULL OR OLD.retracted_by IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'dependent_status.ends_once');
END;
CREATE TRIGGER dependent_status_is_retracted_once BEFORE UPDATE OF retracted_by ON dependent_status
WHEN OLD.retracted_by IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'dependent_status.retracted_once');
END;

-- What happened to a unit, or to a branch of it, that bears on its legal status: unit_status is what
-- these add up to by the law of each day. notified_on: the day the notice, resolution or decision
-- came; ends_on: last day of a suspension as notified.
CREATE TABLE status_event (
  id INTEGER PRIMARY KEY,
  unit_id INTEGER NOT NULL REFERENCES unit(id),
  dependent_id INTEGER REFERENCES dependent_unit(id),
  event TEXT NOT NULL CONSTRAINT status_event_event_is_given CHECK (length(event) > 0),
  occurred_on TEXT NOT NULL CONSTRAINT status_event_occurred_on_is_a_day
    CHECK (occurred_on IS date(occurred_on, '+0 days')),
  notified_on TEXT CONSTRAINT status_event_notified_on_is_a_day
    CHECK (notified_on IS date(notified_on, '+0 days')),
  ends_on TEXT CONSTRAINT status_event_ends_on_is_a_day
    CHECK (ends_on IS date(ends_on, '+0 days')),
  recorded_by INTEGER NOT NULL REFERENCES filing(id),
  retracted_by INTEGER REFERENCES filing(id)
) STRICT;
CREATE INDEX status_event_by_unit ON status_event (unit_id, occurred_on);
CREATE INDEX status_event_by_dependent ON status_event (dependent_id)
  WHERE dependent_id IS NOT NULL;
CREATE INDEX status_event_by_recording ON status_event (recorded_by);
CREATE INDEX status_event_by_retraction ON status_event (retracted_by)
  WHERE retracted_by IS NOT NULL;

CREATE TRIGGER status_event_is_never_deleted BEFORE DELETE ON status_event BEGIN
  SELECT RAISE(ABORT, 'status_event.never_deleted');
END;
CREATE TRIGGER status_event_is_never_rewritten BEFORE UPDATE OF
  rowid, oid, _rowid_, id, unit_id, dependent_id, event, occurred_on, notified_on, ends_on,
  recorded_by
  ON status_event BEGIN
  SELECT RAISE(ABORT, 'status_event.never_rewritten');
END;
CREATE TRIGGER status_event_is_retracted_once BEFORE UPDATE OF retracted_by ON status_event
WHEN OLD.retracted_by IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'status_event.retracted_once');
END;

-- A dissolution, revocation, bankruptcy or closing under way or done (vụ việc). procedure: as in the
-- status table; ground: why.
CREATE TABLE case_file (
  id INTEGER PRIMARY KEY,
  unit_id INTEGER NOT NULL REFERENCES unit(id),
  procedure TEXT NOT NULL CONSTRAINT case_file_procedure_is_given CHECK (length(procedure) > 0),
  ground TEXT NOT NULL CONSTRAINT case_file_ground_is_given CHECK (length(ground) > 0),
  opened_on TEXT NOT NULL CONSTRAINT case_file_opened_on_is_a_day
    CHECK (opened_on IS date(opened_on, '+0 days')),
  recorded_by INTEGER NOT NULL REFERENCES filing(id),
  retracted_by INTEGER REFERENCES filing(id)
) STRICT;
CREATE INDEX case_file_by_unit ON case_file (unit_id);
CREATE INDEX case_file_by_recording ON case_file (recorded_by);
CREATE INDEX case_file_by_retraction ON case_file (retracted_by) WHERE retracted_by IS NOT NULL;

CREATE TRIGGER case_file_is_never_deleted BEFORE DELETE ON case_file BEGIN
  SELECT RAISE(ABORT, 'case_file.never_deleted');
END;
CREATE TRIGGER case_file_is_never_rewritten BEFORE UPDATE OF
  rowid, oid, _rowid_, id, unit_id, procedure, ground, opened_on, recorded_by
  ON case_file BEGIN
  SELECT RAISE(ABORT, 'case_file.never_rewritten');
END;
CREATE TRIGGER case_file_is_retracted_once BEFORE UPDATE OF retracted_by ON case_file
WHEN OLD.retracted_by IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'case_file.retracted_once');
END;

-- A step of a case that was done, such as a notice, a newspaper issue, the asset report.
CREATE TABLE case_step (
  id INTEGER PRIMARY KEY,
  case_id INTEGER NOT NULL REFERENCES case_file(id),
  step TEXT NOT NULL CONSTRAINT case_step_step_is_given CHECK (length(step) > 0),
  done_on TEXT NOT NULL CONSTRAINT case_step_done_on_is_a_day
    CHECK (done_on IS date(done_on, '+0 days')),
  document_number TEXT,
  note TEXT NOT NULL DEFAULT '',
  recorded_by INTEGER NOT NULL REFERENCES filing(id),
  retracted_by INTEGER REFERENCES filing(id)
) STRICT;
CREATE INDEX case_step_by_case ON case_step (case_id);
CREATE INDEX case_step_by_recording ON case_step (recorded_by);
CREATE INDEX case_step_by_retraction ON case_step (retracted_by) WHERE retracted_by IS NOT NULL;

CREATE TRIGGER case_step_is_never_deleted BEFORE DELETE ON case_step BEGIN
  SELECT RAISE(ABORT, 'case_step.never_deleted');
END;
CREATE TRIGGER case_step_is_never_rewritten BEFORE UPDATE OF
  rowid, oid, _rowid_, id, case_id, step, done_on, document_number, note, recorded_by
  ON case_step BEGIN
  SELECT RAISE(ABORT, 'case_step.never_rewritten');
END;
CREATE TRIGGER case_step_is_retracted_once BEFORE UPDATE OF retracted_by ON case_step
WHEN OLD.retracted_by IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'case_step.retracted_once');
END;

-- Who sits on the council that dissolves a unit (hội đồng giải thể); role: as the law names it.
CREATE TABLE case_person (
  id INTEGER PRIMARY KEY,
  case_id INTEGER NOT NULL REFERENCES case_file(id),
  role TEXT NOT NULL CONSTRAINT case_person_role_is_given CHECK (length(role) > 0),
  full_name TEXT NOT NULL CONSTRAINT case_person_full_name_is_given CHECK (length(full_name) > 0),
  organisation TEXT NOT NULL DEFAULT '',
  recorded_by INTEGER NOT NULL REFERENCES filing(id),
  retracted_by INTEGER REFERENCES filing(id)
) STRICT;
CREATE INDEX case_person_by_case ON case_person (case_id);
CREATE INDEX case_person_by_recording ON case_person (recorded_by);
CREATE INDEX case_person_by_retraction ON case_person (retracted_by) WHERE retracted_by IS NOT NULL;

CREATE TRIGGER case_person_is_never_deleted BEFORE DELETE ON case_person BEGIN
  SELECT RAISE(ABORT, 'case_person.never_deleted');
END;
CREATE TRIGGER case_person_is_never_rewritten BEFORE UPDATE OF
  rowid, oid, _rowid_, id, case_id, role, full_name, organisation, recorded_by
  ON case_person BEGIN
  SELECT RAISE(ABORT, 'case_person.never_rewritten');
END;
CREATE TRIGGER case_person_is_retracted_once BEFORE UPDATE OF retracted_by ON case_person
WHEN OLD.retracted_by IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'case_person.retracted_once');
END;

-- Settlement of assets and debts in the order of the law, in đồng. It may outlive the legal status.
CREATE TABLE settlement_line (
  id INTEGER PRIMARY KEY,
  case_id INTEGER NOT NULL REFERENCES case_file(id),
  rank TEXT NOT NULL CONSTRAINT settlement_line_rank_is_given CHECK (length(rank) > 0),
  creditor TEXT NOT NULL DEFAULT '',
  amount_due INTEGER NOT NULL,
  amount_paid INTEGER NOT NULL,
  occurred_on TEXT NOT NULL CONSTRAINT settlement_line_occurred_on_is_a_day
    CHECK (occurred_on IS date(occurred_on, '+0 days')),
  recorded_by INTEGER NOT NULL REFERENCES filing(id),
  retracted_by INTEGER REFERENCES filing(id),
  CONSTRAINT settlement_line_changes_something CHECK (amount_due <> 0 OR amount_paid <> 0)
) STRICT;
CREATE INDEX settlement_line_by_case ON settlement_line (case_id);
CREATE INDEX settlement_line_by_recording ON settlement_line (recorded_by);
CREATE INDEX settlement_line_by_retraction ON settlement_line (retracted_by)
  WHERE retracted_by IS NOT NULL;

CREATE TRIGGER settlement_line_is_never_deleted BEFORE DELETE ON settlement_line BEGIN
  SELECT RAISE(ABORT, 'settlement_line.never_deleted');
END;
CREATE TRIGGER settlement_line_is_never_rewritten BEFORE UPDATE OF
  rowid, oid, _rowid_, id, case_id, rank, creditor, amount_due, amount_paid, occurred_on,
  recorded_by
  ON settlement_line BEGIN
  SELECT RAISE(ABORT, 'settlement_line.never_rewritten');
END;
CREATE TRIGGER settlement_line_is_retracted_once BEFORE UPDATE OF retracted_by ON settlement_line
WHEN OLD.retracted_by IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'settlement_line.retracted_once');
END;

-- What stops a dissolution (vướng mắc), from valid_from on: who has to act, and what comes next.
CREATE TABLE unit_blocker (
  id INTEGER PRIMARY KEY,
  unit_id INTEGER NOT NULL REFERENCES unit(id),
  blocker TEXT NOT NULL CONSTRAINT unit_blocker_blocker_is_given CHECK (length(blocker) > 0),
  owner TEXT NOT NULL DEFAULT '',
  next_step TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  valid_from TEXT NOT NULL CONSTRAINT unit_blocker_valid_from_is_a_day
    CHECK (valid_from IS date(valid_from, '+0 days')),
  valid_to TEXT CONSTRAINT unit_blocker_valid_to_is_a_day
    CHECK (valid_to IS date(valid_to, '+0 days')),
  recorded_by INTEGER NOT NULL REFERENCES filing(id),
  closed_by INTEGER REFERENCES filing(id),
  retracted_by INTEGER REFERENCES filing(id),
  CONSTRAINT unit_blocker_ends_after_it_begins CHECK (valid_to >= valid_from),
  CONSTRAINT unit_blocker_end_has_its_filing CHECK ((valid_to IS NULL) = (closed_by IS NULL))
) STRICT;
CREATE INDEX unit_blocker_by_unit ON unit_blocker (unit_id);
CREATE INDEX unit_blocker_by_recording ON unit_blocker (recorded_by);
CREATE INDEX unit_blocker_by_closing ON unit_blocker (closed_by) WHERE closed_by IS NOT NULL;
CREATE INDEX unit_blocker_by_retraction ON unit_blocker (retracted_by)
  WHERE retracted_by IS NOT NULL;
CREATE UNIQUE INDEX unit_blocker_is_one_at_a_time ON unit_blocker (unit_id, blocker)
  WHERE valid_to IS NULL AND retracted_by IS NULL;

CREATE TRIGGER unit_blocker_is_never_deleted BEFORE DELETE ON unit_blocker BEGIN
  SELECT RAISE(ABORT, 'unit_blocker.never_deleted');
END;
CREATE TRIGGER unit_blocker_is_never_rewritten BEFORE UPDATE OF
  rowid, oid, _rowid_, id, unit_id, blocker, owner, next_step, note, valid_from, recorded_by
  ON unit_blocker BEGIN
  SELECT RAISE(ABORT, 'unit_blocker.never_rewritten');
END;
CREATE TRIGGER unit_blocker_ends_once BEFORE UPDATE OF valid_to, closed_by ON unit_blocker
WHEN OLD.closed_by IS NOT NULL OR OLD.retracted_by IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'unit_blocker.ends_once');
END;
CREATE TRIGGER unit_blocker_is_retracted_once BEFORE UPDATE OF retracted_by ON unit_blocker
WHEN OLD.retracted_by IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'unit_blocker.retracted_once');
END;

-- Where a unit stands with a duty of changing laws, such as to re-register by 2016-07-01 (Law
-- 23/2012/QH13 Điều 62 khoản 2).
CREATE TABLE unit_transition (
  id INTEGER PRIMARY KEY,
  unit_id INTEGER NOT NULL REFERENCES unit(id),
  duty TEXT NOT NULL CONSTRAINT unit_transition_duty_is_given CHECK (length(duty) > 0),
  state TEXT NOT NULL CONSTRAINT unit_transition_state_is_given CHECK (length(state) > 0),
  evidence TEXT NOT NULL DEFAULT '',
  valid_from TEXT NOT NULL CONSTRAINT unit_transition_valid_from_is_a_day
    CHECK (valid_from IS date(valid_from, '+0 days')),
  valid_to TEXT CONSTRAINT unit_transition_valid_to_is_a_day
    CHECK (valid_to IS date(valid_to, '+0 days')),
  recorded_by INTEGER NOT NULL REFERENCES filing(id),
  closed_by INTEGER REFERENCES filing(id),
  retracted_by INTEGER REFERENCES filing(id),
  CONSTRAINT unit_transition_ends_after_it_begins CHECK (valid_to >= valid_from),
  CONSTRAINT unit_transition_end_has_its_filing CHECK ((valid_to IS NULL) = (closed_by IS NULL))
) STRICT;
CREATE INDEX unit_transition_by_unit ON unit_transition (unit_id);
CREATE INDEX unit_transition_by_recording ON unit_transition (recorded_by);
CREATE INDEX unit_transition_by_closing ON unit_transition (closed_by) WHERE closed_by IS NOT NULL;
CREATE INDEX unit_transition_by_retraction ON unit_transition (retracted_by)
  WHERE retracted_by IS NOT NULL;
CREATE UNIQUE INDEX unit_transition_is_one_at_a_time ON unit_transition (unit_id, duty)
  WHERE valid_to IS NULL AND retracted_by IS NULL;

CREATE TRIGGER unit_transition_is_never_deleted BEFORE DELETE ON unit_transition BEGIN
  SELECT RAISE(ABORT, 'unit_transition.never_deleted');
END;
CREATE TRIGGER unit_transition_is_never_rewritten BEFORE UPDATE OF
  rowid, oid, _rowid_, id, unit_id, duty, state, evidence, valid_from, recorded_by
  ON unit_transition BEGIN
  SELECT RAISE(ABORT, 'unit_transition.never_rewritten');
END;
CREATE TRIGGER unit_transition_ends_once BEFORE UPDATE OF valid_to, closed_by ON unit_transition
WHEN OLD.closed_by IS NOT NULL OR OLD.retracted_by IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'unit_transition.ends_once');
END;
CREATE TRIGGER unit_transition_is_retracted_once BEFORE UPDATE OF retracted_by ON unit_transition
WHEN OLD.retracted_by IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'unit_transition.retracted_once');
END;

-- Undivided assets and debts of a unit, in đồng, as last stated.
CREATE TABLE unit_balance (
  id INTEGER PRIMARY KEY,
  unit_id INTEGER NOT NULL REFERENCES unit(id),
  item TEXT NOT NULL CONSTRAINT unit_balance_item_is_known
    CHECK (item IN ('undivided_assets', 'debts')),
  amount INTEGER NOT NULL CONSTRAINT unit_balance_amount_is_not_negative CHECK (amount >= 0),
  valid_from TEXT NOT NULL CONSTRAINT unit_balance_valid_from_is_a_day
    CHECK (valid_from IS date(valid_from, '+0 days')),
  valid_to TEXT CONSTRAINT unit_balance_valid_to_is_a_day
    CHECK (valid_to IS date(valid_to, '+0 days')),
  recorded_by INTEGER NOT NULL REFERENCES filing(id),
  closed_by INTEGER REFERENCES filing(id),
  retracted_by INTEGER REFERENCES filing(id),
  CONSTRAINT unit_balance_ends_after_it_begins CHECK (valid_to >= valid_from),
  CONSTRAINT unit_balance_end_has_its_filing CHECK ((valid_to IS NULL) = (closed_by IS NULL))
) STRICT;
CREATE INDEX unit_balance_by_unit ON unit_balance (unit_id);
CREATE INDEX unit_balance_by_recording ON unit_balance (recorded_by);
CREATE INDEX unit_balance_by_closing ON unit_balance (closed_by) WHERE closed_by IS NOT NULL;
CREATE INDEX unit_balance_by_retraction ON unit_balance (retracted_by)
  WHERE retracted_by IS NOT NULL;
CREATE UNIQUE INDEX unit_balance_is_one_at_a_time ON unit_balance (unit_id, item)
  WHERE valid_to IS NULL AND retracted_by IS NULL;

CREATE TRIGGER unit_balance_is_never_deleted BEFORE DELETE ON unit_balance BEGIN
  SELECT RAISE(ABORT, 'unit_balance.never_deleted');
END;
CREATE TRIGGER unit_balance_is_never_rewritten BEFORE UPDATE OF
  rowid, oid, _rowid_, id, unit_id, item, amount, valid_from, recorded_by
  ON unit_balance BEGIN
  SELECT RAISE(ABORT, 'unit_balance.never_rewritten');
END;
CREATE TRIGGER unit_balance_ends_once BEFORE UPDATE OF valid_to, closed_by ON unit_balance
WHEN OLD.closed_by IS NOT NULL OR OLD.retracted_by IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'unit_balance.ends_once');
END;
CREATE TRIGGER unit_balance_is_retracted_once BEFORE UPDATE OF retracted_by ON unit_balance
WHEN OLD.retracted_by IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'unit_balance.retracted_once');
END;

-- A reorganisation (tổ chức lại) or conversion (chuyển đổi).
CREATE TABLE reorganisation (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CONSTRAINT reorganisation_kind_is_known
    CHECK (kind IN ('divide', 'separate', 'consolidate', 'merge', 'convert')),
  resolution_number TEXT,
  resolved_on TEXT CONSTRAINT reorganisation_resolved_on_is_a_day
    CHECK (resolved_on IS date(resolved_on, '+0 days')),
  recorded_by INTEGER NOT NULL REFERENCES filing(id),
  retracted_by INTEGER REFERENCES filing(id)
) STRICT;
CREATE INDEX reorganisation_by_recording ON reorganisation (recorded_by);
CREATE INDEX reorganisation_by_retraction ON reorganisation (retracted_by)
  WHERE retracted_by IS NOT NULL;

CREATE TRIGGER reorganisation_is_never_deleted BEFORE DELETE ON reorganisation BEGIN
  SELECT RAISE(ABORT, 'reorganisation.never_deleted');
END;
CREATE TRIGGER reorganisation_is_never_rewritten BEFORE UPDATE OF
  rowid, oid, _rowid_, id, kind, resolution_number, resolved_on, recorded_by
  ON reorganisation BEGIN
  SELECT RAISE(ABORT, 'reorganisation.never_rewritten');
END;
CREATE TRIGGER reorganisation_is_retracted_once BEFORE UPDATE OF retracted_by ON reorganisation
WHEN OLD.retracted_by IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'reorganisation.retracted_once');
END;

-- The units that enter a reorganisation and that come out of it.
CREATE TABLE reorganisation_unit (
  id INTEGER PRIMARY KEY,
  reorganisation_id INTEGER NOT NULL REFERENCES reorganisation(id),
  unit_id INTEGER NOT NULL REFERENCES unit(id),
  role TEXT NOT NULL CONSTRAINT reorganisation_unit_role_is_known
    CHECK (role IN ('source', 'result')),
  recorded_by INTEGER NOT NULL REFERENCES filing(id),
  retracted_by INTEGER REFERENCES filing(id)
) STRICT;
CREATE INDEX reorganisation_unit_by_reorganisation ON reorganisation_unit (reorganisation_id);
CREATE INDEX reorganisation_unit_by_unit ON reorganisation_unit (unit_id);
CREATE INDEX reorganisation_unit_by_recording ON reorganisation_unit (recorded_by);
CREATE INDEX reorganisation_unit_by_retraction ON reorganisation_unit (retracted_by)
  WHERE retracted_by IS NOT NULL;

CREATE TRIGGER reorganisation_unit_is_never_deleted BEFORE DELETE ON reorganisation_unit BEGIN
  SELECT RAISE(ABORT, 'reorganisation_unit.never_deleted');
END;
CREATE TRIGGER reorganisation_unit_is_never_rewritten BEFORE UPDATE OF
  rowid, oid, _rowid_, id, reorganisation_id, unit_id, role, recorded_by
  ON reorganisation_unit BEGIN
  SELECT RAISE(ABORT, 'reorganisation_unit.never_rewritten');
END;
CREATE TRIGGER reorganisation_unit_is_retracted_once BEFORE UPDATE OF retracted_by ON reorganisation_unit
WHEN OLD.retracted_by IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'reorganisation_unit.retracted_once');
END;

-- How far a reorganisation has come.
CREATE TABLE reorganisation_step (
  id INTEGER PRIMARY KEY,
  reorganisation_id INTEGER NOT NULL REFERENCES reorganisation(id),
  step TEXT NOT NULL CONSTRAINT reorganisation_step_is_known
    CHECK (step IN ('opened', 'results_registered', 'completed', 'cancelled')),
  occurred_on TEXT NOT NULL CONSTRAINT reorganisation_step_occurred_on_is_a_day
    CHECK (occurred_on IS date(occurred_on, '+0 days')),
  recorded_by INTEGER NOT NULL REFERENCES filing(id),
  retracted_by INTEGER REFERENCES filing(id)
) STRICT;
CREATE INDEX reorganisation_step_by_reorganisation ON reorganisation_step (reorganisation_id);
CREATE INDEX reorganisation_step_by_recording ON reorganisation_step (recorded_by);
CREATE INDEX reorganisation_step_by_retraction ON reorganisation_step (retracted_by)
  WHERE retracted_by IS NOT NULL;

CREATE TRIGGER reorganisation_step_is_never_deleted BEFORE DELETE ON reorganisation_step BEGIN
  SELECT RAISE(ABORT, 'reorganisation_step.never_deleted');
END;
CREATE TRIGGER reorganisation_step_is_never_rewritten BEFORE UPDATE OF
  rowid, oid, _rowid_, id, reorganisation_id, step, occurred_on, recorded_by
  ON reorganisation_step BEGIN
  SELECT RAISE(ABORT, 'reorganisation_step.never_rewritten');
END;
CREATE TRIGGER reorganisation_step_is_retracted_once BEFORE UPDATE OF retracted_by ON reorganisation_step
WHEN OLD.retracted_by IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'reorganisation_step.retracted_once');
END;

-- The proof that nothing was lost: each member, đồng, branch, product and link of a source, and where
-- it went. amount: in đồng, for capital (paid), committed capital, undivided assets and debts.
CREATE TABLE reorganisation_line (
  id INTEGER PRIMARY KEY,
  reorganisation_id INTEGER NOT NULL REFERENCES reorganisation(id),
  item TEXT NOT NULL CONSTRAINT reorganisation_line_item_is_known CHECK (item IN
    ('member', 'committed', 'paid', 'undivided_assets', 'debts', 'dependent', 'product', 'link')),
  from_unit_id INTEGER NOT NULL REFERENCES unit(id),
  to_unit_id INTEGER REFERENCES unit(id),
  party_id INTEGER REFERENCES party(id),
  dependent_id INTEGER REFERENCES dependent_unit(id),
  name TEXT NOT NULL DEFAULT '',
  amount INTEGER,
  recorded_by INTEGER NOT NULL REFERENCES filing(id),
  retracted_by INTEGER REFERENCES filing(id)
) STRICT;
CREATE INDEX reorganisation_line_by_reorganisation ON reorganisation_line (reorganisation_id);
CREATE INDEX reorganisation_line_by_from_unit ON reorganisation_line (from_unit_id);
CREATE INDEX reorganisation_line_by_to_unit ON reorganisation_line (to_unit_id)
  WHERE to_unit_id IS NOT NULL;
CREATE INDEX reorganisation_line_by_party ON reorganisation_line (party_id)
  WHERE party_id IS NOT NULL;
CREATE INDEX reorganisation_line_by_dependent ON reorganisation_line (dependent_id)
  WHERE dependent_id IS NOT NULL;
CREATE INDEX reorganisation_line_by_recording ON reorganisation_line (recorded_by);
CREATE INDEX reorganisation_line_by_retraction ON reorganisation_line (retracted_by)
  WHERE retracted_by IS NOT NULL;

CREATE TRIGGER reorganisation_line_is_never_deleted BEFORE DELETE ON reorganisation_line BEGIN
  SELECT RAISE(ABORT, 'reorganisation_line.never_deleted');
END;
CREATE TRIGGER reorganisation_line_is_never_rewritten BEFORE UPDATE OF
  rowid, oid, _rowid_, id, reorganisation_id, item, from_unit_id, to_unit_id, party_id,
  dependent_id, name, amount, recorded_by
  ON reorganisation_line BEGIN
  SELECT RAISE(ABORT, 'reorganisation_line.never_rewritten');
END;
CREATE TRIGGER reorganisation_line_is_retracted_once BEFORE UPDATE OF retracted_by ON reorganisation_line
WHEN OLD.retracted_by IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'reorganisation_line.retracted_once');
END;

-- Branches, offices and locations of today.
CREATE VIEW v_dependent AS
SELECT dependent_unit.id AS dependent_id, unit.local_number AS unit, detail.unit_id,
  dependent_unit.kind, detail.code, detail.name, area.code AS area_code, detail.address,
  status.status, status.valid_from AS status_from, status.end_reason
FROM v_today
  JOIN dependent_unit
  JOIN dependent_detail AS detail ON detail.dependent_id = dependent_unit.id
    AND detail.retracted_by IS NULL AND detail.valid_from <= v_today.today
    AND (detail.valid_to IS NULL OR detail.valid_to > v_today.today)
  JOIN unit ON unit.id = detail.unit_id
  LEFT JOIN area ON area.id = detail.area_id
  LEFT JOIN dependent_status AS status ON status.dependent_id = dependent_unit.id
    AND status.retracted_by IS NULL AND status.valid_from <= v_today.today
    AND (status.valid_to IS NULL OR status.valid_to > v_today.today);

-- What happened to units and their branches, oldest first.
CREATE VIEW v_event AS
SELECT event.id, unit.local_number AS unit, event.unit_id, event.dependent_id, event.event,
  event.occurred_on, event.notified_on, event.ends_on, event.recorded_by AS filing
FROM status_event AS event JOIN unit ON unit.id = event.unit_id
WHERE event.retracted_by IS NULL ORDER BY event.occurred_on, event.id;

-- Which unit came out of which, by reorganisations that are not cancelled.
CREATE VIEW v_lineage AS
SELECT reorganisation.id AS reorganisation_id, reorganisation.kind,
  source.unit_id AS ancestor_id, ancestor.local_number AS ancestor,
  result.unit_id AS descendant_id, descendant.local_number AS descendant,
  reorganisation.resolution_number, reorganisation.resolved_on,
  (SELECT max(step.occurred_on) FROM reorganisation_step AS step
    WHERE step.reorganisation_id = reorganisation.id AND step.retracted_by IS NULL
      AND step.step = 'completed') AS completed_on
FROM reorganisation
  JOIN reorganisation_unit AS source ON source.reorganisation_id = reorganisation.id
    AND source.role = 'source' AND source.retracted_by IS NULL
  JOIN unit AS ancestor ON ancestor.id = source.unit_id
  JOIN reorganisation_unit AS result ON result.reorganisation_id = reorganisation.id
    AND result.role = 'result' AND result.retracted_by IS NULL
  JOIN unit AS descendant ON descendant.id = result.unit_id
WHERE reorganisation.retracted_by IS NULL AND NOT EXISTS (
  SELECT 1 FROM reorganisation_step AS step WHERE step.reorganisation_id = reorganisation.id
    AND step.retracted_by IS NULL AND step.step = 'cancelled');

-- Dissolutions, revocations, bankruptcies and closings.
CREATE VIEW v_case AS
SELECT case_file.id AS case_id, unit.local_number AS unit, case_file.unit_id,
  case_file.procedure, case_file.ground, case_file.opened_on,
  (SELECT count(*) FROM case_step WHERE case_step.case_id = case_file.id
    AND case_step.retracted_by IS NULL) AS steps_done, case_file.recorded_by AS filing
FROM case_file JOIN unit ON unit.id = case_file.unit_id WHERE case_file.retracted_by IS NULL;

-- What stops dissolutions today.
CREATE VIEW v_blocker AS
SELECT unit.local_number AS unit, blocker.unit_id, blocker.blocker, blocker.valid_from AS since,
  blocker.owner, blocker.next_step, blocker.note
FROM v_today
  JOIN unit_blocker AS blocker ON blocker.retracted_by IS NULL
    AND blocker.valid_from <= v_today.today
    AND (blocker.valid_to IS NULL OR blocker.valid_to > v_today.today)
  JOIN unit ON unit.id = blocker.unit_id;

PRAGMA user_version = 2;
