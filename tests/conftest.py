"""Settings for every property test, the layout engine, and maps of one line."""

import gc
import os
import re
import time
from contextlib import contextmanager
from unittest.mock import patch

import pytest
from hypothesis import settings

from argmap.errors import LayoutEngineNotFound
from argmap.layout.engine import find_engine
from argmap.model import ArgumentMap, Claim, Inference, PartialDate, Relation, Role, Stance

settings.register_profile("argmap", deadline=None, max_examples=60)
settings.load_profile("argmap")


@pytest.fixture(scope="session", autouse=True)
def cache_of_the_tests(tmp_path_factory):
    """Keep the cache of whoever runs the tests out of them, and them out of it."""
    folder = str(tmp_path_factory.mktemp("cache"))
    with patch.dict(os.environ, {"ARGMAP_CACHE": folder}):
        os.environ.pop("ARGMAP_NO_CACHE", None)
        yield


@pytest.fixture(scope="session")
def engine():
    """The layout engine; a test that needs one is skipped where there is none."""
    try:
        return find_engine()
    except LayoutEngineNotFound as error:
        pytest.skip(str(error))


@pytest.fixture(scope="session")
def closed_folders(tmp_path_factory):
    """Skip a test of what is closed where nothing is closed to this user, as to root."""
    folder = tmp_path_factory.mktemp("closed")
    folder.chmod(0)
    try:
        list(folder.iterdir())
    except PermissionError:
        return
    finally:
        folder.chmod(0o700)
    pytest.skip("nothing is closed to this user")


_STEP = re.compile(r"(?:(\w+): )?([\w-]+(?: \+ [\w-]+)*)(?: (->|-x) (.+))?")


def _sketch(steps, map_id="sketch", *, thesis="t", reported=(), implicit=(), published=None):
    """Return a map: ``"a + b -> t; main: c -> t; d -x main; e -x a -> t; f"``."""
    claims = {thesis: Claim(thesis, "The thesis.", Role.THESIS)}
    inferences = {}
    matches = [_STEP.fullmatch(step.strip()) for step in steps.split(";") if step.strip()]
    names = {match[1] for match in matches if match[1]}
    for number, match in enumerate(matches):
        name, premises, arrow, target = match[1], match[2].split(" + "), match[3], match[4]
        undercut = target in names or re.search(" -[>x] ", target or "")
        for claim in [*premises, *([target] if target and not undercut else [])]:
            stance = Stance.REPORTS if claim in reported else Stance.ASSERTS
            unsaid = claim in implicit
            claims.setdefault(
                claim, Claim(claim, claim, Role.PREMISE, stance=stance, implicit=unsaid)
            )
        if arrow:
            attack = Relation.UNDERCUTS if undercut else Relation.REBUTS
            relation = Relation.SUPPORTS if arrow == "->" else attack
            by = "critics" if name and name in reported else None
            name = name or (f"step-{number}" if len(premises) > 1 else None)
            step = Inference(tuple(premises), relation, target, name, by=by)
            inferences[step.id] = step
    date = published and PartialDate.parse(published)
    return ArgumentMap(
        map_id, claims=claims.values(), inferences=inferences.values(), published=date
    )


@pytest.fixture(scope="session")
def sketch():
    return _sketch


@contextmanager
def _interrupted(owner, name, number, *, late):
    """Interrupt call *number* of a function: before it does its work, or behind it."""
    real, calls = getattr(owner, name), []

    def interrupted(*arguments, **more):
        calls.append(arguments)
        if len(calls) == number and not late:
            raise KeyboardInterrupt
        result = real(*arguments, **more)
        if len(calls) == number:
            raise KeyboardInterrupt
        return result

    with patch.object(owner, name, interrupted):
        yield


@pytest.fixture
def cpu_seconds():
    """Return what tells for how long a call keeps the processor busy, at best.

    What else the machine does is not counted, and Python's garbage collector is off: it would go
    through all that earlier tests have left.
    """

    def at_best(call, times=1):  # once, where something may be kept from the first time
        found = []
        gc.disable()
        try:
            for _ in range(times):
                began = time.process_time()
                call()
                found.append(time.process_time() - began)
        finally:
            gc.enable()
        return min(found)

    return at_best


@pytest.fixture
def interrupting():
    return _interrupted
