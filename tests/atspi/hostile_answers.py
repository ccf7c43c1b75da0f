#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""An answer of 80 MiB, a gzip bomb, a server that never answers: the window stays alive, says so in words, and its
memory stays under 300 MB.

    tests/atspi/with_display python3 tests/atspi/hostile_answers.py build/dev/bin/reintegro
"""

import os
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from desk_driver import Desk, NotThere  # noqa: E402
from refund_by_screen_reader import sign_in  # noqa: E402

MOST_MEMORY = 300 * 1024  # kB


def peak_memory(pid):
    """The most memory the process ever had in use, in kB."""
    with open(f"/proc/{pid}/status", encoding="ascii") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmHWM:"))


def look_up(desk, key, words):
    desk.type("Charge key", key)
    desk.press("Look up")
    # While the answer is on its way the window turns its pages: it is alive.
    desk.press("Requests page")
    desk.find("Find", "text")
    desk.press("Look-up page")
    print(f"{key}: {desk.wait_for_message(words)}")


def main(program):
    with tempfile.TemporaryDirectory() as home:
        environment = dict(os.environ, REINTEGRO_HOME=home)
        running = subprocess.Popen([program, "--training", "--lang", "en"], env=environment)
        try:
            desk = Desk(60)
            sign_in(desk, "agent", "agent-training")
            look_up(desk, "lookup-fault-huge", "longer than any answer")
            look_up(desk, "lookup-fault-gzip-bomb", "is compressed")
            desk.type("Charge key", "lookup-fault-timeout")
            desk.press("Look up")
            desk.press("Cancel")
            print(f"stopped: {desk.wait_for_message('stopped')}")
            look_up(desk, "lookup-fault-timeout", "did not answer")
            look_up(desk, "2022030214000008", "SETTLED")
            peak = peak_memory(running.pid)
        except NotThere as missing:
            print(f"not there: {missing}")
            return 1
        finally:
            running.terminate()
            running.wait(30)
    print(f"the most memory it had in use: {peak // 1024} MB")
    return 0 if peak < MOST_MEMORY else 1


if __name__ == "__main__":
    sys.exit(main(os.path.abspath(sys.argv[1])))
