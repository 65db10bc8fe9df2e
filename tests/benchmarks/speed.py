"""How fast argmap is, as ratios of times taken in one run: ``python tests/benchmarks/speed.py``.

Machines are shared and noisy, so nothing here fails by the clock, and no time stands alone:
each is given as a multiple of something that was measured beside it.
"""

import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import attrs
import yaml

import argmap
from argmap.checks import TEXT_RULES, Texts
from argmap.comparison.suggesting import suggest
from argmap.comparison.versions import apply, diff
from argmap.formats import read_plain_text
from argmap.layout.engine import run_engine
from argmap.model import Locator, PartialDate, PositionStance, Relation
from argmap.views.argument_map import to_dot

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
    """Compare comparing authors with reading them."""
    debate = argmap.load_debate(MAPS)
    reading = median(lambda: argmap.load_debate(MAPS))
    taken = median(lambda: argmap.compare(debate))
    together = reading + taken
    print(f"comparing five authors: {taken / reading:.2f} times reading them")
    print(f"reading and comparing them: {together / 0.05:.2f} of 50 ms (at most 1)")
    five = argmap.load_debate(MAPS)
    print(f"comparing five authors: {median(lambda: argmap.compare(five)) / 0.02:.2f} of 20 ms")
    large = large_debate(20, 500, 100)
    taken = median(lambda: argmap.compare(large), 3)
    print(f"20 maps of 100 claims on 500 propositions: {taken:.2f} of 1 s (at most 1)")


def large_debate(maps: int, propositions: int, claims: int) -> argmap.Debate:
    """Return a debate of that size, in which authors take sides as chance has it."""
    chance = random.Random(3)  # noqa: S311  (no secret)
    stances = [PositionStance.AFFIRMS, PositionStance.DENIES, PositionStance.SILENT]
    made = [argument_of(f"m{number}", claims, chance) for number in range(maps)]
    return argmap.Debate(
        "large",
        "Who is right?",
        maps=made,
        propositions=tuple(
            argmap.Proposition(
                f"p{number}",
                "A proposition.",
                tuple(position_of(one, chance.choice(stances), chance) for one in made),
                thesis=number == 0,
            )
            for number in range(propositions)
        ),
    )


def argument_of(name: str, count: int, chance: random.Random) -> argmap.ArgumentMap:
    """Return a map in which every claim supports or rebuts one before it."""
    relations = [*[Relation.SUPPORTS] * 4, Relation.REBUTS]
    return argmap.ArgumentMap(
        name,
        published=PartialDate(chance.randrange(1990, 2020)),
        claims=[
            argmap.Claim(f"c{number}", "A claim.", "premise" if number else "thesis")
            for number in range(count)
        ],
        inferences=[
            argmap.Inference((f"c{one}",), chance.choice(relations), f"c{chance.randrange(one)}")
            for one in range(1, count)
        ],
    )


def position_of(
    argument_map: argmap.ArgumentMap, stance: PositionStance, chance: random.Random
) -> argmap.Position:
    """Return a position of a map, by a claim of it unless it is silent."""
    silent = stance is PositionStance.SILENT
    claim = None if silent else chance.choice(argument_map.claims).id
    return argmap.Position(argument_map.id, stance, claim)


_SENTENCE = (
    "In district {number} the runoff of a public building let the {thing} rise above the kerb "
    "in each of the {years} years before the audit."
)
_THINGS = ("gutter", "sewer", "filter", "basin", "pump")


def many_claims(count: int, *, flow: bool = False) -> str:
    """Return the text of a map with *count* claims of about 200 bytes, as a person writes it.

    Args:
        count: How many claims it has; each supports one before it.
        flow: Whether each claim stands on a line of its own, in braces.
    """
    sources = "sources:\n  audit22: {title: Drainage audit, author: City Council}\n"
    thesis = "thesis:\n  c0: New buildings should have to collect roof water.\n"
    lines = ["argmap: 1", "id: many", sources, thesis, "evidence:"]
    for number in range(1, count):
        fields = _fields(number)
        if flow:
            lines.append(f"  c{number}: {{{', '.join(fields)}}}")
        else:
            lines += [f"  c{number}:", *(f"    {one}" for one in fields)]
    return "\n".join(lines) + "\n"


def _fields(number: int) -> list[str]:
    thing, years = _THINGS[number % len(_THINGS)], number % 17 + 2
    fields = [
        f"text: {_SENTENCE.format(number=number, thing=thing, years=years)}",
        f"supports: c{number // 3}",
    ]
    place = f"¶{number % 200 + 1}"
    fields.append(
        f"cite: {place}" if number % 3 else f"cite: [{place}, audit22 p. {number % 90 + 1}]"
    )
    if number % 4 == 0:
        fields.append("kind: cause")
    if number % 10 == 0:
        fields.append("by: critics")
    return fields


def events(text: str) -> None:
    """Take the YAML events of a text, and do nothing with them."""
    loader = yaml.CSafeLoader(text)
    while not isinstance(loader.get_event(), yaml.StreamEndEvent):
        pass


