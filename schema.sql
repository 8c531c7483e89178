-- The registry of cooperatives, groups and unions: the only schema.
--
-- How to read it
--   * One office keeps one file. Every change is a filing; facts are dated and never overwritten.
--   * A fact row holds from valid_from up to, not including, valid_to (NULL: still so). It was
--     written by the filing recorded_by, ended by closed_by, withdrawn as wrong by retracted_by.
--   * A row is seen on day d, as the office knew it at filing k, when
--       recorded_by <= k AND (retracted_by IS NULL OR retracted_by > k)
--       AND valid_from <= d AND (valid_to IS NULL OR valid_to > d OR closed_by > k).
--   * Days are text 'yyyy-MM-dd'; times are UTC text; money is whole đồng; codes are text.
--   * search_key: text without tone marks, case or đ; sort_key: bytes in Vietnamese order.
--   * v_unit, v_member, ... at the end are the stable interface for plain SQL.
--   * Triggers refuse to rewrite or delete. INSERT OR REPLACE deletes without asking them, unless
--     the connection says PRAGMA recursive_triggers = ON, as this program does.

PRAGMA application_id = 1213487153; -- 'HTX1'
PRAGMA user_version = 5;

-- Places -------------------------------------------------------------------------------------

-- Administrative units of Vietnam, before and after 2025-07-01. Codes are reused, so a place is
-- (level, code, valid_from). valid_from 0001-01-01: since before these records.
CREATE TABLE area (
  id INTEGER PRIMARY KEY,
  level TEXT NOT NULL CONSTRAINT area_level_is_known
    CHECK (level IN ('province', 'district', 'commune')),
  code TEXT NOT NULL CONSTRAINT area_code_is_digits CHECK (code NOT GLOB '*[^0-9]*' AND code <> ''),
  name TEXT NOT NULL,
  type TEXT NOT NULL,
  parent_level TEXT,
  parent_code TEXT,
  valid_from TEXT NOT NULL CONSTRAINT area_valid_from_is_a_day
    CHECK (valid_from IS date(valid_from, '+0 days')),
  valid_to TEXT CONSTRAINT area_valid_to_is_a_day CHECK (valid_to IS date(valid_to, '+0 days')),
  search_key TEXT NOT NULL,
  sort_key BLOB NOT NULL,
  CONSTRAINT area_ends_after_it_begins CHECK (valid_to > valid_from),
  CONSTRAINT area_parent_is_whole CHECK ((parent_level IS NULL) = (parent_code IS NULL)),
  CONSTRAINT area_is_unique UNIQUE (level, code, valid_from)
) STRICT;
CREATE INDEX area_by_parent ON area (parent_level, parent_code);
CREATE INDEX area_by_search_key ON area (search_key);

-- What an ended province or commune became. extent 'part': it was divided among several.
CREATE TABLE area_successor (
  old_area_id INTEGER NOT NULL REFERENCES area(id),
  new_area_id INTEGER NOT NULL REFERENCES area(id),
  extent TEXT NOT NULL
    CONSTRAINT area_successor_extent_is_known CHECK (extent IN ('whole', 'part')),
  is_default INTEGER NOT NULL CONSTRAINT area_successor_is_default_is_0_or_1
    CHECK (is_default IN (0, 1)),
  PRIMARY KEY (old_area_id, new_area_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX area_successor_by_new_area ON area_successor (new_area_id);
CREATE UNIQUE INDEX area_successor_has_one_default ON area_successor (old_area_id)
  WHERE is_default = 1;

CREATE TRIGGER area_is_never_deleted BEFORE DELETE ON area BEGIN
  SELECT RAISE(ABORT, 'area.never_deleted');
END;
CREATE TRIGGER area_successor_is_never_deleted BEFORE DELETE ON area_successor BEGIN
  SELECT RAISE(ABORT, 'area_successor.never_deleted');
END;

-- Offices, officers, filings -------------------------------------------------------------------

CREATE TABLE office (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL CONSTRAINT office_name_is_given CHECK (length(name) > 0),
  area_id INTEGER NOT NULL REFERENCES area(id)
) STRICT;
CREATE INDEX office_by_area ON office (area_id);

CREATE TABLE officer (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL CONSTRAINT officer_name_is_given CHECK (length(name) > 0),
  CONSTRAINT officer_name_is_unique UNIQUE (name)
) STRICT;

-- A setting of the registry, such as its language. The newest row of a key holds.
CREATE TABLE setting (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL,
  value TEXT NOT NULL,
  recorded_by INTEGER NOT NULL REFERENCES filing(id)
) STRICT;
CREATE INDEX setting_by_key ON setting (key, id);
CREATE INDEX setting_by_recording ON setting (recorded_by);

-- One change of the registry (hồ sơ): who, what, when, on which paper, under which law.
-- Ids grow with recorded_at even when the machine's clock steps back.
CREATE TABLE filing (
  id INTEGER PRIMARY KEY,
  office_id INTEGER NOT NULL REFERENCES office(id),
  officer_id INTEGER NOT NULL REFERENCES officer(id),
  kind TEXT NOT NULL CONSTRAINT filing_kind_is_named CHECK (length(kind) > 0),
  received_on TEXT CONSTRAINT filing_received_on_is_a_day
    CHECK (received_on IS date(received_on, '+0 days')),
  decided_on TEXT CONSTRAINT filing_decided_on_is_a_day
    CHECK (decided_on IS date(decided_on, '+0 days')),
  effective_on TEXT NOT NULL CONSTRAINT filing_effective_on_is_a_day
    CHECK (effective_on IS date(effective_on, '+0 days')),
  recorded_at TEXT NOT NULL CONSTRAINT filing_recorded_at_is_a_utc_time
    CHECK (recorded_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'),
  decision_number TEXT,
  note TEXT NOT NULL DEFAULT '',
  law TEXT,
  content TEXT NOT NULL CONSTRAINT filing_content_is_json CHECK (json_valid(content)),
  previous_digest BLOB,
  digest BLOB NOT NULL CONSTRAINT filing_digest_is_sha256 CHECK (length(digest) = 32)
) STRICT;
CREATE INDEX filing_by_office ON filing (office_id);
CREATE INDEX filing_by_officer ON filing (officer_id);
CREATE INDEX filing_by_recorded_at ON filing (recorded_at);
-- Voids and corrections are few, and every history asks for them.
CREATE INDEX filing_of_undoing ON filing (kind) WHERE kind IN ('filing.void', 'filing.correct');

-- The units a filing is about.
CREATE TABLE filing_unit (
  filing_id INTEGER NOT NULL REFERENCES filing(id),
  unit_id INTEGER NOT NULL REFERENCES unit(id),
  PRIMARY KEY (unit_id, filing_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX filing_unit_by_filing ON filing_unit (filing_id);

-- The papers a filing rests on; an imported file is one, with its SHA-256 and row counts.
CREATE TABLE filing_document (
  id INTEGER PRIMARY KEY,
  filing_id INTEGER NOT NULL REFERENCES filing(id),
  kind TEXT NOT NULL,
  number TEXT,
  dated_on TEXT CONSTRAINT filing_document_dated_on_is_a_day
    CHECK (dated_on IS date(dated_on, '+0 days')),
  file_name TEXT,
  sha256 TEXT CONSTRAINT filing_document_sha256_is_hex
    CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
  rows_read INTEGER,
  rows_written INTEGER
) STRICT;
CREATE INDEX filing_document_by_filing ON filing_document (filing_id);
CREATE INDEX filing_document_by_sha256 ON filing_document (sha256) WHERE sha256 IS NOT NULL;

-- What the rules found and the officer accepted: warnings and notes. line: of an imported
-- file; grounds: the facts, articles and remedy, as JSON.
CREATE TABLE filing_finding (
  id INTEGER PRIMARY KEY,
  filing_id INTEGER NOT NULL REFERENCES filing(id),
  unit_id INTEGER REFERENCES unit(id),
  line INTEGER,
  rule TEXT NOT NULL,
  severity TEXT NOT NULL CONSTRAINT filing_finding_severity_is_known
    CHECK (severity IN ('note', 'warning', 'blocker')),
  subject TEXT NOT NULL DEFAULT '',
  field TEXT,
  message_vi TEXT NOT NULL,
  message_en TEXT NOT NULL,
  grounds TEXT
    CONSTRAINT filing_finding_grounds_are_json CHECK (grounds IS NULL OR json_valid(grounds))
) STRICT;
CREATE INDEX filing_finding_by_filing ON filing_finding (filing_id);
CREATE INDEX filing_finding_by_unit ON filing_finding (unit_id) WHERE unit_id IS NOT NULL;

-- Units and parties: identities ------------------------------------------------------------------

-- A cooperative, group or union. local_number is the office's own and never used again.
CREATE TABLE unit (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL CONSTRAINT unit_kind_is_known
    CHECK (kind IN ('cooperative', 'group', 'union')),
  local_number TEXT NOT NULL CONSTRAINT unit_local_number_is_unique UNIQUE,
  recorded_by INTEGER NOT NULL REFERENCES filing(id)
) STRICT;
CREATE INDEX unit_by_recording ON unit (recorded_by);

-- A person, household, organisation, or a registered unit in its role as member.
CREATE TABLE party (
  id INTEGER PRIMARY KEY,
  type TEXT NOT NULL CONSTRAINT party_type_is_known
    CHECK (type IN ('individual', 'household', 'organisation', 'unit')),
  unit_id INTEGER REFERENCES unit(id),
  recorded_by INTEGER NOT NULL REFERENCES filing(id),
  CONSTRAINT party_unit_is_named CHECK ((type = 'unit') OR unit_id IS NULL)
) STRICT;
CREATE UNIQUE INDEX party_is_one_per_unit ON party (unit_id) WHERE unit_id IS NOT NULL;
CREATE INDEX party_by_recording ON party (recorded_by);

-- Dated facts ------------------------------------------------------------------------------------

-- What the founding certificate says: the day and the law it was judged under.
CREATE TABLE unit_registration (
  id INTEGER PRIMARY KEY,
  unit_id INTEGER NOT NULL REFERENCES unit(id),
  registered_on TEXT NOT NULL
    CONSTRAINT unit_registration_registered_on_is_a_day
    CHECK (registered_on IS date(registered_on, '+0 days')),
  law TEXT NOT NULL CONSTRAINT unit_registration_law_is_named CHECK (length(law) > 0),
  valid_from TEXT NOT NULL
    CONSTRAINT unit_registration_valid_from_is_a_day
    CHECK (valid_from IS date(valid_from, '+0 days')),
  valid_to TEXT
    CONSTRAINT unit_registration_valid_to_is_a_day CHECK (valid_to IS date(valid_to, '+0 days')),
  recorded_by INTEGER NOT NULL REFERENCES filing(id),
  closed_by INTEGER REFERENCES filing(id),
  retracted_by INTEGER REFERENCES filing(id),
  CONSTRAINT unit_registration_ends_after_it_begins CHECK (valid_to >= valid_from),
  CONSTRAINT unit_registration_end_has_its_filing CHECK ((valid_to IS NULL) = (closed_by IS NULL))
) STRICT;

CREATE INDEX unit_registration_by_unit ON unit_registration (unit_id);
CREATE INDEX unit_registration_by_recording ON unit_registration (recorded_by);
CREATE INDEX unit_registration_by_closing ON unit_registration (closed_by)
  WHERE closed_by IS NOT NULL;
CREATE INDEX unit_registration_by_retraction ON unit_registration (retracted_by)
  WHERE retracted_by IS NOT NULL;

CREATE TRIGGER unit_registration_is_never_deleted BEFORE DELETE ON unit_registration BEGIN
  SELECT RAISE(ABORT, 'unit_registration.never_deleted');
END;
CREATE TRIGGER unit_registration_is_never_rewritten
  BEFORE UPDATE OF rowid, oid, _rowid_, id, unit_id, registered_on, law, valid_from, recorded_by
  ON unit_registration BEGIN
  SELECT RAISE(ABORT, 'unit_registration.never_rewritten');
END;
CREATE TRIGGER unit_registration_ends_once BEFORE UPDATE OF valid_to, closed_by ON unit_registration
WHEN OLD.closed_by IS NOT NULL OR OLD.retracted_by IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'unit_registration.ends_once');
END;
CREATE TRIGGER unit_registration_is_retracted_once
  BEFORE UPDATE OF retracted_by ON unit_registration
WHEN OLD.retracted_by IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'unit_registration.retracted_once');
END;

-- Names. search_key: marks, case and đ folded; sort_key: Vietnamese alphabetical order.
CREATE TABLE unit_name (
  id INTEGER PRIMARY KEY,
  unit_id INTEGER NOT NULL REFERENCES unit(id),
  full_name TEXT NOT NULL CONSTRAINT unit_name_full_name_is_given CHECK (length(full_name) > 0),
  short_name TEXT,
  foreign_name TEXT,
  search_key TEXT NOT NULL,
  sort_key BLOB NOT NULL,
  valid_from TEXT NOT NULL
    CONSTRAINT unit_name_valid_from_is_a_day CHECK (valid_from IS date(valid_from, '+0 days')),
  valid_to TEXT
    CONSTRAINT unit_name_valid_to_is_a_day CHECK (valid_to IS date(valid_to, '+0 days')),
  recorded_by INTEGER NOT NULL REFERENCES filing(id),
  closed_by INTEGER REFERENCES filing(id),
  retracted_by INTEGER REFERENCES filing(id),
  CONSTRAINT unit_name_ends_after_it_begins CHECK (valid_to >= valid_from),
  CONSTRAINT unit_name_end_has_its_filing CHECK ((valid_to IS NULL) = (closed_by IS NULL))
) STRICT;

CREATE INDEX unit_name_by_unit ON unit_name (unit_id);
CREATE INDEX unit_name_by_recording ON unit_name (recorded_by);
CREATE INDEX unit_name_by_closing ON unit_name (closed_by) WHERE closed_by IS NOT NULL;
CREATE INDEX unit_name_by_retraction ON unit_name (retracted_by) WHERE retracted_by IS NOT NULL;

CREATE TRIGGER unit_name_is_never_deleted BEFORE DELETE ON unit_name BEGIN
  SELECT RAISE(ABORT, 'unit_name.never_deleted');
END;
CREATE TRIGGER unit_name_is_never_rewritten
  BEFORE UPDATE OF rowid, oid, _rowid_,
  id, unit_id, full_name, short_name, foreign_name, search_key, sort_key,
  valid_from, recorded_by ON unit_name BEGIN
  SELECT RAISE(ABORT, 'unit_name.never_rewritten');
END;
CREATE TRIGGER unit_name_ends_once BEFORE UPDATE OF valid_to, closed_by ON unit_name
WHEN OLD.closed_by IS NOT NULL OR OLD.retracted_by IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'unit_name.ends_once');
END;
CREATE TRIGGER unit_name_is_retracted_once BEFORE UPDATE OF retracted_by ON unit_name
WHEN OLD.retracted_by IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'unit_name.retracted_once');
END;

-- Codes given by the State: tax code, and certificate numbers of older times.
CREATE TABLE unit_code (
  id INTEGER PRIMARY KEY,
  unit_id INTEGER NOT NULL REFERENCES unit(id),
  scheme TEXT NOT NULL
    CONSTRAINT unit_code_scheme_is_known CHECK (scheme IN ('tax_code', 'certificate_number')),
  code TEXT NOT NULL,
  valid_from TEXT NOT NULL
    CONSTRAINT unit_code_valid_from_is_a_day CHECK (valid_from IS date(valid_from, '+0 days')),
  valid_to TEXT
    CONSTRAINT unit_code_valid_to_is_a_day CHECK (valid_to IS date(valid_to, '+0 days')),
  recorded_by INTEGER NOT NULL REFERENCES filing(id),
  closed_by INTEGER REFERENCES filing(id),
  retracted_by INTEGER REFERENCES filing(id),
  CONSTRAINT unit_code_tax_code_is_10_digits
    CHECK (scheme <> 'tax_code' OR (length(code) = 10 AND code NOT GLOB '*[^0-9]*')),
  CONSTRAINT unit_code_is_given CHECK (length(code) > 0),
  CONSTRAINT unit_code_ends_after_it_begins CHECK (valid_to >= valid_from),
  CONSTRAINT unit_code_end_has_its_filing CHECK ((valid_to IS NULL) = (closed_by IS NULL))
) STRICT;

CREATE INDEX unit_code_by_unit ON unit_code (unit_id);
CREATE INDEX unit_code_by_recording ON unit_code (recorded_by);
CREATE INDEX unit_code_by_closing ON unit_code (closed_by) WHERE closed_by IS NOT NULL;
CREATE INDEX unit_code_by_retraction ON unit_code (retracted_by) WHERE retracted_by IS NOT NULL;

CREATE TRIGGER unit_code_is_never_deleted BEFORE DELETE ON unit_code BEGIN
  SELECT RAISE(ABORT, 'unit_code.never_deleted');
END;
CREATE TRIGGER unit_code_is_never_rewritten
  BEFORE UPDATE OF rowid, oid, _rowid_,
  id, unit_id, scheme, code, valid_from, recorded_by ON unit_code BEGIN
  SELECT RAISE(ABORT, 'unit_code.never_rewritten');
END;
CREATE TRIGGER unit_code_ends_once BEFORE UPDATE OF valid_to, closed_by ON unit_code
WHEN OLD.closed_by IS NOT NULL OR OLD.retracted_by IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'unit_code.ends_once');
END;
CREATE TRIGGER unit_code_is_retracted_once BEFORE UPDATE OF retracted_by ON unit_code
WHEN OLD.retracted_by IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'unit_code.retracted_once');
END;

