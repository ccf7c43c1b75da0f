#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The layering check goes red for every kind of wrong arrow, and stays green for the right ones."""

import tempfile
import unittest
from pathlib import Path

from check_layering import check_tree

LICENCE = "// SPDX-License-Identifier: GPL-3.0-or-later\n"


class LayeringTest(unittest.TestCase):
    def problems(self, user, *includes, extra=()):
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            files = {
                "models/payments/money.h": "",
                "models/store/sql_store.h": "",
                "models/gateway/gateway.h": "",
                "models/gateway/http_transport.h": "",
                "models/keychain/os_keychain.h": "",
                "ui/wizard/page.h": "",
                "app/composition/desk.h": "",
                "app/cli/commands.h": "",
                "app/training/server.h": "",
            }
            files.update(extra)
            files[user] = files.get(user, "") + "".join(f"#include {include}\n" for include in includes)
            for name, text in files.items():
                path = root / name
                path.parent.mkdir(parents=True, exist_ok=True)
                pragma = "#pragma once\n" if name.endswith(".h") else ""
                path.write_text(LICENCE + pragma + text, encoding="utf-8")
            return check_tree(root)

    def assert_red(self, user, include):
        self.assertEqual(len(self.problems(user, include)), 1, f"{user} includes {include}")

    def assert_green(self, user, *includes):
        self.assertEqual(self.problems(user, *includes), [])

    def test_includes_that_point_down_are_fine(self):
        self.assert_green("ui/wizard/page.cpp", '"models/payments/money.h"', '"models/gateway/gateway.h"')
        self.assert_green("app/cli/commands.cpp", '"app/composition/desk.h"', '"models/store/sql_store.h"')
        self.assert_green("models/store/sql_store.cpp", '"models/payments/money.h"', "<QSqlQuery>")
        self.assert_green("models/tables/rows.cpp", "<QAbstractItemModel>", "<QIcon>", '"rows.moc"')

    def test_includes_that_point_up_are_not(self):
        self.assert_red("models/payments/money.cpp", '"models/store/sql_store.h"')
        self.assert_red("models/gateway/gateway.cpp", '"ui/wizard/page.h"')
        self.assert_red("ui/wizard/page.cpp", '"app/composition/desk.h"')
        self.assert_red("models/refunds/claim.cpp", '"../store/sql_store.h"')

    def test_ui_sees_neither_storage_nor_the_wire_nor_the_keychain_itself(self):
        self.assert_red("ui/wizard/page.cpp", '"models/store/sql_store.h"')
        self.assert_red("ui/wizard/page.cpp", '"models/gateway/http_transport.h"')
        self.assert_red("ui/wizard/page.cpp", '"models/keychain/os_keychain.h"')
        self.assert_red("ui/wizard/page.cpp", "<QNetworkReply>")
        self.assert_red("ui/wizard/page.cpp", "<QSqlQuery>")

    def test_models_have_no_pixel(self):
        for header in ("QWidget", "QtWidgets/QLabel", "QtWidgets", "QMessageBox", "QApplication", "QStyle"):
            self.assert_red("models/tables/rows.cpp", f"<{header}>")

    def test_programs_do_not_know_each_other(self):
        self.assert_red("app/desk/main.cpp", '"app/cli/commands.h"')
        self.assert_red("app/composition/desk.cpp", '"app/cli/commands.h"')
        self.assert_red("app/training/server.cpp", '"app/composition/desk.h"')

    def test_nobody_includes_tests_or_sources(self):
        self.assert_red("models/payments/money.cpp", '"tests/support/await.h"')
        self.assert_red("app/cli/commands.cpp", '"app/composition/desk.cpp"')

    def test_a_file_outside_the_picture_is_found(self):
        self.assertEqual(len(self.problems("models/utils/everything.h")), 1)

    def test_a_file_of_401_lines_is_too_long(self):
        long_one = {"models/payments/long.cpp": "//\n" * 400}
        self.assertEqual(len(self.problems("models/payments/money.h", extra=long_one)), 1)
        self.assertEqual(
            self.problems("models/payments/money.h", extra={"models/payments/long.cpp": "//\n" * 399}), [])


if __name__ == "__main__":
    unittest.main()
