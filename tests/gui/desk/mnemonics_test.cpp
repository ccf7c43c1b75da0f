// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/refund/gui_desk.h"
#include "ui/more_menu.h"
#include "ui/notifications/chargeback_dialog.h"
#include "ui/notifications/notification_dialog.h"
#include "ui/policy/stop_dialog.h"
#include "ui/receipts/receipt_check_dialog.h"
#include "ui/receipts/receipt_dialog.h"
#include "ui/wizard/refund_wizard.h"
#include "ui/workspace.h"

#include <QMap>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QTranslator>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

//! A letter with Alt does one thing: no two things that can be seen at once in a window share one, in no
//! language.
class MnemonicsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, ColorScheme::Light); }
    void init()
    {
        QFETCH(const QString, language);
        if (language != u"en"_s) {
            QVERIFY(m_words.load(u":/i18n/reintegro_"_s + language));
            QCoreApplication::installTranslator(&m_words);
        }
        m_desk = std::make_unique<GuiDesk>();
    }
    void cleanup()
    {
        m_workspace.reset();
        m_desk.reset();
        QCoreApplication::removeTranslator(&m_words);
    }

    void thePages_data() { languages(); }
    void thePages();
    void theWizard_data() { languages(); }
    void theWizard();
    void theDialogs_data() { languages(); }
    void theDialogs();
    void theMenu_data() { languages(); }
    void theMenu();

private:
    static void languages();
    void open();
    void bringChargeback();
    [[nodiscard]] bool showsRows() const;
    template <typename Dialog> void checkDialog(Dialog *dialog);

    QTranslator m_words;
    std::unique_ptr<GuiDesk> m_desk;
    std::unique_ptr<Workspace> m_workspace;
};

namespace {

//! The letter of a text, in lower case; null where it has none.
QChar mnemonicOf(const QString &text)
{
    for (qsizetype at = text.indexOf(u'&'); at >= 0 && at + 1 < text.size();
         at = text.indexOf(u'&', at + 2)) {
        if (text.at(at + 1) != u'&')
            return text.at(at + 1).toLower();
    }
    return {};
}

//! Which texts share a letter.
QString clashesOf(const QStringList &texts)
{
    QMap<QChar, QStringList> byLetter;
    for (const QString &text : texts) {
        if (const QChar letter = mnemonicOf(text); !letter.isNull())
            byLetter[letter].append(text);
    }
    QStringList clashes;
    for (const QStringList &sharing : std::as_const(byLetter)) {
        if (sharing.size() > 1)
            clashes.append(sharing.join(u" | "_s));
    }
    return clashes.join(u", "_s);
}

//! What can be seen in this window and has a letter.
QString clashesIn(const QWidget *window)
{
    QStringList texts;
    const QList<QAbstractButton *> buttons = window->findChildren<QAbstractButton *>();
    for (const QAbstractButton *const button : buttons) {
        if (button->isVisible() && button->window() == window)
            texts.append(button->text());
    }
    const QList<QLabel *> labels = window->findChildren<QLabel *>();
    for (const QLabel *const label : labels) {
        if (label->isVisible() && label->window() == window && label->buddy())
            texts.append(label->text());
    }
    const QList<QTabBar *> bars = window->findChildren<QTabBar *>();
    for (const QTabBar *const bar : bars) {
        for (int tab = 0; bar->isVisible() && bar->window() == window && tab < bar->count(); ++tab)
            texts.append(bar->tabText(tab));
    }
    return clashesOf(texts);
}

} // namespace

void MnemonicsTest::languages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("Spanish") << u"es"_s;
    QTest::newRow("Chinese") << u"zh"_s;
}

void MnemonicsTest::bringChargeback()
{
    Charge charge = settledCharge(u"order-9"_s);
    charge.status = ChargeStatus::fromText(u"CHARGED_BACK"_s);
    charge.raw.replace("SETTLED", "CHARGED_BACK");
    QVERIFY(await(
        m_desk->notifications.recordChargeback({.charge = charge, .reply = {200, charge.raw}}, u"ana"_s)));
}

