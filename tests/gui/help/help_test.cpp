// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/desk/main_window_fixture.h"
#include "ui/common/folded_text.h"
#include "ui/common/help_request.h"
#include "ui/help/help_window.h"
#include "ui/lock/desk_lock.h"
#include "ui/wizard/refund_wizard.h"

#include <QDialog>
#include <QListWidget>
#include <QRegularExpression>
#include <QTextBrowser>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

class HelpTest final : public MainWindowFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, ColorScheme::Light); }
    void init() { makeHome(); }
    void cleanup() { closeEverything(); }

    void everyTopicIsThereInBothLanguages();
    void linksLeadToTopicsAndNowhereElse();
    void whatIsNotTranslatedIsEnglish();
    void searchingForgivesAccentsAndCapitals();
    void whatIsSoughtIsFoundAndMarked();
    void theKeyOpensWhatFitsThePage();
    void dialogsAskTheWindowAboveThem();
    void theWizardHasTheKeyToo();
    void itStaysOpenBeforeALockedDesk();
    void itClosesWithTheWindow();

private:
    static QPointer<HelpWindow> help()
    {
        for (QWidget *const window : QApplication::topLevelWidgets()) {
            if (auto *const found = qobject_cast<HelpWindow *>(window); found && found->isVisible())
                return found;
        }
        return {};
    }
};

void HelpTest::everyTopicIsThereInBothLanguages()
{
    const std::vector<HelpTopic> english = helpTopics(u"en"_s);
    const std::vector<HelpTopic> spanish = helpTopics(u"es"_s);
    QCOMPARE(english.size(), size_t{11});
    QCOMPARE(spanish.size(), english.size());
    for (size_t i = 0; i < english.size(); ++i) {
        QVERIFY2(english[i].text.startsWith("# "_L1), qPrintable(english[i].id));
        QVERIFY2(spanish[i].text.startsWith("# "_L1), qPrintable(spanish[i].id));
        QVERIFY2(spanish[i].title != english[i].title, qPrintable(english[i].id));
        // What one of them says the other says as well: as many sections, rows and items.
        static const QRegularExpression parts(u"^(#|\\||- |\\d\\. )"_s, QRegularExpression::MultilineOption);
        QCOMPARE(spanish[i].text.count(parts), english[i].text.count(parts));
    }
}

void HelpTest::linksLeadToTopicsAndNowhereElse()
{
    static const QRegularExpression link(u"\\]\\(([^)]*)\\)"_s);
    for (const QString &language : {u"en"_s, u"es"_s}) {
        const std::vector<HelpTopic> topics = helpTopics(language);
        for (const HelpTopic &topic : topics) {
            QRegularExpressionMatchIterator links = link.globalMatch(topic.text);
            while (links.hasNext()) {
                const QString target = links.next().captured(1);
                const bool isThere = std::any_of(topics.cbegin(), topics.cend(),
                    [&target](const HelpTopic &each) { return target == u"topic:"_s + each.id; });
                QVERIFY2(isThere, qPrintable(topic.id + u": "_s + target));
            }
            QVERIFY2(!topic.text.contains("http"_L1), qPrintable(topic.id));
        }
    }
}

void HelpTest::whatIsNotTranslatedIsEnglish()
{
    QCOMPARE(helpTopics(u"zh"_s).front().text, helpTopics(u"en"_s).front().text);
}

void HelpTest::searchingForgivesAccentsAndCapitals()
{
    const std::vector<HelpTopic> topics = helpTopics(u"es"_s);
    const auto found = [&topics](const QString &words) {
        return std::count_if(topics.cbegin(), topics.cend(),
            [&words](const HelpTopic &topic) { return topic.matches(words); });
    };
    QVERIFY(found(u"codigo RECUPERACION"_s) >= 1);
    QCOMPARE(found(u"codigo RECUPERACION"_s), found(u"código recuperación"_s));
    QCOMPARE(found(u"bicicleta"_s), 0);
    QCOMPARE(found(QString()), static_cast<qsizetype>(topics.size()));
}

void HelpTest::whatIsSoughtIsFoundAndMarked()
{
    QPointer window = new HelpWindow(u"en"_s);
    window->open(u"unknown"_s);
    window->show();
    QVERIFY(QTest::qWaitForWindowActive(window));
    QCOMPARE(window->topic(), u"unknown"_s);
    auto *const search = showing<QLineEdit>(window, u"Search the help"_s);
    auto *const list = showing<QListWidget>(window, u"Topics"_s);
    auto *const text = showing<QTextBrowser>(window, u"Help text"_s);
    QVERIFY(search && list && text);
    const int all = list->count();
    search->setText(u"two approvals"_s);
    QVERIFY(list->count() > 0 && list->count() < all);
    QVERIFY(!text->extraSelections().isEmpty());
    QCOMPARE(foldedForSearch(text->extraSelections().constFirst().cursor.selectedText()), u"two"_s);
    search->setText(u"bicycle"_s);
    QCOMPARE(list->count(), 0);
    QVERIFY(wordsOn(window).contains(u"Nothing about that"_s));
    search->clear();
    QCOMPARE(list->count(), all);
    QTest::keyClick(window, Qt::Key_Escape);
    QTRY_VERIFY(!window);
}

void HelpTest::theKeyOpensWhatFitsThePage()
{
    open();
    QTRY_VERIFY(edit(u"User"_s));
    QTest::keyClick(m_window.get(), Qt::Key_F1); // nobody has signed in
    QTRY_VERIFY(help());
    QCOMPARE(help()->topic(), u"first-refund"_s);
    m_window->activateWindow();
    signIn(u"sofia"_s);
    press(u"Approvals page"_s);
    choose(u"Help"_s);
    QCOMPARE(help()->topic(), u"approvals"_s);
}

void HelpTest::dialogsAskTheWindowAboveThem()
{
    openAs(u"ana"_s);
    QDialog dialog(m_window.get());
    QWidget inside(&dialog);
    QVERIFY(askForHelp(&inside, u"unknown"_s));
    QCOMPARE(help()->topic(), u"unknown"_s);
    QWidget alone;
    QVERIFY(!askForHelp(&alone, u"unknown"_s));
}

void HelpTest::theWizardHasTheKeyToo()
{
    openAs(u"ana"_s);
    edit(u"Charge key"_s)->setText(u"order-1"_s);
    QTest::keyClick(edit(u"Charge key"_s), Qt::Key_Return);
    QTRY_VERIFY(button(u"Refund…"_s));
    press(u"Refund…"_s);
    auto *const wizard = m_window->findChild<RefundWizard *>();
    QVERIFY(wizard);
    wizard->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(wizard));
    QTRY_COMPARE(QApplication::activeWindow(), wizard);
    QTest::keyClick(wizard, Qt::Key_F1);
    QTRY_VERIFY(help());
    QCOMPARE(help()->topic(), u"first-refund"_s);
}

void HelpTest::itStaysOpenBeforeALockedDesk()
{
    openAs(u"ana"_s);
    choose(u"Help"_s);
    QVERIFY(help());
    m_window->findChild<DeskLock *>()->lock();
    QVERIFY(help());
    QVERIFY(askForHelp(m_window.get(), u"windows"_s));
    QCOMPARE(help()->topic(), u"windows"_s);
}

void HelpTest::itClosesWithTheWindow()
{
    openAs(u"ana"_s);
    choose(u"Help"_s);
    const QPointer<HelpWindow> window = help();
    QVERIFY(window);
    m_window->close();
    QTRY_VERIFY(!window);
}

} // namespace reintegro::test

QTEST_MAIN(reintegro::test::HelpTest)
#include "help_test.moc"