-- Head office: the address as registered, and the commune (or district, province) it lay in on that
-- day.
CREATE TABLE unit_address (
  id INTEGER PRIMARY KEY,
  unit_id INTEGER NOT NULL REFERENCES unit(id),
  area_id INTEGER NOT NULL REFERENCES area(id),
  detail TEXT NOT NULL DEFAULT '',
  valid_from TEXT NOT NULL
    CONSTRAINT unit_address_valid_from_is_a_day CHECK (valid_from IS date(valid_from, '+0 days')),
  valid_to TEXT
    CONSTRAINT unit_address_valid_to_is_a_day CHECK (valid_to IS date(valid_to, '+0 days')),
  recorded_by INTEGER NOT NULL REFERENCES filing(id),
  closed_by INTEGER REFERENCES filing(id),
  retracted_by INTEGER REFERENCES filing(id),
  CONSTRAINT unit_address_ends_after_it_begins CHECK (valid_to >= valid_from),
  CONSTRAINT unit_address_end_has_its_filing CHECK ((valid_to IS NULL) = (closed_by IS NULL))
) STRICT;

CREATE INDEX unit_address_by_unit ON unit_address (unit_id);
CREATE INDEX unit_address_by_area ON unit_address (area_id);
CREATE INDEX unit_address_by_recording ON unit_address (recorded_by);
CREATE INDEX unit_address_by_closing ON unit_address (closed_by) WHERE closed_by IS NOT NULL;
CREATE INDEX unit_address_by_retraction ON unit_address (retracted_by)
  WHERE retracted_by IS NOT NULL;

CREATE TRIGGER unit_address_is_never_deleted BEFORE DELETE ON unit_address BEGIN
  SELECT RAISE(ABORT, 'unit_address.never_deleted');
END;
CREATE TRIGGER unit_address_is_never_rewritten
  BEFORE UPDATE OF rowid, oid, _rowid_,
  id, unit_id, area_id, detail, valid_from, recorded_by ON unit_address BEGIN
  SELECT RAISE(ABORT, 'unit_address.never_rewritten');
END;
CREATE TRIGGER unit_address_ends_once BEFORE UPDATE OF valid_to, closed_by ON unit_address
WHEN OLD.closed_by IS NOT NULL OR OLD.retracted_by IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'unit_address.ends_once');
END;
CREATE TRIGGER unit_address_is_retracted_once BEFORE UPDATE OF retracted_by ON unit_address
WHEN OLD.retracted_by IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'unit_address.retracted_once');
END;

-- Telephone and e-mail.
CREATE TABLE unit_contact (
  id INTEGER PRIMARY KEY,
  unit_id INTEGER NOT NULL REFERENCES unit(id),
  phone TEXT,
  email TEXT,
  valid_from TEXT NOT NULL
    CONSTRAINT unit_contact_valid_from_is_a_day CHECK (valid_from IS date(valid_from, '+0 days')),
  valid_to TEXT
    CONSTRAINT unit_contact_valid_to_is_a_day CHECK (valid_to IS date(valid_to, '+0 days')),
  recorded_by INTEGER NOT NULL REFERENCES filing(id),
  closed_by INTEGER REFERENCES filing(id),
  retracted_by INTEGER REFERENCES filing(id),
  CONSTRAINT unit_contact_ends_after_it_begins CHECK (valid_to >= valid_from),
  CONSTRAINT unit_contact_end_has_its_filing CHECK ((valid_to IS NULL) = (closed_by IS NULL))
) STRICT;

CREATE INDEX unit_contact_by_unit ON unit_contact (unit_id);
CREATE INDEX unit_contact_by_recording ON unit_contact (recorded_by);
CREATE INDEX unit_contact_by_closing ON unit_contact (closed_by) WHERE closed_by IS NOT NULL;
CREATE INDEX unit_contact_by_retraction ON unit_contact (retracted_by)
  WHERE retracted_by IS NOT NULL;

CREATE TRIGGER unit_contact_is_never_deleted BEFORE DELETE ON unit_contact BEGIN
  SELECT RAISE(ABORT, 'unit_contact.never_deleted');
END;
CREATE TRIGGER unit_contact_is_never_rewritten
  BEFORE UPDATE OF rowid, oid, _rowid_,
  id, unit_id, phone, email, valid_from, recorded_by ON unit_contact BEGIN
  SELECT RAISE(ABORT, 'unit_contact.never_rewritten');
END;
CREATE TRIGGER unit_contact_ends_once BEFORE UPDATE OF valid_to, closed_by ON unit_contact
WHEN OLD.closed_by IS NOT NULL OR OLD.retracted_by IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'unit_contact.ends_once');
END;
CREATE TRIGGER unit_contact_is_retracted_once BEFORE UPDATE OF retracted_by ON unit_contact
WHEN OLD.retracted_by IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'unit_contact.retracted_once');
END;

-- Charter capital of a cooperative or union; total contribution of a group. In đồng.
CREATE TABLE unit_capital (
  id INTEGER PRIMARY KEY,
  unit_id INTEGER NOT NULL REFERENCES unit(id),
  amount INTEGER NOT NULL CONSTRAINT unit_capital_amount_is_not_negative CHECK (amount >= 0),
  valid_from TEXT NOT NULL
    CONSTRAINT unit_capital_valid_from_is_a_day CHECK (valid_from IS date(valid_from, '+0 days')),
  valid_to TEXT
    CONSTRAINT unit_capital_valid_to_is_a_day CHECK (valid_to IS date(valid_to, '+0 days')),
  recorded_by INTEGER NOT NULL REFERENCES filing(id),
  closed_by INTEGER REFERENCES filing(id),
  retracted_by INTEGER REFERENCES filing(id),
  CONSTRAINT unit_capital_ends_after_it_begins CHECK (valid_to >= valid_from),
  CONSTRAINT unit_capital_end_has_its_filing CHECK ((valid_to IS NULL) = (closed_by IS NULL))
) STRICT;

CREATE INDEX unit_capital_by_unit ON unit_capital (unit_id);
CREATE INDEX unit_capital_by_recording ON unit_capital (recorded_by);
CREATE INDEX unit_capital_by_closing ON unit_capital (closed_by) WHERE closed_by IS NOT NULL;
CREATE INDEX unit_capital_by_retraction ON unit_capital (retracted_by)
  WHERE retracted_by IS NOT NULL;

CREATE TRIGGER unit_capital_is_never_deleted BEFORE DELETE ON unit_capital BEGIN
  SELECT RAISE(ABORT, 'unit_capital.never_deleted');
END;
CREATE TRIGGER unit_capital_is_never_rewritten
  BEFORE UPDATE OF rowid, oid, _rowid_,
  id, unit_id, amount, valid_from, recorded_by ON unit_capital BEGIN
  SELECT RAISE(ABORT, 'unit_capital.never_rewritten');
END;
CREATE TRIGGER unit_capital_ends_once BEFORE UPDATE OF valid_to, closed_by ON unit_capital
WHEN OLD.closed_by IS NOT NULL OR OLD.retracted_by IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'unit_capital.ends_once');
END;
CREATE TRIGGER unit_capital_is_retracted_once BEFORE UPDATE OF retracted_by ON unit_capital
WHEN OLD.retracted_by IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'unit_capital.retracted_once');
END;

-- Lines of business by VSIC code, kept as text.
CREATE TABLE unit_line (
  id INTEGER PRIMARY KEY,
  unit_id INTEGER NOT NULL REFERENCES unit(id),
  code TEXT NOT NULL
    CONSTRAINT unit_line_code_is_2_to_5_digits
    CHECK (length(code) BETWEEN 2 AND 5 AND code NOT GLOB '*[^0-9]*'),
  detail TEXT NOT NULL DEFAULT '',
  is_main INTEGER NOT NULL DEFAULT 0
    CONSTRAINT unit_line_is_main_is_0_or_1 CHECK (is_main IN (0, 1)),
  valid_from TEXT NOT NULL
    CONSTRAINT unit_line_valid_from_is_a_day CHECK (valid_from IS date(valid_from, '+0 days')),
  valid_to TEXT
    CONSTRAINT unit_line_valid_to_is_a_day CHECK (valid_to IS date(valid_to, '+0 days')),
  recorded_by INTEGER NOT NULL REFERENCES filing(id),
  closed_by INTEGER REFERENCES filing(id),
  retracted_by INTEGER REFERENCES filing(id),
  CONSTRAINT unit_line_ends_after_it_begins CHECK (valid_to >= valid_from),
  CONSTRAINT unit_line_end_has_its_filing CHECK ((valid_to IS NULL) = (closed_by IS NULL))
) STRICT;

CREATE INDEX unit_line_by_unit ON unit_line (unit_id);
CREATE INDEX unit_line_by_recording ON unit_line (recorded_by);
CREATE INDEX unit_line_by_closing ON unit_line (closed_by) WHERE closed_by IS NOT NULL;
CREATE INDEX unit_line_by_retraction ON unit_line (retracted_by) WHERE retracted_by IS NOT NULL;

CREATE TRIGGER unit_line_is_never_deleted BEFORE DELETE ON unit_line BEGIN
  SELECT RAISE(ABORT, 'unit_line.never_deleted');
END;
CREATE TRIGGER unit_line_is_never_rewritten
  BEFORE UPDATE OF rowid, oid, _rowid_,
  id, unit_id, code, detail, is_main, valid_from, recorded_by ON unit_line BEGIN
  SELECT RAISE(ABORT, 'unit_line.never_rewritten');
END;
CREATE TRIGGER unit_line_ends_once BEFORE UPDATE OF valid_to, closed_by ON unit_line
WHEN OLD.closed_by IS NOT NULL OR OLD.retracted_by IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'unit_line.ends_once');
END;
CREATE TRIGGER unit_line_is_retracted_once BEFORE UPDATE OF retracted_by ON unit_line
WHEN OLD.retracted_by IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'unit_line.retracted_once');
END;

-- What kind of unit it is beside its legal kind: credit_fund (yes), model (production, consumer,
-- job, mixed), sector (words); who leads it and where it is (yes).
CREATE TABLE unit_trait (
  id INTEGER PRIMARY KEY,
  unit_id INTEGER NOT NULL REFERENCES unit(id),
  trait TEXT NOT NULL
    CONSTRAINT unit_trait_is_known CHECK (trait IN ('credit_fund', 'model', 'sector',
      'led_by_women', 'led_by_youth', 'led_by_farmers_union', 'led_by_veterans',
      'ethnic_minority_area', 'mountain_area')),
  value TEXT NOT NULL CONSTRAINT unit_trait_value_is_given CHECK (length(value) > 0),
  valid_from TEXT NOT NULL
    CONSTRAINT unit_trait_valid_from_is_a_day CHECK (valid_from IS date(valid_from, '+0 days')),
  valid_to TEXT
    CONSTRAINT unit_trait_valid_to_is_a_day CHECK (valid_to IS date(valid_to, '+0 days')),
  recorded_by INTEGER NOT NULL REFERENCES filing(id),
  closed_by INTEGER REFERENCES filing(id),
  retracted_by INTEGER REFERENCES filing(id),
  CONSTRAINT unit_trait_model_is_known
    CHECK (trait <> 'model' OR value IN ('production', 'consumer', 'job', 'mixed')),
  CONSTRAINT unit_trait_value_is_yes CHECK (trait IN ('model', 'sector') OR value = 'yes'),
  CONSTRAINT unit_trait_ends_after_it_begins CHECK (valid_to >= valid_from),
  CONSTRAINT unit_trait_end_has_its_filing CHECK ((valid_to IS NULL) = (closed_by IS NULL))
) STRICT;

CREATE INDEX unit_trait_by_unit ON unit_trait (unit_id);
CREATE INDEX unit_trait_by_recording ON unit_trait (recorded_by);
CREATE INDEX unit_trait_by_closing ON unit_trait (closed_by) WHERE closed_by IS NOT NULL;
CREATE INDEX unit_trait_by_retraction ON unit_trait (retracted_by) WHERE retracted_by IS NOT NULL;

CREATE TRIGGER unit_trait_is_never_deleted BEFORE DELETE ON unit_trait BEGIN
  SELECT RAISE(ABORT, 'unit_trait.never_deleted');
END;
CREATE TRIGGER unit_trait_is_never_rewritten
  BEFORE UPDATE OF rowid, oid, _rowid_,
  id, unit_id, trait, value, valid_from, recorded_by ON unit_trait BEGIN
  SELECT RAISE(ABORT, 'unit_trait.never_rewritten');
END;
CREATE TRIGGER unit_trait_ends_once BEFORE UPDATE OF valid_to, closed_by ON unit_trait
WHEN OLD.closed_by IS NOT NULL OR OLD.retracted_by IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'unit_trait.ends_once');
END;
CREATE TRIGGER unit_trait_is_retracted_once BEFORE UPDATE OF retracted_by ON unit_trait
WHEN OLD.retracted_by IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'unit_trait.retracted_once');
END;

-- Legal status (tình trạng pháp lý), and the coded way of ending.
CREATE TABLE unit_status (
  id INTEGER PRIMARY KEY,
  unit_id INTEGER NOT NULL REFERENCES unit(id),
  status TEXT NOT NULL
    CONSTRAINT unit_status_is_known
    CHECK (status IN ('active', 'suspended', 'not_at_address', 'revoked_tax', 'winding_up',
    'bankruptcy', 'ended', 'closing', 'closed')),
  end_reason TEXT,
  valid_from TEXT NOT NULL
    CONSTRAINT unit_status_valid_from_is_a_day CHECK (valid_from IS date(valid_from, '+0 days')),
  valid_to TEXT
    CONSTRAINT unit_status_valid_to_is_a_day CHECK (valid_to IS date(valid_to, '+0 days')),
  recorded_by INTEGER NOT NULL REFERENCES filing(id),
  closed_by INTEGER REFERENCES filing(id),
  retracted_by INTEGER REFERENCES filing(id),
  CONSTRAINT unit_status_end_reason_belongs_to_an_end
    CHECK (end_reason IS NULL OR status IN ('ended', 'closed')),
  CONSTRAINT unit_status_ends_after_it_begins CHECK (valid_to >= valid_from),
  CONSTRAINT unit_status_end_has_its_filing CHECK ((valid_to IS NULL) = (closed_by IS NULL))
) STRICT;

CREATE INDEX unit_status_by_unit ON unit_status (unit_id);
CREATE INDEX unit_status_by_recording ON unit_status (recorded_by);
CREATE INDEX unit_status_by_closing ON unit_status (closed_by) WHERE closed_by IS NOT NULL;
CREATE INDEX unit_status_by_retraction ON unit_status (retracted_by) WHERE retracted_by IS NOT NULL;

CREATE TRIGGER unit_status_is_never_deleted BEFORE DELETE ON unit_status BEGIN
  SELECT RAISE(ABORT, 'unit_status.never_deleted');
END;
CREATE TRIGGER unit_status_is_never_rewritten
  BEFORE UPDATE OF rowid, oid, _rowid_,
  id, unit_id, status, end_reason, valid_from, recorded_by ON unit_status BEGIN
  SELECT RAISE(ABORT, 'unit_status.never_rewritten');
END;
CREATE TRIGGER unit_status_ends_once BEFORE UPDATE OF valid_to, closed_by ON unit_status
WHEN OLD.closed_by IS NOT NULL OR OLD.retracted_by IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'unit_status.ends_once');
END;
CREATE TRIGGER unit_status_is_retracted_once BEFORE UPDATE OF retracted_by ON unit_status
WHEN OLD.retracted_by IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'unit_status.retracted_once');
END;