def read_and_check(text: str) -> object:
    """Read and check a map, as a program does that uses argmap."""
    return argmap.check(argmap.read(text))


def reading() -> None:
    """Compare reading and checking many claims with a bare loop over the events of the file."""
    for flow, label in ((False, "a line a field"), (True, "a line a claim")):
        text = many_claims(5_000, flow=flow)
        bare = median(partial(events, text), 5)
        taken = median(partial(read_and_check, text), 5)
        size = len(text) / 1e6
        ratio = taken / bare
        print(
            f"reading and checking 5,000 claims ({size:.1f} MB, {label}): "
            f"{ratio:.1f} times the bare YAML events (at most 3)"
        )
    text = many_claims(5_000).replace("the sewer rise", "the old sewer rise")
    ratio = median(partial(read_and_check, text), 5) / median(partial(events, text), 5)
    print(f"the same with a finding about every fifth claim: {ratio:.1f} times")
    few, many = (
        median(partial(read_and_check, many_claims(count)), rounds) / count
        for count, rounds in ((1_000, 45), (50_000, 5))
    )
    print(f"a claim among 50,000: {many / few:.2f} times one among 1,000 (at most 1.3)")
    print(f"memory for 50,000 claims: {peak_memory(50_000):.0f} MB (at most 400)")


def citing() -> None:
    """Compare looking up many quotes in a long text with few in a short one."""
    few, many = (median(partial(look_up, *text_and_quotes(n)), 3) / n for n in (500, 8_000))
    print(f"a quote among 8,000 looked up: {many / few:.2f} times one among 500 (linear is 1)")
    argument_map, text = text_and_quotes(2_000)
    taken = median(partial(look_up, argument_map, text), 3)
    bare = median(partial(events, many_claims(2_000)), 3)
    print(f"looking 2,000 quotes up: {taken / bare:.1f} times the bare YAML events of their map")


def look_up(argument_map: argmap.ArgumentMap, text: str) -> int:
    """Run all rules about citations on a map beside its text."""
    texts = Texts(read_plain_text(text.encode()))
    return sum(1 for rule in TEXT_RULES for _ in rule.check(argument_map, texts))


def text_and_quotes(count: int) -> tuple[argmap.ArgumentMap, str]:
    """Return a map with so many quotes, a third of them wrong, and a text of as many sentences."""
    sentences = [
        _SENTENCE.format(number=number, thing=_THINGS[number % 5], years=number % 17 + 2)
        for number in range(count)
    ]
    paragraphs = [" ".join(sentences[at : at + 5]) for at in range(0, count, 5)]
    claims = [argmap.Claim("c0", "New buildings should have to collect roof water.", "thesis")]
    for number in range(1, count):
        quote = " ".join(sentences[number].split()[2:10])
        quote = quote if number % 3 else quote.replace("public", "private")
        place = Locator("paragraph", "1", str(len(paragraphs)))
        cited = argmap.Citation(None, (place,), quote)
        claims.append(argmap.Claim(f"c{number}", f"Roof {number}.", "premise", citations=(cited,)))
    return argmap.ArgumentMap("many", claims=claims), "\n\n".join(paragraphs)


def suggesting() -> None:
    """Compare suggesting among many claims with reading them, and with among a quarter of them."""
    few, many = (similar_authors(number) for number in (125, 250))
    taken = median(partial(suggest, many), 5)
    pairs = median(partial(suggest, few), 5)
    print(f"suggestions for 250 x 250 claims: {taken:.2f} of 1 s (at most 1)")
    print(f"suggestions for 250 x 250 claims: {taken / pairs:.1f} times those for 125 x 125")


def similar_authors(count: int) -> argmap.Debate:
    """Return a debate of two authors with so many claims each, all in much the same words."""
    maps = []
    for author, begin in (("okafor", 0), ("brandt", 10_000)):
        claims = [
            argmap.Claim(
                f"c{number}",
                _SENTENCE.format(
                    number=begin + number, thing=_THINGS[number % 5], years=number % 17 + 2
                ),
                "premise" if number else "thesis",
            )
            for number in range(count)
        ]
        maps.append(argmap.ArgumentMap(author, claims=claims))
    return argmap.Debate("many", "Barrels?", maps=tuple(maps))


def drawing() -> None:
    """Compare drawing maps with the layout engine alone on the same DOT."""
    for count, rounds, most in ((30, 9, 2), (1_000, 3, 1.5)):
        argument_map = argument_of("many", count, random.Random(3))  # noqa: S311  (no secret)
        dot = to_dot(argument_map)
        bare = median(partial(run_engine, dot, "svg"), rounds)
        for direction in ("RL", "auto"):
            taken = median(partial(draw_all, argument_map, direction), rounds)
            print(
                f"drawing all of {count:,} claims, {direction}: {taken / bare:.2f} times the "
                f"engine alone (at most {most})"
            )
    few, many = (
        median(partial(to_dot, argument_of("many", count, random.Random(3))), 3)  # noqa: S311
        / count
        for count in (500, 20_000)
    )
    print(f"DOT of a claim among 20,000: {many / few:.2f} times one among 500 (linear is 1)")
    with tempfile.TemporaryDirectory() as name:
        path = Path(name, "many.yaml")
        path.write_text(many_claims(20_000), encoding="utf-8")
        drawn = command("-m", "argmap", "draw", str(path), "-o", str(Path(name, "many.svg")))
        print(f"argmap draw, 20,000 claims: {timed(drawn) / 20:.2f} of 20 s (at most 1)")


