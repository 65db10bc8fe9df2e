"""The last good page of a map or a debate, and what is wrong with it now."""

import json
from datetime import datetime
from pathlib import Path
from threading import Condition

from attrs import define, field

from argmap import __version__
from argmap.diagnostics import Severity
from argmap.errors import ArgmapError, InvalidMap
from argmap.page.building import page_of
from argmap.reports.findings_json import findings_json
from argmap.reports.findings_text import plural
from argmap.workflow.checking_files import CheckedFiles, check_paths
from argmap.workflow.loading import load_any

_MOST = 200
"""How many findings are told one by one; the others are counted."""

_GRAVEST = list(Severity)


@define(eq=False)
class LastGood:
    """What readers are shown: the newest page without errors, and the newest findings.

    Attributes:
        path: The map, or the folder or file of the debate.
        version: How often it was looked at.
        page: The newest page, or empty before there is one.
        page_version: At which look the page was made.
    """

    path: Path
    version: int = 0
    page: str = ""
    page_version: int = 0
    _made: str = ""
    _checked: CheckedFiles = field(factory=lambda: CheckedFiles((), ()))
    _problem: str = ""
    _changed: Condition = field(factory=Condition)

    def look(self) -> None:
        """Check the files, and draw the page anew where they have no errors."""
        checked, page, problem = CheckedFiles((), ()), "", ""
        try:
            checked = check_paths([self.path])
            page = page_of(load_any(self.path))
        except InvalidMap:
            problem = ""  # its errors are among the findings
        except ArgmapError as error:
            problem = str(error)
        with self._changed:
            self.version += 1
            self._checked, self._problem = checked, problem
            if page:
                self.page, self.page_version = page, self.version
                self._made = f"{datetime.now().astimezone():%H:%M:%S}"
            self._changed.notify_all()

    @property
    def is_current(self) -> bool:
        """Whether the page is of the newest look."""
        return self.page_version == self.version

    @property
    def problems(self) -> tuple[str, ...]:
        """What hinders, besides findings in the texts: a line each."""
        lines = (*self._checked.unreadable, *([self._problem] if self._problem else []))
        return tuple(dict.fromkeys(lines))

    @property
    def _first(self) -> str:
        """Where the first error is, and what it is."""
        errors = (one for one in self._checked.diagnostics if one.severity is Severity.ERROR)
        first = next(errors)
        place = f"{first.file}:{first.span.line + 1}" if first.span else first.file
        return f"; {place}: {first.message}"

    @property
    def _errors(self) -> int:
        return sum(one.severity is Severity.ERROR for one in self._checked.diagnostics)

    @property
    def folders(self) -> tuple[Path, ...]:
        """The folders in which what was read lies."""
        files = [Path(one.file).parent for one in self._checked.sources]
        own = self.path if self.path.is_dir() else self.path.parent
        return tuple(dict.fromkeys([own, *files]))

    def told(self) -> str:
        """Return as JSON what is wrong, and of when the page is."""
        with self._changed:
            checked = self._checked
            shown = sorted(checked.diagnostics, key=lambda one: _GRAVEST.index(one.severity))
            found = json.loads(findings_json(shown[:_MOST], checked.sources, version=__version__))
            state = {
                "version": self.version,
                "page": self.page_version,
                "made": self._made,
                "problems": self.problems,
                "count": len(checked.diagnostics),
                "errors": self._errors,
                "findings": found["findings"],
            }
        return json.dumps(state)

    def summary(self) -> str:
        """Return in a line how it stands."""
        errors = self._errors
        found = len(self._checked.diagnostics)
        if self.problems:
            return "; ".join(self.problems)
        if errors:
            kept = f"; shown is the page of {self._made}" if self.page else ""
            return f"{plural(errors, 'error')} of {plural(found, 'finding')}{self._first}{kept}"
        return f"drawn at {self._made}" + (f", {found} findings" if found else "")

    def wait_beyond(self, version: int, seconds: float) -> int:
        """Wait until there is a newer version than *version*, or for so long; return the newest."""
        with self._changed:
            self._changed.wait_for(lambda: self.version > version, seconds)
            return self.version
