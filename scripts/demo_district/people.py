"""Invented people: where they live, who they are, which papers they hold."""

from dataclasses import dataclass, field
from datetime import date, timedelta

from .names import PEOPLES, SURNAMES, full_name
from .places import VILLAGES, address


@dataclass
class Person:
    """One person, or the head of a household."""

    name: str
    sex: str
    born: date
    ethnicity: str
    commune: str
    village: str
    birth: str = ""
    id_number: str = ""
    phone: str = ""
    units: set = field(default_factory=set)


class Population:
    """Makes people whose surnames fit their village."""

    def __init__(self, random, numbers):
        self.random = random
        self.numbers = numbers
        self.everyone = []
        self.surnames = {}
        for commune, villages in VILLAGES.items():
            for village, people in villages:
                self.surnames[commune, village] = self._weighted_surnames(people, 3)

    def _weighted_surnames(self, people, count):
        names, weights = zip(*SURNAMES[people].items())
        return self.random.choices(names, weights, k=count)

    def person(self, unit, joined, age, local=False):
        """A person who joins `unit` on a date, `age` years old or a little more."""
        commune = unit.commune if local or self.random.random() < 0.93 else self._neighbour()
        village = unit.village if local else self._village(unit, commune)
        people = dict(VILLAGES[commune])[village]
        surname = self.random.choice(self.surnames[commune, village])
        if not local and self.random.random() < 0.35:
            people = self.random.choices("TNDK", (52, 13, 15, 20))[0]
            surname = self._weighted_surnames(people, 1)[0]
        sex = "male" if self.random.random() < (0.62 if joined.year < 2018 else 0.55) else "female"
        born = date(joined.year - age, joined.month, 1) - timedelta(self.random.randrange(1, 330))
        name = full_name(self.random, people, surname, sex, born.year)
        person = Person(name, sex, born, PEOPLES[people], commune, village)
        self._papers(person, unit)
        self.everyone.append(person)
        return person

    def _neighbour(self):
        return self.random.choice(list(VILLAGES))

    def _village(self, unit, commune):
        villages = [village for village, _ in VILLAGES[commune]]
        close = 0.9 if unit.kind == "group" else 0.45 if unit.members < 60 else 0.1
        if commune == unit.commune and self.random.random() < close:
            return unit.village
        return self.random.choice(villages)

    def _papers(self, person, unit):
        chance = self.random.random()
        nothing, old = papers_odds(unit)
        if chance < nothing:
            person.id_number = ""
        elif chance < nothing + old:
            person.id_number = self.numbers.old_id()
        else:
            away = self.random.random() < 0.05
            province = self.random.choice(("004", "008", "019", "020")) if away else "006"
            person.id_number = self.numbers.citizen_id(person.sex, person.born.year, province)
        year_only = 0.3 if not person.id_number else 0.07 if person.born.year < 1966 else 0.005
        exact = self.random.random() >= year_only
        person.birth = person.born.isoformat() if exact else str(person.born.year)
        if self.random.random() < 0.5:
            person.phone = self.numbers.phone()


def papers_odds(unit):
    """The odds of no ID and of a nine-digit ID in the book of a unit."""
    if unit.law in ("L2003", "ND151"):
        return (0.4, 0.4) if not unit.taxed else (0.12, 0.5)
    if unit.registered < "2016":
        return 0.03, 0.22
    if unit.registered < "2021":
        return 0.0, 0.12
    return 0.0, 0.02 if unit.registered < "2024" else 0.0


def home(person, day):
    """Where the person lived, as written on a date."""
    return address(person.village, person.commune, day.isoformat())
