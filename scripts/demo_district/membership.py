"""The member book of one unit."""

from datetime import date, timedelta

from .capital import cap_percent, split
from .people import home

LAST_DAY = date(2026, 10, 31)
REASONS = ["voluntary"] * 9 + ["death"] * 6 + ["not_taking_part"] * 3 + ["expelled"]
NOTES = {"death": "người thừa kế nhận lại vốn góp", "expelled": "ĐHTV quyết định khai trừ",
         "voluntary": "", "not_taking_part": "lâu không sử dụng dịch vụ"}  # fmt: skip
MOVED = ["chuyển nơi ở", "đi làm ăn xa", "đơn xin ra", "", ""]


class Book:
    """Fills the rows of members.csv for one unit."""

    def __init__(self, random, population, unit, code):
        self.random, self.population, self.unit, self.code = random, population, unit, code
        self.founded = date.fromisoformat(unit.registered)
        self.end = date.fromisoformat(unit.since) if unit.since else LAST_DAY
        self.names = set()
        self.rows = []

    def fill(self, numbers):
        """Writes current members, those who left, associates and the company."""
        unit = self.unit
        everyone = range(unit.members + unit.left)
        gone = set(self.random.sample(everyone[3:], unit.left)) if unit.left else set()
        for index in everyone:
            self._add_person(index, index in gone)
        if unit.company:
            self._add_company(numbers)
        for kind, count in zip(("associate_capital", "associate_no_capital"), unit.associates):
            for _ in range(count - (kind == "associate_capital" and bool(unit.company))):
                self._add_person(99, False, kind)
        self.rows.sort(key=lambda row: (row["joined_on"], row["rank"]))
        self._number_and_pay()
        return self.rows

    def _joined(self, index):
        late = index >= 8 and self.random.random() < self.unit.joiners
        span = (min(self.end, LAST_DAY) - self.founded).days - 60
        if not late or span < 90:
            return self.founded
        return self.founded + timedelta(self.random.randrange(60, span))

    def _add_person(self, index, gone, kind="official"):
        unit, joined = self.unit, self._joined(index)
        if index == 99 and self.end > self.founded + timedelta(150):
            joined = self.founded + timedelta(self.random.randrange(20, 120))
        person = self._someone(joined, index < 3)
        household = kind == "official" and index >= 6 and self.random.random() < unit.households
        row = self._row(joined, kind, index, person, household)
        row["ethnicity"], row["phone"] = person.ethnicity, person.phone
        row["address"] = home(person, joined)
        if unit.law == "L2003" and not unit.taxed and self.random.random() < 0.5:
            row["member_kind"] = "unknown"
        if gone:
            self._leave(row, person, joined)
        elif unit.status in ("ended", "closed"):
            row.update(left_on=self.end.isoformat(), left_reason="unit_ended")
        self.rows.append(row)

    def _row(self, joined, kind, index, person, household):
        row = {"unit": self.code, "member_kind": kind, "id_number": person.id_number,
               "nationality": "Việt Nam", "joined_on": joined.isoformat(), "rank": index,
               "person": person}  # fmt: skip
        if household:
            title = "ông" if person.sex == "male" else "bà"
            row.update(member_type="household", full_name=f"Hộ {title} {person.name}",
                       representative=person.name)  # fmt: skip
        else:
            row.update(member_type="individual", full_name=person.name, sex=person.sex,
                       date_of_birth=person.birth)  # fmt: skip
        return row

    def _someone(self, joined, leading):
        known = self._neighbours(joined)
        if known and self.random.random() < 0.06:
            person = self.random.choice(known)
        else:
            youngest, oldest = (30, 54) if leading else (19, 63)
            age = round(self.random.triangular(youngest, oldest, 40))
            person = self.population.person(self.unit, joined, age, leading)
            while person.name in self.names:
                self.population.everyone.remove(person)
                person = self.population.person(self.unit, joined, age, leading)
        person.units.add(self.unit.name)
        self.names.add(person.name)
        return person

    def _neighbours(self, joined):
        if self.unit.law == "L2003":
            return []
        return [person for person in self.population.everyone
                if person.village == self.unit.village and len(person.id_number) == 12
                and person.name not in self.names and len(person.units) < 3
                and joined.year - 60 < person.born.year < joined.year - 19]  # fmt: skip

    def _leave(self, row, person, joined):
        last = min(self.end, date.fromisoformat(self.unit.left_by or LAST_DAY.isoformat()))
        span = max((last - joined).days - 40, 2)
        left = joined + timedelta(self.random.randrange(span // 2, span))
        reason = self.random.choice(REASONS)
        if reason == "death" and left.year - person.born.year < 48:
            reason = "voluntary"
        if self.unit.kind == "group" and reason in ("expelled", "not_taking_part"):
            reason = "voluntary"
        note = self.random.choice(MOVED) if reason == "voluntary" else NOTES[reason]
        row.update(left_on=left.isoformat(), left_reason=reason, note=note)

    def _add_company(self, numbers):
        unit, joined = self.unit, self.founded + timedelta(45)
        head = self.population.person(unit, joined, 44)
        kind = "associate_capital" if unit.associates[0] else "official"
        self.rows.append({
            "unit": self.code, "member_type": "organisation", "member_kind": kind,
            "full_name": unit.company, "id_number": numbers.tax_code(), "nationality": "Việt Nam",
            "address": home(head, joined), "phone": head.phone, "representative": head.name,
            "joined_on": joined.isoformat(), "rank": 98, "person": None,
        })  # fmt: skip

    def _number_and_pay(self):
        staying = [row for row in self.rows if holds_capital(row)]
        weights = [self._weight(row) for row in staying]
        total = self.unit.capital * 1_000_000
        shares = split(self.random, total, weights, cap_percent(self.unit))
        for row, share in zip(staying, shares):
            row["capital"] = share
        usual = sorted(shares)[len(shares) // 2]
        for number, row in enumerate(self.rows, 1):
            row["member_number"] = number
            if row["member_kind"] != "associate_no_capital":
                row.setdefault("capital", usual)
                self._pay(row, number)

    def _weight(self, row):
        if row["member_kind"] == "associate_capital":
            return 1.2
        return self.random.choice((1, 1, 1, 2, 2, 3)) * {0: 3, 1: 2, 2: 2}.get(row["rank"], 1)

    def _pay(self, row, number):
        joined = date.fromisoformat(row["joined_on"])
        paid = joined + timedelta(self.random.choice((0, 0, 0, 5, 14, 30, 60, 120, 170)))
        if row.get("left_on"):
            paid = min(paid, date.fromisoformat(row["left_on"]))
        elif paid > LAST_DAY:
            row["note"] = "còn trong thời hạn góp vốn"
            return
        elif row["rank"] > 6 and self.random.random() < 0.012:
            row["note"] = "chưa nộp vốn góp đã cam kết"
            return
        row["contributed_on"] = paid.isoformat()
        if self.unit.kind == "cooperative" and self.unit.law != "L2003":
            row["certificate_number"] = f"{number:03d}/GCN-VG"


def holds_capital(row):
    """Whether the row's share is part of the charter capital of the unit."""
    if row["member_kind"] == "associate_no_capital":
        return False
    return not row.get("left_on") or row["left_reason"] == "unit_ended"


def union_rows(unit, code, members, cooperatives, chairs):
    """The member cooperatives of the union: full name and tax code identify each."""
    rows = []
    for number, (short, millions) in enumerate(members, 1):
        one = cooperatives[short]
        rows.append({
            "unit": code, "member_number": number, "member_type": "unit",
            "member_kind": "official", "full_name": one["name"], "id_number": one["tax_code"],
            "nationality": "Việt Nam", "address": one["address"],
            "phone": one["phone"], "representative": chairs[one["tax_code"]].name,
            "joined_on": unit.registered, "capital": millions * 1_000_000,
            "contributed_on": unit.registered, "person": chairs[one["tax_code"]],
        })  # fmt: skip
    return rows
