// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing of a locked desk is in reach: not by keys, assistive tools, actions, links or windows.
#include "tests/gui/lock/locked_window.h"
#include "ui/workspace.h"

#include <QMessageBox>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace reintegro::test {

namespace {

//! All that assistive tools can read below an object, whether it is showing or not.
void readAll(QAccessibleInterface *object, QStringList &words, int depth = 0)
{
    if (!object || !object->isValid() || depth > 60)
        return;
    for (const QAccessible::Text text : {QAccessible::Name, QAccessible::Value, QAccessible::Description})
        words.append(object->text(text));
    if (QAccessibleTextInterface *const typed = object->textInterface())
        words.append(typed->text(0, typed->characterCount()));
    for (int i = 0; i < object->childCount(); ++i)
        readAll(object->child(i), words, depth + 1);
}

QString allThatCanBeRead()
{
    QStringList words;
    readAll(QAccessible::queryAccessibleInterface(qApp), words);
    return words.join(u'\n');
}

} // namespace

class LockReachTest final : public LockedWindow {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, ColorScheme::Light); }
    void init() { makeHome(); }
    void cleanup() { closeEverything(); }

    void assistiveToolsReadNothing();
    void keysReachNothing();
    void noActionCanBeFound();
    void linksWait();
    void whatOpensBehindTheLockStaysThere();
    void anOpenMenuCloses();
    void aDialogThatEndsBehindTheLockDoesNotComeBack();
    void trainingThatIsAskedForWaits();
};

void LockReachTest::assistiveToolsReadNothing()
{
    openAs(u"ana"_s);
    lookUp(u"order-1"_s);
    RefundWizard *const wizard = openWizard();
    QVERIFY(wizard);
    type(wizard, u"Note"_s, u"Calls back at noon"_s);
    const QStringList secrets{u"Laura Gomez"_s, u"order-1"_s, u"Calls back at noon"_s, u"Policy"_s};
    const QString before = allThatCanBeRead();
    for (const QString &secret : secrets.first(3))
        QVERIFY2(before.contains(secret), qPrintable(secret)); // else this proves nothing
    lock();
    const QString locked = allThatCanBeRead();
    QVERIFY(locked.contains(u"Unlock"_s));
    for (const QString &secret : secrets)
        QVERIFY2(!locked.contains(secret), qPrintable(secret));
    unlock();
    QTRY_VERIFY(!isLocked());
    QVERIFY(allThatCanBeRead().contains(u"Calls back at noon"_s));
}

void LockReachTest::keysReachNothing()
{
    openAs(u"ana"_s);
    lookUp(u"order-1"_s);
    auto *const workspace = m_window->findChild<Workspace *>();
    lock();
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_R, Qt::Key_L, Qt::Key_N, Qt::Key_K})
        QTest::keyClick(m_window.get(), key, Qt::ControlModifier);
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QTest::keyClick(m_window.get(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(workspace->page(), Rail::Page::Lookup);
    QVERIFY(isLocked());
    QVERIFY(!m_window->findChild<RefundWizard *>());
    // The Tab key goes round on the lock page alone.
    for (int i = 0; i < 12; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(QApplication::focusWidget());
        QVERIFY(!workspace->isAncestorOf(QApplication::focusWidget()));
        QVERIFY(QApplication::focusWidget()->isVisible());
    }
}

void LockReachTest::noActionCanBeFound()
{
    openAs(u"sofia"_s);
    QVERIFY(entry(u"Stop all sending…"_s));
    lock();
    const QList<QAction *> actions = m_window->findChildren<QAction *>();
    for (const QAction *const action : actions)
        QVERIFY2(!action->text().contains(u"sending"_s) && !action->text().contains(u"Gateways"_s),
            qPrintable(action->text()));
    QVERIFY(!entry(u"Stop all sending…"_s));
}

void LockReachTest::linksWait()
{
    openAs(u"ana"_s);
    lock();
    m_window->goTo(*ChargeKey::fromText(u"order-77"_s));
    QVERIFY(isLocked());
    QVERIFY(!allThatCanBeRead().contains(u"order-77"_s));
    unlock();
    QTRY_VERIFY(edit(u"Charge key"_s));
    QCOMPARE(edit(u"Charge key"_s)->text(), u"order-77"_s);
}

void LockReachTest::whatOpensBehindTheLockStaysThere()
{
    openAs(u"ana"_s);
    lock();
    QPointer box(new QMessageBox(
        QMessageBox::Information, u"A title"_s, u"About Laura Gomez"_s, QMessageBox::Ok, m_window.get()));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
    QTRY_VERIFY(!box->isVisible());
    QVERIFY(!allThatCanBeRead().contains(u"Laura"_s));
    QVERIFY(isLocked());
    unlock();
    QTRY_VERIFY(box && box->isVisible());
    QVERIFY(box->isWindow());
    box->accept();
    QTRY_VERIFY(!box);
}

void LockReachTest::anOpenMenuCloses()
{
    openAs(u"ana"_s);
    press(u"More: people, gateways, look"_s);
    QTRY_VERIFY(QApplication::activePopupWidget());
    m_window->findChild<DeskLock *>()->lock();
    QVERIFY(!QApplication::activePopupWidget());
}

void LockReachTest::aDialogThatEndsBehindTheLockDoesNotComeBack()
{
    openAs(u"ana"_s);
    QDialog dialog(m_window.get());
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    lock();
    QVERIFY(!dialog.isVisible());
    dialog.accept(); // what was under way in it came to its end
    unlock();
    QTRY_VERIFY(!isLocked());
    QVERIFY(!dialog.isVisible());
}

void LockReachTest::trainingThatIsAskedForWaits()
{
    openAs(u"ana"_s);
    lock();
    m_window->askForTraining();
    QVERIFY(isLocked());
    QVERIFY(!m_workplace->trainingOpened);
    QVERIFY(!m_window->findChild<QMessageBox *>());
    unlock();
    QTRY_VERIFY(m_window->findChild<QMessageBox *>());
    QVERIFY(!m_workplace->trainingOpened);
}

} // namespace reintegro::test

QTEST_MAIN(reintegro::test::LockReachTest)
#include "lock_reach_test.moc"