-- What is known of a person, household or organisation. A birth known by its year only has
-- birth_year alone.
CREATE TABLE party_detail (
  id INTEGER PRIMARY KEY,
  party_id INTEGER NOT NULL REFERENCES party(id),
  full_name TEXT NOT NULL CONSTRAINT party_detail_full_name_is_given CHECK (length(full_name) > 0),
  search_key TEXT NOT NULL,
  sort_key BLOB NOT NULL,
  sex TEXT CONSTRAINT party_detail_sex_is_known CHECK (sex IN ('male', 'female')),
  date_of_birth TEXT
    CONSTRAINT party_detail_date_of_birth_is_a_day
    CHECK (date_of_birth IS date(date_of_birth, '+0 days')),
  birth_year INTEGER
    CONSTRAINT party_detail_birth_year_is_believable CHECK (birth_year BETWEEN 1850 AND 2200),
  id_number TEXT CONSTRAINT party_detail_id_number_is_given CHECK (length(id_number) > 0),
  nationality TEXT,
  ethnicity TEXT,
  address TEXT,
  phone TEXT,
  representative TEXT,
  valid_from TEXT NOT NULL
    CONSTRAINT party_detail_valid_from_is_a_day CHECK (valid_from IS date(valid_from, '+0 days')),
  valid_to TEXT
    CONSTRAINT party_detail_valid_to_is_a_day CHECK (valid_to IS date(valid_to, '+0 days')),
  recorded_by INTEGER NOT NULL REFERENCES filing(id),
  closed_by INTEGER REFERENCES filing(id),
  retracted_by INTEGER REFERENCES filing(id), purged_by INTEGER REFERENCES filing(id)
  CONSTRAINT party_detail_purged_is_empty CHECK (purged_by IS NULL OR
    coalesce(date_of_birth, id_number, ethnicity, address, phone) IS NULL),
  CONSTRAINT party_detail_ends_after_it_begins CHECK (valid_to >= valid_from),
  CONSTRAINT party_detail_end_has_its_filing CHECK ((valid_to IS NULL) = (closed_by IS NULL))
) STRICT;

CREATE INDEX party_detail_by_party ON party_detail (party_id);
CREATE INDEX party_detail_by_recording ON party_detail (recorded_by);
CREATE INDEX party_detail_by_closing ON party_detail (closed_by) WHERE closed_by IS NOT NULL;
CREATE INDEX party_detail_by_retraction ON party_detail (retracted_by)
  WHERE retracted_by IS NOT NULL;
CREATE INDEX party_detail_by_purge ON party_detail (purged_by) WHERE purged_by IS NOT NULL;
-- Few members are foreign, and the flags ask for them alone.
CREATE INDEX party_detail_of_foreigners ON party_detail (party_id)
  WHERE nationality <> 'Việt Nam';

CREATE TRIGGER party_detail_is_never_deleted BEFORE DELETE ON party_detail BEGIN
  SELECT RAISE(ABORT, 'party_detail.never_deleted');
END;
CREATE TRIGGER party_detail_is_never_rewritten
  BEFORE UPDATE OF rowid, oid, _rowid_,
  id, party_id, full_name, search_key, sort_key, sex, nationality, representative, valid_from,
  recorded_by ON party_detail BEGIN
  SELECT RAISE(ABORT, 'party_detail.never_rewritten');
END;
-- Erasing on the day of retention (xóa khi hết hạn lưu) is the one change that takes anything away:
-- a filing does it, once, and the year of birth stays.
CREATE TRIGGER party_detail_is_erased_once BEFORE UPDATE OF
  date_of_birth, birth_year, id_number, ethnicity, address, phone, purged_by ON party_detail
WHEN OLD.purged_by IS NOT NULL OR NEW.purged_by IS NULL
  OR NEW.birth_year IS NOT coalesce(OLD.birth_year, CAST(substr(OLD.date_of_birth, 1, 4) AS INTEGER))
BEGIN
  SELECT RAISE(ABORT, 'party_detail.never_rewritten');
END;
CREATE TRIGGER party_detail_ends_once BEFORE UPDATE OF valid_to, closed_by ON party_detail
WHEN OLD.closed_by IS NOT NULL OR OLD.retracted_by IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'party_detail.ends_once');
END;
CREATE TRIGGER party_detail_is_retracted_once BEFORE UPDATE OF retracted_by ON party_detail
WHEN OLD.retracted_by IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'party_detail.retracted_once');
END;

-- Who holds which office of a unit (chức danh).
CREATE TABLE position (
  id INTEGER PRIMARY KEY,
  unit_id INTEGER NOT NULL REFERENCES unit(id),
  party_id INTEGER NOT NULL REFERENCES party(id),
  role TEXT NOT NULL CONSTRAINT position_role_is_given CHECK (length(role) > 0),
  term_ends_on TEXT
    CONSTRAINT position_term_ends_on_is_a_day CHECK (term_ends_on IS date(term_ends_on, '+0 days')),
  note TEXT NOT NULL DEFAULT '',
  valid_from TEXT NOT NULL
    CONSTRAINT position_valid_from_is_a_day CHECK (valid_from IS date(valid_from, '+0 days')),
  valid_to TEXT CONSTRAINT position_valid_to_is_a_day CHECK (valid_to IS date(valid_to, '+0 days')),
  recorded_by INTEGER NOT NULL REFERENCES filing(id),
  closed_by INTEGER REFERENCES filing(id),
  retracted_by INTEGER REFERENCES filing(id),
  CONSTRAINT position_ends_after_it_begins CHECK (valid_to >= valid_from),
  CONSTRAINT position_end_has_its_filing CHECK ((valid_to IS NULL) = (closed_by IS NULL))
) STRICT;

CREATE INDEX position_by_unit ON position (unit_id);
CREATE INDEX position_by_party ON position (party_id);
CREATE INDEX position_by_recording ON position (recorded_by);
CREATE INDEX position_by_closing ON position (closed_by) WHERE closed_by IS NOT NULL;
CREATE INDEX position_by_retraction ON position (retracted_by) WHERE retracted_by IS NOT NULL;

CREATE TRIGGER position_is_never_deleted BEFORE DELETE ON position BEGIN
  SELECT RAISE(ABORT, 'position.never_deleted');
END;
CREATE TRIGGER position_is_never_rewritten
  BEFORE UPDATE OF rowid, oid, _rowid_,
  id, unit_id, party_id, role, term_ends_on, note, valid_from, recorded_by
  ON position BEGIN
  SELECT RAISE(ABORT, 'position.never_rewritten');
END;
CREATE TRIGGER position_ends_once BEFORE UPDATE OF valid_to, closed_by ON position
WHEN OLD.closed_by IS NOT NULL OR OLD.retracted_by IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'position.ends_once');
END;
CREATE TRIGGER position_is_retracted_once BEFORE UPDATE OF retracted_by ON position
WHEN OLD.retracted_by IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'position.retracted_once');
END;

-- Membership of a party in a unit. valid_to is the day after the last day: who leaves on a day is
-- still on that day's list.
CREATE TABLE membership (
  id INTEGER PRIMARY KEY,
  unit_id INTEGER NOT NULL REFERENCES unit(id),
  party_id INTEGER NOT NULL REFERENCES party(id),
  member_number INTEGER NOT NULL CONSTRAINT membership_number_is_positive CHECK (member_number > 0),
  member_kind TEXT NOT NULL
    CONSTRAINT membership_kind_is_known
    CHECK (member_kind IN ('official', 'associate_capital', 'associate_no_capital', 'unknown')),
  note TEXT NOT NULL DEFAULT '',
  end_reason TEXT,
  valid_from TEXT NOT NULL
    CONSTRAINT membership_valid_from_is_a_day CHECK (valid_from IS date(valid_from, '+0 days')),
  valid_to TEXT
    CONSTRAINT membership_valid_to_is_a_day CHECK (valid_to IS date(valid_to, '+0 days')),
  recorded_by INTEGER NOT NULL REFERENCES filing(id),
  closed_by INTEGER REFERENCES filing(id),
  retracted_by INTEGER REFERENCES filing(id),
  CONSTRAINT membership_end_reason_belongs_to_an_end
    CHECK (end_reason IS NULL OR valid_to IS NOT NULL),
  CONSTRAINT membership_ends_after_it_begins CHECK (valid_to >= valid_from),
  CONSTRAINT membership_end_has_its_filing CHECK ((valid_to IS NULL) = (closed_by IS NULL))
) STRICT;

CREATE INDEX membership_by_unit ON membership (unit_id);
CREATE INDEX membership_by_party ON membership (party_id);
CREATE INDEX membership_by_recording ON membership (recorded_by);
CREATE INDEX membership_by_closing ON membership (closed_by) WHERE closed_by IS NOT NULL;
CREATE INDEX membership_by_retraction ON membership (retracted_by) WHERE retracted_by IS NOT NULL;

CREATE TRIGGER membership_is_never_deleted BEFORE DELETE ON membership BEGIN
  SELECT RAISE(ABORT, 'membership.never_deleted');
END;
CREATE TRIGGER membership_is_never_rewritten
  BEFORE UPDATE OF rowid, oid, _rowid_,
  id, unit_id, party_id, member_number, member_kind, note, valid_from,
  recorded_by ON membership BEGIN
  SELECT RAISE(ABORT, 'membership.never_rewritten');
END;
CREATE TRIGGER membership_ends_once BEFORE UPDATE OF valid_to, closed_by, end_reason ON membership
WHEN OLD.closed_by IS NOT NULL OR OLD.retracted_by IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'membership.ends_once');
END;
CREATE TRIGGER membership_is_retracted_once BEFORE UPDATE OF retracted_by ON membership
WHEN OLD.retracted_by IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'membership.retracted_once');
END;

-- One open tax code, name, address, ... a unit; one owner a tax code; one party an identity number.
CREATE UNIQUE INDEX unit_registration_is_one_at_a_time ON unit_registration (unit_id)
  WHERE valid_to IS NULL AND retracted_by IS NULL;
CREATE UNIQUE INDEX unit_name_is_one_at_a_time ON unit_name (unit_id)
  WHERE valid_to IS NULL AND retracted_by IS NULL;
CREATE UNIQUE INDEX unit_code_is_one_at_a_time ON unit_code (unit_id, scheme)
  WHERE valid_to IS NULL AND retracted_by IS NULL;
CREATE UNIQUE INDEX unit_code_has_one_owner ON unit_code (code)
  WHERE scheme = 'tax_code' AND valid_to IS NULL AND retracted_by IS NULL;
CREATE INDEX unit_code_by_code ON unit_code (code);
CREATE UNIQUE INDEX unit_address_is_one_at_a_time ON unit_address (unit_id)
  WHERE valid_to IS NULL AND retracted_by IS NULL;
CREATE UNIQUE INDEX unit_contact_is_one_at_a_time ON unit_contact (unit_id)
  WHERE valid_to IS NULL AND retracted_by IS NULL;
CREATE UNIQUE INDEX unit_capital_is_one_at_a_time ON unit_capital (unit_id)
  WHERE valid_to IS NULL AND retracted_by IS NULL;
CREATE UNIQUE INDEX unit_line_is_one_at_a_time ON unit_line (unit_id, code)
  WHERE valid_to IS NULL AND retracted_by IS NULL;
CREATE UNIQUE INDEX unit_trait_is_one_at_a_time ON unit_trait (unit_id, trait)
  WHERE valid_to IS NULL AND retracted_by IS NULL;
CREATE UNIQUE INDEX unit_status_is_one_at_a_time ON unit_status (unit_id)
  WHERE valid_to IS NULL AND retracted_by IS NULL;
CREATE UNIQUE INDEX party_detail_is_one_at_a_time ON party_detail (party_id)
  WHERE valid_to IS NULL AND retracted_by IS NULL;
CREATE UNIQUE INDEX party_detail_id_number_has_one_owner ON party_detail (id_number)
  WHERE id_number IS NOT NULL AND valid_to IS NULL AND retracted_by IS NULL;
CREATE UNIQUE INDEX membership_is_one_at_a_time ON membership (unit_id, party_id)
  WHERE valid_to IS NULL AND retracted_by IS NULL;
CREATE UNIQUE INDEX membership_number_is_never_reused ON membership (unit_id, member_number)
  WHERE retracted_by IS NULL;

-- Ledger of member capital: what each entry adds to or takes from what was committed and paid, in
-- đồng.
CREATE TABLE capital_entry (
  id INTEGER PRIMARY KEY,
  unit_id INTEGER NOT NULL REFERENCES unit(id),
  party_id INTEGER NOT NULL REFERENCES party(id),
  kind TEXT NOT NULL CONSTRAINT capital_entry_kind_is_known CHECK (
    kind IN ('committed', 'contributed', 'paid', 'transferred_in', 'transferred_out', 'returned',
      'inherited_in', 'inherited_out')),
  occurred_on TEXT NOT NULL CONSTRAINT capital_entry_occurred_on_is_a_day
    CHECK (occurred_on IS date(occurred_on, '+0 days')),
  committed_change INTEGER NOT NULL,
  paid_change INTEGER NOT NULL,
  certificate_number TEXT,
  note TEXT NOT NULL DEFAULT '',
  recorded_by INTEGER NOT NULL REFERENCES filing(id),
  retracted_by INTEGER REFERENCES filing(id),
  CONSTRAINT capital_entry_changes_something CHECK (committed_change <> 0 OR paid_change <> 0)
) STRICT;
CREATE INDEX capital_entry_by_unit ON capital_entry (unit_id, party_id);
CREATE INDEX capital_entry_by_party ON capital_entry (party_id);
CREATE INDEX capital_entry_by_recording ON capital_entry (recorded_by);
CREATE INDEX capital_entry_by_retraction ON capital_entry (retracted_by)
  WHERE retracted_by IS NOT NULL;

CREATE TRIGGER capital_entry_is_never_deleted BEFORE DELETE ON capital_entry BEGIN
  SELECT RAISE(ABORT, 'capital_entry.never_deleted');
END;
CREATE TRIGGER capital_entry_is_never_rewritten
BEFORE UPDATE OF rowid, oid, _rowid_,
  id, unit_id, party_id, kind, occurred_on, committed_change, paid_change,
  certificate_number, note, recorded_by ON capital_entry BEGIN
  SELECT RAISE(ABORT, 'capital_entry.never_rewritten');
END;
CREATE TRIGGER capital_entry_is_retracted_once BEFORE UPDATE OF retracted_by ON capital_entry
WHEN OLD.retracted_by IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'capital_entry.retracted_once');
END;

-- The life of a unit: events of status, cases, reorganisations --------------------------------------

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

-- Activity, meetings, yearly figures, ratings, products, support, flags -----------------------------

-- Why a ground of dissolution or revocation is not held against a unit for a time (giải trình,
-- phản đối, bất khả kháng). ground: as in watch flags, such as law2023.no_annual_meeting.
CREATE TABLE unit_explanation (
  id INTEGER PRIMARY KEY,
  unit_id INTEGER NOT NULL REFERENCES unit(id),
  ground TEXT NOT NULL CONSTRAINT unit_explanation_ground_is_given CHECK (length(ground) > 0),
  kind TEXT NOT NULL CONSTRAINT unit_explanation_kind_is_known
    CHECK (kind IN ('explanation', 'objection', 'force_majeure')),
  reason TEXT NOT NULL CONSTRAINT unit_explanation_reason_is_given CHECK (length(reason) > 0),
  document TEXT NOT NULL DEFAULT '',
  valid_from TEXT NOT NULL CONSTRAINT unit_explanation_valid_from_is_a_day
    CHECK (valid_from IS date(valid_from, '+0 days')),
  valid_to TEXT CONSTRAINT unit_explanation_valid_to_is_a_day
    CHECK (valid_to IS date(valid_to, '+0 days')),
  recorded_by INTEGER NOT NULL REFERENCES filing(id),
  closed_by INTEGER REFERENCES filing(id),
  retracted_by INTEGER REFERENCES filing(id),
  CONSTRAINT unit_explanation_ends_after_it_begins CHECK (valid_to >= valid_from),
  CONSTRAINT unit_explanation_end_has_its_filing CHECK ((valid_to IS NULL) = (closed_by IS NULL))
) STRICT;
CREATE INDEX unit_explanation_by_unit ON unit_explanation (unit_id);
CREATE INDEX unit_explanation_by_recording ON unit_explanation (recorded_by);
CREATE INDEX unit_explanation_by_closing ON unit_explanation (closed_by)
  WHERE closed_by IS NOT NULL;
CREATE INDEX unit_explanation_by_retraction ON unit_explanation (retracted_by)
  WHERE retracted_by IS NOT NULL;
CREATE UNIQUE INDEX unit_explanation_is_one_at_a_time ON unit_explanation (unit_id, ground)
  WHERE valid_to IS NULL AND retracted_by IS NULL;

CREATE TRIGGER unit_explanation_is_never_deleted BEFORE DELETE ON unit_explanation BEGIN
  SELECT RAISE(ABORT, 'unit_explanation.never_deleted');
