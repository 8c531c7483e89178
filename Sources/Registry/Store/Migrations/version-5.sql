-- From version 4 to 5: the log of what leaves the registry, and the end of retention of personal data.

ALTER TABLE party_detail ADD COLUMN purged_by INTEGER REFERENCES filing(id)
  CONSTRAINT party_detail_purged_is_empty CHECK (purged_by IS NULL OR
    coalesce(date_of_birth, id_number, ethnicity, address, phone) IS NULL);
CREATE INDEX party_detail_by_purge ON party_detail (purged_by) WHERE purged_by IS NOT NULL;
DROP TRIGGER party_detail_is_never_rewritten;
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
DROP TRIGGER filing_is_never_rewritten;
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

-- What left the registry, the latest number last.
CREATE VIEW v_export_log AS
SELECT log.id AS number, log.exported_at, officer.name AS officer, log.command, log.arguments,
  log.profile, log.purpose, log.format, log.columns, log.file_name, log.known_filing,
  log.row_count, log.sha256
FROM export_log AS log JOIN officer ON officer.id = log.officer_id;

PRAGMA user_version = 5;
