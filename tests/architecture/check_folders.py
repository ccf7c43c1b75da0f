#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The folders that CONTRIBUTING.md describes are those on the disk: no more, no fewer.

Read from the lines "- `folder/`: one sentence" under its heading "Folders". A page about folders that are gone
misleads more than no page.
"""

import re
import sys
from pathlib import Path

DESCRIBED = re.compile(r"^\s*- `([a-z_/.]+)/`: \S")


def described_folders(page):
    section = page.split("## Folders", 1)[1].split("\n## ", 1)[0]
    return {found.group(1) for found in map(DESCRIBED.match, section.splitlines()) if found}


def has_files(folder):
    return any(path.is_file() and path.suffix in {".h", ".cpp"} for path in folder.iterdir())


def folders_on_disk(root):
    """Each folder of app, ui, models and tests that has sources of its own, and the other top folders."""
    found = {"resources", "packaging", "cmake"}
    for top in ("app", "ui", "models"):
        found |= {
            path.relative_to(root).as_posix()
            for path in (root / top).iterdir()
            if path.is_dir() and has_files(path)
        }
    found |= {
        f"tests/{path.name}" for path in (root / "tests").iterdir() if path.is_dir() and any(path.iterdir())
    } - {"tests/__pycache__"}
    return {folder for folder in found if (root / folder).exists()}


if __name__ == "__main__":
    root = Path(sys.argv[1]).resolve()
    described = described_folders((root / "CONTRIBUTING.md").read_text(encoding="utf-8"))
    on_disk = folders_on_disk(root)
    for folder in sorted(described - on_disk):
        print(f"CONTRIBUTING.md describes {folder}/, which is not there")
    for folder in sorted(on_disk - described):
        print(f"{folder}/ is not described in CONTRIBUTING.md under Folders")
    sys.exit(0 if described == on_disk else 1)