END;
CREATE TRIGGER unit_explanation_is_never_rewritten BEFORE UPDATE OF
  rowid, oid, _rowid_, id, unit_id, ground, kind, reason, document, valid_from, recorded_by
  ON unit_explanation BEGIN
  SELECT RAISE(ABORT, 'unit_explanation.never_rewritten');
END;
CREATE TRIGGER unit_explanation_ends_once BEFORE UPDATE OF valid_to, closed_by ON unit_explanation
WHEN OLD.closed_by IS NOT NULL OR OLD.retracted_by IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'unit_explanation.ends_once');
END;
CREATE TRIGGER unit_explanation_is_retracted_once BEFORE UPDATE OF retracted_by ON unit_explanation
WHEN OLD.retracted_by IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'unit_explanation.retracted_once');
END;

-- Education of somebody who manages a unit (trình độ cán bộ quản lý), as the unit stated it.
CREATE TABLE qualification (
  id INTEGER PRIMARY KEY,
  unit_id INTEGER NOT NULL REFERENCES unit(id),
  party_id INTEGER NOT NULL REFERENCES party(id),
  level TEXT NOT NULL CONSTRAINT qualification_level_is_known
    CHECK (level IN (
      'none', 'elementary', 'intermediate', 'college', 'university', 'postgraduate')),
  field TEXT NOT NULL DEFAULT '',
  valid_from TEXT NOT NULL CONSTRAINT qualification_valid_from_is_a_day
    CHECK (valid_from IS date(valid_from, '+0 days')),
  valid_to TEXT CONSTRAINT qualification_valid_to_is_a_day
    CHECK (valid_to IS date(valid_to, '+0 days')),
  recorded_by INTEGER NOT NULL REFERENCES filing(id),
  closed_by INTEGER REFERENCES filing(id),
  retracted_by INTEGER REFERENCES filing(id),
  CONSTRAINT qualification_ends_after_it_begins CHECK (valid_to >= valid_from),
  CONSTRAINT qualification_end_has_its_filing CHECK ((valid_to IS NULL) = (closed_by IS NULL))
) STRICT;
CREATE INDEX qualification_by_unit ON qualification (unit_id);
CREATE INDEX qualification_by_party ON qualification (party_id);
CREATE INDEX qualification_by_recording ON qualification (recorded_by);
CREATE INDEX qualification_by_closing ON qualification (closed_by) WHERE closed_by IS NOT NULL;
CREATE INDEX qualification_by_retraction ON qualification (retracted_by)
  WHERE retracted_by IS NOT NULL;
CREATE UNIQUE INDEX qualification_is_one_at_a_time ON qualification (unit_id, party_id)
  WHERE valid_to IS NULL AND retracted_by IS NULL;

CREATE TRIGGER qualification_is_never_deleted BEFORE DELETE ON qualification BEGIN
  SELECT RAISE(ABORT, 'qualification.never_deleted');
END;
CREATE TRIGGER qualification_is_never_rewritten BEFORE UPDATE OF
  rowid, oid, _rowid_, id, unit_id, party_id, level, field, valid_from, recorded_by
  ON qualification BEGIN
  SELECT RAISE(ABORT, 'qualification.never_rewritten');
END;
CREATE TRIGGER qualification_ends_once BEFORE UPDATE OF valid_to, closed_by ON qualification
WHEN OLD.closed_by IS NOT NULL OR OLD.retracted_by IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'qualification.ends_once');
END;
CREATE TRIGGER qualification_is_retracted_once BEFORE UPDATE OF retracted_by ON qualification
WHEN OLD.retracted_by IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'qualification.retracted_once');
END;

-- A link of a unit with an enterprise in a value chain (liên kết theo chuỗi giá trị).
CREATE TABLE value_chain_link (
  id INTEGER PRIMARY KEY,
  unit_id INTEGER NOT NULL REFERENCES unit(id),
  partner TEXT NOT NULL CONSTRAINT value_chain_link_partner_is_given CHECK (length(partner) > 0),
  product TEXT NOT NULL DEFAULT '',
  partner_code TEXT,
  contract_number TEXT,
  contract_ends_on TEXT CONSTRAINT value_chain_link_contract_ends_on_is_a_day
    CHECK (contract_ends_on IS date(contract_ends_on, '+0 days')),
  note TEXT NOT NULL DEFAULT '',
  valid_from TEXT NOT NULL CONSTRAINT value_chain_link_valid_from_is_a_day
    CHECK (valid_from IS date(valid_from, '+0 days')),
  valid_to TEXT CONSTRAINT value_chain_link_valid_to_is_a_day
    CHECK (valid_to IS date(valid_to, '+0 days')),
  recorded_by INTEGER NOT NULL REFERENCES filing(id),
  closed_by INTEGER REFERENCES filing(id),
  retracted_by INTEGER REFERENCES filing(id),
  CONSTRAINT value_chain_link_ends_after_it_begins CHECK (valid_to >= valid_from),
  CONSTRAINT value_chain_link_end_has_its_filing CHECK ((valid_to IS NULL) = (closed_by IS NULL))
) STRICT;
CREATE INDEX value_chain_link_by_unit ON value_chain_link (unit_id);
CREATE INDEX value_chain_link_by_recording ON value_chain_link (recorded_by);
CREATE INDEX value_chain_link_by_closing ON value_chain_link (closed_by)
  WHERE closed_by IS NOT NULL;
CREATE INDEX value_chain_link_by_retraction ON value_chain_link (retracted_by)
  WHERE retracted_by IS NOT NULL;
CREATE UNIQUE INDEX value_chain_link_is_one_at_a_time ON value_chain_link (unit_id, partner, product)
  WHERE valid_to IS NULL AND retracted_by IS NULL;

CREATE TRIGGER value_chain_link_is_never_deleted BEFORE DELETE ON value_chain_link BEGIN
  SELECT RAISE(ABORT, 'value_chain_link.never_deleted');
END;
CREATE TRIGGER value_chain_link_is_never_rewritten BEFORE UPDATE OF
  rowid, oid, _rowid_, id, unit_id, partner, product, partner_code, contract_number,
  contract_ends_on, note, valid_from, recorded_by
  ON value_chain_link BEGIN
  SELECT RAISE(ABORT, 'value_chain_link.never_rewritten');
END;
CREATE TRIGGER value_chain_link_ends_once BEFORE UPDATE OF valid_to, closed_by ON value_chain_link
WHEN OLD.closed_by IS NOT NULL OR OLD.retracted_by IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'value_chain_link.ends_once');
END;
CREATE TRIGGER value_chain_link_is_retracted_once BEFORE UPDATE OF retracted_by ON value_chain_link
WHEN OLD.retracted_by IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'value_chain_link.retracted_once');
END;

-- What a unit's production is certified for, or applies (VietGAP, hữu cơ, công nghệ cao, truy
-- xuất nguồn gốc, chuyển đổi số). scope: the product or site; expires_on: the last day of a
-- certificate.
CREATE TABLE certification (
  id INTEGER PRIMARY KEY,
  unit_id INTEGER NOT NULL REFERENCES unit(id),
  scheme TEXT NOT NULL CONSTRAINT certification_scheme_is_known
    CHECK (scheme IN (
      'vietgap', 'globalgap', 'organic', 'haccp', 'iso', 'high_technology', 'traceability',
      'digital', 'other')),
  scope TEXT NOT NULL DEFAULT '',
  number TEXT,
  issuer TEXT NOT NULL DEFAULT '',
  expires_on TEXT CONSTRAINT certification_expires_on_is_a_day
    CHECK (expires_on IS date(expires_on, '+0 days')),
  note TEXT NOT NULL DEFAULT '',
  valid_from TEXT NOT NULL CONSTRAINT certification_valid_from_is_a_day
    CHECK (valid_from IS date(valid_from, '+0 days')),
  valid_to TEXT CONSTRAINT certification_valid_to_is_a_day
    CHECK (valid_to IS date(valid_to, '+0 days')),
  recorded_by INTEGER NOT NULL REFERENCES filing(id),
  closed_by INTEGER REFERENCES filing(id),
  retracted_by INTEGER REFERENCES filing(id),
  CONSTRAINT certification_ends_after_it_begins CHECK (valid_to >= valid_from),
  CONSTRAINT certification_end_has_its_filing CHECK ((valid_to IS NULL) = (closed_by IS NULL))
) STRICT;
CREATE INDEX certification_by_unit ON certification (unit_id);
CREATE INDEX certification_by_recording ON certification (recorded_by);
CREATE INDEX certification_by_closing ON certification (closed_by) WHERE closed_by IS NOT NULL;
CREATE INDEX certification_by_retraction ON certification (retracted_by)
  WHERE retracted_by IS NOT NULL;
CREATE UNIQUE INDEX certification_is_one_at_a_time ON certification (unit_id, scheme, scope)
  WHERE valid_to IS NULL AND retracted_by IS NULL;

CREATE TRIGGER certification_is_never_deleted BEFORE DELETE ON certification BEGIN
  SELECT RAISE(ABORT, 'certification.never_deleted');
END;
CREATE TRIGGER certification_is_never_rewritten BEFORE UPDATE OF
  rowid, oid, _rowid_, id, unit_id, scheme, scope, number, issuer, expires_on, note, valid_from,
  recorded_by
  ON certification BEGIN
  SELECT RAISE(ABORT, 'certification.never_rewritten');
END;
CREATE TRIGGER certification_ends_once BEFORE UPDATE OF valid_to, closed_by ON certification
WHEN OLD.closed_by IS NOT NULL OR OLD.retracted_by IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'certification.ends_once');
END;
CREATE TRIGGER certification_is_retracted_once BEFORE UPDATE OF retracted_by ON certification
WHEN OLD.retracted_by IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'certification.retracted_once');
END;

-- A product of the programme One Commune One Product (OCOP); what is known of it stands in
-- ocop_detail.
CREATE TABLE ocop_product (
  id INTEGER PRIMARY KEY,
  recorded_by INTEGER NOT NULL REFERENCES filing(id)
) STRICT;
CREATE INDEX ocop_product_by_recording ON ocop_product (recorded_by);

CREATE TRIGGER ocop_product_is_never_deleted BEFORE DELETE ON ocop_product BEGIN
  SELECT RAISE(ABORT, 'ocop_product.never_deleted');
END;
CREATE TRIGGER ocop_product_is_never_rewritten BEFORE UPDATE ON ocop_product BEGIN
  SELECT RAISE(ABORT, 'ocop_product.never_rewritten');
END;

-- An OCOP product and its owner: a unit of this registry (unit_id), or another owner by name, so
-- that shares of a whole can be told. product_group: one of the six since 2022 or of the six
-- before.
CREATE TABLE ocop_detail (
  id INTEGER PRIMARY KEY,
  product_id INTEGER NOT NULL REFERENCES ocop_product(id),
  unit_id INTEGER REFERENCES unit(id),
  owner_type TEXT NOT NULL CONSTRAINT ocop_detail_owner_type_is_known
    CHECK (owner_type IN (
      'cooperative', 'cooperative_group', 'union', 'enterprise', 'household',
      'production_facility', 'farm', 'association', 'other')),
  owner_name TEXT NOT NULL CONSTRAINT ocop_detail_owner_name_is_given CHECK (length(owner_name) > 0),
  area_id INTEGER REFERENCES area(id),
  product TEXT NOT NULL CONSTRAINT ocop_detail_product_is_given CHECK (length(product) > 0),
  search_key TEXT,
  product_group TEXT NOT NULL CONSTRAINT ocop_detail_product_group_is_known
    CHECK (product_group IN (
      'food', 'drinks', 'herbs', 'crafts', 'ornamental', 'tourism', 'textiles', 'souvenirs')),
  product_set TEXT,
  code TEXT,
  valid_from TEXT NOT NULL CONSTRAINT ocop_detail_valid_from_is_a_day
    CHECK (valid_from IS date(valid_from, '+0 days')),
  valid_to TEXT CONSTRAINT ocop_detail_valid_to_is_a_day
    CHECK (valid_to IS date(valid_to, '+0 days')),
  recorded_by INTEGER NOT NULL REFERENCES filing(id),
  closed_by INTEGER REFERENCES filing(id),
  retracted_by INTEGER REFERENCES filing(id),
  CONSTRAINT ocop_detail_ends_after_it_begins CHECK (valid_to >= valid_from),
  CONSTRAINT ocop_detail_end_has_its_filing CHECK ((valid_to IS NULL) = (closed_by IS NULL))
) STRICT;
CREATE INDEX ocop_detail_by_product ON ocop_detail (product_id);
CREATE INDEX ocop_detail_by_unit ON ocop_detail (unit_id);
CREATE INDEX ocop_detail_by_area ON ocop_detail (area_id);
CREATE INDEX ocop_detail_by_recording ON ocop_detail (recorded_by);
CREATE INDEX ocop_detail_by_closing ON ocop_detail (closed_by) WHERE closed_by IS NOT NULL;
CREATE INDEX ocop_detail_by_retraction ON ocop_detail (retracted_by) WHERE retracted_by IS NOT NULL;
CREATE UNIQUE INDEX ocop_detail_is_one_at_a_time ON ocop_detail (product_id)
  WHERE valid_to IS NULL AND retracted_by IS NULL;
CREATE UNIQUE INDEX ocop_detail_code_has_one_product ON ocop_detail (code)
  WHERE valid_to IS NULL AND retracted_by IS NULL;

CREATE TRIGGER ocop_detail_is_never_deleted BEFORE DELETE ON ocop_detail BEGIN
  SELECT RAISE(ABORT, 'ocop_detail.never_deleted');
END;
CREATE TRIGGER ocop_detail_is_never_rewritten BEFORE UPDATE OF
  rowid, oid, _rowid_, id, product_id, unit_id, owner_type, owner_name, area_id, product,
  search_key, product_group, product_set, code, valid_from, recorded_by
  ON ocop_detail BEGIN
  SELECT RAISE(ABORT, 'ocop_detail.never_rewritten');
END;
CREATE TRIGGER ocop_detail_ends_once BEFORE UPDATE OF valid_to, closed_by ON ocop_detail
WHEN OLD.closed_by IS NOT NULL OR OLD.retracted_by IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'ocop_detail.ends_once');
END;
CREATE TRIGGER ocop_detail_is_retracted_once BEFORE UPDATE OF retracted_by ON ocop_detail
WHEN OLD.retracted_by IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'ocop_detail.retracted_once');
END;

-- What somebody saw of a unit's activity on a day (tình hình hoạt động thực tế), which is not its
-- legal status. since: the first day of that state, as told.
CREATE TABLE activity_observation (
  id INTEGER PRIMARY KEY,
  unit_id INTEGER NOT NULL REFERENCES unit(id),
  observed_on TEXT NOT NULL CONSTRAINT activity_observation_observed_on_is_a_day
    CHECK (observed_on IS date(observed_on, '+0 days')),
  state TEXT NOT NULL CONSTRAINT activity_observation_state_is_known
    CHECK (state IN ('active', 'stopped', 'not_found', 'working_again')),
  since TEXT CONSTRAINT activity_observation_since_is_a_day
    CHECK (since IS date(since, '+0 days')),
  source TEXT NOT NULL CONSTRAINT activity_observation_source_is_known
    CHECK (source IN ('tax_office', 'site_visit', 'report', 'member', 'other')),
  document TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  recorded_by INTEGER NOT NULL REFERENCES filing(id),
  retracted_by INTEGER REFERENCES filing(id),
  CONSTRAINT activity_observation_since_is_not_later CHECK (since <= observed_on)
) STRICT;
CREATE INDEX activity_observation_by_unit ON activity_observation (unit_id, observed_on);
CREATE INDEX activity_observation_by_recording ON activity_observation (recorded_by);
CREATE INDEX activity_observation_by_retraction ON activity_observation (retracted_by)
  WHERE retracted_by IS NOT NULL;

CREATE TRIGGER activity_observation_is_never_deleted BEFORE DELETE ON activity_observation BEGIN
  SELECT RAISE(ABORT, 'activity_observation.never_deleted');
END;
CREATE TRIGGER activity_observation_is_never_rewritten BEFORE UPDATE OF
  rowid, oid, _rowid_, id, unit_id, observed_on, state, since, source, document, note, recorded_by
  ON activity_observation BEGIN
  SELECT RAISE(ABORT, 'activity_observation.never_rewritten');
END;
CREATE TRIGGER activity_observation_is_retracted_once BEFORE UPDATE OF retracted_by ON activity_observation
WHEN OLD.retracted_by IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'activity_observation.retracted_once');
END;

