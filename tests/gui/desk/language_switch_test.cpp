// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/translations.h"
#include "tests/gui/desk/main_window_fixture.h"
#include "ui/policy/stop_dialog.h"
#include "ui/wizard/refund_wizard.h"
#include "ui/workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

//! Another language while the window is open: its words change, and nothing else.
class LanguageSwitchTest final : public MainWindowFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, ColorScheme::Light); }
    void init()
    {
        installLanguage(*qApp, u"en"_s);
        makeHome();
        m_workplace->desk.gateway.onCharge = [this](const ChargeKey &key) {
            ++m_chargesRead;
            const Charge charge = settledCharge(key.toString());
            return Result<ChargeReading>(ChargeReading{charge, {200, charge.raw}});
        };
    }
    void cleanup()
    {
        closeEverything();
        installLanguage(*qApp, u"en"_s);
    }

    void theChargeOnTheScreenStays();
    void aLookUpThatFailedStays();
    void whatIsTypedStays();
    void aDecisionThatWasBegunStays();
    void theBoardStays();
    void theSignInPageChangesToo();
    void theFirstPageChangesToo();
    void whatIsTypedIntoADialogIsNotLost();
    void aRefundThatIsBeingSentIsNotDisturbed();
    void eachLanguageAndBack_data();
    void eachLanguageAndBack();
    void theMenuChangesItAndTheHomeKeepsIt();
    void qtsOwnWordsChangeToo();

private:
    void openSpeaking(const QString &name)
    {
        WindowStart start;
        start.changeLanguage = [](const QString &language) { installLanguage(*qApp, language); };
        open(start);
        if (!name.isEmpty())
            signIn(name);
    }
    void lookUp(const QString &key)
    {
        edit(u"Charge key"_s)->setText(key);
        QTest::keyClick(edit(u"Charge key"_s), Qt::Key_Return);
        QTRY_VERIFY(showing<QWidget>(m_window.get(), u"Charge"_s));
    }
    RefundRequest asked()
    {
        RefundInput input = GuiDesk::input(u"1,00"_s);
        input.beneficiaryName = u"Pedro Paramo"_s; // a warning that whoever approves has to tick
        input.documentNumber = u"79797979"_s;
        GuiDesk &desk = m_workplace->desk;
        return *await(desk.requests.ask(desk.charge, input, desk.signedIn("ana")));
    }
    [[nodiscard]] QString said() { return messageIn(u"Mensaje"_s); }
    [[nodiscard]] QString messageIn(const QString &name)
    {
        const auto *const message = showing<QLabel>(m_window.get(), name);
        return message ? message->accessibleDescription() : QString();
    }

    int m_chargesRead = 0;
};

static const QString spanishNow = u"Esta ventana está ahora en español."_s;

void LanguageSwitchTest::theChargeOnTheScreenStays()
{
    openSpeaking(u"saul"_s);
    lookUp(u"order-7"_s);
    const int read = m_chargesRead;
    m_window->chooseLanguage(u"es"_s);
    QTRY_COMPARE(said(), spanishNow);
    QVERIFY(showing<QWidget>(m_window.get(), u"Cobro"_s));
    QVERIFY(button(u"Página de consulta"_s));
    QVERIFY(!button(u"Look-up page"_s));
    QCOMPARE(edit(u"Clave del cobro"_s)->text(), u"order-7"_s);
    QVERIFY(wordsOn(m_window.get()).contains("$ 3,00 COP"_L1));
    QVERIFY(wordsOn(m_window.get()).contains("saul"_L1)); // still signed in
    QCOMPARE(m_chargesRead, read); // nothing was asked again
    QVERIFY(m_window->windowTitle().contains(u"Producción"_s));
    QCOMPARE(m_window->locale().language(), QLocale::Spanish);
}

void LanguageSwitchTest::aLookUpThatFailedStays()
{
    m_workplace->desk.gateway.onCharge = [](const ChargeKey &) {
        Error error;
        error.kind = ErrorKind::NotFound;
        error.what = Phrase("The gateway knows no charge with this key.");
        return Result<ChargeReading>(failure(error));
    };
    openSpeaking(u"ana"_s);
    edit(u"Charge key"_s)->setText(u"order-8"_s);
    QTest::keyClick(edit(u"Charge key"_s), Qt::Key_Return);
    QTRY_VERIFY(button(u"Retry"_s));
    m_window->chooseLanguage(u"es"_s);
    QTRY_COMPARE(said(), spanishNow);
    QVERIFY(button(u"Reintentar"_s));
    QCOMPARE(edit(u"Clave del cobro"_s)->text(), u"order-8"_s);
}

