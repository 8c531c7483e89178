-- From version 3 to 4: members by kind alone, and the years that figures and grades are read for.

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

PRAGMA user_version = 4;
