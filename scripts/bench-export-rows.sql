-- Fills an empty registry made from schema.sql with invented units and members for scripts/bench-export.
-- The parameters table says how many: one row (units, members).
PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
PRAGMA foreign_keys = OFF;

BEGIN;
INSERT INTO area (id, level, code, name, type, valid_from, search_key, sort_key)
VALUES (1, 'commune', '02104', 'Cao Kỳ', 'xã', '0001-01-01', 'cao ky', x'01');
INSERT INTO office (id, name, area_id) VALUES (1, 'Phòng thử', 1);
INSERT INTO officer (id, name) VALUES (1, 'Thử');
INSERT INTO filing
  (id, office_id, officer_id, kind, effective_on, recorded_at, content, digest)
VALUES (1, 1, 1, 'import', '2026-11-20', '2026-11-20T01:00:00.000Z', '{}', zeroblob(32));

CREATE TEMP TABLE words (id INTEGER PRIMARY KEY, family, middle, given);
INSERT INTO words (family, middle, given) VALUES
  ('Nguyễn', 'Văn', 'An'), ('Trần', 'Thị', 'Bình'), ('Lê', 'Đức', 'Cường'),
  ('Phạm', 'Minh', 'Dũng'), ('Hoàng', 'Ngọc', 'Đông'), ('Đặng', 'Hữu', 'Giang'),
  ('Vũ', 'Thanh', 'Hương'), ('Bùi', 'Quốc', 'Khánh'), ('Đỗ', 'Xuân', 'Lợi'),
  ('Hồ', 'Thu', 'Mến'), ('Ngô', 'Hải', 'Ngân'), ('Dương', 'Kim', 'Oanh'),
  ('Lý', 'Hồng', 'Phượng');

CREATE TEMP TABLE numbers AS
  WITH RECURSIVE number(n) AS (
    SELECT 1 UNION ALL SELECT n + 1 FROM number
    WHERE n < (SELECT max(units, members) FROM parameters))
  SELECT n FROM number;

INSERT INTO unit (id, kind, local_number, recorded_by)
SELECT n, 'cooperative', printf('HTX-%05d', n), 1 FROM numbers
WHERE n <= (SELECT units FROM parameters);
INSERT INTO unit_registration (unit_id, registered_on, law, valid_from, recorded_by)
SELECT id, '2015-03-01', 'L2012', '2015-03-01', 1 FROM unit;
INSERT INTO unit_name (unit_id, full_name, search_key, sort_key, valid_from, recorded_by)
SELECT id, 'Hợp tác xã Số ' || id, 'hop tac xa so ' || id, CAST(printf('%08d', id) AS BLOB),
  '2015-03-01', 1 FROM unit;
INSERT INTO unit_code (unit_id, scheme, code, valid_from, recorded_by)
SELECT id, 'tax_code', printf('47%08d', id), '2015-03-01', 1 FROM unit;
INSERT INTO unit_address (unit_id, area_id, detail, valid_from, recorded_by)
SELECT id, 1, 'thôn Nà Cà, xã Cao Kỳ', '2015-03-01', 1 FROM unit;
INSERT INTO unit_capital (unit_id, amount, valid_from, recorded_by)
SELECT id, 500000000, '2015-03-01', 1 FROM unit;
INSERT INTO unit_status (unit_id, status, valid_from, recorded_by)
SELECT id, 'active', '2015-03-01', 1 FROM unit;

INSERT INTO party (id, type, recorded_by)
SELECT n, iif(n % 20, 'individual', 'household'), 1 FROM numbers
WHERE n <= (SELECT members FROM parameters);
INSERT INTO party_detail (party_id, full_name, search_key, sort_key, sex, date_of_birth, id_number,
  nationality, ethnicity, address, phone, valid_from, recorded_by)
SELECT party.id, f.family || ' ' || m.middle || ' ' || g.given, 'x',
  CAST(g.given || ' ' || f.family || ' ' || m.middle || party.id AS BLOB),
  iif(party.id % 2, 'male', 'female'), date('1950-01-01', (party.id % 20000) || ' days'),
  printf('006%09d', party.id), 'Việt Nam', iif(party.id % 3, 'Tày', 'Kinh'),
  'thôn Nà Cà, xã Cao Kỳ, huyện Chợ Mới, tỉnh Bắc Kạn', printf('09%08d', party.id),
  '2015-03-01', 1
FROM party JOIN words AS f ON f.id = party.id % 13 + 1
  JOIN words AS m ON m.id = party.id / 13 % 13 + 1
  JOIN words AS g ON g.id = party.id / 169 % 13 + 1;
INSERT INTO membership (unit_id, party_id, member_number, member_kind, valid_from, recorded_by)
SELECT (party.id - 1) * units / members + 1, party.id, party.id,
  iif(party.id % 10, 'official', 'associate_capital'), date('2015-03-01', (party.id % 3000) || ' days'), 1
FROM party, parameters;
INSERT INTO capital_entry (unit_id, party_id, kind, occurred_on, committed_change, paid_change,
  certificate_number, recorded_by)
SELECT unit_id, party_id, 'contributed', valid_from, 1000000 * (party_id % 30 + 1),
  1000000 * (party_id % 30 + 1), 'GCN-' || member_number, 1 FROM membership;
INSERT INTO capital_entry (unit_id, party_id, kind, occurred_on, committed_change, paid_change,
  recorded_by)
SELECT unit_id, party_id, 'contributed', '2024-05-01', 500000, 500000, 1
FROM membership WHERE party_id % 4 = 0;
COMMIT;
DROP TABLE parameters;
ANALYZE;