void LanguageSwitchTest::whatIsTypedStays()
{
    const RefundRequest first = asked();
    static_cast<void>(asked());
    openSpeaking(u"sofia"_s);
    lookUp(u"order-7"_s);
    edit(u"Charge key"_s)->setText(u"order-9"_s); // not looked up yet
    press(u"Requests page"_s);
    QTRY_VERIFY(edit(u"Find"_s));
    QTRY_VERIFY(showing<QTableView>(m_window.get(), u"Refund requests"_s));
    auto *const table = showing<QTableView>(m_window.get(), u"Refund requests"_s);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    edit(u"Find"_s)->setText(u"order"_s);
    showing<QComboBox>(m_window.get(), u"State"_s)->setCurrentIndex(1);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    table->selectRow(1); // the newest are on top
    QTRY_VERIFY(wordsOn(m_window.get()).contains(first.id.toString() + u" ·"_s));

    m_window->chooseLanguage(u"es"_s);
    QTRY_COMPARE(said(), spanishNow);
    QCOMPARE(edit(u"Buscar"_s)->text(), u"order"_s); // the page in front, and what stands on it
    QCOMPARE(showing<QComboBox>(m_window.get(), u"Estado"_s)->currentIndex(), 1);
    QTRY_VERIFY(wordsOn(m_window.get()).contains(first.id.toString() + u" ·"_s));
    press(u"Página de consulta"_s);
    QCOMPARE(edit(u"Clave del cobro"_s)->text(), u"order-9"_s);
    QVERIFY(showing<QWidget>(m_window.get(), u"Cobro"_s));
}

void LanguageSwitchTest::aDecisionThatWasBegunStays()
{
    static_cast<void>(asked());
    const RefundRequest second = asked();
    openSpeaking(u"sofia"_s);
    press(u"Approvals page"_s);
    QTRY_VERIFY(button(u"Reject"_s));
    QTRY_VERIFY(showing<QAbstractItemView>(m_window.get(), u"Requests awaiting approval"_s));
    auto *const table = showing<QAbstractItemView>(m_window.get(), u"Requests awaiting approval"_s);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    table->setCurrentIndex(table->model()->index(1, 0)); // not the one that is chosen by itself
    QTRY_VERIFY(wordsOn(m_window.get()).contains(second.id.toString() + u" ·"_s));
    const auto boxes = [this] {
        QList<QCheckBox *> shown = m_window->findChildren<QCheckBox *>();
        shown.removeIf([](const QCheckBox *box) { return !box->isVisible(); });
        return shown;
    };
    QTRY_VERIFY(boxes().size() >= 2);
    const qsizetype count = boxes().size();
    boxes().at(0)->setChecked(true);
    press(u"Reject"_s);
    edit(u"Why"_s)->setText(u"Not the customer's account"_s);

    m_window->chooseLanguage(u"es"_s);
    QTRY_COMPARE(said(), spanishNow);
    QTRY_VERIFY(edit(u"Por qué"_s));
    QCOMPARE(edit(u"Por qué"_s)->text(), u"Not the customer's account"_s);
    QVERIFY(wordsOn(m_window.get()).contains(second.id.toString() + u" ·"_s));
    QTRY_COMPARE(boxes().size(), count);
    QVERIFY(boxes().at(0)->isChecked());
    QVERIFY(!boxes().at(1)->isChecked());
    press(u"Rechazar"_s);
    QTRY_COMPARE(m_workplace->desk.stateOf(second), RequestState::Rejected);
}

void LanguageSwitchTest::theBoardStays()
{
    GuiDesk &desk = m_workplace->desk;
    desk.gateway.onSend = [](const ClaimedRefund &refund) {
        return answered(200, answerTo(refund.body(), "IN_PROGRESS"));
    };
    QVERIFY(desk.send(desk.approved()));
    openSpeaking(u"ana"_s);
    press(u"Board page"_s);
    QTRY_VERIFY(button(u"Ask now"_s) && button(u"Ask now"_s)->isEnabled());
    m_window->chooseLanguage(u"es"_s);
    QTRY_COMPARE(said(), spanishNow);
    QTRY_VERIFY(button(u"Consultar ahora"_s) && button(u"Consultar ahora"_s)->isEnabled());
}

void LanguageSwitchTest::theSignInPageChangesToo()
{
    openSpeaking({});
    QTRY_VERIFY(edit(u"User"_s));
    edit(u"User"_s)->setText(u"ana"_s);
    edit(u"Password"_s)->setText(u"long-enough"_s);
    m_window->chooseLanguage(u"es"_s);
    QTRY_COMPARE(said(), spanishNow);
    QCOMPARE(edit(u"Usuario"_s)->text(), u"ana"_s);
    QVERIFY(!edit(u"User"_s));
    press(u"Ingresar"_s);
    QTRY_VERIFY(button(u"Página de consulta"_s));
}

