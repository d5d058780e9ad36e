"""How long a check takes: median and p99 of Check.evaluate over sampled cases of the grid."""

from __future__ import annotations

import random
import statistics
import time

from bot.rules import Check
from tests.rules.grid import LAW, TABLED, days, grid

SAMPLES, REPEATS = 400, 5


def microseconds(check: Check) -> list[float]:
    """The time of each sampled case, the best of a few runs."""
    choose = random.Random(2016)
    tables = [grid(check.id, on) for on in days(check)]
    cases = [(table, choose.choice(table.cases)) for table in choose.choices(tables, k=SAMPLES)]
    times = []
    for table, case in cases:
        facts = table.named(case)
        runs = []
        for _ in range(REPEATS):
            start = time.perf_counter_ns()
            check.evaluate(facts, LAW, table.on)
            runs.append(time.perf_counter_ns() - start)
        times.append(min(runs) / 1000)
    return times


def main() -> None:
    """Print one line for each check."""
    print(f"{'check':<28}{'cases':>8}{'median µs':>12}{'p99 µs':>10}")
    for check in TABLED.values():
        times = microseconds(check)
        p99 = statistics.quantiles(times, n=100)[98]
        print(f"{check.id:<28}{len(times):>8}{statistics.median(times):>12.1f}{p99:>10.1f}")


if __name__ == "__main__":
    main()