-- A meeting of the members (đại hội thành viên; THT: họp thành viên). year: the year it is the
-- annual meeting of, where stated.
CREATE TABLE meeting (
  id INTEGER PRIMARY KEY,
  unit_id INTEGER NOT NULL REFERENCES unit(id),
  held_on TEXT NOT NULL CONSTRAINT meeting_held_on_is_a_day
    CHECK (held_on IS date(held_on, '+0 days')),
  kind TEXT NOT NULL CONSTRAINT meeting_kind_is_known
    CHECK (kind IN ('annual', 'extraordinary', 'founding')),
  year INTEGER CONSTRAINT meeting_year_is_believable CHECK (year BETWEEN 1990 AND 2200),
  present INTEGER CONSTRAINT meeting_present_is_not_negative
    CHECK (present >= 0),
  entitled INTEGER CONSTRAINT meeting_entitled_is_not_negative
    CHECK (entitled >= 0),
  resolution_number TEXT,
  note TEXT NOT NULL DEFAULT '',
  recorded_by INTEGER NOT NULL REFERENCES filing(id),
  retracted_by INTEGER REFERENCES filing(id)
) STRICT;
CREATE INDEX meeting_by_unit ON meeting (unit_id, held_on);
CREATE INDEX meeting_by_recording ON meeting (recorded_by);
CREATE INDEX meeting_by_retraction ON meeting (retracted_by) WHERE retracted_by IS NOT NULL;
CREATE UNIQUE INDEX meeting_is_one_a_day ON meeting (unit_id, held_on, kind)
  WHERE retracted_by IS NULL;

CREATE TRIGGER meeting_is_never_deleted BEFORE DELETE ON meeting BEGIN
  SELECT RAISE(ABORT, 'meeting.never_deleted');
END;
CREATE TRIGGER meeting_is_never_rewritten BEFORE UPDATE OF
  rowid, oid, _rowid_, id, unit_id, held_on, kind, year, present, entitled, resolution_number,
  note, recorded_by
  ON meeting BEGIN
  SELECT RAISE(ABORT, 'meeting.never_rewritten');
END;
CREATE TRIGGER meeting_is_retracted_once BEFORE UPDATE OF retracted_by ON meeting
WHEN OLD.retracted_by IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'meeting.retracted_once');
END;

-- A report on compliance that the registry asked a unit for (báo cáo về việc tuân thủ), and its
-- coming. due_on: the last day to send it, where the request names one.
CREATE TABLE compliance_report (
  id INTEGER PRIMARY KEY,
  unit_id INTEGER NOT NULL REFERENCES unit(id),
  occurred_on TEXT NOT NULL CONSTRAINT compliance_report_occurred_on_is_a_day
    CHECK (occurred_on IS date(occurred_on, '+0 days')),
  deed TEXT NOT NULL CONSTRAINT compliance_report_deed_is_known CHECK (deed IN ('asked', 'received')),
  due_on TEXT CONSTRAINT compliance_report_due_on_is_a_day
    CHECK (due_on IS date(due_on, '+0 days')),
  document TEXT NOT NULL DEFAULT '',
  recorded_by INTEGER NOT NULL REFERENCES filing(id),
  retracted_by INTEGER REFERENCES filing(id),
  CONSTRAINT compliance_report_due_on_is_not_earlier CHECK (due_on >= occurred_on),
  CONSTRAINT compliance_report_due_on_belongs_to_asking CHECK (deed = 'asked' OR due_on IS NULL)
) STRICT;
CREATE INDEX compliance_report_by_unit ON compliance_report (unit_id, occurred_on);
CREATE INDEX compliance_report_by_recording ON compliance_report (recorded_by);
CREATE INDEX compliance_report_by_retraction ON compliance_report (retracted_by)
  WHERE retracted_by IS NOT NULL;

CREATE TRIGGER compliance_report_is_never_deleted BEFORE DELETE ON compliance_report BEGIN
  SELECT RAISE(ABORT, 'compliance_report.never_deleted');
END;
CREATE TRIGGER compliance_report_is_never_rewritten BEFORE UPDATE OF
  rowid, oid, _rowid_, id, unit_id, occurred_on, deed, due_on, document, recorded_by
  ON compliance_report BEGIN
  SELECT RAISE(ABORT, 'compliance_report.never_rewritten');
END;
CREATE TRIGGER compliance_report_is_retracted_once BEFORE UPDATE OF retracted_by ON compliance_report
WHEN OLD.retracted_by IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'compliance_report.retracted_once');
END;

-- A unit's figures of a year (báo cáo tình hình hoạt động hằng năm). Money in đồng; an empty cell
-- is not known, never 0. people_as_of, money_as_of: the day that numbers of people and sums of
-- money stand for, where the report states it.
CREATE TABLE annual_report (
  id INTEGER PRIMARY KEY,
  unit_id INTEGER NOT NULL REFERENCES unit(id),
  year INTEGER NOT NULL CONSTRAINT annual_report_year_is_believable CHECK (year BETWEEN 1990 AND 2200),
  received_on TEXT CONSTRAINT annual_report_received_on_is_a_day
    CHECK (received_on IS date(received_on, '+0 days')),
  people_as_of TEXT CONSTRAINT annual_report_people_as_of_is_a_day
    CHECK (people_as_of IS date(people_as_of, '+0 days')),
  money_as_of TEXT CONSTRAINT annual_report_money_as_of_is_a_day
    CHECK (money_as_of IS date(money_as_of, '+0 days')),
  members_start INTEGER CONSTRAINT annual_report_members_start_is_not_negative
    CHECK (members_start >= 0),
  members_start_women INTEGER CONSTRAINT annual_report_members_start_women_is_not_negative
    CHECK (members_start_women >= 0),
  members_start_individual INTEGER CONSTRAINT annual_report_members_start_individual_is_not_negative
    CHECK (members_start_individual >= 0),
  members_start_household INTEGER CONSTRAINT annual_report_members_start_household_is_not_negative
    CHECK (members_start_household >= 0),
  members_start_organisation INTEGER CONSTRAINT annual_report_members_start_organisation_is_not_negative
    CHECK (members_start_organisation >= 0),
  members_joined INTEGER CONSTRAINT annual_report_members_joined_is_not_negative
    CHECK (members_joined >= 0),
  members_joined_women INTEGER CONSTRAINT annual_report_members_joined_women_is_not_negative
    CHECK (members_joined_women >= 0),
  members_joined_individual INTEGER CONSTRAINT annual_report_members_joined_individual_is_not_negative
    CHECK (members_joined_individual >= 0),
  members_joined_household INTEGER CONSTRAINT annual_report_members_joined_household_is_not_negative
    CHECK (members_joined_household >= 0),
  members_joined_organisation INTEGER CONSTRAINT annual_report_members_joined_organisation_is_not_negative
    CHECK (members_joined_organisation >= 0),
  members_left INTEGER CONSTRAINT annual_report_members_left_is_not_negative
    CHECK (members_left >= 0),
  members_left_women INTEGER CONSTRAINT annual_report_members_left_women_is_not_negative
    CHECK (members_left_women >= 0),
  members_left_individual INTEGER CONSTRAINT annual_report_members_left_individual_is_not_negative
    CHECK (members_left_individual >= 0),
  members_left_household INTEGER CONSTRAINT annual_report_members_left_household_is_not_negative
    CHECK (members_left_household >= 0),
  members_left_organisation INTEGER CONSTRAINT annual_report_members_left_organisation_is_not_negative
    CHECK (members_left_organisation >= 0),
  members_end INTEGER CONSTRAINT annual_report_members_end_is_not_negative
    CHECK (members_end >= 0),
  members_end_women INTEGER CONSTRAINT annual_report_members_end_women_is_not_negative
    CHECK (members_end_women >= 0),
  members_end_individual INTEGER CONSTRAINT annual_report_members_end_individual_is_not_negative
    CHECK (members_end_individual >= 0),
  members_end_household INTEGER CONSTRAINT annual_report_members_end_household_is_not_negative
    CHECK (members_end_household >= 0),
  members_end_organisation INTEGER CONSTRAINT annual_report_members_end_organisation_is_not_negative
    CHECK (members_end_organisation >= 0),
  members_end_official INTEGER CONSTRAINT annual_report_members_end_official_is_not_negative
    CHECK (members_end_official >= 0),
  workers INTEGER CONSTRAINT annual_report_workers_is_not_negative
    CHECK (workers >= 0),
  workers_women INTEGER CONSTRAINT annual_report_workers_women_is_not_negative
    CHECK (workers_women >= 0),
  workers_members INTEGER CONSTRAINT annual_report_workers_members_is_not_negative
    CHECK (workers_members >= 0),
  revenue INTEGER CONSTRAINT annual_report_revenue_is_not_negative
    CHECK (revenue >= 0),
  revenue_from_members INTEGER CONSTRAINT annual_report_revenue_from_members_is_not_negative
    CHECK (revenue_from_members >= 0),
  profit_before_tax INTEGER,
  profit_after_tax INTEGER,
  income_per_member INTEGER CONSTRAINT annual_report_income_per_member_is_not_negative
    CHECK (income_per_member >= 0),
  income_per_worker INTEGER CONSTRAINT annual_report_income_per_worker_is_not_negative
    CHECK (income_per_worker >= 0),
  budget_contribution INTEGER CONSTRAINT annual_report_budget_contribution_is_not_negative
    CHECK (budget_contribution >= 0),
  assets INTEGER CONSTRAINT annual_report_assets_is_not_negative
    CHECK (assets >= 0),
  undivided_assets INTEGER CONSTRAINT annual_report_undivided_assets_is_not_negative
    CHECK (undivided_assets >= 0),
  total_capital INTEGER CONSTRAINT annual_report_total_capital_is_not_negative
    CHECK (total_capital >= 0),
  equity INTEGER CONSTRAINT annual_report_equity_is_not_negative
    CHECK (equity >= 0),
  debts INTEGER CONSTRAINT annual_report_debts_is_not_negative
    CHECK (debts >= 0),
  development_fund INTEGER CONSTRAINT annual_report_development_fund_is_not_negative
    CHECK (development_fund >= 0),
  reserve_fund INTEGER CONSTRAINT annual_report_reserve_fund_is_not_negative
    CHECK (reserve_fund >= 0),
  other_funds INTEGER CONSTRAINT annual_report_other_funds_is_not_negative
    CHECK (other_funds >= 0),
  support_received INTEGER CONSTRAINT annual_report_support_received_is_not_negative
    CHECK (support_received >= 0),
  document TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  recorded_by INTEGER NOT NULL REFERENCES filing(id),
  retracted_by INTEGER REFERENCES filing(id)
) STRICT;
CREATE INDEX annual_report_by_unit ON annual_report (unit_id, year);
CREATE INDEX annual_report_by_year ON annual_report (year);
CREATE INDEX annual_report_by_recording ON annual_report (recorded_by);
CREATE INDEX annual_report_by_retraction ON annual_report (retracted_by)
  WHERE retracted_by IS NOT NULL;
CREATE UNIQUE INDEX annual_report_is_one_a_year ON annual_report (unit_id, year)
  WHERE retracted_by IS NULL;

CREATE TRIGGER annual_report_is_never_deleted BEFORE DELETE ON annual_report BEGIN
  SELECT RAISE(ABORT, 'annual_report.never_deleted');
END;
CREATE TRIGGER annual_report_is_never_rewritten BEFORE UPDATE OF
  rowid, oid, _rowid_, id, unit_id, year, received_on, people_as_of, money_as_of, members_start,
  members_start_women, members_start_individual, members_start_household,
  members_start_organisation, members_joined, members_joined_women, members_joined_individual,
  members_joined_household, members_joined_organisation, members_left, members_left_women,
  members_left_individual, members_left_household, members_left_organisation, members_end,
  members_end_women, members_end_individual, members_end_household, members_end_organisation,
  members_end_official, workers, workers_women, workers_members, revenue, revenue_from_members,
  profit_before_tax, profit_after_tax, income_per_member, income_per_worker, budget_contribution,
  assets, undivided_assets, total_capital, equity, debts, development_fund, reserve_fund,
  other_funds, support_received, document, note, recorded_by
  ON annual_report BEGIN
  SELECT RAISE(ABORT, 'annual_report.never_rewritten');
END;
CREATE TRIGGER annual_report_is_retracted_once BEFORE UPDATE OF retracted_by ON annual_report
WHEN OLD.retracted_by IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'annual_report.retracted_once');
END;

-- A scheme of rating that the office defined itself, as JSON (docs/rating-scheme.schema.json).
CREATE TABLE rating_scheme (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL CONSTRAINT rating_scheme_code_is_given CHECK (length(code) > 0),
  definition TEXT NOT NULL CONSTRAINT rating_scheme_definition_is_json CHECK (json_valid(definition)),
  recorded_by INTEGER NOT NULL REFERENCES filing(id),
  retracted_by INTEGER REFERENCES filing(id)
) STRICT;
CREATE INDEX rating_scheme_by_recording ON rating_scheme (recorded_by);
CREATE INDEX rating_scheme_by_retraction ON rating_scheme (retracted_by)
  WHERE retracted_by IS NOT NULL;
CREATE UNIQUE INDEX rating_scheme_is_one_a_code ON rating_scheme (code) WHERE retracted_by IS NULL;

CREATE TRIGGER rating_scheme_is_never_deleted BEFORE DELETE ON rating_scheme BEGIN
  SELECT RAISE(ABORT, 'rating_scheme.never_deleted');
END;
CREATE TRIGGER rating_scheme_is_never_rewritten BEFORE UPDATE OF
  rowid, oid, _rowid_, id, code, definition, recorded_by
  ON rating_scheme BEGIN
  SELECT RAISE(ABORT, 'rating_scheme.never_rewritten');
END;
CREATE TRIGGER rating_scheme_is_retracted_once BEFORE UPDATE OF retracted_by ON rating_scheme
WHEN OLD.retracted_by IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'rating_scheme.retracted_once');
END;

-- A unit's rating of a year by a scheme (đánh giá, xếp loại). total: in hundredths of a point,
-- exact. A unit has a grade, or a reason for having none.
CREATE TABLE rating (
  id INTEGER PRIMARY KEY,
  unit_id INTEGER NOT NULL REFERENCES unit(id),
  year INTEGER NOT NULL CONSTRAINT rating_year_is_believable CHECK (year BETWEEN 1990 AND 2200),
  scheme TEXT NOT NULL CONSTRAINT rating_scheme_is_given CHECK (length(scheme) > 0),
  total INTEGER CONSTRAINT rating_total_is_not_negative CHECK (total >= 0),
  grade TEXT,
  not_rated_reason TEXT,
  scored_on TEXT CONSTRAINT rating_scored_on_is_a_day
    CHECK (scored_on IS date(scored_on, '+0 days')),
  agreed_by_board_on TEXT CONSTRAINT rating_agreed_by_board_on_is_a_day
    CHECK (agreed_by_board_on IS date(agreed_by_board_on, '+0 days')),
  agreed_by_control_on TEXT CONSTRAINT rating_agreed_by_control_on_is_a_day
    CHECK (agreed_by_control_on IS date(agreed_by_control_on, '+0 days')),
  received_on TEXT CONSTRAINT rating_received_on_is_a_day
    CHECK (received_on IS date(received_on, '+0 days')),
  fined INTEGER
    CONSTRAINT rating_fined_is_0_or_1 CHECK (fined IN (0, 1)),
  document TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  recorded_by INTEGER NOT NULL REFERENCES filing(id),
  retracted_by INTEGER REFERENCES filing(id),
  CONSTRAINT rating_has_a_grade_or_a_reason CHECK ((grade IS NULL) <> (not_rated_reason IS NULL))
) STRICT;
CREATE INDEX rating_by_unit ON rating (unit_id, year);
CREATE INDEX rating_by_year ON rating (year, grade);
CREATE INDEX rating_by_recording ON rating (recorded_by);
CREATE INDEX rating_by_retraction ON rating (retracted_by) WHERE retracted_by IS NOT NULL;
CREATE UNIQUE INDEX rating_is_one_a_scheme ON rating (unit_id, year, scheme)
  WHERE retracted_by IS NULL;

CREATE TRIGGER rating_is_never_deleted BEFORE DELETE ON rating BEGIN
  SELECT RAISE(ABORT, 'rating.never_deleted');
END;
CREATE TRIGGER rating_is_never_rewritten BEFORE UPDATE OF
  rowid, oid, _rowid_, id, unit_id, year, scheme, total, grade, not_rated_reason, scored_on,
  agreed_by_board_on, agreed_by_control_on, received_on, fined, document, note, recorded_by
  ON rating BEGIN
  SELECT RAISE(ABORT, 'rating.never_rewritten');
END;
CREATE TRIGGER rating_is_retracted_once BEFORE UPDATE OF retracted_by ON rating
WHEN OLD.retracted_by IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'rating.retracted_once');
END;

