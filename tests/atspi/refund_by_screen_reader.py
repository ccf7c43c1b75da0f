#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A whole refund through the accessibility interface alone: an agent asks, a supervisor approves and sends.

    tests/atspi/with_display python3 tests/atspi/refund_by_screen_reader.py build/dev/bin/reintegro
"""

import os
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from desk_driver import Desk, NotThere  # noqa: E402


def sign_in(desk, user, password):
    desk.type("User", user)
    desk.type("Password", password)
    desk.press("Sign in")
    desk.find("Charge key")


def ask_for_refund(desk):
    desk.type("Charge key", "2022030214000007")
    desk.press("Look up")
    desk.wait_for_text("SETTLED")
    desk.press("Refund…")
    desk.type("Amount", "1,50")
    desk.type("Reason", "Returned goods")
    desk.press("Next")
    desk.type("Beneficiary name", "username")
    desk.type("Document number", "88778878")
    desk.press("Next")
    desk.type("Bank", "007")
    desk.type("Account number", "12345678901")
    desk.press("Next")
    desk.press("Send for approval")
    desk.wait_for_message("waits for approval")


def approve_and_send(desk):
    desk.press("Approvals page")
    desk.find("Requests awaiting approval")
    desk.press("Approve and send")
    desk.wait_for_message("gateway")


def main(program):
    with tempfile.TemporaryDirectory() as home:
        environment = dict(os.environ, REINTEGRO_HOME=home)
        running = subprocess.Popen([program, "--training", "--lang", "en"], env=environment)
        try:
            desk = Desk()
            sign_in(desk, "agent", "agent-training")
            ask_for_refund(desk)
            desk.press("Sign out")
            sign_in(desk, "supervisor", "supervisor-training")
            approve_and_send(desk)
            desk.press("Requests page")
            desk.wait_for_text("Settled")
        except NotThere as missing:
            print(f"not there: {missing}")
            return 1
        finally:
            running.terminate()
            running.wait(30)
    print("a refund was asked for, approved and sent through the accessibility interface alone")
    return 0


if __name__ == "__main__":
    sys.exit(main(os.path.abspath(sys.argv[1])))
