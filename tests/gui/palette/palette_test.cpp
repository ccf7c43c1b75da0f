// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/desk/main_window_fixture.h"
#include "ui/palette/command_palette.h"
#include "ui/palette/found_delegate.h"
#include "ui/workspace.h"

#include <QAction>
#include <QListWidget>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

//! Everything that can be done, found by its words and done with the keyboard.
class PaletteTest final : public MainWindowFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, ColorScheme::Light); }
    void init() { makeHome(); }
    void cleanup() { closeEverything(); }

    void escGivesTheFocusBackToWhereItWas();
    void whatIsFoundShowsItsKeysAndEnterDoesIt();
    void theArrowsMoveInTheListWhileOneTypes();
    void aNewActionIsFoundByItself();
    void whatCannotBeDoneNowIsNotOffered();
    void aChargeIsFoundAgainAndAKeyIsLookedUp();
    void aRequestIsFoundAndTellsNothingOfAccounts();
    void whereNothingIsFoundItSaysWhatOneCanDo();
    void noDeskNoPalette();

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QVERIFY(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void openPalette()
    {
        QTRY_VERIFY(QApplication::focusWidget());
        press(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(find());
        QTRY_COMPARE(QApplication::focusWidget(), find());
    }
    [[nodiscard]] QLineEdit *find() { return edit(u"Find an action, charge or request"_s); }
    [[nodiscard]] QListWidget *list() { return showing<QListWidget>(m_window.get(), u"Found"_s); }
    [[nodiscard]] QStringList found()
    {
        QStringList texts;
        for (int row = 0; list() && row < list()->count(); ++row)
            texts.append(list()->item(row)->text());
        return texts;
    }
    void type(const QString &words) { QTest::keyClicks(find(), words); }
    [[nodiscard]] Workspace *desk() { return m_window->findChild<Workspace *>(); }
};

void PaletteTest::escGivesTheFocusBackToWhereItWas()
{
    openAs(u"ana"_s);
    QTRY_COMPARE(QApplication::focusWidget(), edit(u"Charge key"_s));
    openPalette();
    press(Qt::Key_Escape);
    QTRY_VERIFY(!find());
    QTRY_COMPARE(QApplication::focusWidget(), edit(u"Charge key"_s));
}

void PaletteTest::whatIsFoundShowsItsKeysAndEnterDoesIt()
{
    openAs(u"ana"_s);
    openPalette();
    type(u"board"_s);
    QCOMPARE(found().value(0), u"Go to the board"_s);
    const QListWidgetItem *const first = list()->item(0);
    QCOMPARE(first->data(FoundDelegate::besideRole).toString(), u"Ctrl+4"_s);
    QCOMPARE(first->data(Qt::AccessibleTextRole).toString(), u"Go to the board, Ctrl+4"_s);
    QCOMPARE(find()->accessibleDescription(), u"Go to the board, Ctrl+4"_s); // read where the focus is
    press(Qt::Key_Return);
    QTRY_COMPARE(desk()->page(), Rail::Page::Board);
    QTRY_VERIFY(!m_window->findChild<CommandPalette *>());
    openPalette(); // what lies in a menu below names that menu
    type(u"dark"_s);
    QCOMPARE(found().value(0), u"Colours: Dark"_s);
}

void PaletteTest::theArrowsMoveInTheListWhileOneTypes()
{
    openAs(u"ana"_s);
    openPalette();
    const int last = list()->count() - 1;
    QVERIFY(last > 12);
    QCOMPARE(list()->currentRow(), 0);
    press(Qt::Key_Up); // stays at the edge
    QCOMPARE(list()->currentRow(), 0);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    QCOMPARE(list()->currentRow(), 2);
    press(Qt::Key_PageDown);
    const int page = list()->currentRow() - 2;
    QVERIFY(page > 3);
    press(Qt::Key_PageUp);
    QCOMPARE(list()->currentRow(), 2);
    press(Qt::Key_End);
    QCOMPARE(list()->currentRow(), last);
    press(Qt::Key_Down);
    QCOMPARE(list()->currentRow(), last);
    press(Qt::Key_Home);
    QCOMPARE(list()->currentRow(), 0);
    QCOMPARE(QApplication::focusWidget(), find());
}

void PaletteTest::aNewActionIsFoundByItself()
{
    openAs(u"ana"_s);
    auto *const action = new QAction(u"&Whistle"_s, desk());
    int times = 0;
    connect(action, &QAction::triggered, this, [&times] { ++times; });
    desk()->addAction(action);
    openPalette();
    type(u"whistle"_s);
    QCOMPARE(found().value(0), u"Whistle"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(times, 1);
}

void PaletteTest::whatCannotBeDoneNowIsNotOffered()
{
    openAs(u"ana"_s);
    openPalette();
    QVERIFY(!found().contains(u"Refund this charge…"_s));
    QVERIFY(!found().contains(u"Stop reading the charge"_s)); // nothing is being read
    QVERIFY(!found().contains(u"Stop all sending…"_s)); // not hers
    QVERIFY(!found().contains(u"Find an action…"_s)); // it is open
    press(Qt::Key_Escape);
    desk()->openCharge(m_workplace->desk.charge);
    QTRY_VERIFY(button(u"Refund…"_s) && button(u"Refund…"_s)->isEnabled());
    openPalette();
    QVERIFY(!found().contains(u"Empty the field"_s)); // a little picture in it
    QVERIFY(found().contains(u"Refund this charge…"_s));
    QVERIFY(
        found().indexOf(u"Show personal data"_s) < found().indexOf(u"Go to the board"_s)); // at hand first
}

void PaletteTest::aChargeIsFoundAgainAndAKeyIsLookedUp()
{
    openAs(u"ana"_s);
    openPalette();
    type(u"order-1042"_s);
    QCOMPARE(found().value(0), u"Look up order-1042"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(desk()->shownCharge(), ChargeKey::fromText(u"order-1042"_s));
    QTRY_VERIFY(showing<QAbstractButton>(m_window.get(), u"Look up order-1042"_s)); // among the recent ones
    openPalette();
    QVERIFY(found().contains(u"Charge order-1042"_s));
    type(u"zapatos"_s); // a key may be letters alone, but that comes last
    QCOMPARE(found(), QStringList(u"Look up zapatos"_s));
}

void PaletteTest::aRequestIsFoundAndTellsNothingOfAccounts()
{
    const auto request = m_workplace->desk.ask();
    QVERIFY(request);
    openAs(u"ana"_s);
    desk()->showPage(Rail::Page::Requests);
    QTRY_VERIFY(!desk()->subjects().empty());
    openPalette();
    type(u"r1"_s);
    const QString line = found().value(0);
    QVERIFY2(line.startsWith(u"R1 · "_s), qPrintable(line));
    QVERIFY(line.contains(request->account.beneficiaryName));
    QCOMPARE(found().filter(line).size(), 1);
    for (int row = 0; row < list()->count(); ++row) {
        const QString all = list()->item(row)->data(Qt::AccessibleTextRole).toString();
        QVERIFY(!all.contains(request->account.bankAccountNumber));
        QVERIFY(!all.contains(request->account.documentId));
    }
    desk()->showPage(Rail::Page::Lookup);
    press(Qt::Key_Return);
    QTRY_COMPARE(desk()->page(), Rail::Page::Requests);
    openPalette();
    type(u"R99"_s);
    QCOMPARE(found().value(0), u"Open request R99"_s);
}

void PaletteTest::whereNothingIsFoundItSaysWhatOneCanDo()
{
    openAs(u"ana"_s);
    openPalette();
    type(u"make me a coffee"_s);
    QVERIFY(!list());
    QVERIFY(wordsOn(find()->window()).contains(u"Nothing is called so."_s));
    QVERIFY(find()->accessibleDescription().startsWith(u"Nothing is called so."_s));
    press(Qt::Key_Return);
    QVERIFY(find()); // stays
}

void PaletteTest::noDeskNoPalette()
{
    open();
    QTRY_VERIFY(edit(u"User"_s));
    press(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(!m_window->findChild<CommandPalette *>());
    signIn(u"ana"_s);
    choose(u"Lock now"_s);
    QTRY_VERIFY(!button(u"Look-up page"_s));
    press(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(!m_window->findChild<CommandPalette *>());
}

} // namespace reintegro::test

QTEST_MAIN(reintegro::test::PaletteTest)
#include "palette_test.moc"