-- Points of a criterion, or of a part of one, in hundredths.
CREATE TABLE rating_score (
  id INTEGER PRIMARY KEY,
  rating_id INTEGER NOT NULL REFERENCES rating(id),
  criterion TEXT NOT NULL CONSTRAINT rating_score_criterion_is_given CHECK (length(criterion) > 0),
  points INTEGER NOT NULL CONSTRAINT rating_score_points_are_not_negative CHECK (points >= 0),
  recorded_by INTEGER NOT NULL REFERENCES filing(id),
  retracted_by INTEGER REFERENCES filing(id)
) STRICT;
CREATE INDEX rating_score_by_rating ON rating_score (rating_id);
CREATE INDEX rating_score_by_recording ON rating_score (recorded_by);
CREATE INDEX rating_score_by_retraction ON rating_score (retracted_by)
  WHERE retracted_by IS NOT NULL;
CREATE UNIQUE INDEX rating_score_is_one_a_criterion ON rating_score (rating_id, criterion)
  WHERE retracted_by IS NULL;

CREATE TRIGGER rating_score_is_never_deleted BEFORE DELETE ON rating_score BEGIN
  SELECT RAISE(ABORT, 'rating_score.never_deleted');
END;
CREATE TRIGGER rating_score_is_never_rewritten BEFORE UPDATE OF
  rowid, oid, _rowid_, id, rating_id, criterion, points, recorded_by
  ON rating_score BEGIN
  SELECT RAISE(ABORT, 'rating_score.never_rewritten');
END;
CREATE TRIGGER rating_score_is_retracted_once BEFORE UPDATE OF retracted_by ON rating_score
WHEN OLD.retracted_by IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'rating_score.retracted_once');
END;

-- Training (đào tạo) or further training (bồi dưỡng) of somebody who manages a unit.
CREATE TABLE training (
  id INTEGER PRIMARY KEY,
  unit_id INTEGER NOT NULL REFERENCES unit(id),
  party_id INTEGER NOT NULL REFERENCES party(id),
  occurred_on TEXT NOT NULL CONSTRAINT training_occurred_on_is_a_day
    CHECK (occurred_on IS date(occurred_on, '+0 days')),
  kind TEXT NOT NULL CONSTRAINT training_kind_is_known
    CHECK (kind IN ('training', 'further_training')),
  topic TEXT NOT NULL DEFAULT '',
  organiser TEXT NOT NULL DEFAULT '',
  recorded_by INTEGER NOT NULL REFERENCES filing(id),
  retracted_by INTEGER REFERENCES filing(id)
) STRICT;
CREATE INDEX training_by_unit ON training (unit_id);
CREATE INDEX training_by_party ON training (party_id);
CREATE INDEX training_by_recording ON training (recorded_by);
CREATE INDEX training_by_retraction ON training (retracted_by) WHERE retracted_by IS NOT NULL;

CREATE TRIGGER training_is_never_deleted BEFORE DELETE ON training BEGIN
  SELECT RAISE(ABORT, 'training.never_deleted');
END;
CREATE TRIGGER training_is_never_rewritten BEFORE UPDATE OF
  rowid, oid, _rowid_, id, unit_id, party_id, occurred_on, kind, topic, organiser, recorded_by
  ON training BEGIN
  SELECT RAISE(ABORT, 'training.never_rewritten');
END;
CREATE TRIGGER training_is_retracted_once BEFORE UPDATE OF retracted_by ON training
WHEN OLD.retracted_by IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'training.retracted_once');
END;

-- What was done to support units: a class, a handbook, a workshop, trade promotion (hoạt động hỗ
-- trợ). quantity: how many classes, copies, fairs; amount: in đồng.
CREATE TABLE support_activity (
  id INTEGER PRIMARY KEY,
  occurred_on TEXT NOT NULL CONSTRAINT support_activity_occurred_on_is_a_day
    CHECK (occurred_on IS date(occurred_on, '+0 days')),
  kind TEXT NOT NULL CONSTRAINT support_activity_kind_is_known
    CHECK (kind IN (
      'communication_class', 'vocational_class', 'training_class', 'handbook', 'workshop',
      'trade_promotion', 'other')),
  area_id INTEGER REFERENCES area(id),
  title TEXT NOT NULL DEFAULT '',
  quantity INTEGER NOT NULL DEFAULT 1 CONSTRAINT support_activity_quantity_is_positive CHECK (quantity > 0),
  participants INTEGER CONSTRAINT support_activity_participants_is_not_negative
    CHECK (participants >= 0),
  amount INTEGER CONSTRAINT support_activity_amount_is_not_negative
    CHECK (amount >= 0),
  provider TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  recorded_by INTEGER NOT NULL REFERENCES filing(id),
  retracted_by INTEGER REFERENCES filing(id)
) STRICT;
CREATE INDEX support_activity_by_area ON support_activity (area_id);
CREATE INDEX support_activity_by_recording ON support_activity (recorded_by);
CREATE INDEX support_activity_by_retraction ON support_activity (retracted_by)
  WHERE retracted_by IS NOT NULL;

CREATE TRIGGER support_activity_is_never_deleted BEFORE DELETE ON support_activity BEGIN
  SELECT RAISE(ABORT, 'support_activity.never_deleted');
END;
CREATE TRIGGER support_activity_is_never_rewritten BEFORE UPDATE OF
  rowid, oid, _rowid_, id, occurred_on, kind, area_id, title, quantity, participants, amount,
  provider, note, recorded_by
  ON support_activity BEGIN
  SELECT RAISE(ABORT, 'support_activity.never_rewritten');
END;
CREATE TRIGGER support_activity_is_retracted_once BEFORE UPDATE OF retracted_by ON support_activity
WHEN OLD.retracted_by IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'support_activity.retracted_once');
END;

-- A unit that took part in a support activity, and how many people came.
CREATE TABLE support_attendance (
  id INTEGER PRIMARY KEY,
  activity_id INTEGER NOT NULL REFERENCES support_activity(id),
  unit_id INTEGER NOT NULL REFERENCES unit(id),
  people INTEGER CONSTRAINT support_attendance_people_is_not_negative
    CHECK (people >= 0),
  recorded_by INTEGER NOT NULL REFERENCES filing(id),
  retracted_by INTEGER REFERENCES filing(id)
) STRICT;
CREATE INDEX support_attendance_by_activity ON support_attendance (activity_id);
CREATE INDEX support_attendance_by_unit ON support_attendance (unit_id);
CREATE INDEX support_attendance_by_recording ON support_attendance (recorded_by);
CREATE INDEX support_attendance_by_retraction ON support_attendance (retracted_by)
  WHERE retracted_by IS NOT NULL;
CREATE UNIQUE INDEX support_attendance_is_one_a_unit ON support_attendance (activity_id, unit_id)
  WHERE retracted_by IS NULL;

CREATE TRIGGER support_attendance_is_never_deleted BEFORE DELETE ON support_attendance BEGIN
  SELECT RAISE(ABORT, 'support_attendance.never_deleted');
END;
CREATE TRIGGER support_attendance_is_never_rewritten BEFORE UPDATE OF
  rowid, oid, _rowid_, id, activity_id, unit_id, people, recorded_by
  ON support_attendance BEGIN
  SELECT RAISE(ABORT, 'support_attendance.never_rewritten');
END;
CREATE TRIGGER support_attendance_is_retracted_once BEFORE UPDATE OF retracted_by ON support_attendance
WHEN OLD.retracted_by IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'support_attendance.retracted_once');
END;

-- The fund that supports cooperatives (quỹ hỗ trợ phát triển hợp tác xã) of an area: charter
-- capital put in, loans made and repaid, in đồng.
CREATE TABLE support_fund_entry (
  id INTEGER PRIMARY KEY,
  occurred_on TEXT NOT NULL CONSTRAINT support_fund_entry_occurred_on_is_a_day
    CHECK (occurred_on IS date(occurred_on, '+0 days')),
  area_id INTEGER NOT NULL REFERENCES area(id),
  kind TEXT NOT NULL CONSTRAINT support_fund_entry_kind_is_known
    CHECK (kind IN ('charter_capital', 'loan', 'repayment')),
  unit_id INTEGER REFERENCES unit(id),
  amount INTEGER NOT NULL CONSTRAINT support_fund_entry_amount_is_positive CHECK (amount > 0),
  note TEXT NOT NULL DEFAULT '',
  recorded_by INTEGER NOT NULL REFERENCES filing(id),
  retracted_by INTEGER REFERENCES filing(id)
) STRICT;
CREATE INDEX support_fund_entry_by_area ON support_fund_entry (area_id);
CREATE INDEX support_fund_entry_by_unit ON support_fund_entry (unit_id);
CREATE INDEX support_fund_entry_by_recording ON support_fund_entry (recorded_by);
CREATE INDEX support_fund_entry_by_retraction ON support_fund_entry (retracted_by)
  WHERE retracted_by IS NOT NULL;

CREATE TRIGGER support_fund_entry_is_never_deleted BEFORE DELETE ON support_fund_entry BEGIN
  SELECT RAISE(ABORT, 'support_fund_entry.never_deleted');
END;
CREATE TRIGGER support_fund_entry_is_never_rewritten BEFORE UPDATE OF
  rowid, oid, _rowid_, id, occurred_on, area_id, kind, unit_id, amount, note, recorded_by
  ON support_fund_entry BEGIN
  SELECT RAISE(ABORT, 'support_fund_entry.never_rewritten');
END;
CREATE TRIGGER support_fund_entry_is_retracted_once BEFORE UPDATE OF retracted_by ON support_fund_entry
WHEN OLD.retracted_by IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'support_fund_entry.retracted_once');
END;

-- A figure of an area in a year from elsewhere: population, households, new-rural status (nông
-- thôn mới).
CREATE TABLE area_statistic (
  id INTEGER PRIMARY KEY,
  area_id INTEGER NOT NULL REFERENCES area(id),
  year INTEGER NOT NULL CONSTRAINT area_statistic_year_is_believable CHECK (year BETWEEN 1990 AND 2200),
  item TEXT NOT NULL CONSTRAINT area_statistic_item_is_known
    CHECK (item IN (
      'population', 'households', 'farm_households', 'farm_households_linked', 'new_rural',
      'advanced_new_rural', 'model_new_rural')),
  value INTEGER NOT NULL CONSTRAINT area_statistic_value_is_not_negative
    CHECK (value >= 0),
  source TEXT NOT NULL DEFAULT '',
  recorded_by INTEGER NOT NULL REFERENCES filing(id),
  retracted_by INTEGER REFERENCES filing(id)
) STRICT;
CREATE INDEX area_statistic_by_area ON area_statistic (area_id);
CREATE INDEX area_statistic_by_recording ON area_statistic (recorded_by);
CREATE INDEX area_statistic_by_retraction ON area_statistic (retracted_by)
  WHERE retracted_by IS NOT NULL;
CREATE UNIQUE INDEX area_statistic_is_one_a_year ON area_statistic (area_id, year, item)
  WHERE retracted_by IS NULL;

CREATE TRIGGER area_statistic_is_never_deleted BEFORE DELETE ON area_statistic BEGIN
  SELECT RAISE(ABORT, 'area_statistic.never_deleted');
END;
CREATE TRIGGER area_statistic_is_never_rewritten BEFORE UPDATE OF
  rowid, oid, _rowid_, id, area_id, year, item, value, source, recorded_by
  ON area_statistic BEGIN
  SELECT RAISE(ABORT, 'area_statistic.never_rewritten');
END;
CREATE TRIGGER area_statistic_is_retracted_once BEFORE UPDATE OF retracted_by ON area_statistic
WHEN OLD.retracted_by IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'area_statistic.retracted_once');
END;

-- A decision that gives an OCOP product its stars. Scores in hundredths of a point;
-- potential_five_stars: sent to the ministry with 90 points or more and not yet decided;
-- valid_to: the last day.
CREATE TABLE ocop_recognition (
  id INTEGER PRIMARY KEY,
  product_id INTEGER NOT NULL REFERENCES ocop_product(id),
  stars INTEGER NOT NULL CONSTRAINT ocop_recognition_stars_are_1_to_5 CHECK (stars BETWEEN 1 AND 5),
  potential_five_stars INTEGER NOT NULL DEFAULT 0
    CONSTRAINT ocop_recognition_potential_five_stars_is_0_or_1 CHECK (potential_five_stars IN (0, 1)),
  score_a INTEGER CONSTRAINT ocop_recognition_score_a_is_not_negative
    CHECK (score_a >= 0),
  score_b INTEGER CONSTRAINT ocop_recognition_score_b_is_not_negative
    CHECK (score_b >= 0),
  score_c INTEGER CONSTRAINT ocop_recognition_score_c_is_not_negative
    CHECK (score_c >= 0),
  score INTEGER CONSTRAINT ocop_recognition_score_is_not_negative
    CHECK (score >= 0),
  decision_number TEXT NOT NULL CONSTRAINT ocop_recognition_decision_number_is_given CHECK (length(decision_number) > 0),
  decided_on TEXT NOT NULL CONSTRAINT ocop_recognition_decided_on_is_a_day
    CHECK (decided_on IS date(decided_on, '+0 days')),
  issuer TEXT NOT NULL DEFAULT '',
  issuer_level TEXT CONSTRAINT ocop_recognition_issuer_level_is_known
    CHECK (issuer_level IN ('district', 'province', 'ministry')),
  valid_to TEXT CONSTRAINT ocop_recognition_valid_to_is_a_day
    CHECK (valid_to IS date(valid_to, '+0 days')),
  note TEXT NOT NULL DEFAULT '',
  recorded_by INTEGER NOT NULL REFERENCES filing(id),
  retracted_by INTEGER REFERENCES filing(id)
) STRICT;
CREATE INDEX ocop_recognition_by_product ON ocop_recognition (product_id, decided_on);
CREATE INDEX ocop_recognition_by_recording ON ocop_recognition (recorded_by);
CREATE INDEX ocop_recognition_by_retraction ON ocop_recognition (retracted_by)
  WHERE retracted_by IS NOT NULL;
CREATE UNIQUE INDEX ocop_recognition_is_one_a_decision ON ocop_recognition (product_id, decided_on)
  WHERE retracted_by IS NULL;

CREATE TRIGGER ocop_recognition_is_never_deleted BEFORE DELETE ON ocop_recognition BEGIN
  SELECT RAISE(ABORT, 'ocop_recognition.never_deleted');
END;
CREATE TRIGGER ocop_recognition_is_never_rewritten BEFORE UPDATE OF
  rowid, oid, _rowid_, id, product_id, stars, potential_five_stars, score_a, score_b, score_c,
  score, decision_number, decided_on, issuer, issuer_level, valid_to, note, recorded_by
  ON ocop_recognition BEGIN
  SELECT RAISE(ABORT, 'ocop_recognition.never_rewritten');
END;
CREATE TRIGGER ocop_recognition_is_retracted_once BEFORE UPDATE OF retracted_by ON ocop_recognition
WHEN OLD.retracted_by IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'ocop_recognition.retracted_once');
END;

-- A decision that takes an OCOP recognition back (thu hồi).
CREATE TABLE ocop_revocation (
  id INTEGER PRIMARY KEY,
  recognition_id INTEGER NOT NULL REFERENCES ocop_recognition(id),
  occurred_on TEXT NOT NULL CONSTRAINT ocop_revocation_occurred_on_is_a_day
    CHECK (occurred_on IS date(occurred_on, '+0 days')),
  decision_number TEXT NOT NULL DEFAULT '',
  reason TEXT NOT NULL DEFAULT '',
  recorded_by INTEGER NOT NULL REFERENCES filing(id),
  retracted_by INTEGER REFERENCES filing(id)
) STRICT;
CREATE INDEX ocop_revocation_by_recognition ON ocop_revocation (recognition_id);
CREATE INDEX ocop_revocation_by_recording ON ocop_revocation (recorded_by);
CREATE INDEX ocop_revocation_by_retraction ON ocop_revocation (retracted_by)
  WHERE retracted_by IS NOT NULL;
CREATE UNIQUE INDEX ocop_revocation_is_one_a_recognition ON ocop_revocation (recognition_id)
  WHERE retracted_by IS NULL;

CREATE TRIGGER ocop_revocation_is_never_deleted BEFORE DELETE ON ocop_revocation BEGIN
  SELECT RAISE(ABORT, 'ocop_revocation.never_deleted');
END;
CREATE TRIGGER ocop_revocation_is_never_rewritten BEFORE UPDATE OF
  rowid, oid, _rowid_, id, recognition_id, occurred_on, decision_number, reason, recorded_by
  ON ocop_revocation BEGIN
  SELECT RAISE(ABORT, 'ocop_revocation.never_rewritten');
