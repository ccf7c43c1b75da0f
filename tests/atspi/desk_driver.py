# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the desk as a screen reader sees it: by roles and accessible names, over AT-SPI, with nothing else."""

import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402


class NotThere(Exception):
    """What was looked for did not appear in time."""


class Desk:
    """The running program `reintegro`, once it is on the accessibility bus."""

    def __init__(self, seconds=30):
        self.seconds = seconds
        self.app = None
        self.app = self._until(self._find_app, "the program on the accessibility bus")

    @staticmethod
    def _find_app():
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            app = desktop.get_child_at_index(i)
            if app and app.get_name() == "reintegro":
                return app
        return None

    def _until(self, look, what):
        """Asks until there is an answer. Polling is how a bus without our signals is listened to."""
        end = time.monotonic() + self.seconds
        while time.monotonic() < end:
            try:
                found = look()
            except gi.repository.GLib.GError:  # it went away while we looked
                found = None
            if found:
                return found
            time.sleep(0.05)
        raise NotThere(f"{what}; on the screen:\n" + "\n".join(self.tree()))

    def _showing(self, node=None):
        node = node or self.app
        if node is None:  # it is not on the bus yet
            return
        for i in range(node.get_child_count()):
            child = node.get_child_at_index(i)
            if child is None:
                continue
            states = child.get_state_set()
            if not states.contains(Atspi.StateType.SHOWING) and child.get_role() != Atspi.Role.FRAME:
                continue
            yield child
            yield from self._showing(child)

    def tree(self):
        lines = []
        for node in self._showing():
            try:
                lines.append(f"{node.get_role_name()}: {node.get_name()!r} {node.get_description()!r}")
            except gi.repository.GLib.GError:
                continue
        return lines

    def find(self, name, role=None):
        """The one widget of that name (and role name) that is showing; waits for it."""

        def look():
            for node in self._showing():
                if node.get_name() == name and (role is None or node.get_role_name() == role):
                    return node
            return None

        return self._until(look, f"{role or 'anything'} named {name!r}")

    def type(self, name, text):
        """Sets the text of an edit; labels that carry the same word are passed over."""

        def look():
            for node in self._showing():
                if node.get_name() == name and node.get_state_set().contains(Atspi.StateType.EDITABLE):
                    return node
            return None

        Atspi.EditableText.set_text_contents(self._until(look, f"an edit {name!r}"), text)

    def press(self, name):
        """Presses a button once it is enabled."""

        def look():
            for node in self._showing():
                if node.get_name() == name and node.get_role_name() in ("push button", "check box", "toggle button"):
                    if node.get_state_set().contains(Atspi.StateType.ENABLED):
                        return node
            return None

        Atspi.Action.do_action(self._until(look, f"an enabled button {name!r}"), 0)

    def message(self):
        return self.find("Message").get_description()

    def wait_for_message(self, part):
        """Waits until the message says so."""

        def look():
            for node in self._showing():
                if node.get_name() == "Message" and part.lower() in (node.get_description() or "").lower():
                    return node
            return None

        return self._until(look, f"a message with {part!r}").get_description()

    def wait_for_text(self, part):
        """Waits until anything on the screen says so, as name, description or text."""

        def look():
            for node in self._showing():
                text = node.get_text_iface() and Atspi.Text.get_text(node, 0, -1)
                for said in (node.get_name(), node.get_description(), text):
                    if said and part.lower() in said.lower():
                        return node
            return None

        return self._until(look, f"the words {part!r}")