void LanguageSwitchTest::theFirstPageChangesToo()
{
    m_workplace->makeFresh();
    openSpeaking({});
    QTRY_VERIFY(button(u"Connect to Liquido…"_s));
    m_window->chooseLanguage(u"zh"_s);
    QTRY_VERIFY(button(u"连接到 Liquido…"_s));
}

void LanguageSwitchTest::whatIsTypedIntoADialogIsNotLost()
{
    openSpeaking(u"sofia"_s);
    m_window->findChild<Workspace *>()->openStop();
    QPointer<StopDialog> dialog = m_window->findChild<StopDialog *>();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    dialog->findChild<QLineEdit *>()->setText(u"A leak"_s);
    m_window->chooseLanguage(u"es"_s);
    for (int turn = 0; turn < 20; ++turn)
        QCoreApplication::processEvents();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QLineEdit *>()->text(), u"A leak"_s);
    QVERIFY(button(u"Look-up page"_s)); // all of the window waits
    dialog->reject();
    QTRY_VERIFY(button(u"Página de consulta"_s));
}

void LanguageSwitchTest::aRefundThatIsBeingSentIsNotDisturbed()
{
    GuiDesk &desk = m_workplace->desk;
    desk.gateway.onSend = [](const ClaimedRefund &refund) {
        return answered(200, answerTo(refund.body(), "SETTLED"));
    };
    desk.gateway.holdsSending = true;
    const RefundRequest request = desk.approved();
    openSpeaking(u"sofia"_s);
    press(u"Approvals page"_s);
    QTRY_VERIFY(button(u"Send"_s) && button(u"Send"_s)->isEnabled());
    press(u"Send"_s);
    QTRY_VERIFY(desk.gateway.answerSending);
    m_window->chooseLanguage(u"es"_s);
    for (int turn = 0; turn < 20; ++turn)
        QCoreApplication::processEvents();
    QVERIFY(button(u"Approvals page"_s)); // what it comes to is told where it was asked for
    desk.gateway.answerSending();
    QTRY_COMPARE(desk.stateOf(request), RequestState::Settled);
    QTRY_VERIFY(button(u"Página de aprobaciones"_s));
    QTRY_VERIFY(wordsOn(m_window.get()).contains(request.id.toString() + u" ·"_s)); // still looked at
    QCOMPARE(desk.gateway.sentBodies.size(), 1);
}

void LanguageSwitchTest::eachLanguageAndBack_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("page");
    QTest::newRow("Spanish") << u"es"_s << u"Página de consulta"_s;
    QTest::newRow("Chinese") << u"zh"_s << u"查询页面"_s;
}

void LanguageSwitchTest::eachLanguageAndBack()
{
    QFETCH(const QString, language);
    QFETCH(const QString, page);
    openSpeaking(u"ana"_s);
    lookUp(u"order-7"_s);
    m_window->chooseLanguage(language);
    QTRY_VERIFY(button(page));
    QVERIFY(!wordsOn(m_window.get()).contains("Payer"_L1));
    m_window->chooseLanguage(u"en"_s);
    QTRY_VERIFY(button(u"Look-up page"_s));
    QVERIFY(wordsOn(m_window.get()).contains("Payer"_L1));
    QCOMPARE(edit(u"Charge key"_s)->text(), u"order-7"_s);
}

void LanguageSwitchTest::theMenuChangesItAndTheHomeKeepsIt()
{
    openSpeaking(u"ana"_s);
    choose(u"中文"_s);
    QTRY_VERIFY(button(u"查询页面"_s));
    QVERIFY(entry(u"中文"_s)->isChecked());
    const QString memory = m_workplace->desk.folder.filePath(u"window.ini"_s);
    m_window.reset();
    QCOMPARE(WindowMemory(memory).language(), u"zh"_s);
}

void LanguageSwitchTest::qtsOwnWordsChangeToo()
{
    if (!QFile::exists(u":/i18n/qtbase_zh_CN.qm"_s))
        QSKIP("this machine had none of Qt's translations when the program was built");
    const auto cancel = [] { return QCoreApplication::translate("QPlatformTheme", "Cancel"); };
    installLanguage(*qApp, u"zh"_s);
    QCOMPARE(cancel(), u"取消"_s);
    installLanguage(*qApp, u"es"_s);
    QCOMPARE(cancel(), u"Cancelar"_s);
    QCOMPARE(QLocale().name(), u"es_CO"_s);
    installLanguage(*qApp, u"en"_s);
    QCOMPARE(cancel(), u"Cancel"_s);
}

} // namespace reintegro::test

QTEST_MAIN(reintegro::test::LanguageSwitchTest)
#include "language_switch_test.moc"