END;
CREATE TRIGGER ocop_revocation_is_retracted_once BEFORE UPDATE OF retracted_by ON ocop_revocation
WHEN OLD.retracted_by IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'ocop_revocation.retracted_once');
END;

-- A list of watch flags that was kept: as of which day, asked how.
CREATE TABLE flag_run (
  id INTEGER PRIMARY KEY,
  as_of TEXT NOT NULL CONSTRAINT flag_run_as_of_is_a_day
    CHECK (as_of IS date(as_of, '+0 days')),
  area_id INTEGER REFERENCES area(id),
  criteria TEXT NOT NULL CONSTRAINT flag_run_criteria_are_json CHECK (json_valid(criteria)),
  recorded_by INTEGER NOT NULL REFERENCES filing(id),
  retracted_by INTEGER REFERENCES filing(id)
) STRICT;
CREATE INDEX flag_run_by_area ON flag_run (area_id);
CREATE INDEX flag_run_by_day ON flag_run (as_of);
CREATE INDEX flag_run_by_recording ON flag_run (recorded_by);
CREATE INDEX flag_run_by_retraction ON flag_run (retracted_by) WHERE retracted_by IS NOT NULL;

CREATE TRIGGER flag_run_is_never_deleted BEFORE DELETE ON flag_run BEGIN
  SELECT RAISE(ABORT, 'flag_run.never_deleted');
END;
CREATE TRIGGER flag_run_is_never_rewritten BEFORE UPDATE OF
  rowid, oid, _rowid_, id, as_of, area_id, criteria, recorded_by
  ON flag_run BEGIN
  SELECT RAISE(ABORT, 'flag_run.never_rewritten');
END;
CREATE TRIGGER flag_run_is_retracted_once BEFORE UPDATE OF retracted_by ON flag_run
WHEN OLD.retracted_by IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'flag_run.retracted_once');
END;

-- A flag of a kept run: the ground, since when, and the day its threshold is or was reached.
CREATE TABLE flag_line (
  id INTEGER PRIMARY KEY,
  run_id INTEGER NOT NULL REFERENCES flag_run(id),
  unit_id INTEGER NOT NULL REFERENCES unit(id),
  ground TEXT NOT NULL CONSTRAINT flag_line_ground_is_given CHECK (length(ground) > 0),
  level TEXT NOT NULL CONSTRAINT flag_line_level_is_known
    CHECK (level IN ('warning', 'due', 'overdue', 'suspended')),
  since TEXT CONSTRAINT flag_line_since_is_a_day
    CHECK (since IS date(since, '+0 days')),
  reached_on TEXT CONSTRAINT flag_line_reached_on_is_a_day
    CHECK (reached_on IS date(reached_on, '+0 days')),
  certainty TEXT NOT NULL CONSTRAINT flag_line_certainty_is_given CHECK (length(certainty) > 0),
  recorded_by INTEGER NOT NULL REFERENCES filing(id),
  retracted_by INTEGER REFERENCES filing(id)
) STRICT;
CREATE INDEX flag_line_by_run ON flag_line (run_id);
CREATE INDEX flag_line_by_unit ON flag_line (unit_id);
CREATE INDEX flag_line_by_recording ON flag_line (recorded_by);
CREATE INDEX flag_line_by_retraction ON flag_line (retracted_by) WHERE retracted_by IS NOT NULL;
CREATE UNIQUE INDEX flag_line_is_one_a_ground ON flag_line (run_id, unit_id, ground)
  WHERE retracted_by IS NULL;

CREATE TRIGGER flag_line_is_never_deleted BEFORE DELETE ON flag_line BEGIN
  SELECT RAISE(ABORT, 'flag_line.never_deleted');
END;
CREATE TRIGGER flag_line_is_never_rewritten BEFORE UPDATE OF
  rowid, oid, _rowid_, id, run_id, unit_id, ground, level, since, reached_on, certainty,
  recorded_by
  ON flag_line BEGIN
  SELECT RAISE(ABORT, 'flag_line.never_rewritten');
END;
CREATE TRIGGER flag_line_is_retracted_once BEFORE UPDATE OF retracted_by ON flag_line
WHEN OLD.retracted_by IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'flag_line.retracted_once');
END;

-- A return or report as it was sent (báo cáo đã gửi): asked of which days, as known at which filing,
-- and the SHA-256 of its tables, so that it can be told again to the letter.
CREATE TABLE issued_report (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CONSTRAINT issued_report_kind_is_given CHECK (length(kind) > 0),
  period_from TEXT NOT NULL CONSTRAINT issued_report_period_from_is_a_day
    CHECK (period_from IS date(period_from, '+0 days')),
  period_to TEXT NOT NULL CONSTRAINT issued_report_period_to_is_a_day
    CHECK (period_to IS date(period_to, '+0 days')),
  area_id INTEGER REFERENCES area(id),
  known_filing INTEGER NOT NULL REFERENCES filing(id),
  sha256 TEXT NOT NULL CONSTRAINT issued_report_sha256_is_hex
    CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
  recorded_by INTEGER NOT NULL REFERENCES filing(id),
  retracted_by INTEGER REFERENCES filing(id)
) STRICT;
CREATE INDEX issued_report_by_area ON issued_report (area_id) WHERE area_id IS NOT NULL;
CREATE INDEX issued_report_by_known_filing ON issued_report (known_filing);
CREATE INDEX issued_report_by_recording ON issued_report (recorded_by);
CREATE INDEX issued_report_by_retraction ON issued_report (retracted_by)
  WHERE retracted_by IS NOT NULL;

CREATE TRIGGER issued_report_is_never_deleted BEFORE DELETE ON issued_report BEGIN
  SELECT RAISE(ABORT, 'issued_report.never_deleted');
END;
CREATE TRIGGER issued_report_is_never_rewritten BEFORE UPDATE OF
  rowid, oid, _rowid_, id, kind, period_from, period_to, area_id, known_filing, sha256, recorded_by
  ON issued_report BEGIN
  SELECT RAISE(ABORT, 'issued_report.never_rewritten');
END;
CREATE TRIGGER issued_report_is_retracted_once BEFORE UPDATE OF retracted_by ON issued_report
WHEN OLD.retracted_by IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'issued_report.retracted_once');
END;

-- What left the registry in a file or on paper (nhật ký xuất dữ liệu): written before the first row
-- leaves, completed once when the last has; without row_count and sha256 it was broken off. A printed
-- list carries the id. arguments and columns are JSON lists; file_name NULL: screen or pipe.
CREATE TABLE export_log (
  id INTEGER PRIMARY KEY,
  exported_at TEXT NOT NULL CONSTRAINT export_log_exported_at_is_a_utc_time
    CHECK (exported_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'),
  officer_id INTEGER NOT NULL REFERENCES officer(id),
  command TEXT NOT NULL CONSTRAINT export_log_command_is_given CHECK (length(command) > 0),
  arguments TEXT NOT NULL CONSTRAINT export_log_arguments_are_json CHECK (json_valid(arguments)),
  profile TEXT NOT NULL CONSTRAINT export_log_profile_is_known
    CHECK (profile IN ('public', 'internal', 'full')),
  purpose TEXT,
  format TEXT NOT NULL CONSTRAINT export_log_format_is_given CHECK (length(format) > 0),
  columns TEXT NOT NULL CONSTRAINT export_log_columns_are_json CHECK (json_valid(columns)),
  file_name TEXT,
  known_filing INTEGER NOT NULL REFERENCES filing(id),
  row_count INTEGER CONSTRAINT export_log_row_count_is_not_negative CHECK (row_count >= 0),
  sha256 TEXT CONSTRAINT export_log_sha256_is_hex
    CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
  CONSTRAINT export_log_full_has_its_purpose CHECK ((profile = 'full') = (purpose IS NOT NULL)),
  CONSTRAINT export_log_is_whole_or_broken_off CHECK ((row_count IS NULL) = (sha256 IS NULL))
) STRICT;
CREATE INDEX export_log_by_officer ON export_log (officer_id);
CREATE INDEX export_log_by_known_filing ON export_log (known_filing);

CREATE TRIGGER export_log_is_never_deleted BEFORE DELETE ON export_log BEGIN
  SELECT RAISE(ABORT, 'export_log.never_deleted');
END;
CREATE TRIGGER export_log_is_never_rewritten BEFORE UPDATE OF rowid, oid, _rowid_,
  id, exported_at, officer_id, command, arguments, profile, purpose, format, columns, file_name,
  known_filing ON export_log BEGIN
  SELECT RAISE(ABORT, 'export_log.never_rewritten');
END;
CREATE TRIGGER export_log_is_completed_once BEFORE UPDATE OF row_count, sha256 ON export_log
WHEN OLD.row_count IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'export_log.never_rewritten');
END;

-- The ledger of filings and the identities are append-only too
-- -------------------------------------

CREATE TRIGGER office_is_never_deleted BEFORE DELETE ON office BEGIN
  SELECT RAISE(ABORT, 'office.never_deleted');
END;
CREATE TRIGGER office_is_never_rewritten BEFORE UPDATE ON office BEGIN
  SELECT RAISE(ABORT, 'office.never_rewritten');
END;
CREATE TRIGGER officer_is_never_deleted BEFORE DELETE ON officer BEGIN
  SELECT RAISE(ABORT, 'officer.never_deleted');
END;
CREATE TRIGGER officer_is_never_rewritten BEFORE UPDATE ON officer BEGIN
  SELECT RAISE(ABORT, 'officer.never_rewritten');
END;
CREATE TRIGGER setting_is_never_deleted BEFORE DELETE ON setting BEGIN
  SELECT RAISE(ABORT, 'setting.never_deleted');
END;
CREATE TRIGGER setting_is_never_rewritten BEFORE UPDATE ON setting BEGIN
  SELECT RAISE(ABORT, 'setting.never_rewritten');
END;
CREATE TRIGGER filing_is_never_deleted BEFORE DELETE ON filing BEGIN
  SELECT RAISE(ABORT, 'filing.never_deleted');
END;
CREATE TRIGGER filing_is_never_rewritten BEFORE UPDATE OF rowid, oid, _rowid_,
  id, office_id, officer_id, kind, received_on, decided_on, effective_on, recorded_at,
  decision_number, note, law, previous_digest, digest ON filing BEGIN
  SELECT RAISE(ABORT, 'filing.never_rewritten');
END;
-- The newest filing, when it erases personal data, names the filings whose content it redacts.
CREATE TRIGGER filing_content_is_redacted_by_erasing BEFORE UPDATE OF content ON filing
WHEN NOT EXISTS (
  SELECT 1 FROM filing AS purge, json_each(purge.content, '$.redacted') AS named
  WHERE purge.id = (SELECT max(id) FROM filing) AND purge.kind = 'db.purge'
    AND named.key = CAST(OLD.id AS TEXT))
BEGIN
  SELECT RAISE(ABORT, 'filing.never_rewritten');
END;
CREATE TRIGGER filing_unit_is_never_deleted BEFORE DELETE ON filing_unit BEGIN
  SELECT RAISE(ABORT, 'filing_unit.never_deleted');
END;
CREATE TRIGGER filing_unit_is_never_rewritten BEFORE UPDATE ON filing_unit BEGIN
  SELECT RAISE(ABORT, 'filing_unit.never_rewritten');
END;
CREATE TRIGGER filing_document_is_never_deleted BEFORE DELETE ON filing_document BEGIN
  SELECT RAISE(ABORT, 'filing_document.never_deleted');
END;
CREATE TRIGGER filing_document_is_never_rewritten BEFORE UPDATE ON filing_document BEGIN
  SELECT RAISE(ABORT, 'filing_document.never_rewritten');
END;
CREATE TRIGGER filing_finding_is_never_deleted BEFORE DELETE ON filing_finding BEGIN
  SELECT RAISE(ABORT, 'filing_finding.never_deleted');
END;
CREATE TRIGGER filing_finding_is_never_rewritten BEFORE UPDATE ON filing_finding BEGIN
  SELECT RAISE(ABORT, 'filing_finding.never_rewritten');
END;
CREATE TRIGGER unit_is_never_deleted BEFORE DELETE ON unit BEGIN
  SELECT RAISE(ABORT, 'unit.never_deleted');
END;
CREATE TRIGGER unit_is_never_rewritten BEFORE UPDATE ON unit BEGIN
  SELECT RAISE(ABORT, 'unit.never_rewritten');
END;
CREATE TRIGGER party_is_never_deleted BEFORE DELETE ON party BEGIN
  SELECT RAISE(ABORT, 'party.never_deleted');
END;
CREATE TRIGGER party_is_never_rewritten BEFORE UPDATE ON party BEGIN
  SELECT RAISE(ABORT, 'party.never_rewritten');
END;
CREATE TRIGGER filing_time_never_steps_back BEFORE INSERT ON filing
WHEN NEW.recorded_at < (SELECT max(recorded_at) FROM filing) BEGIN
  SELECT RAISE(ABORT, 'filing.time_never_steps_back');
END;

-- Search ---------------------------------------------------------------------------------------

-- Every name a unit has had, in pieces of three letters, so that search works without marks, by
-- part of a word and with typing errors. rowid is unit_name.id.
CREATE VIRTUAL TABLE unit_search USING fts5 (search_key, content = '', tokenize = 'trigram');
CREATE TRIGGER unit_name_is_searchable AFTER INSERT ON unit_name BEGIN
  INSERT INTO unit_search (rowid, search_key)
  VALUES (NEW.id, NEW.search_key || ' ' || coalesce(lower(NEW.short_name), ''));
END;

-- Views: the stable interface for plain SQL. They show today's state in Vietnam (UTC+7), as known
-- now.

CREATE VIEW v_today AS SELECT date('now', '+7 hours') AS today;

-- Units that are registered today, one row each; columns as in the CSV of `htx export units`.
CREATE VIEW v_unit AS
SELECT unit.id AS unit_id, unit.local_number, unit.kind, name.full_name AS name, name.short_name,
  tax.code AS tax_code, certificate.code AS certificate_number, registration.registered_on,
  registration.law, address.detail AS address, address.area_id, area.code AS area_code, area.level AS area_level,
  area.name AS area_name, capital.amount AS charter_capital,
  (SELECT group_concat(code, ';') FROM (
    SELECT line.code FROM unit_line AS line
    WHERE line.unit_id = unit.id AND line.retracted_by IS NULL AND line.valid_from <= v_today.today
      AND (line.valid_to IS NULL OR line.valid_to > v_today.today)
    ORDER BY line.is_main DESC, line.id)) AS lines,
  sector.value AS sector, model.value AS model, credit_fund.value AS credit_fund,
  representative_detail.full_name AS legal_representative, contact.phone, contact.email,
  status.status, status.valid_from AS status_from, status.end_reason
FROM v_today
  JOIN unit
  JOIN unit_registration AS registration ON registration.unit_id = unit.id
    AND registration.retracted_by IS NULL AND registration.valid_from <= v_today.today
    AND (registration.valid_to IS NULL OR registration.valid_to > v_today.today)
  LEFT JOIN unit_name AS name ON name.unit_id = unit.id
    AND name.retracted_by IS NULL AND name.valid_from <= v_today.today
    AND (name.valid_to IS NULL OR name.valid_to > v_today.today)
  LEFT JOIN unit_code AS tax ON tax.unit_id = unit.id AND tax.scheme = 'tax_code'
    AND tax.retracted_by IS NULL AND tax.valid_from <= v_today.today
    AND (tax.valid_to IS NULL OR tax.valid_to > v_today.today)
  LEFT JOIN unit_code AS certificate
    ON certificate.unit_id = unit.id AND certificate.scheme = 'certificate_number'
    AND certificate.retracted_by IS NULL AND certificate.valid_from <= v_today.today
    AND (certificate.valid_to IS NULL OR certificate.valid_to > v_today.today)
  LEFT JOIN unit_address AS address ON address.unit_id = unit.id
    AND address.retracted_by IS NULL AND address.valid_from <= v_today.today
    AND (address.valid_to IS NULL OR address.valid_to > v_today.today)
  LEFT JOIN area ON area.id = address.area_id
  LEFT JOIN unit_capital AS capital ON capital.unit_id = unit.id
    AND capital.retracted_by IS NULL AND capital.valid_from <= v_today.today
    AND (capital.valid_to IS NULL OR capital.valid_to > v_today.today)
  LEFT JOIN unit_contact AS contact ON contact.unit_id = unit.id
    AND contact.retracted_by IS NULL AND contact.valid_from <= v_today.today
    AND (contact.valid_to IS NULL OR contact.valid_to > v_today.today)
  LEFT JOIN unit_trait AS sector ON sector.unit_id = unit.id AND sector.trait = 'sector'
    AND sector.retracted_by IS NULL AND sector.valid_from <= v_today.today
    AND (sector.valid_to IS NULL OR sector.valid_to > v_today.today)
  LEFT JOIN unit_trait AS model ON model.unit_id = unit.id AND model.trait = 'model'
    AND model.retracted_by IS NULL AND model.valid_from <= v_today.today
    AND (model.valid_to IS NULL OR model.valid_to > v_today.today)
  LEFT JOIN unit_trait AS credit_fund
    ON credit_fund.unit_id = unit.id AND credit_fund.trait = 'credit_fund'
    AND credit_fund.retracted_by IS NULL AND credit_fund.valid_from <= v_today.today
    AND (credit_fund.valid_to IS NULL OR credit_fund.valid_to > v_today.today)
  LEFT JOIN unit_status AS status ON status.unit_id = unit.id
    AND status.retracted_by IS NULL AND status.valid_from <= v_today.today
    AND (status.valid_to IS NULL OR status.valid_to > v_today.today)
  LEFT JOIN position AS representative ON representative.id = (
    SELECT position.id FROM position
    WHERE position.unit_id = unit.id
      AND position.role IN ('legal_representative', 'group_head', 'chair')
      AND position.retracted_by IS NULL AND position.valid_from <= v_today.today
      AND (position.valid_to IS NULL OR position.valid_to > v_today.today)
    ORDER BY position.role = 'legal_representative' DESC, position.role = 'group_head' DESC,
      position.id
    LIMIT 1)
  LEFT JOIN party_detail AS representative_detail
    ON representative_detail.party_id = representative.party_id
    AND representative_detail.retracted_by IS NULL
      AND representative_detail.valid_from <= v_today.today
    AND (representative_detail.valid_to IS NULL OR representative_detail.valid_to > v_today.today);

