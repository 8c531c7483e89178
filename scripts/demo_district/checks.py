"""What must hold in the finished files; each check yields sentences about what does not."""

import unicodedata
from collections import Counter, defaultdict
from datetime import date

from .capital import CAP
from .identifiers import is_tax_code
from .places import valid_codes

MINIMUM = {"L2003": 7, "L2012": 7, "L2023": 5, "ND151": 3, "ND77": 2, "L2023_THT": 2}
IN_FORCE = {
    "L2003": ("2004-07-01", "2013-07-01"), "L2012": ("2013-07-01", "2024-07-01"),
    "L2023": ("2024-07-01", "9999"), "ND151": ("2007-11-01", "2019-11-25"),
    "ND77": ("2019-11-25", "2024-07-01"), "L2023_THT": ("2024-07-01", "9999"),
}  # fmt: skip


def problems(units, members, positions):
    """Every broken promise of the set."""
    book = defaultdict(list)
    for row in members:
        book[row["unit"]].append(row)
    found = list(_texts(units + members + positions)) + list(_units(units))
    for unit in units:
        rows = book.pop(unit["tax_code"] or unit["name"])
        found += _members(unit, rows) + _shares(unit, rows)
    found += [f"members of nobody: {code}" for code in book]
    found += _positions(units, members, positions)
    return found


def _texts(rows):
    for row in rows:
        for value in row.values():
            if value != unicodedata.normalize("NFC", value) or value != value.strip():
                yield f"text not NFC or not trimmed: {value!r}"


def _units(units):
    spans = valid_codes()
    for key in ("name", "tax_code", "certificate_number"):
        seen = Counter(unit[key].lower() for unit in units if unit[key])
        yield from (f"{key} twice: {value}" for value, count in seen.items() if count > 1)
    for unit in units:
        name, day = unit["name"], unit["registered_on"]
        if sum(name.lower() in other["name"].lower() for other in units) > 1:
            yield f"name inside another name: {name}"
        if unit["tax_code"] and not is_tax_code(unit["tax_code"]):
            yield f"check digit: {name}"
        if not any(start <= day < end for start, end, _ in spans[unit["area_code"]]):
            yield f"area code not in force: {name}"
        start, end = IN_FORCE[unit["law"]]
        again = "đăng ký lại" in unit["note"]
        if not (start <= day < end or again):
            yield f"law not in force: {name}"
        if date.fromisoformat(day).weekday() > 4:
            yield f"registered at a weekend: {name}"
        if not 0 < int(unit["charter_capital"]) <= 5_000_000_000:
            yield f"capital: {name}"
        if any(len(line) != 4 for line in unit["lines"].split(";")):
            yield f"lines: {name}"


def at_end(row):
    """Whether the member is in the book on its last day."""
    return not row["left_on"] or row["left_reason"] == "unit_ended"


def _members(unit, rows):
    found, seen = [], Counter(row["id_number"] for row in rows if row["id_number"])
    found += [f"ID twice in {unit['name']}: {value}" for value, n in seen.items() if n > 1]
    founders = [row for row in rows if row["joined_on"] == unit["registered_on"]
                and not row["member_kind"].startswith("associate")]  # fmt: skip
    least = 4 if unit["kind"] == "union" else MINIMUM[unit["law"]]
    if len(founders) < least:
        found.append(f"{len(founders)} founders, {least} wanted: {unit['name']}")
    for row in rows:
        found += [f"{unit['name']}: {row['full_name']}: {text}" for text in _member(unit, row)]
    return found


def _member(unit, row):
    joined, left = row["joined_on"], row["left_on"] or "9999"
    if not unit["registered_on"] <= joined < left:
        yield "dates out of order"
    if row["contributed_on"] and not joined <= row["contributed_on"] <= left:
        yield "paid outside the membership"
    year = row["date_of_birth"][:4]
    if row["member_type"] == "individual" and _eighteenth(row["date_of_birth"]) > joined:
        yield "under 18"
    number = row["id_number"]
    if row["member_type"] in ("organisation", "unit"):
        if not is_tax_code(number):
            yield "tax code"
    elif len(number) == 12 and row["sex"]:
        born = 1900 + 100 * (int(number[3]) // 2) + int(number[4:6])
        if str(born) != year or (int(number[3]) % 2 == 1) != (row["sex"] == "female"):
            yield "citizen ID does not fit"
    elif len(number) not in (0, 9, 12):
        yield "ID length"


def _eighteenth(born):
    day = born if len(born) > 4 else f"{born}-12-31"
    return f"{int(day[:4]) + 18}{day[4:]}"


def _shares(unit, rows):
    name, total = unit["name"], int(unit["charter_capital"])
    shares = [int(row["capital"]) for row in rows if at_end(row) and row["capital"]]
    found = [] if sum(shares) == total else [f"shares {sum(shares)} of {total}: {name}"]
    wide = unit["kind"] == "union" or "chia lại theo Luật HTX 2023" in unit["note"]
    cap = 30 if wide else CAP.get(unit["law"], 100)
    if max(shares) * 100 > total * cap or min(shares) <= 0:
        found.append(f"share out of bounds: {name}")
    linked = sum(int(row["capital"]) for row in rows if row["member_kind"] == "associate_capital")
    if linked * 100 > total * 30:
        found.append(f"associates hold too much: {name}")
    return found


def _positions(units, members, positions):
    members_of = defaultdict(set)
    for row in members:
        members_of[row["unit"]].add(row["representative"] or row["full_name"])
    found = [f"{row['full_name']} is no member of {row['unit']}" for row in positions
             if row["full_name"] not in members_of[row["unit"]]]  # fmt: skip
    heads = {(row["unit"], row["full_name"]) for row in positions if not row["to"]}
    for unit in units:
        code = unit["tax_code"] or unit["name"]
        if unit["status"] not in ("ended", "closed"):
            if (code, unit["legal_representative"]) not in heads:
                found.append(f"no head in office: {unit['name']}")
    both = ("board_member", "chair"), ("controller", "control_board_head", "control_board_member")
    held = [{(r["unit"], r["full_name"]) for r in positions if r["role"] in roles}
            for roles in both]  # fmt: skip
    return found + [f"on both boards: {pair}" for pair in held[0] & held[1]]


def summary(units, members, positions):
    """What a person wants to know at a glance."""
    kinds = Counter((unit["kind"], unit["law"]) for unit in units)
    yield f"{len(units)} units, {len(members)} members, {len(positions)} positions"
    yield ", ".join(f"{kind} {law}: {count}" for (kind, law), count in sorted(kinds.items()))
    for label, rows, key in (("status", units, "status"), ("members", members, "member_type"),
                             ("kinds", members, "member_kind"), ("ethnicity", members, "ethnicity"),
                             ("left", members, "left_reason")):  # fmt: skip
        counts = Counter(row[key] or "-" for row in rows).most_common()
        yield f"{label}: " + ", ".join(f"{value} {count}" for value, count in counts)
    lengths = Counter(len(row["id_number"]) for row in members)
    yield "ID lengths: " + ", ".join(f"{key}: {lengths[key]}" for key in sorted(lengths))
    for unit in units:
        code = unit["tax_code"] or unit["name"]
        now = sum(at_end(row) and not row["member_kind"].startswith("associate")
                  for row in members if row["unit"] == code)  # fmt: skip
        if unit["kind"] == "cooperative" and now < MINIMUM[unit["law"]]:
            yield f"below the minimum of {unit['law']}: {unit['name']} ({now})"
