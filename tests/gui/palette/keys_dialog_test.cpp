// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/desk/main_window_fixture.h"
#include "ui/more_menu.h"
#include "ui/palette/keys_dialog.h"
#include "ui/wizard/refund_wizard.h"
#include "ui/workspace.h"

#include <QAction>
#include <QMap>
#include <QShortcut>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

namespace {

//! By what a key is answered in a window: keys that only one widget hears are told apart by it.
using Answers = QMap<QString, QSet<const QObject *>>;

void add(Answers *answers, const QKeySequence &keys, Qt::ShortcutContext context, const QWidget *where,
    const QObject *what)
{
    const bool isOfOne = context == Qt::WidgetShortcut || context == Qt::WidgetWithChildrenShortcut;
    if (!keys.isEmpty())
        (*answers)[keys.toString()
            + (isOfOne ? QString::number(reinterpret_cast<quintptr>(where)) : QString())]
            .insert(what);
}

//! Keys that more than one thing answers right now: pressing them would do nothing.
QString clashesIn(const QWidget *window)
{
    Answers answers;
    QList<const QWidget *> parts{window};
    const QList<QWidget *> below = window->findChildren<QWidget *>();
    for (const QWidget *const part : below) {
        if (part->window() == window)
            parts.append(part);
    }
    for (const QWidget *const part : std::as_const(parts)) {
        if (!part->isVisible() || !part->isEnabled())
            continue;
        const QList<QAction *> actions = part->actions();
        for (const QAction *const action : actions) {
            for (const QKeySequence &keys : action->shortcuts()) {
                if (action->isEnabled())
                    add(&answers, keys, action->shortcutContext(), part, action);
            }
        }
        const QList<QShortcut *> shortcuts =
            part->findChildren<QShortcut *>(QString(), Qt::FindDirectChildrenOnly);
        for (const QShortcut *const shortcut : shortcuts) {
            if (shortcut->isEnabled())
                add(&answers, shortcut->key(), shortcut->context(), part, shortcut);
        }
    }
    QStringList clashes;
    for (auto answer = answers.cbegin(); answer != answers.cend(); ++answer) {
        if (answer->size() > 1)
            clashes.append(answer.key());
    }
    return clashes.join(u", "_s);
}

} // namespace

//! All keys in one list, and no key for two things.
class KeysDialogTest final : public MainWindowFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, ColorScheme::Light); }
    void init() { makeHome(); }
    void cleanup() { closeEverything(); }

    void noKeyDoesTwoThings();
    void theDialogNamesEveryKeyOfTheWindow();
    void itOpensByItsKeysAndFromTheMenu();

private:
    [[nodiscard]] Workspace *desk() { return m_window->findChild<Workspace *>(); }
    [[nodiscard]] KeysDialog *dialog() { return m_window->findChild<KeysDialog *>(); }
};

void KeysDialogTest::noKeyDoesTwoThings()
{
    static_cast<void>(m_workplace->desk.ask());
    openAs(u"sofia"_s);
    QCOMPARE(clashesIn(m_window.get()), QString());
    desk()->openCharge(m_workplace->desk.charge);
    QTRY_VERIFY(button(u"Refund…"_s));
    QCOMPARE(clashesIn(m_window.get()), QString());
    for (const Rail::Page page : {Rail::Page::Requests, Rail::Page::Approvals, Rail::Page::Board}) {
        desk()->showPage(page);
        QCOMPARE(clashesIn(m_window.get()), QString());
    }
    desk()->showPage(Rail::Page::Approvals);
    QTRY_VERIFY(button(u"Approve and send"_s));
    QCOMPARE(clashesIn(m_window.get()), QString());
    desk()->openWizard(m_workplace->desk.view());
    QTRY_VERIFY(m_window->findChild<RefundWizard *>());
    QCOMPARE(clashesIn(m_window->findChild<RefundWizard *>()), QString());

    auto *const second = new QAction(u"Another"_s, desk()); // what the test is for
    second->setShortcut(QKeySequence(u"Ctrl+K"_s));
    desk()->addAction(second);
    QCOMPARE(clashesIn(m_window.get()), u"Ctrl+K"_s);
}

void KeysDialogTest::theDialogNamesEveryKeyOfTheWindow()
{
    openAs(u"sofia"_s);
    const auto keys = [this] {
        QSet<QString> all;
        const QList<QAction *> actions = m_window->findChildren<QAction *>();
        for (const QAction *const action : actions) {
            const QList<QObject *> owners = action->associatedObjects();
            const bool isOfField = std::any_of(owners.cbegin(), owners.cend(),
                [](const QObject *owner) { return qobject_cast<const QLineEdit *>(owner) != nullptr; });
            if (!action->shortcut().isEmpty() && !isOfField)
                all.insert(action->shortcut().toString(QKeySequence::NativeText));
        }
        return all;
    }();
    QVERIFY(keys.size() > 12);
    choose(u"Keys…"_s);
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    const QString words = u'\n' + wordsOn(dialog());
    for (const QString &key : keys)
        QVERIFY2(words.contains(u'\n' + key + u'\n'), qPrintable(key));
    QVERIFY(words.contains(u"\nWhat waits for a decision\n"_s)); // where keys of one page work
    QVERIFY(words.contains(u"\nSend for approval, on the last page\n"_s));
}

void KeysDialogTest::itOpensByItsKeysAndFromTheMenu()
{
    openAs(u"ana"_s);
    QTRY_VERIFY(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Slash, Qt::ControlModifier);
    QTRY_VERIFY(dialog());
    QTRY_VERIFY(dialog()->isActiveWindow());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    QCOMPARE(entry(u"Keys…"_s)->shortcut(), QKeySequence(u"Ctrl+/"_s));
    QCOMPARE(entry(u"Find an action…"_s)->shortcut(), QKeySequence(u"Ctrl+K"_s));
}

} // namespace reintegro::test

QTEST_MAIN(reintegro::test::KeysDialogTest)
#include "keys_dialog_test.moc"
