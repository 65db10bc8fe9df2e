"""Join and shorten the scripts and styles of pages: run this after changing them.

It needs esbuild 0.28.2 (``npm install esbuild@0.28.2``), whose folder ``ARGMAP_ESBUILD`` names, or
that npx finds.
"""

import os
import subprocess
import sys
from pathlib import Path

ASSETS = Path(__file__).parents[2] / "argmap" / "page" / "assets"
BUILT = ASSETS / "built"
VERSION = "0.28.2"
ENTRIES = {
    "page.js": "main.js",
    "page.css": "page.css",
    "watch.js": "watch.js",
    "watch.css": "watch.css",
}
"""What is built, each with the file from which it begins."""

OPTIONS = ("--bundle", "--minify", "--target=es2022", "--charset=utf8", "--legal-comments=none")


def built(name: str) -> str:
    """Return a script or style sheet as it has to stand among those built."""
    command = [*_esbuild(), ENTRIES[name], *OPTIONS]
    if name.endswith(".js"):
        command.append("--format=iife")
    done = subprocess.run(
        command, cwd=ASSETS, capture_output=True, text=True, encoding="utf-8", check=False
    )
    if done.returncode:
        raise RuntimeError(done.stderr)
    return done.stdout


def _esbuild() -> list[str]:
    folder = os.environ.get("ARGMAP_ESBUILD")
    if folder:
        return [str(Path(folder, "node_modules", ".bin", "esbuild"))]
    return ["npx", "--yes", f"esbuild@{VERSION}"]


if __name__ == "__main__":
    BUILT.mkdir(exist_ok=True)
    for each in ENTRIES:
        (BUILT / each).write_text(built(each), encoding="utf-8")
        sys.stdout.write(f"{BUILT / each}\n")