void MnemonicsTest::open()
{
    bringChargeback(); // its band stands over every page
    m_workspace =
        std::make_unique<Workspace>(m_desk->services, m_desk->signedIn("saul"), QStringList(u"order-1042"_s));
    m_workspace->resize(1280, 800);
    m_workspace->show();
    QVERIFY(QTest::qWaitForWindowActive(m_workspace.get()));
}

bool MnemonicsTest::showsRows() const
{
    const QList<QTableView *> tables = m_workspace->findChildren<QTableView *>();
    return std::any_of(tables.begin(), tables.end(),
        [](const QTableView *table) { return table->isVisible() && table->model()->rowCount() > 0; });
}

void MnemonicsTest::thePages()
{
    const auto sent = m_desk->ask("ana", u"1,00"_s);
    QVERIFY(sent && m_desk->approve(*sent));
    m_desk->gateway.onSend = [](const ClaimedRefund &) { return unanswered(); };
    QVERIFY(!m_desk->send(*sent)); // unknown: it is on the board, and closed or sent again by people
    open();
    m_workspace->openCharge(m_desk->charge);
    QTRY_VERIFY(wordsOn(m_workspace.get()).contains(m_desk->charge.toString()));
    QCOMPARE(clashesIn(m_workspace.get()), QString());
    for (const auto page : {Rail::Page::Requests, Rail::Page::Approvals, Rail::Page::Board}) {
        m_workspace->showPage(page);
        QTRY_VERIFY(showsRows());
        QTRY_COMPARE(clashesIn(m_workspace.get()), QString());
    }
    QVERIFY(m_desk->ask("ana", u"0,50"_s)); // the one that waits is chosen on arrival
    m_workspace->showPage(Rail::Page::Lookup);
    m_workspace->showPage(Rail::Page::Approvals);
    QTRY_COMPARE(clashesIn(m_workspace.get()), QString());
}

void MnemonicsTest::theWizard()
{
    auto *const wizard = new RefundWizard(m_desk->services, m_desk->signedIn("ana"), m_desk->view());
    wizard->open();
    QVERIFY(QTest::qWaitForWindowActive(wizard));
    auto *const pages = wizard->findChild<QStackedWidget *>();
    QVERIFY(pages);
    for (int page = 0; page < pages->count(); ++page) {
        pages->setCurrentIndex(page);
        QCOMPARE(clashesIn(wizard), QString());
    }
    delete wizard;
}

template <typename Dialog> void MnemonicsTest::checkDialog(Dialog *dialog)
{
    dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QCOMPARE(clashesIn(dialog), QString());
    delete dialog;
}

void MnemonicsTest::theDialogs()
{
    const SignedIn saul = m_desk->signedIn("saul");
    bringChargeback();
    checkDialog(new NotificationDialog(m_desk->notificationReading, saul));
    checkDialog(new ChargebackDialog({m_desk->people, m_desk->notifications, m_desk->store}, saul));
    checkDialog(new StopDialog(m_desk->people, m_desk->store, saul));
    checkDialog(new ReceiptDialog(m_desk->services, saul, m_desk->view()));
    checkDialog(new ReceiptCheckDialog(m_desk->receipts, m_desk->store));
}

void MnemonicsTest::theMenu()
{
    MoreMenu menu(m_desk->signedIn("boss").person(), false, ColorScheme::System, {});
    menu.offerRecoveryCode();
    menu.offerNotices(true, true);
    const QList<QMenu *> below = menu.findChildren<QMenu *>();
    for (const QMenu *const each : below + QList<QMenu *>{&menu}) {
        QStringList texts;
        const QList<QAction *> actions = each->actions();
        for (const QAction *const action : actions)
            texts.append(action->text());
        QCOMPARE(clashesOf(texts), QString());
    }
}

} // namespace reintegro::test

QTEST_MAIN(reintegro::test::MnemonicsTest)
#include "mnemonics_test.moc"
