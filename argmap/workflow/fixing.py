"""Maps and debates with the fixes of their findings applied, and only those that break nothing."""

from collections import Counter, deque
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path

from attrs import frozen

from argmap.errors import UnreadableFile
from argmap.files import read_bytes, real_path
from argmap.syntax import decode
from argmap.workflow.changes import ChangedFile
from argmap.workflow.checking_files import CheckedFiles, check_paths
from argmap.workflow.patching import Patch, choose, helps, patched, split, stage_of
from argmap.workflow.settings_files import SettingsSource
from argmap.workflow.texts import TextFiles

_MOST_ROUNDS = 10
_MOST_TRIALS = 100
"""How often everything is checked again to tell good fixes from bad ones."""


@frozen
class FixedFiles:
    """What came of fixing files and folders.

    Attributes:
        checked: What is left after fixing.
        changes: The files that changed, by name.
        fixed: How many findings that mended.
    """

    checked: CheckedFiles
    changes: tuple[ChangedFile, ...]
    fixed: int


def fix_paths(
    paths: Sequence[Path],
    *,
    settings: SettingsSource = SettingsSource(),  # noqa: B008  (a frozen value)
    stdin: tuple[str, bytes] | None = None,
    unsafe: bool = False,
    texts: TextFiles | None = None,
) -> FixedFiles:
    """Fix what can be fixed in the maps and debates at *paths*; nothing is written.

    Every fix is tried, and kept only where it mends its finding and brings no error. The maps
    that a debate names are fixed with it.

    Args:
        paths: Files and folders, as `check_paths` takes them.
        settings: Where the settings of each file come from.
        stdin: The name and the content of standard input, when that is to be fixed.
        unsafe: Whether to apply guesses as well, not only what keeps the meaning.
        texts: The texts in which citations are looked up.
    """
    return _Fixer(partial(check_paths, paths, settings=settings, texts=texts), stdin, unsafe).run()


class _Fixer:
    """Fixes in rounds: what mends the text's syntax first, then what reading found, then the rest.

    Each round works on what the round before has left, until nothing is gained.
    """

    def __init__(
        self,
        check: Callable[..., CheckedFiles],
        stdin: tuple[str, bytes] | None,
        unsafe: bool,
    ) -> None:
        self._check_anew = check
        self._stdin = None if stdin is None else (str(Path(stdin[0])), stdin[1])
        self._unsafe = unsafe
        self._before: dict[str, bytes] = {}
        self._now: dict[str, bytes] = {}
        self._fixed: Counter[str] = Counter()
        self._trials = 0

    def run(self) -> FixedFiles:
        checked = self._check({})
        refused: set[Patch] = set()
        gained = False
        for _ in range(_MOST_ROUNDS):
            patches = self._patches(checked, refused)
            if not patches and not gained:
                break
            if not patches:  # what did not help before may do so now
                refused, gained = set(), False
                continue
            kept, checked = self._keep_what_helps(patches, checked)
            self._now = self._with(kept)
            self._fixed.update(patch.file for patch in kept)
            refused.update(set(patches).difference(kept))
            gained = gained or bool(kept)
        changes = tuple(self._changes())
        return FixedFiles(checked, changes, sum(self._fixed[one.file] for one in changes))

    def _changes(self) -> Iterator[ChangedFile]:
        stdin = self._stdin[0] if self._stdin else None
        for file, after in sorted(self._now.items()):
            before = self._before[file]
            if after != before:
                yield ChangedFile(file, before, after, file == stdin)

    def _check(self, texts: Mapping[str, bytes]) -> CheckedFiles:
        self._trials += 1
        stdin = self._stdin
        if stdin is not None:
            stdin = (stdin[0], texts.get(stdin[0], stdin[1]))
        contents = {
            real_path(Path(file)): content
            for file, content in texts.items()
            if stdin is None or file != stdin[0]
        }
        return self._check_anew(stdin=stdin, contents=contents)

    def _patches(self, checked: CheckedFiles, refused: Container[Patch]) -> list[Patch]:
        """Return the fixes of this round: of the earliest stage, none overlapping another."""
        sources = {source.file: source.text for source in checked.sources}
        fixable = [
            patch
            for found in checked.diagnostics
            if found.fix is not None and (found.fix.safe or self._unsafe)
            if (patch := Patch(found, found.fix, stage_of(found.rule))) not in refused
            and self._can_change(patch.file, sources.get(patch.file))
        ]
        first = min((patch.stage for patch in fixable), default=0)
        return choose(patch for patch in fixable if patch.stage == first)

    def _can_change(self, file: str, checked_text: str | None) -> bool:
        """Tell whether the bytes of *file* are at hand and are those that were checked."""
        if file not in self._now:
            content = self._read(file)
            problems, readable = decode(file, content or b"")
            if content is None or not readable or problems.source.text != checked_text:
                return False
            self._before[file] = self._now[file] = content
        return True

    def _read(self, file: str) -> bytes | None:
        if self._stdin is not None and file == self._stdin[0]:
            return self._stdin[1]
        try:
            return read_bytes(Path(file))
        except UnreadableFile:
            return None

    def _keep_what_helps(
        self, patches: list[Patch], before: CheckedFiles
    ) -> tuple[list[Patch], CheckedFiles]:
        """Return the patches that mend and break nothing, and the findings with them applied.

        All are tried together; where that fails those of each kind, and then halves of them.
        """
        kept: list[Patch] = []
        after = before
        waiting: deque[Sequence[Patch]] = deque([patches] if patches else [])
        while waiting and self._trials < _MOST_TRIALS:
            tried = waiting.popleft()
            result = self._check(self._with([*kept, *tried]))
            if helps([*kept, *tried], before.diagnostics, result.diagnostics):
                kept += tried
                after = result
            else:
                waiting += split(tried)
        return kept, after

    def _with(self, patches: Iterable[Patch]) -> dict[str, bytes]:
        by_file: dict[str, list[Patch]] = {}
        for patch in patches:
            by_file.setdefault(patch.file, []).append(patch)
        new = {file: patched(self._now[file], some) for file, some in by_file.items()}
        return {**self._now, **new}
