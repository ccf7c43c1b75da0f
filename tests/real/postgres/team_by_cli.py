#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A team by the command line alone: its database is made, people are added, a refund goes its whole way, nobody
oversteps his role, and a desk's own store is taken over. Needs a keychain and a cluster (with_keychain,
with_postgres around it). Usage: team_by_cli.py REINTEGRO-CLI"""

import json
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

CLI = sys.argv[1]
ACCOUNT = {
    "bankCode": "007",
    "beneficiaryName": "Camila Torres Rojas",
    "bankAccountNumber": "12345678901",
    "bankAccountType": "SAVINGS",
    "document": {"type": "CC", "documentId": "52345678"},
}
DONE, NOT_ALLOWED, INVALID, CONFLICT = 0, 4, 6, 7


def charged_back(charge):
    """What the gateway would post about a payment that the payer's bank has taken back."""
    return json.dumps({"eventType": "CHARGE_CHARGED_BACK", "data": {"chargeDetails": {
        "idempotencyKey": charge, "transferStatus": "CHARGED_BACK"}}})


class Desk:
    """A folder with a home in it, and the files that the command line reads."""

    def __init__(self, test):
        self.folder = tempfile.TemporaryDirectory()
        test.addCleanup(self.folder.cleanup)
        self.environment = {**os.environ, "REINTEGRO_HOME": self.path("home"), "LC_ALL": "C.UTF-8"}
        self.write("account.json", json.dumps(ACCOUNT))

    def path(self, name):
        return str(Path(self.folder.name) / name)

    def write(self, name, text):
        Path(self.path(name)).write_text(text, encoding="utf-8")
        return self.path(name)

    def run(self, *words, who=None, password=None, given=None):
        command = [CLI, "--json"]
        if who:
            file = self.write("password-of-" + who, (password or who + " has a long password") + "\n")
            command += ["--user", who, "--password-file", file]
        done = subprocess.run(command + list(words), env=self.environment, input=given, text=True, timeout=90,
                              capture_output=True, check=False)
        return done.returncode, json.loads(done.stdout) if done.stdout.strip() else None, done.stderr


def database(name):
    subprocess.run(["createdb", name], check=True)
    return f"postgresql://{os.environ['PGHOST']}:{os.environ['PGPORT']}/{name}"


