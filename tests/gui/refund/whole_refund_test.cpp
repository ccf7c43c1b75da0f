// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/home_workplace.h"
#include "app/training/training_people.h"
#include "tests/gui/refund/gui_desk.h"
#include "tests/support/memory_secret_store.h"
#include "ui/main_window.h"
#include "ui/wizard/refund_wizard.h"

#include <QLineEdit>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

//! The whole main job on the training gateway, with nothing but keys: every key goes to whatever has the
//! focus, as at a real keyboard.
class WholeRefundTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aWholeRefundWithTheKeyboardAlone();

private:
    static constexpr int patience = 30'000; // ms; the training gateway settles after seconds
    static constexpr int mostTabs = 80;

    static QString focusName()
    {
        return QApplication::focusWidget() ? nameOf(QApplication::focusWidget()) : QString();
    }
    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *const popup = QApplication::activePopupWidget();
        QWidget *const target = popup ? popup : QApplication::focusWidget();
        QVERIFY(target);
        QTest::keyClick(target, key, modifiers);
    }
    static void type(const QString &text)
    {
        QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        QTest::keyClicks(QApplication::focusWidget(), text);
    }
    static void tabTo(const QString &name)
    {
        for (int i = 0; i < mostTabs && focusName() != name; ++i)
            key(Qt::Key_Tab);
        QCOMPARE(focusName(), name);
    }
    void signIn(const TrainingPerson &person)
    {
        QTRY_COMPARE_WITH_TIMEOUT(focusName(), u"User"_s, patience);
        type(QString::fromLatin1(person.name));
        tabTo(u"Password"_s);
        type(QString::fromLatin1(person.password));
        key(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(focusName(), u"Charge key"_s, patience);
    }
    void fillWizard();
    [[nodiscard]] QString message() const
    {
        const auto *const label = showing<QLabel>(m_window, u"Message"_s);
        return label ? label->accessibleDescription() : QString();
    }

    MainWindow *m_window = nullptr;
};

void WholeRefundTest::fillWizard()
{
    QTRY_COMPARE(focusName(), u"Amount"_s);
    type(u"75.000"_s);
    tabTo(u"Reason"_s);
    type(u"Returned shoes"_s);
    key(Qt::Key_Return);
    QTRY_COMPARE(focusName(), u"Beneficiary name"_s); // the payer's name and document stand already
    key(Qt::Key_Return);
    QTRY_COMPARE(focusName(), u"Bank"_s);
    type(u"007"_s);
    tabTo(u"Account number"_s);
    type(u"48200173395"_s);
    key(Qt::Key_Return);
    tabTo(u"Send for approval"_s);
    key(Qt::Key_Space);
}

void WholeRefundTest::aWholeRefundWithTheKeyboardAlone()
{
    const QTemporaryDir place;
    const Result<HomeFolder> home = HomeFolder::open(place.filePath(u"home"_s));
    QVERIFY(home);
    const SystemClock clock;
    MemorySecretStore secrets;
    HomeWorkplace workplace(*home, secrets, clock);
    WindowStart start;
    start.memoryFile = place.filePath(u"window.ini"_s);
    start.training = true;
    MainWindow window(workplace, start);
    m_window = &window;
    window.start();
    window.bringUp();
    QVERIFY(QTest::qWaitForWindowActive(&window));

    signIn(trainingAgent);
    type(u"order-1042"_s);
    key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(showing<QAbstractButton>(&window, u"Refund…"_s), patience);
    tabTo(u"Refund…"_s);
    key(Qt::Key_Space);
    fillWizard();
    QTRY_COMPARE_WITH_TIMEOUT(
        message(), u"R1 waits for approval by another person. Nothing was sent yet."_s, patience);
    window.activateWindow(); // off-screen there is no window manager to do it when the wizard is gone
    QVERIFY(QTest::qWaitForWindowActive(&window));
    tabTo(u"Sign out"_s);
    key(Qt::Key_Space);

    signIn(trainingSupervisor);
    key(Qt::Key_3, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(showing<QAbstractButton>(&window, u"Approve and send"_s), patience);
    tabTo(u"Approve and send"_s);
    key(Qt::Key_Space);

    QTRY_VERIFY_WITH_TIMEOUT(
        wordsOn(&window).contains(u"The gateway says that the money has arrived."_s), patience);
}

} // namespace reintegro::test

QTEST_MAIN(reintegro::test::WholeRefundTest)
#include "whole_refund_test.moc"
