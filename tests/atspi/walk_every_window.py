#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every window over the accessibility bus: what can be used has a name of its own, and Tab gets there.

    tests/atspi/with_display python3 tests/atspi/walk_every_window.py build/dev/bin/reintegro_parade [WINDOW …]

The keys are real ones, through the X server; where the focus goes is what the program tells the bus.
"""

import os
import subprocess
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from desk_driver import Atspi, Desk, NotThere  # noqa: E402

import gi  # noqa: E402
from gi.repository import GLib  # noqa: E402

# What a person uses. A cell or a tab is reached through the table or the row of tabs it is in.
USED = {
    "push button", "toggle button", "check box", "radio button", "text", "password text", "combo box",
    "spin button", "table", "list", "tree table", "page tab list", "link", "slider", "entry",
}
# Of a row of these only the chosen one is a stop; the arrows lead to the others.
GROUPED = {"radio button"}
MOST_STOPS = 120
PATIENCE = 5  # seconds until a pressed key has moved the focus
# Of these nobody sees why they are closed: there they say it themselves.
NEEDS_WHY = {
    "Refund…", "Approve", "Approve and send", "Save", "Read", "Acknowledge", "Send the same bytes again",
    "Close as not executed", "Sign in", "Send for approval", "Next",
}


class Focus:
    """Where the program says that the focus is."""

    def __init__(self):
        self.now = None
        self.count = 0
        self.listener = Atspi.EventListener.new(self._take)
        self.listener.register("object:state-changed:focused")

    def _take(self, event):
        if event.detail1 == 1:
            self.now = event.source
            self.count += 1

    def wait(self, before, patience=PATIENCE):
        """Lets the bus speak until the focus has moved; whether it has."""
        context = GLib.MainContext.default()
        end = time.monotonic() + patience
        while time.monotonic() < end and self.count == before:
            if not context.iteration(False):
                time.sleep(0.005)
        return self.count > before

    def rest(self):
        """Takes what is still under way."""
        context = GLib.MainContext.default()
        while context.iteration(False):
            pass


def states(node):
    return node.get_state_set()


def identity(node):
    return f"{node.get_role_name()} {node.get_name()!r}"


def is_open(node):
    return states(node).contains(Atspi.StateType.ENABLED) and states(node).contains(Atspi.StateType.SENSITIVE)


def is_wanted(node):
    """Whether a key has to lead there."""
    is_other_choice = node.get_role_name() in GROUPED and not states(node).contains(Atspi.StateType.CHECKED)
    only_shows = node.get_role_name() == "text" and not states(node).contains(Atspi.StateType.FOCUSABLE)
    return is_open(node) and not is_other_choice and not only_shows


def is_lonely(name):
    """Whether the name alone does not say why it is closed."""
    return name in NEEDS_WHY


def top(desk):
    """The window that has the keys, dialogs included."""
    for i in range(desk.app.get_child_count()):
        child = desk.app.get_child_at_index(i)
        if child and states(child).contains(Atspi.StateType.ACTIVE):
            return child
    return None


def showing(node):
    for i in range(node.get_child_count()):
        child = node.get_child_at_index(i)
        if child is None:
            continue
        if not states(child).contains(Atspi.StateType.SHOWING):
            continue
        yield child
        # Cells are the table's affair, and what is in an edit or a choice is not met by itself.
        if child.get_role_name() not in ("table", "list", "tree table", "combo box", "spin button", "text"):
            yield from showing(child)


def press(key):
    subprocess.run(["xdotool", "key", "--clearmodifiers", key], check=True)


def walk(focus, key, patience=PATIENCE):
    """Presses a key until it leads back to where it was, or nowhere; what it met."""
    met = {}
    for _ in range(MOST_STOPS):
        before = focus.count
        press(key)
        if not focus.wait(before, patience):
            break
        focus.rest()
        here = identity(focus.now)
        if here in met:
            break
        met[here] = focus.now
    return met


def walk_groups(focus, met, missing):
    """What the arrows reach inside a group, such as the values of a list of facts: one stop of Tab each."""
    for node in list(met.values()):
        parent = node.get_parent()
        siblings = [parent.get_child_at_index(i) for i in range(parent.get_child_count())] if parent else []
        if not any(sibling and identity(sibling) in missing for sibling in siblings):
            continue
        before = focus.count
        Atspi.Component.grab_focus(node)
        focus.wait(before, 1)
        met.update(walk(focus, "Down", 0.5))


def look(desk, focus, name):
    """What is wrong with this window."""
    window = desk._until(lambda: top(desk), f"an active window for {name}")
    focus.rest()
    met = walk(focus, "Tab")
    for node in showing(window):
        if states(node).contains(Atspi.StateType.FOCUSED):
            met.setdefault(identity(node), node)  # where one begins is reached
    stops = len(met)
    problems = []
    names = {}
    used = [node for node in showing(window) if node.get_role_name() in USED]
    missing = [identity(node) for node in used if is_wanted(node) and identity(node) not in met]
    if missing:
        walk_groups(focus, met, missing)
    for node in used:
        role, said = node.get_role_name(), node.get_name()
        here = identity(node)
        if not said:
            problems.append(f"{role} without a name (description {node.get_description()!r})")
        elif said in names and role != "page tab list":  # which Qt calls by its chosen tab
            problems.append(f"{here} has the name of a {names[said]}")
        names[said] = role
        if is_wanted(node) and here not in met:
            problems.append(f"no key reaches {here}")
        if role == "push button" and not is_open(node) and not node.get_description() and is_lonely(said):
            problems.append(f"{here} is closed and does not say why")
    if not window.get_name():
        problems.append("the window has no name")
    print(f"{name}: {len(used)} controls, {stops} stops of Tab", flush=True)
    return problems


def main(program, wanted):
    parade = subprocess.Popen([program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    names = []
    for line in parade.stdout:
        if not line.strip():
            break
        names.append(line.strip())
    wrong = 0
    try:
        desk = Desk(60)
        focus = Focus()
        for name in wanted or names:
            parade.stdin.write(name + "\n")
            parade.stdin.flush()
            if not parade.stdout.readline():
                print(f"{name}: the program ended")
                return 1
            for problem in look(desk, focus, name):
                wrong += 1
                print(f"    {problem}", flush=True)
    except NotThere as missing:
        print(f"not there: {missing}")
        return 1
    finally:
        parade.stdin.close()
        parade.terminate()
        parade.wait(30)
    print(f"{len(wanted or names)} windows, {wrong} problems")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(os.path.abspath(sys.argv[1]), sys.argv[2:]))
