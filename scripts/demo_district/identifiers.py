"""Invented numbers that are well formed: tax codes, citizen IDs, old IDs, phones."""

TAX_WEIGHTS = (31, 29, 23, 19, 17, 13, 7, 5, 3)


def check_digit(nine):
    """The tenth digit of a tax code, or None where the serial is never issued."""
    rest = sum(int(digit) * weight for digit, weight in zip(nine, TAX_WEIGHTS)) % 11
    return None if rest == 0 else 10 - rest


def is_tax_code(code):
    """Whether ten digits carry the right check digit."""
    return len(code) == 10 and code.isdigit() and check_digit(code[:9]) == int(code[9])


class Numbers:
    """Hands out numbers, each once; serials lie above all that were ever issued."""

    def __init__(self, random):
        self.random = random
        self.used = set()
        self.phones = 0

    def tax_code(self, prefix="47"):
        """47 is the old Bắc Kạn; its real serials begin with 00."""
        return self._fresh(lambda: self._tax_code(prefix))

    def _tax_code(self, prefix):
        nine = f"{prefix}09{self.random.randrange(1, 100000):05d}"
        digit = check_digit(nine)
        return None if digit is None else f"{nine}{digit}"

    def citizen_id(self, sex, year, province="006"):
        century = 2 * (year // 100 - 19) + (sex == "female")
        return self._fresh(
            lambda: f"{province}{century}{year % 100:02d}9{self.random.randrange(100000):05d}"
        )

    def old_id(self):
        """Nine digits, as identity cards had until 2016; 095 was Bắc Kạn."""
        return self._fresh(lambda: f"0959{self.random.randrange(100000):05d}")

    def phone(self):
        """0900 and a running number: nobody has them."""
        self.phones += 1
        return f"0900{self.phones:06d}"

    def _fresh(self, make):
        while True:
            number = make()
            if number and number not in self.used:
                self.used.add(number)
                return number
