"""How fast argmap is, as ratios of times taken in one run: ``python tests/benchmarks/speed.py``.

Machines are shared and noisy, so nothing here fails by the clock, and no time stands alone:
each is given as a multiple of something that was measured beside it.
"""

import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import yaml

import argmap
from argmap.formats import read_map, write_map
from argmap.model import ArgumentMap, Citation, Claim, Inference, Locator, Relation, Role, Unit

MAPS = Path(__file__).parents[2] / "maps" / "iran-in-syria"
ROUNDS = 15


def median(work: Callable[[], object], rounds: int = ROUNDS) -> float:
    """Return the median time of *work*, in seconds."""
    work()
    times = []
    for _ in range(rounds):
        began = time.perf_counter()
        work()
        times.append(time.perf_counter() - began)
    return statistics.median(times)


def command(*arguments: str) -> Callable[[], object]:
    """Return a call that runs Python in a process of its own."""
    return lambda: subprocess.run(
        [sys.executable, *arguments], check=True, stdout=subprocess.DEVNULL
    )


def starts() -> None:
    """Compare starting argmap with starting Python."""
    bare = median(command("-c", "pass"))
    for label, target, arguments in (
        ("argmap --help", 3, ("--help",)),
        ("argmap check, one map", 8, ("check", str(MAPS / "ghaddar-2019.yaml"))),
    ):
        taken = median(command("-m", "argmap", *arguments))
        print(f"{label}: {taken / bare:.1f} times a bare Python (at most {target})")


def comparing() -> None:
    """Compare comparing three authors with reading them."""
    debate = argmap.load_debate(MAPS)
    reading = median(lambda: argmap.load_debate(MAPS))
    taken = median(lambda: argmap.compare(debate))
    together = reading + taken
    print(f"comparing three authors: {taken / reading:.2f} times reading them")
    print(f"reading and comparing them: {together / 0.05:.2f} of 50 ms (at most 1)")


def many_claims(count: int) -> ArgumentMap:
    """Return a map with *count* claims, each supporting one before it."""
    thesis = Claim("c0", "New buildings should have to collect roof water.", Role.THESIS)
    text = "Roof runoff causes most of the floods in street number {}, as its neighbours say."
    claims = [
        Claim(
            f"c{number}",
            text.format(number),
            Role.EVIDENCE,
            citations=(Citation(locators=(Locator(Unit.PARAGRAPH, str(number)),)),),
        )
        for number in range(1, count)
    ]
    steps = [
        Inference((f"c{number}",), Relation.SUPPORTS, f"c{number // 3}")
        for number in range(1, count)
    ]
    return ArgumentMap("many", claims=(thesis, *claims), inferences=steps)


def reading() -> None:
    """Compare reading many claims with a bare loop over the events of the same file."""
    per_claim = {}
    for count in (1_000, 5_000, 20_000):
        text = write_map(many_claims(count))
        events = median(lambda text=text: list(yaml.parse(text, Loader=yaml.CSafeLoader)), 3)
        taken = median(lambda text=text: argmap.check(read_map(text)), 3)
        per_claim[count] = taken / count
        print(f"reading and checking {count} claims: {taken / events:.1f} times its YAML events")
    growth = per_claim[20_000] / per_claim[1_000]
    print(f"cost of a claim at 20,000 claims: {growth:.2f} times that at 1,000")


if __name__ == "__main__":
    starts()
    comparing()
    reading()
