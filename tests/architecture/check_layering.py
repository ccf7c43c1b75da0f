#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads every #include of app, ui and models against the picture of the layers.

With static libraries and one include root a wrong arrow compiles and links everywhere, so the compiler does
not hold the layers; this does. The list below is the truth about them. To change it is a decision with a
reason (CONTRIBUTING.md, Decisions).
"""

import re
import sys
from pathlib import Path

# From the top down: a folder may include itself and what stands below it.
LAYERS = [
    "app",
    "ui",
    "models/receipts",
    "models/tables",
    "models/store",
    "models/refunds",
    "models/gateway",
    "models/keychain",
    "models/colombia",
    "models/payments",
    "models/basics",
]

# Inside app: the programs know the libraries, never each other.
APP_ORDER = [["app/desk", "app/cli", "app/inbox"], ["app/composition"], ["app/training"]]

# What ui may not see although it lies below: it gets interfaces and workflows, never storage or the wire.
UI_FORBIDDEN = [
    (re.compile(r"models/store/"), "storage is reached through models/refunds"),
    (re.compile(r"models/gateway/http_"), "the wire is reached through models/gateway/gateway.h"),
    (re.compile(r"models/gateway/liquido_"), "the wire is reached through models/gateway/gateway.h"),
    (re.compile(r"models/gateway/(one_shot|single_send|read_call)"),
     "the wire is reached through models/gateway/gateway.h"),
    (re.compile(r"models/keychain/(os_|keychain_)"), "the keychain is reached through its interface"),
]

# Qt modules (their headers' beginnings) that a folder may not see: models have no pixel, ui has no wire or SQL.
WIDGETS = re.compile(
    r"(QtWidgets|QtPrintSupport|QtSvgWidgets)\b|Q[A-Za-z]*(Widget|Dialog|Layout|MainWindow|PushButton|Label"
    r"|LineEdit|ComboBox|CheckBox|MessageBox|TableView|TreeView|ListView|AbstractItemView|HeaderView"
    r"|StyledItemDelegate|ProgressBar|SpinBox|TextEdit|ToolButton|ToolTip|Style|ScrollArea)$|QApplication$"
)
NETWORK = re.compile(r"(QtNetwork|QtSql|QtHttpServer)\b|QNetwork|QTcp|QSsl|QSql|QHttpServer")

SOURCE_SUFFIXES = {".h", ".cpp"}
MOST_LINES = 400
INCLUDE = re.compile(r'^\s*#\s*include\s*(?:"([^"]+)"|<([^>]+)>)')


def layer_of(path):
    for layer in LAYERS:
        if path == layer or path.startswith(layer + "/"):
            return layer
    return None


def app_rank(path):
    for rank, folders in enumerate(APP_ORDER):
        for folder in folders:
            if path.startswith(folder + "/"):
                return rank, folder
    return None


def wrong_own_include(user, used, root):
    """Why `user` (a file) may not include `used` (a file of ours), or None."""
    own, other = layer_of(user), layer_of(used)
    if used.startswith("tests/"):
        return "tests are included by nobody but tests"
    if used.endswith(".cpp"):
        return "a source is compiled, not included"
    if other is None:
        # What a tool made for this target ("x.moc", "ui_x.h"); anything else would hide a layer.
        return None if re.fullmatch(r"[a-z0-9_]+\.moc", used) else "includes begin at the root of the repository"
    if not (root / used).exists():
        return "there is no such file"
    if LAYERS.index(other) < LAYERS.index(own):
        return f"{own} lies below {other}"
    if own == "app" and other == "app":
        (rank, folder), (used_rank, used_folder) = app_rank(user), app_rank(used)
        if used_rank < rank or (used_rank == rank and used_folder != folder):
            return f"{folder} may not use {used_folder}"
    if own == "ui":
        for pattern, reason in UI_FORBIDDEN:
            if pattern.match(used):
                return f"ui: {reason}"
    return None


def wrong_foreign_include(user, used):
    name = used.rsplit("/", 1)[-1]
    if user.startswith("models/") and (WIDGETS.match(used) or WIDGETS.match(name)):
        return "models have no Qt Widgets"
    if user.startswith("ui/") and (NETWORK.match(used) or NETWORK.match(name)):
        return "ui knows neither network nor SQL"
    return None


def check_file(root, path):
    user = path.relative_to(root).as_posix()
    lines = path.read_text(encoding="utf-8").splitlines()
    if len(lines) > MOST_LINES:
        yield f"{user}: {len(lines)} lines; no file has more than {MOST_LINES}"
    if not lines or "SPDX-License-Identifier: GPL-3.0-or-later" not in lines[0]:
        yield f"{user}:1: the first line names the licence"
    if path.suffix == ".h" and "#pragma once" not in lines[:3]:
        yield f"{user}:2: a header begins with #pragma once"
    for number, line in enumerate(lines, 1):
        found = INCLUDE.match(line)
        if not found:
            continue
        ours, foreign = found.groups()
        reason = wrong_own_include(user, ours, root) if ours else wrong_foreign_include(user, foreign)
        if reason:
            yield f"{user}:{number}: {line.strip()}: {reason}"


def check_tree(root):
    problems = []
    for top in ("app", "ui", "models"):
        for path in sorted((root / top).rglob("*")):
            if path.suffix not in SOURCE_SUFFIXES or not path.is_file():
                continue
            if layer_of(path.relative_to(root).as_posix()) is None:
                problems.append(f"{path.relative_to(root)}: stands in no layer of the picture")
                continue
            problems += check_file(root, path)
    return problems


if __name__ == "__main__":
    found = check_tree(Path(sys.argv[1]).resolve())
    print("\n".join(found) if found else "every include points down")
    sys.exit(1 if found else 0)
