"""Shares of members that add up to the charter capital and keep under the cap."""

CAP = {"L2003": 30, "L2012": 20, "L2023": 30}


def cap_percent(unit):
    """The share one member may hold, in percent."""
    if unit.kind == "union":
        return 30
    if unit.fund:
        return 5
    cap = CAP.get(unit.law, 60)
    return 30 if unit.members * cap < 100 else cap  # shared out again under the Law of 2023


def split(random, total, weights, percent):
    """Whole shares in đồng with sum `total`, each above zero and at most `percent` of it."""
    step = _step(total, len(weights))
    units, most = total // step, total * percent // 100 // step
    shares = [1] * len(weights)
    rest = units - len(weights)
    whole = sum(weights)
    for index, weight in enumerate(weights):
        more = min(rest * weight // whole, most - 1)
        shares[index] += int(more)
    left = units - sum(shares)
    while left:
        index = random.randrange(len(shares))
        more = min(left, most - shares[index], max(1, units // len(shares) // 2))
        shares[index] += more
        left -= more
    return [share * step for share in shares]


def _step(total, count):
    for step in (10_000_000, 5_000_000, 1_000_000, 500_000, 100_000):
        if total % step == 0 and total // step >= 4 * count:
            return step
    return 50_000
