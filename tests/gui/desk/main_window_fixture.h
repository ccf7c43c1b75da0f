// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/desk/fake_workplace.h"
#include "ui/main_window.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

#include <algorithm>
#include <memory>

namespace reintegro::test {

//! The whole window on a home of the tests, used as a person uses it.
class MainWindowFixture : public QObject {
protected:
    void makeHome() { m_workplace = std::make_unique<FakeWorkplace>(); }
    void closeEverything()
    {
        m_window.reset();
        m_workplace.reset();
    }
    void open(WindowStart start = {})
    {
        start.memoryFile = m_workplace->desk.folder.filePath(QStringLiteral("window.ini"));
        m_window = std::make_unique<MainWindow>(*m_workplace, start);
        m_window->resize(1280, 800);
        m_window->show();
        m_window->start();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void signIn(const QString &name)
    {
        QTRY_VERIFY(edit(QStringLiteral("User")));
        edit(QStringLiteral("User"))->setText(name);
        edit(QStringLiteral("Password"))->setText(QStringLiteral("long-enough"));
        QTest::keyClick(edit(QStringLiteral("Password")), Qt::Key_Return);
        QTRY_VERIFY(button(QStringLiteral("Look-up page")));
    }
    void openAs(const QString &name)
    {
        open();
        signIn(name);
    }
    void fillConnectForm()
    {
        QTRY_VERIFY(button(QStringLiteral("Connect to Liquido…")));
        QTest::mouseClick(button(QStringLiteral("Connect to Liquido…")), Qt::LeftButton);
        QTRY_VERIFY(edit(QStringLiteral("Profile name")));
        edit(QStringLiteral("Profile name"))->setText(QStringLiteral("liquido"));
        fillCredentials();
        edit(QStringLiteral("Name to sign in with"))->setText(QStringLiteral("ada"));
        edit(QStringLiteral("New password"))->setText(QStringLiteral("long-enough"));
        edit(QStringLiteral("The same password again"))->setText(QStringLiteral("long-enough"));
    }
    void fillCredentials()
    {
        edit(QStringLiteral("Client id"))->setText(QStringLiteral("id"));
        edit(QStringLiteral("Client secret"))->setText(QStringLiteral("secret"));
        edit(QStringLiteral("API key"))->setText(QStringLiteral("key"));
    }
    void press(const QString &name)
    {
        QVERIFY2(button(name), qPrintable(name));
        button(name)->click();
    }
    //! The entries of the menu "More" and those below it, without mnemonics.
    [[nodiscard]] QList<QAction *> entries() const
    {
        QList<QAction *> entries;
        const QList<QMenu *> menus = m_window->findChildren<QMenu *>();
        for (const QMenu *const menu : menus)
            entries += menu->actions();
        return entries;
    }
    [[nodiscard]] QAction *entry(const QString &text) const
    {
        const QList<QAction *> all = entries();
        const auto found = std::find_if(all.cbegin(), all.cend(),
            [&text](const QAction *action) { return action->text().remove(u'&') == text; });
        return found == all.cend() ? nullptr : *found;
    }
    void choose(const QString &text)
    {
        QVERIFY2(entry(text), qPrintable(text));
        entry(text)->trigger();
    }
    [[nodiscard]] QStringList homeActions()
    {
        QStringList actions;
        const auto journal = await(m_workplace->people().journal());
        for (const JournalEntry &entry : *journal)
            actions.append(entry.action + u' ' + entry.subject);
        return actions;
    }
    QLineEdit *edit(const QString &name) { return showing<QLineEdit>(m_window.get(), name); }
    QPushButton *button(const QString &name) { return showing<QPushButton>(m_window.get(), name); }

    std::unique_ptr<FakeWorkplace> m_workplace;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace reintegro::test