def draw_all(argument_map: argmap.ArgumentMap, direction: str) -> str:
    """Draw a whole map, however large."""
    return argmap.draw(argument_map, direction=direction, everything=True).svg


def peak_memory(count: int) -> float:
    """Return the most memory, in MB, that a process of its own takes to read and check a map."""
    work = f"import speed; speed.read_and_check(speed.many_claims({count}))"
    report = "import resource; print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)"
    printed = subprocess.run(
        [sys.executable, "-c", f"{work}; {report}"],
        check=True,
        capture_output=True,
        cwd=Path(__file__).parent,
    ).stdout
    return int(printed) / (1e6 if sys.platform == "darwin" else 1e3)  # bytes there, else kB


def differing() -> None:
    """Compare telling two versions of a large map apart with reading one of them."""
    text = many_claims(5_000)
    old = argmap.read(text).map
    reading = median(partial(argmap.read, text), 3)
    for label, share, words in (
        ("a tenth reworded", 0, 10),
        ("a tenth renamed and reworded", 10, 10),
        ("all renamed", 1, 0),
        ("all renamed and reworded", 1, 1),
    ):
        new = revised(old, share, words)
        taken = median(partial(diff, old, new), 3)
        print(
            f"two versions of 5,000 claims, {label}: {taken / reading:.2f} times reading one, "
            f"{taken / 2:.2f} of 2 s (at most 1)"
        )
        assert apply(diff(old, new), old) == new
    few, many = (
        median(partial(diff, one, revised(one, 5, 5)), 3) / count
        for count in (500, 10_000)
        if (one := argmap.read(many_claims(count)).map)
    )
    print(f"a claim among 10,000: {many / few:.2f} times one among 500 (linear is 1)")


def revised(old: argmap.ArgumentMap, renamed: int, reworded: int) -> argmap.ArgumentMap:
    """Return a map with one in so many claims renamed, and one reworded; 0 for none."""
    ids = {
        one.id: f"n{one.id}" if renamed and number % renamed == 0 else one.id
        for number, one in enumerate(old.claims)
    }
    claims = [
        attrs.evolve(
            one,
            id=ids[one.id],
            text=one.text.replace("above the kerb", "over the street")
            if reworded and number % reworded == 0
            else one.text,
        )
        for number, one in enumerate(old.claims)
    ]
    inferences = [
        attrs.evolve(
            one,
            premises=[ids[name] for name in one.premises],
            conclusion=ids[one.conclusion],
        )
        for one in old.inferences
    ]
    return attrs.evolve(old, claims=claims, inferences=tuple(inferences))


def many_debates() -> None:
    """Compare a second run over 1,000 maps with the first, and two processes with one."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        count = debates_of_two(folder / "debates", maps=1_000)
        arguments = ("-m", "argmap", "compare", str(folder / "debates"), "--format", "json")
        os.environ["ARGMAP_CACHE"] = str(folder / "cache")
        cold = processor_time(command(*arguments, "--jobs", "1"))
        warm = min(processor_time(command(*arguments)) for _ in range(3))
        print(
            f"{count} debates with 1,000 maps, from start to end: "
            f"the first run takes {cold / warm:.1f} times the second (at least 10)"
        )
        one, two = (
            min(timed(command(*arguments, "--no-cache", "--jobs", jobs)) for _ in range(3))
            for jobs in ("1", "2")
        )
        print(f"the same in one process: {one / two:.2f} times two (2 at best)")


def processor_time(work: Callable[[], object]) -> float:
    """Return the seconds of a processor that the processes started by *work* take."""
    import resource  # noqa: PLC0415  (only POSIX has it)

    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    work()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def timed(work: Callable[[], object]) -> float:
    """Return how long *work* takes once, in seconds."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def debates_of_two(folder: Path, *, maps: int) -> int:
    """Write debates between two authors of 12 claims each, no two maps alike; return how many."""
    source = MAPS.parent / "mill-bridge"
    for number in range(maps // 2):
        place = folder / f"group-{number % 20}" / f"debate-{number}"
        place.mkdir(parents=True)
        for path in source.glob("*.yaml"):
            text = path.read_text(encoding="utf-8")
            (place / path.name).write_text(f"{text}x-number: '{number}'\n", encoding="utf-8")
    return maps // 2


if __name__ == "__main__":
    starts()
    comparing()
    reading()
    citing()
    differing()
    suggesting()
    drawing()
    many_debates()
