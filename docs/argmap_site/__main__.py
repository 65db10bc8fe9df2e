"""The command: gather the pages in a temporary folder and let Sphinx build them."""

import argparse
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from sphinx.cmd.build import build_main

from argmap_site.gathering import DOCS, gather


def main() -> int:
    """Build the site and return the exit code; a warning is an error."""
    parser = argparse.ArgumentParser(prog="argmap_site", description="Build argmap's site.")
    parser.add_argument("folder", metavar="FOLDER", type=Path, help="where the site is written")
    options = parser.parse_args()
    with TemporaryDirectory() as name:
        pages = Path(name) / "pages"
        gather(pages)
        settings = ["--conf-dir", str(DOCS), "--doctree-dir", str(Path(name) / "doctrees")]
        strict = ["--fail-on-warning", "--keep-going", "--quiet"]
        return build_main([*strict, *settings, str(pages), str(options.folder)])


if __name__ == "__main__":
    sys.exit(main())
