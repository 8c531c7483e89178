-- From version 3 to 4: the years that figures and grades are read for.

-- The latest year whose figures are due: a year closes on 14 December (Circular 09/2024, Article 6).
CREATE VIEW v_report_year AS
SELECT CAST(strftime('%Y', v_today.today, '+17 days') AS INTEGER) - 1 AS year FROM v_today;

-- The latest year in which anybody was graded.
CREATE VIEW v_rated_year AS
SELECT max(rating.year) AS year
FROM v_today JOIN v_rating AS rating ON rating.grade IS NOT NULL
  AND rating.year <= CAST(strftime('%Y', v_today.today) AS INTEGER);

PRAGMA user_version = 4;
