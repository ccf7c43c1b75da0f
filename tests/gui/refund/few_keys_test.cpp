// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/home_workplace.h"
#include "app/training/training_people.h"
#include "tests/gui/refund/gui_desk.h"
#include "tests/support/memory_secret_store.h"
#include "ui/main_window.h"
#include "ui/wizard/refund_wizard.h"

#include <QClipboard>
#include <QLineEdit>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

//! From a key in the clipboard to a request that waits for approval, in few strokes. What is typed into a
//! field is data and does not count; every other key does.
class FewKeysTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRefundIsAskedForInAtMostSixtyStrokes();

private:
    static constexpr int patience = 30'000; // ms
    static constexpr int mostStrokes = 60;

    static QString focusName()
    {
        return QApplication::focusWidget() ? nameOf(QApplication::focusWidget()) : QString();
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *const popup = QApplication::activePopupWidget();
        QWidget *const target = popup ? popup : QApplication::focusWidget();
        QVERIFY(target);
        ++m_strokes;
        QTest::keyClick(target, key, modifiers);
    }
    static void type(const QString &text)
    {
        QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        QTest::keyClicks(QApplication::focusWidget(), text);
    }
    static void signIn(const TrainingPerson &person)
    {
        QTRY_COMPARE_WITH_TIMEOUT(focusName(), u"User"_s, patience);
        type(QString::fromLatin1(person.name));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        type(QString::fromLatin1(person.password));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(focusName(), u"Charge key"_s, patience);
    }
    void fillWizard();

    int m_strokes = 0;
};

//! Types and presses Enter all the way.
void FewKeysTest::fillWizard()
{
    QTRY_COMPARE(focusName(), u"Amount"_s);
    type(u"75.000"_s);
    key(Qt::Key_Return); // Next is closed: on to what keeps it closed
    QTRY_COMPARE(focusName(), u"Reason"_s);
    type(u"Returned shoes"_s);
    key(Qt::Key_Return);
    QTRY_COMPARE(focusName(), u"Beneficiary name"_s); // the payer's name and document stand already
    key(Qt::Key_Return);
    QTRY_COMPARE(focusName(), u"Bank"_s);
    type(u"007"_s);
    if (QApplication::activePopupWidget())
        key(Qt::Key_Return); // the bank that is suggested
    key(Qt::Key_Return);
    QTRY_COMPARE(focusName(), u"Account number"_s);
    type(u"48200173395"_s);
    key(Qt::Key_Return);
}

void FewKeysTest::aRefundIsAskedForInAtMostSixtyStrokes()
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
    window.start();
    window.bringUp();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto message = [&window] {
        const auto *const label = showing<QLabel>(&window, u"Message"_s);
        return label ? label->accessibleDescription() : QString();
    };
    signIn(trainingAgent);
    QGuiApplication::clipboard()->setText(u"Hola, mi pedido es order-1042. Gracias"_s);

    key(Qt::Key_V, Qt::ControlModifier);
    key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(showing<QAbstractButton>(&window, u"Refund…"_s), patience);
    key(Qt::Key_R, Qt::ControlModifier);
    fillWizard();
    QTRY_VERIFY(showing<QAbstractButton>(&window, u"Send for approval"_s));
    QTRY_VERIFY(showing<QAbstractButton>(&window, u"Send for approval"_s)->isEnabled());
    key(Qt::Key_Return); // a hasty one sends nothing
    QVERIFY(showing<QAbstractButton>(&window, u"Send for approval"_s)->isEnabled());
    key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(
        message(), u"R1 waits for approval by another person. Nothing was sent yet."_s, patience);
    qInfo("%d strokes beside what is typed into fields", m_strokes);
    QVERIFY2(m_strokes <= mostStrokes, qPrintable(QString::number(m_strokes)));
}

} // namespace reintegro::test

QTEST_MAIN(reintegro::test::FewKeysTest)
#include "few_keys_test.moc"
