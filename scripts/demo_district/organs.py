"""Who holds which office in each unit."""

from datetime import date

from .membership import LAST_DAY

TERM = 5


def positions(random, unit, code, rows):
    """The rows of positions.csv for one unit, its head first."""
    people = [row for row in rows if _can_serve(row)]
    if unit.kind == "group":
        return [_row(code, "group_head", people[0], unit.registered, _end(unit))]
    seats = _seats(random, unit, people)
    former = _former_chair(unit, rows)
    result = []
    for role, row in seats:
        start = max(unit.registered, row["joined_on"])
        if former and role == "chair":
            result.append(_row(code, role, former, unit.registered, former["left_on"],
                               "thôi giữ chức khi ra khỏi HTX"))  # fmt: skip
            start = former["left_on"]
        result += _terms(code, role, row, start, unit)
    return result


def _can_serve(row):
    stays = not row.get("left_on") or row["left_reason"] == "unit_ended"
    return row["person"] and stays and row["member_kind"] in ("official", "unknown")


def _seats(random, unit, people):
    reduced = unit.law == "L2023" and len(people) < 7
    if reduced:
        return [("director", people[0]), ("controller", people[1])]
    board = 5 if len(people) >= 30 else 3 if len(people) >= 4 else 2
    same = unit.kind == "union" or random.random() < 0.7
    seats = [("chair", people[0]), ("director", people[0] if same else people[1])]
    seats += [("board_member", row) for row in people[1:board]]
    control = people[board:board + 3] if len(people) >= 30 else people[board:board + 1]
    for index, row in enumerate(control):
        head = "control_board_head" if len(control) > 1 else "controller"
        seats.append((head if index == 0 else "control_board_member", row))
    return seats


def _former_chair(unit, rows):
    """A founder of an older unit who led it until leaving."""
    if unit.kind != "cooperative" or unit.left < 2 or unit.registered > "2018":
        return None
    for row in rows:
        left = row.get("left_on") and row["left_reason"] in ("death", "voluntary")
        if left and row["person"] and row["rank"] < 8 and row["joined_on"] == unit.registered:
            return row
    return None


def _end(unit):
    return unit.since if unit.status in ("ended", "closed") else ""


def _terms(code, role, row, start, unit):
    """One row a term; a unit that stopped, or never converted, held no new election."""
    stop = unit.since or LAST_DAY.isoformat()
    if unit.law == "L2003":
        first = start == unit.registered
        note = "chưa bầu lại từ khi thành lập" if first else "thay người tiền nhiệm"
        return [_row(code, role, row, start, _end(unit), "" if unit.since else note)]
    result = []
    while (after := _years_on(start)) < stop:
        result.append(_row(code, role, row, start, after, f"nhiệm kỳ {start[:4]}-{after[:4]}"))
        start = after
    note = f"nhiệm kỳ {start[:4]}-{_years_on(start)[:4]}"
    return result[-1:] + [_row(code, role, row, start, _end(unit), note)]


def _years_on(day):
    year, month, rest = map(int, day.split("-"))
    return date(year + TERM, month, min(rest, 28)).isoformat()


def _row(code, role, row, start, end, note=""):
    person = row["person"]
    return {"unit": code, "role": role, "full_name": person.name,
            "id_number": person.id_number, "from": start, "to": end, "note": note,
            "person": person}  # fmt: skip