class TeamByCommandLine(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.gateway = subprocess.Popen([CLI, "training", "serve", "--settle-after", "0"], stdout=subprocess.PIPE,
                                       text=True, env={**os.environ, "REINTEGRO_HOME": tempfile.mkdtemp()})
        cls.port = cls.gateway.stdout.readline().split()[1]

    @classmethod
    def tearDownClass(cls):
        cls.gateway.terminate()
        cls.gateway.wait()
        cls.gateway.stdout.close()

    def expect(self, status, answer):
        self.assertEqual(answer[0], status, answer)
        return answer[1]

    def add(self, desk, server, name, role, by, password=None):
        file = desk.write("new-password", name.lower() + " has a long password\n")
        return desk.run("team", "add", name, "--role", role, "--new-password-file", file, "--server", server,
                        who=by, password=password)

    def team(self, desk, server):
        """The database with boss, Ana and sofia in it."""
        superuser = {"who": os.environ["PGUSER"], "password": os.environ["PGPASSWORD"]}
        made = self.expect(DONE, desk.run("team", "init", "--server", server, **superuser))
        self.assertFalse(made["team"]["hasAdministrator"])
        self.expect(DONE, self.add(desk, server, "boss", "administrator", superuser["who"], superuser["password"]))
        again = self.expect(DONE, desk.run("team", "init", "--server", server, **superuser))
        self.assertEqual(again["team"]["before"], again["team"]["version"])
        self.assertTrue(again["team"]["hasAdministrator"])
        self.expect(DONE, self.add(desk, server, "Ana", "agent", "boss"))
        self.expect(DONE, self.add(desk, server, "sofia", "supervisor", "boss"))

    def profile(self, desk, *more):
        self.expect(DONE, desk.run("profile", "add", "shop", "--kind", "training", "--api",
                                   "http://127.0.0.1:" + self.port, *more))
        self.expect(DONE, desk.run("credentials", "set",
                                   given='{"clientId":"shop","clientSecret":"s","apiKey":"k"}'))

    def ask(self, desk, charge, who="ana"):
        return desk.run("refund", "request", charge, "--full", "--reason", "Returned", "--account",
                        desk.path("account.json"), who=who)

    def test_a_refund_goes_its_way_and_nobody_oversteps_his_role(self):
        desk = Desk(self)
        server = database("one_team")
        self.team(desk, server)
        self.expect(NOT_ALLOWED, self.add(desk, server, "eva", "supervisor", "ana"))
        self.expect(NOT_ALLOWED, self.add(desk, server, "eva", "supervisor", "sofia"))
        self.expect(CONFLICT, self.add(desk, server, "ANA", "supervisor", "boss"))
        self.profile(desk, "--server", server)
        self.expect(NOT_ALLOWED, desk.run("refund", "list"))
        self.expect(NOT_ALLOWED, desk.run("refund", "list", who="ana", password="something else"))
        self.expect(NOT_ALLOWED, desk.run("refund", "list", who="nobody"))

        asked = self.expect(DONE, self.ask(desk, "order-1042"))["request"]
        self.assertEqual((asked["state"], asked["requestedBy"]), ("awaiting_approval", "Ana"))
        self.expect(NOT_ALLOWED, desk.run("refund", "approve", "R1", who="ana"))
        self.expect(DONE, desk.run("stop-sending", "--why", "look first", who="sofia"))
        self.expect(DONE, desk.run("refund", "approve", "R1", "--accept-warnings", who="sofia"))
        self.expect(NOT_ALLOWED, desk.run("refund", "send", "R1", who="sofia"))
        self.expect(NOT_ALLOWED, desk.run("resume-sending", who="sofia"))
        self.expect(DONE, desk.run("resume-sending", who="boss"))
        sent = self.expect(DONE, desk.run("refund", "send", "R1", who="sofia"))["request"]
        self.assertEqual(sent["state"], "settled")
        self.expect(CONFLICT, desk.run("refund", "send", "R1", who="sofia"))
        self.expect(CONFLICT, self.ask(desk, "order-1042"))
        self.expect(DONE, desk.run("journal", "verify", who="sofia"))
        self.expect(NOT_ALLOWED, desk.run("journal", "verify", who="ana"))

        self.expect(DONE, desk.run("team", "remove", "ana", who="boss"))
        self.expect(NOT_ALLOWED, desk.run("refund", "list", who="ana"))
        team = self.expect(DONE, desk.run("team", "list", who="boss"))["users"]
        self.assertEqual([each["disabled"] for each in team], [True, False, False])

    def test_the_policy_holds_on_every_desk(self):
        desk = Desk(self)
        server = database("other_team")
        superuser = os.environ["PGUSER"]
        self.expect(DONE, desk.run("team", "init", "--server", server, who=superuser,
                                   password=os.environ["PGPASSWORD"]))
        for name, role in (("carla", "administrator"), ("luis", "agent"), ("marta", "supervisor"),
                           ("nora", "supervisor")):
            by = superuser if name == "carla" else "carla"
            password = os.environ["PGPASSWORD"] if name == "carla" else None
            self.expect(DONE, self.add(desk, server, name, role, by, password))
        self.profile(desk, "--server", server)
        self.expect(NOT_ALLOWED, desk.run("policy", "set", "expiry-days", "9", who="marta"))
        self.expect(INVALID, desk.run("policy", "set", "expiry-days", "many", who="carla"))
        self.expect(DONE, desk.run("policy", "set", "second-approval-above", "100.000", who="carla"))
        self.expect(DONE, desk.run("policy", "set", "cap-per-charge", "500.000", who="carla"))
        self.expect(NOT_ALLOWED, self.ask(desk, "order-1043", who="luis"))
        self.expect(DONE, self.ask(desk, "many-two", who="luis"))
        first = self.expect(DONE, desk.run("refund", "approve", "R1", "--accept-warnings", who="marta"))
        self.assertEqual(first["request"]["state"], "awaiting_approval")
        self.expect(NOT_ALLOWED, desk.run("refund", "approve", "R1", "--accept-warnings", who="marta"))
        second = self.expect(DONE, desk.run("refund", "approve", "R1", "--accept-warnings", who="nora"))
        self.assertEqual(second["request"]["state"], "approved")
        self.expect(DONE, desk.run("journal", "verify", who="carla"))

    def test_a_desk_moves_into_a_team_with_its_journal(self):
        desk = Desk(self)
        for name, role in (("olga", "administrator"), ("pepe", "agent"), ("quique", "supervisor")):
            file = desk.write("new-password", name + " has a long password\n")
            self.expect(DONE, desk.run("user", "add", name, "--role", role, "--new-password-file", file,
                                       who=None if name == "olga" else "olga"))
        self.expect(DONE, desk.run("profile", "add", "alone", "--kind", "training", "--api",
                                   "http://127.0.0.1:" + self.port, who="olga"))
        self.expect(DONE, desk.run("credentials", "set", who="olga",
                                   given='{"clientId":"shop","clientSecret":"s","apiKey":"k"}'))
        for charge in ("many-a", "many-b"):
            self.expect(DONE, self.ask(desk, charge, who="pepe"))
        self.expect(DONE, desk.run("refund", "approve", "R1", "--accept-warnings", "--send", who="quique"))
        self.expect(DONE, self.ask(desk, "fault-500-moved", who="pepe"))
        self.expect(CONFLICT, desk.run("refund", "approve", "R3", "--accept-warnings", "--send", who="quique"))
        letter = desk.write("letter.txt", "It was not executed.")
        self.expect(DONE, desk.run("refund", "close", "R3", "--statement", letter, who="quique"))
        for charge in ("order-1053", "order-1042"):  # charged back, and not
            self.expect(DONE, desk.run("notification", "read", "-", who="pepe", given=charged_back(charge)))
        before = self.expect(DONE, desk.run("refund", "list", who="quique"))["requests"]
        self.assertEqual(before[2]["statements"][0]["name"], "letter.txt")

        server = database("moved_team")
        superuser = os.environ["PGUSER"]
        self.expect(DONE, desk.run("team", "init", "--server", server, who=superuser,
                                   password=os.environ["PGPASSWORD"]))
        self.expect(DONE, self.add(desk, server, "olga", "administrator", superuser, os.environ["PGPASSWORD"]))
        self.expect(DONE, self.add(desk, server, "quique", "supervisor", "olga"))
        self.expect(NOT_ALLOWED, desk.run("store", "copy", "--server", server, who="quique"))
        self.expect(DONE, desk.run("store", "copy", "--server", server, who="olga"))
        self.expect(CONFLICT, desk.run("store", "copy", "--server", server, who="olga"))

        self.expect(DONE, desk.run("profile", "add", "together", "--kind", "training", "--api",
                                   "http://127.0.0.1:" + self.port, "--server", server, who="olga"))
        after = self.expect(DONE, desk.run("--profile", "together", "refund", "list", who="quique"))["requests"]
        self.assertEqual(after, before)
        self.expect(DONE, desk.run("--profile", "together", "credentials", "set", who="olga",
                                   given='{"clientId":"shop","clientSecret":"s","apiKey":"k"}'))
        for charge, became in (("order-1053", "confirmed"), ("order-1042", "waiting")):
            again = self.expect(DONE, desk.run("--profile", "together", "notification", "read", "-", who="quique",
                                               given=charged_back(charge)))["notification"]
            self.assertEqual((again["repeated"], again["became"]), (True, became))
        self.expect(DONE, desk.run("--profile", "together", "journal", "verify", who="quique"))
        self.expect(DONE, desk.run("--profile", "together", "refund", "approve", "R2", "--accept-warnings",
                                   who="quique"))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
