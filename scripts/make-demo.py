#!/usr/bin/env python3
"""Writes fixtures/demo/*.csv: an invented sample district; same bytes at every run."""

import csv
import random
import sys
from pathlib import Path

sys.dont_write_bytecode = True

from demo_district import checks, places  # noqa: E402
from demo_district.identifiers import Numbers  # noqa: E402
from demo_district.membership import Book, union_rows  # noqa: E402
from demo_district.organs import positions  # noqa: E402
from demo_district.people import Population  # noqa: E402
from demo_district.units import COOPERATIVES, GROUPS, UNION, UNION_MEMBERS  # noqa: E402

OUTPUT = Path(__file__).resolve().parents[1] / "fixtures/demo"
SEED = 20250630
UNIT_COLUMNS = (
    "kind name short_name tax_code certificate_number registered_on law address area_code "
    "charter_capital lines sector model credit_fund legal_representative "
    "legal_representative_id phone email status status_from note"
).split()
MEMBER_COLUMNS = (
    "unit member_number member_type member_kind full_name sex date_of_birth id_number "
    "nationality ethnicity address phone representative joined_on capital contributed_on "
    "certificate_number left_on left_reason note"
).split()
POSITION_COLUMNS = "unit role full_name id_number from to note".split()


def unit_row(unit, numbers):
    """The facts of one unit that do not depend on its people."""
    prefix = "46" if unit.registered >= places.REFORM else "47"
    return {
        "kind": unit.kind, "name": unit.name, "short_name": unit.short, "law": unit.law,
        "tax_code": numbers.tax_code(prefix) if unit.taxed else "",
        "certificate_number": unit.certificate, "registered_on": unit.registered,
        "address": places.address(unit.village, unit.commune, unit.registered),
        "area_code": places.area_code(unit.commune, unit.registered),
        "charter_capital": unit.capital * 1_000_000, "lines": unit.lines, "sector": unit.sector,
        "model": unit.model, "credit_fund": "yes" if unit.fund else "no", "email": unit.email,
        "status": unit.status, "status_from": unit.since or unit.registered, "note": unit.note,
    }  # fmt: skip


def represent(row, person):
    """Names the head of a unit as its legal representative."""
    row["legal_representative"] = person.name
    row["legal_representative_id"] = person.id_number
    row["phone"] = person.phone


def build():
    """All rows of the three files."""
    source = random.Random(SEED)
    numbers = Numbers(source)
    population = Population(source, numbers)
    units, members, offices, chairs, by_short = [], [], [], {}, {}
    for unit in [*COOPERATIVES, UNION, *GROUPS]:
        row = unit_row(unit, numbers)
        code = row["tax_code"] or row["name"]
        if unit.kind == "union":
            rows = union_rows(unit, code, UNION_MEMBERS, by_short, chairs)
        else:
            rows = Book(source, population, unit, code).fill(numbers)
        held = positions(source, unit, code, rows)
        head = [seat for seat in held if seat["role"] == held[0]["role"]][-1]["person"]
        represent(row, head)
        chairs[code], by_short[unit.short] = head, row
        units.append(row)
        members += rows
        offices += held
    return units, members, offices


def write(name, columns, rows):
    """Writes one file and returns its rows as they will be read."""
    texts = [{key: str(row.get(key, "")) for key in columns} for row in rows]
    with open(OUTPUT / name, "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns, lineterminator="\n")
        writer.writeheader()
        writer.writerows(texts)
    return texts


def main():
    """Writes, checks, tells."""
    units, members, offices = build()
    written = (
        write("units.csv", UNIT_COLUMNS, units),
        write("members.csv", MEMBER_COLUMNS, members),
        write("positions.csv", POSITION_COLUMNS, offices),
    )
    print("\n".join(checks.summary(*written)))
    found = checks.problems(*written)
    print("\n".join(found) or "all checks pass")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