-- Members of today, with what they have committed and paid. Contains personal data.
CREATE VIEW v_member AS
SELECT membership.id AS membership_id, unit.local_number AS unit, membership.unit_id,
  membership.party_id, membership.member_number, party.type AS member_type,
  membership.member_kind, detail.full_name, detail.sex, detail.date_of_birth, detail.birth_year,
  detail.id_number, detail.nationality, detail.ethnicity, detail.address, detail.phone,
  detail.representative, membership.valid_from AS joined_on,
  (SELECT coalesce(sum(entry.committed_change), 0) FROM capital_entry AS entry
    WHERE entry.unit_id = membership.unit_id AND entry.party_id = membership.party_id
      AND entry.retracted_by IS NULL AND entry.occurred_on <= v_today.today) AS capital,
  (SELECT coalesce(sum(entry.paid_change), 0) FROM capital_entry AS entry
    WHERE entry.unit_id = membership.unit_id AND entry.party_id = membership.party_id
      AND entry.retracted_by IS NULL AND entry.occurred_on <= v_today.today) AS paid,
  date(membership.valid_to, '-1 day') AS left_on, membership.end_reason AS left_reason,
  membership.note, detail.sort_key
FROM v_today
  JOIN membership
  JOIN unit ON unit.id = membership.unit_id
  JOIN party ON party.id = membership.party_id
  JOIN party_detail AS detail ON detail.party_id = membership.party_id
    AND detail.retracted_by IS NULL AND detail.valid_from <= v_today.today
    AND (detail.valid_to IS NULL OR detail.valid_to > v_today.today)
WHERE membership.retracted_by IS NULL AND membership.valid_from <= v_today.today
  AND (membership.valid_to IS NULL OR membership.valid_to > v_today.today);

-- Office-holders of today.
CREATE VIEW v_position AS
SELECT unit.local_number AS unit, position.unit_id, position.role, detail.full_name,
  position.valid_from AS "from", position.valid_to AS "to", position.term_ends_on, position.note
FROM v_today
  JOIN position
  JOIN unit ON unit.id = position.unit_id
  JOIN party_detail AS detail ON detail.party_id = position.party_id
    AND detail.retracted_by IS NULL AND detail.valid_from <= v_today.today
    AND (detail.valid_to IS NULL OR detail.valid_to > v_today.today)
WHERE position.retracted_by IS NULL AND position.valid_from <= v_today.today
  AND (position.valid_to IS NULL OR position.valid_to > v_today.today);

-- The ledger of filings, newest last.
CREATE VIEW v_filing AS
SELECT filing.id, filing.kind, filing.recorded_at, filing.effective_on, filing.received_on,
  filing.decided_on, filing.decision_number, officer.name AS officer, filing.law, filing.note,
  (SELECT group_concat(local_number, ' ') FROM (
    SELECT unit.local_number FROM filing_unit JOIN unit ON unit.id = filing_unit.unit_id
    WHERE filing_unit.filing_id = filing.id ORDER BY unit.id LIMIT 5)) AS units
FROM filing JOIN officer ON officer.id = filing.officer_id;

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

-- What was seen of units' activity, newest first.
CREATE VIEW v_activity AS
SELECT unit.local_number AS unit, seen.unit_id, seen.observed_on, seen.state, seen.since,
  seen.source, seen.document, seen.note, seen.recorded_by AS filing
FROM v_today
  JOIN activity_observation AS seen ON seen.retracted_by IS NULL
    AND seen.observed_on <= v_today.today
  JOIN unit ON unit.id = seen.unit_id
ORDER BY seen.observed_on DESC, seen.id DESC;

-- Meetings of members, newest first.
CREATE VIEW v_meeting AS
SELECT unit.local_number AS unit, meeting.unit_id, meeting.held_on, meeting.kind, meeting.year,
  meeting.present, meeting.entitled, meeting.resolution_number, meeting.note,
  meeting.recorded_by AS filing
FROM v_today
  JOIN meeting ON meeting.retracted_by IS NULL AND meeting.held_on <= v_today.today
  JOIN unit ON unit.id = meeting.unit_id
ORDER BY meeting.held_on DESC, meeting.id DESC;

-- Yearly figures, one row a unit and year; columns as in the CSV of `htx export annual-reports`.
CREATE VIEW v_annual_report AS
SELECT unit.local_number AS unit, unit.kind, report.*
FROM v_today
  JOIN annual_report AS report ON report.retracted_by IS NULL
    AND ifnull(report.received_on, report.year || '-01-01') <= v_today.today
  JOIN unit ON unit.id = report.unit_id;

-- Ratings, one row a unit, year and scheme. total: in points.
CREATE VIEW v_rating AS
SELECT unit.local_number AS unit, rating.unit_id, rating.year, rating.scheme,
  rating.total / 100.0 AS total, rating.grade, rating.not_rated_reason, rating.scored_on,
  rating.agreed_by_board_on, rating.agreed_by_control_on, rating.received_on, rating.fined,
  rating.document, rating.note, rating.id AS rating_id, rating.recorded_by AS filing
FROM v_today
  JOIN rating ON rating.retracted_by IS NULL
    AND ifnull(rating.scored_on, rating.year || '-01-01') <= v_today.today
  JOIN unit ON unit.id = rating.unit_id;

-- OCOP products of today with their latest recognition that was not taken back; state: recognised,
-- expired, revoked (the latest one was), or none (no decision, or one of less than three stars).
CREATE VIEW v_ocop AS
SELECT detail.product_id, unit.local_number AS unit, detail.unit_id, detail.owner_type,
  detail.owner_name, detail.area_id, area.code AS area_code, detail.product, detail.product_group,
  detail.product_set, detail.code, recognition.stars, recognition.potential_five_stars,
  recognition.score / 100.0 AS score, recognition.decision_number, recognition.decided_on,
  recognition.issuer, recognition.issuer_level, recognition.valid_to,
  CASE WHEN recognition.id IS NULL OR recognition.stars < 3 THEN 'none'
    WHEN revocation.id IS NOT NULL THEN 'revoked'
    WHEN recognition.valid_to < v_today.today THEN 'expired'
    ELSE 'recognised' END AS state, revocation.occurred_on AS revoked_on
FROM v_today
  JOIN ocop_detail AS detail ON detail.retracted_by IS NULL AND detail.valid_from <= v_today.today
    AND (detail.valid_to IS NULL OR detail.valid_to > v_today.today)
  LEFT JOIN unit ON unit.id = detail.unit_id
  LEFT JOIN area ON area.id = detail.area_id
  LEFT JOIN ocop_recognition AS recognition ON recognition.id = (
    SELECT latest.id FROM ocop_recognition AS latest
    WHERE latest.product_id = detail.product_id AND latest.retracted_by IS NULL
      AND latest.decided_on <= v_today.today
    ORDER BY latest.decided_on DESC, latest.id DESC LIMIT 1)
  LEFT JOIN ocop_revocation AS revocation ON revocation.recognition_id = recognition.id
    AND revocation.retracted_by IS NULL AND revocation.occurred_on <= v_today.today;

-- Traits of today: who leads a unit, where it is, what kind it is beside its legal kind.
CREATE VIEW v_trait AS
SELECT unit.local_number AS unit, trait.unit_id, trait.trait, trait.value, trait.valid_from AS since
FROM v_today
  JOIN unit_trait AS trait ON trait.retracted_by IS NULL AND trait.valid_from <= v_today.today
    AND (trait.valid_to IS NULL OR trait.valid_to > v_today.today)
  JOIN unit ON unit.id = trait.unit_id;

-- How many members each unit has today, by kind and type.
CREATE VIEW v_unit_members AS
SELECT membership.unit_id, count(*) AS members,
  sum(membership.member_kind = 'official') AS official,
  sum(membership.member_kind = 'associate_capital') AS associates_with_capital,
  sum(membership.member_kind = 'associate_no_capital') AS associates_without_capital,
  sum(membership.member_kind = 'unknown') AS of_unknown_kind,
  sum(party.type = 'individual') AS individuals, sum(party.type = 'household') AS households,
  sum(party.type = 'organisation') AS organisations, sum(party.type = 'unit') AS units
FROM v_today
  JOIN membership ON membership.retracted_by IS NULL AND membership.valid_from <= v_today.today
    AND (membership.valid_to IS NULL OR membership.valid_to > v_today.today)
  JOIN party ON party.id = membership.party_id
GROUP BY membership.unit_id;

-- Links with enterprises today.
CREATE VIEW v_link AS
SELECT unit.local_number AS unit, link.unit_id, link.partner, link.partner_code, link.product,
  link.contract_number, link.contract_ends_on, link.note, link.valid_from AS since
FROM v_today
  JOIN value_chain_link AS link ON link.retracted_by IS NULL AND link.valid_from <= v_today.today
    AND (link.valid_to IS NULL OR link.valid_to > v_today.today)
  JOIN unit ON unit.id = link.unit_id;

-- Certifications and what units apply today.
CREATE VIEW v_certification AS
SELECT unit.local_number AS unit, held.unit_id, held.scheme, held.scope, held.number, held.issuer,
  held.expires_on, held.note, held.valid_from AS since
FROM v_today
  JOIN certification AS held ON held.retracted_by IS NULL AND held.valid_from <= v_today.today
    AND (held.valid_to IS NULL OR held.valid_to > v_today.today)
  JOIN unit ON unit.id = held.unit_id;

-- Education of those who hold an office of a unit today. Contains personal data.
CREATE VIEW v_qualification AS
SELECT unit.local_number AS unit, post.unit_id, post.party_id, post.role, detail.full_name,
  detail.sex, held.level, held.field
FROM v_today
  JOIN position AS post ON post.retracted_by IS NULL AND post.valid_from <= v_today.today
    AND (post.valid_to IS NULL OR post.valid_to > v_today.today)
  JOIN unit ON unit.id = post.unit_id
  JOIN party_detail AS detail ON detail.party_id = post.party_id
    AND detail.retracted_by IS NULL AND detail.valid_from <= v_today.today
    AND (detail.valid_to IS NULL OR detail.valid_to > v_today.today)
  LEFT JOIN qualification AS held ON held.unit_id = post.unit_id
    AND held.party_id = post.party_id AND held.retracted_by IS NULL
    AND held.valid_from <= v_today.today
    AND (held.valid_to IS NULL OR held.valid_to > v_today.today);

-- Training of those who manage units.
CREATE VIEW v_training AS
SELECT unit.local_number AS unit, training.unit_id, training.party_id, training.occurred_on,
  training.kind, training.topic, training.organiser
FROM v_today
  JOIN training ON training.retracted_by IS NULL AND training.occurred_on <= v_today.today
  JOIN unit ON unit.id = training.unit_id;

-- Where units stand with the duties of changing laws, as recorded.
CREATE VIEW v_transition AS
SELECT unit.local_number AS unit, stands.unit_id, stands.duty, stands.state, stands.evidence,
  stands.valid_from AS since
FROM v_today
  JOIN unit_transition AS stands ON stands.retracted_by IS NULL
    AND stands.valid_from <= v_today.today
    AND (stands.valid_to IS NULL OR stands.valid_to > v_today.today)
  JOIN unit ON unit.id = stands.unit_id;

-- The communes of today's map.
CREATE VIEW v_commune AS
SELECT area.id AS area_id, area.code AS area_code, area.type, area.name AS area_name,
  area.parent_code
FROM v_today
  JOIN area ON area.level = 'commune' AND area.valid_from <= v_today.today
    AND ifnull(area.valid_to, '9999-12-31') > v_today.today;

-- Support activities with how many units took part.
CREATE VIEW v_support AS
SELECT activity.id AS activity_id, activity.kind, activity.occurred_on, activity.area_id,
  area.code AS area_code,
  activity.title, activity.quantity, activity.participants, activity.amount, activity.provider,
  (SELECT count(*) FROM support_attendance AS attendance
    WHERE attendance.activity_id = activity.id AND attendance.retracted_by IS NULL) AS units,
  activity.recorded_by AS filing
FROM v_today
  JOIN support_activity AS activity ON activity.retracted_by IS NULL
    AND activity.occurred_on <= v_today.today
  LEFT JOIN area ON area.id = activity.area_id;

-- Money of the support funds.
CREATE VIEW v_support_fund AS
SELECT entry.area_id, area.code AS area_code, entry.occurred_on, entry.kind, unit.local_number AS unit,
  entry.amount, entry.note, entry.recorded_by AS filing
FROM v_today
  JOIN support_fund_entry AS entry ON entry.retracted_by IS NULL
    AND entry.occurred_on <= v_today.today
  JOIN area ON area.id = entry.area_id
  LEFT JOIN unit ON unit.id = entry.unit_id;

-- Figures of areas.
CREATE VIEW v_area_statistic AS
SELECT figure.area_id, area.code AS area_code, area.name AS area_name, figure.year, figure.item, figure.value,
  figure.source, figure.recorded_by AS filing
FROM v_today
  JOIN area_statistic AS figure ON figure.retracted_by IS NULL
    AND figure.year || '-01-01' <= v_today.today
  JOIN area ON area.id = figure.area_id;

-- How many members each unit has today, by kind alone: half the work of v_unit_members.
CREATE VIEW v_unit_member_kinds AS
SELECT membership.unit_id, count(*) AS members,
  sum(membership.member_kind = 'official') AS official,
  sum(membership.member_kind = 'associate_capital') AS associates_with_capital,
  sum(membership.member_kind = 'associate_no_capital') AS associates_without_capital,
  sum(membership.member_kind = 'unknown') AS of_unknown_kind
FROM v_today
  JOIN membership ON membership.retracted_by IS NULL AND membership.valid_from <= v_today.today
    AND (membership.valid_to IS NULL OR membership.valid_to > v_today.today)
GROUP BY membership.unit_id;

-- The latest year whose figures are due: a year closes on 14 December (Circular 09/2024, Article 6).
CREATE VIEW v_report_year AS
SELECT CAST(strftime('%Y', v_today.today, '+17 days') AS INTEGER) - 1 AS year FROM v_today;

-- The latest year in which anybody was graded.
CREATE VIEW v_rated_year AS
SELECT max(rating.year) AS year
FROM v_today JOIN v_rating AS rating ON rating.grade IS NOT NULL
  AND rating.year <= CAST(strftime('%Y', v_today.today) AS INTEGER);

-- Flags as they were kept, run by run.
CREATE VIEW v_flag AS
SELECT run.id AS run_id, run.as_of, unit.local_number AS unit, line.unit_id, line.ground, line.level,
  line.since, line.reached_on, line.certainty, run.recorded_by AS filing
FROM flag_run AS run JOIN flag_line AS line ON line.run_id = run.id AND line.retracted_by IS NULL
  JOIN unit ON unit.id = line.unit_id
WHERE run.retracted_by IS NULL;

-- What left the registry, the latest number last.
CREATE VIEW v_export_log AS
SELECT log.id AS number, log.exported_at, officer.name AS officer, log.command, log.arguments,
  log.profile, log.purpose, log.format, log.columns, log.file_name, log.known_filing,
  log.row_count, log.sha256
FROM export_log AS log JOIN officer ON officer.id = log.officer_id;
