// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payments/pasted_keys.h"
#include "tests/gui/desk/main_window_fixture.h"
#include "ui/workspace.h"

#include <QClipboard>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

//! What is in the clipboard is offered where it can be a key, and never looked up by itself.
class ClipboardTest final : public MainWindowFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, ColorScheme::Light); }
    void init()
    {
        makeHome();
        m_workplace->desk.gateway.onCharge = [this](const ChargeKey &key) {
            m_asked.append(key.toString());
            return Result<ChargeReading>(failure({.kind = ErrorKind::NotFound,
                .what = Phrase("There is none."),
                .next = {},
                .detail = {},
                .reply = {}}));
        };
    }
    void cleanup()
    {
        QGuiApplication::clipboard()->clear();
        closeEverything();
        m_asked.clear();
    }

    void aKeyIsOfferedAndLookedUpOnlyWhenAsked();
    void itsKeysLookItUp();
    void whatWasWavedAwayComesBackOnlyWithAnotherText();
    void whatWasLookedUpOtherwiseIsNotOfferedAnyMore();
    void anAccountIsNotOffered();
    void aWindowBehindReadsNothing();
    void aSentenceThatIsPastedLeavesItsKeyAndComesBackWithUndo();
    void whatIsPastedIntoTypedTextStaysAsItIs();

private:
    static void copy(const QString &text) { QGuiApplication::clipboard()->setText(text); }
    [[nodiscard]] QPushButton *offer(const QString &key)
    {
        return button(u"Look up %1 from the clipboard"_s.arg(key));
    }
    void pressIn(const QString &name, Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        QTest::keyClick(edit(name), key, modifiers);
    }

    QStringList m_asked;
};

void ClipboardTest::aKeyIsOfferedAndLookedUpOnlyWhenAsked()
{
    copy(u"My order is “order-7”, thank you"_s);
    openAs(u"ana"_s);
    QTRY_VERIFY(offer(u"order-7"_s));
    QCOMPARE(edit(u"Charge key"_s)->text(), QString());
    QCOMPARE(m_asked, QStringList());
    offer(u"order-7"_s)->click();
    QTRY_COMPARE(m_asked, QStringList(u"order-7"_s));
    QVERIFY(!offer(u"order-7"_s));
}

void ClipboardTest::itsKeysLookItUp()
{
    openAs(u"ana"_s);
    copy(u"order-10001"_s);
    QTRY_VERIFY(offer(u"order-10001"_s));
    QVERIFY(offer(u"order-10001"_s)->toolTip().contains(u"Ctrl+Shift+V"_s));
    pressIn(u"Charge key"_s, Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(m_asked, QStringList(u"order-10001"_s));
    copy(u"where is my money"_s);
    pressIn(u"Charge key"_s, Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(showing<QLabel>(m_window.get(), u"Message"_s)
                    ->accessibleDescription()
                    .startsWith(u"There is nothing in the clipboard"_s));
    QCOMPARE(m_asked.size(), 1);
}

void ClipboardTest::whatWasWavedAwayComesBackOnlyWithAnotherText()
{
    openAs(u"ana"_s);
    copy(u"order-10001"_s);
    QTRY_VERIFY(offer(u"order-10001"_s));
    showing<QToolButton>(m_window.get(), u"Do not offer the clipboard"_s)->click();
    QVERIFY(!offer(u"order-10001"_s));
    auto *const desk = m_window->findChild<Workspace *>();
    desk->showPage(Rail::Page::Board);
    desk->showPage(Rail::Page::Lookup);
    QCoreApplication::processEvents();
    QVERIFY(!offer(u"order-10001"_s));
    copy(u"order-10002 order-10003 order-10004 order-10005"_s);
    QTRY_VERIFY(offer(u"order-10002"_s));
    QVERIFY(offer(u"order-10004"_s) && !offer(u"order-10005"_s)); // three at most
    button(u"Look up"_s)->setFocus(); // Tab goes on as they stand
    for (const QString &key : {u"order-10002"_s, u"order-10003"_s, u"order-10004"_s}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), offer(key));
    }
    copy(u"order-10001"_s);
    QTRY_VERIFY(offer(u"order-10001"_s));
}

void ClipboardTest::whatWasLookedUpOtherwiseIsNotOfferedAnyMore()
{
    openAs(u"ana"_s);
    copy(u"order-10001"_s);
    QTRY_VERIFY(offer(u"order-10001"_s));
    pressIn(u"Charge key"_s, Qt::Key_V, Qt::ControlModifier);
    pressIn(u"Charge key"_s, Qt::Key_Return, Qt::NoModifier);
    QTRY_COMPARE(m_asked, QStringList(u"order-10001"_s));
    QVERIFY(!offer(u"order-10001"_s));
}

void ClipboardTest::anAccountIsNotOffered()
{
    openAs(u"ana"_s);
    copy(u"order-10001"_s);
    QTRY_VERIFY(offer(u"order-10001"_s));
    copy(u"48200173395"_s);
    QTRY_VERIFY(!showing<QToolButton>(m_window.get(), u"Do not offer the clipboard"_s));
    copy(u"order-10001"_s + QString(mostPastedText, u' '));
    QCoreApplication::processEvents();
    QVERIFY(!offer(u"order-10001"_s));
}

void ClipboardTest::aWindowBehindReadsNothing()
{
    openAs(u"ana"_s);
    QWidget other;
    other.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    copy(u"order-10001"_s);
    QCoreApplication::processEvents();
    QVERIFY(!offer(u"order-10001"_s));
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(offer(u"order-10001"_s));
}

void ClipboardTest::aSentenceThatIsPastedLeavesItsKeyAndComesBackWithUndo()
{
    openAs(u"ana"_s);
    const QString sentence = u"Please refund order-10001 to Ana"_s;
    copy(sentence);
    pressIn(u"Charge key"_s, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(edit(u"Charge key"_s)->text(), u"order-10001"_s);
    pressIn(u"Charge key"_s, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(edit(u"Charge key"_s)->text(), sentence);
    pressIn(u"Charge key"_s, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(edit(u"Charge key"_s)->text(), QString());
}

void ClipboardTest::whatIsPastedIntoTypedTextStaysAsItIs()
{
    openAs(u"ana"_s);
    edit(u"Charge key"_s)->setText(u"order-"_s);
    copy(u" 1042"_s);
    pressIn(u"Charge key"_s, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(edit(u"Charge key"_s)->text(), u"order- 1042"_s);
}

} // namespace reintegro::test

QTEST_MAIN(reintegro::test::ClipboardTest)
#include "clipboard_test.moc"
