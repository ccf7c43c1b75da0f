// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/basics/pending.h"
#include "ui/charge/customer_steps.h"
#include "ui/common/busy_line.h"
#include "ui/common/columns_layout.h"
#include "ui/common/error_text.h"
#include "ui/common/fact_list.h"
#include "ui/common/field_row.h"
#include "ui/common/flow_layout.h"
#include "ui/common/indented_json.h"
#include "ui/common/message_bar.h"
#include "ui/common/status_pill.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

namespace {

Error networkTrouble()
{
    Error error;
    error.kind = ErrorKind::Network;
    error.what = Phrase("The gateway did not answer.");
    error.reply = ServerReply{503, "<b>busy</b>"};
    return error;
}

template <typename Widget> Widget *named(const QWidget *parent, const QString &name)
{
    const QList<Widget *> all = parent->findChildren<Widget *>();
    for (Widget *const widget : all)
        if (widget->isVisible() && widget->accessibleName() == name)
            return widget;
    return nullptr;
}

} // namespace

class CommonPartsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, ColorScheme::Light); }

    void theMessageIsReadByAssistiveTools();
    void anErrorUnfoldsAndOffersToTryAgain();
    void nothingIsOfferedAgainThatMightPayTwice_data();
    void nothingIsOfferedAgainThatMightPayTwice();
    void theNextStepNamesNothingThatMayNotBeThere();
    void aRetryRunsOnce();
    void oneClickCopiesAFactAndSaysSo();
    void factsAreOneStopOfTheTabKey();
    void oldFactsAreGoneAtOnce();
    void theBusyLineShowsWhatIsWaitedFor();
    void cancellingAsksTheMaker();
    void whatCannotBeStoppedHasNoCancel();
    void aFieldIsNamedByItsLabel();
    void aFieldSaysWhatIsWrongWithIt();
    void aPillIsReadByItsWord();
    void cardsStandInAsManyColumnsAsFit_data();
    void cardsStandInAsManyColumnsAsFit();
    void chipsBeginANewLine();
    void numbersAreReadOutInGroups();
    void onlyWholeWebAddressesAreOpened_data();
    void onlyWholeWebAddressesAreOpened();
    void indentingLeavesStringsAlone_data();
    void indentingLeavesStringsAlone();
};

void CommonPartsTest::theMessageIsReadByAssistiveTools()
{
    MessageBar bar;
    bar.show();
    bar.say(u"The charge was read."_s);
    auto *const text = named<QLabel>(&bar, u"Message"_s);
    QVERIFY(text);
    QCOMPARE(text->accessibleDescription(), u"The charge was read."_s);
    const QAccessibleInterface *const seen = QAccessible::queryAccessibleInterface(text);
    QCOMPARE(seen->text(QAccessible::Name), u"Message"_s);
    QCOMPARE(seen->text(QAccessible::Description), u"The charge was read."_s);
}

void CommonPartsTest::anErrorUnfoldsAndOffersToTryAgain()
{
    MessageBar bar;
    bar.show();
    bar.say(networkTrouble(), [] {});
    QVERIFY(bar.message().startsWith("The gateway did not answer."_L1));
    QVERIFY(named<QPushButton>(&bar, u"Retry"_s));
    QVERIFY(!named<QPlainTextEdit>(&bar, u"What the gateway said"_s));
    QTest::mouseClick(named<QPushButton>(&bar, u"Details"_s), Qt::LeftButton);
    auto *const details = named<QPlainTextEdit>(&bar, u"What the gateway said"_s);
    QVERIFY(details);
    QVERIFY(details->toPlainText().contains("HTTP 503"_L1));
    QVERIFY(details->toPlainText().contains("<b>busy</b>"_L1));
    bar.say(u"All is well."_s);
    QVERIFY(!named<QPushButton>(&bar, u"Retry"_s));
    QVERIFY(!named<QPlainTextEdit>(&bar, u"What the gateway said"_s));
}

void CommonPartsTest::nothingIsOfferedAgainThatMightPayTwice_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("unknown") << ErrorKind::OutcomeUnknown;
    QTest::newRow("not sent") << ErrorKind::NotSent;
    QTest::newRow("refused") << ErrorKind::Refused;
    QTest::newRow("conflict") << ErrorKind::Conflict;
}

void CommonPartsTest::nothingIsOfferedAgainThatMightPayTwice()
{
    QFETCH(const ErrorKind, kind);
    Error error = networkTrouble();
    error.kind = kind;
    MessageBar bar;
    bar.show();
    bar.say(error, [] { QFAIL("it was repeated"); });
    QVERIFY(!named<QPushButton>(&bar, u"Retry"_s));
    QVERIFY(!describeError(error).next.isEmpty());
}

void CommonPartsTest::theNextStepNamesNothingThatMayNotBeThere()
{
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::Cancelled); ++kind) {
        Error error;
        error.kind = static_cast<ErrorKind>(kind);
        const QString next = describeError(error).next;
        QVERIFY2(!next.isEmpty(), qPrintable(nameOf(error.kind)));
        QVERIFY2(!next.contains("details"_L1, Qt::CaseInsensitive), qPrintable(next)); // not on every page
    }
}

void CommonPartsTest::aRetryRunsOnce()
{
    MessageBar bar;
    bar.show();
    int times = 0;
    bar.say(networkTrouble(), [&times] { ++times; });
    auto *const button = named<QPushButton>(&bar, u"Retry"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(times, 1);
}

void CommonPartsTest::oneClickCopiesAFactAndSaysSo()
{
    FactList list;
    list.setFacts({{u"Amount"_s, u"$ 3,00 COP"_s, {}, u"3,00"_s, false, {}, {}}});
    list.show();
    const QSignalSpy said(&list, &FactList::said);
    auto *const button = named<QToolButton>(&list, u"Copy Amount"_s);
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"3,00"_s);
    QCOMPARE(said.size(), 1);
    QCOMPARE(said.at(0).at(0).toString(), u"Copied: Amount."_s);
}

void CommonPartsTest::factsAreOneStopOfTheTabKey()
{
    FactList list;
    list.setFacts({{u"One"_s, u"1"_s, {}, {}, false, {}, {}}, {u"Two"_s, u"2"_s, {}, {}, false, {}, {}},
        {u"Three"_s, u"3"_s, {}, {}, false, {}, {}}});
    list.show();
    QVERIFY(QTest::qWaitForWindowActive(&list));
    auto *const one = named<QToolButton>(&list, u"Copy One"_s);
    auto *const two = named<QToolButton>(&list, u"Copy Two"_s);
    one->setFocus();
    QVERIFY(!(two->focusPolicy() & Qt::TabFocus));
    QTest::keyClick(one, Qt::Key_Down);
    QVERIFY(two->hasFocus());
    QVERIFY(!(one->focusPolicy() & Qt::TabFocus));
    QTest::keyClick(two, Qt::Key_Space);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"2"_s);
    QTest::keyClick(two, Qt::Key_Up);
    QTest::keyClick(one, Qt::Key_Up);
    QVERIFY(one->hasFocus());
}

void CommonPartsTest::oldFactsAreGoneAtOnce()
{
    FactList list;
    list.show();
    list.setFacts({{u"Amount"_s, u"1"_s, {}, {}, false, {}, {}}});
    list.setFacts({{u"Amount"_s, u"2"_s, {}, {}, false, {}, {}}});
    const auto shown = [&list] {
        int count = 0;
        const QList<QToolButton *> buttons = list.findChildren<QToolButton *>();
        for (const QToolButton *const button : buttons)
            count += button->isVisible() ? 1 : 0;
        return count;
    };
    QVERIFY(shown() <= 1);
    QTRY_COMPARE(shown(), 1);
}

void CommonPartsTest::theBusyLineShowsWhatIsWaitedFor()
{
    QWidget window;
    auto *const line = new BusyLine(&window);
    window.show();
    QVERIFY(!line->isVisible());
    auto *const pending = new Pending<Done>(&window);
    line->follow(pending, u"Reading…"_s);
    QVERIFY(line->isVisible());
    QVERIFY(named<QPushButton>(line, u"Cancel"_s));
    pending->finish(Done());
    QTRY_VERIFY(!line->isBusy());
    QVERIFY(!line->isVisible());
}

void CommonPartsTest::cancellingAsksTheMaker()
{
    QWidget window;
    auto *const line = new BusyLine(&window);
    window.show();
    auto *const pending = new Pending<Done>(&window);
    const QSignalSpy asked(pending, &PendingBase::cancelRequested);
    line->follow(pending, u"Reading…"_s);
    auto *const button = named<QPushButton>(line, u"Cancel"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QVERIFY(line->isBusy()); // the answer still comes
    QVERIFY(!button->isEnabled());
}

void CommonPartsTest::whatCannotBeStoppedHasNoCancel()
{
    QWidget window;
    auto *const line = new BusyLine(&window);
    window.show();
    auto *const pending = new Pending<Done>(&window);
    const QSignalSpy asked(pending, &PendingBase::cancelRequested);
    line->follow(pending, u"Sending…"_s, false);
    QVERIFY(!named<QPushButton>(line, u"Cancel"_s));
    line->cancel();
    QCOMPARE(asked.size(), 0);
}

void CommonPartsTest::aFieldIsNamedByItsLabel()
{
    auto *const edit = new QLineEdit;
    const FieldRow row(u"Account &number"_s, edit);
    QCOMPARE(edit->accessibleName(), u"Account number"_s);
    QCOMPARE(row.label()->buddy(), edit);
}

void CommonPartsTest::aFieldSaysWhatIsWrongWithIt()
{
    auto *const edit = new QLineEdit;
    FieldRow row(u"&Amount"_s, edit);
    row.say(FieldRow::Tone::Problem, u"1.50 can be read two ways."_s);
    QCOMPARE(row.sentence(), u"1.50 can be read two ways."_s);
    QCOMPARE(edit->accessibleDescription(), u"1.50 can be read two ways."_s);
    QVERIFY(edit->property("problem").toBool());
    row.say(FieldRow::Tone::Understood, u"Will refund 1,50."_s);
    QVERIFY(!edit->property("problem").toBool());
}

void CommonPartsTest::aPillIsReadByItsWord()
{
    StatusPill pill;
    pill.setStatus(Meaning::Arrived, u"SETTLED"_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(&pill)->text(QAccessible::Name), u"SETTLED"_s);
}

void CommonPartsTest::cardsStandInAsManyColumnsAsFit_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("columns");
    QTest::newRow("narrow") << 250 << 1;
    QTest::newRow("two") << 420 << 2;
    QTest::newRow("three") << 640 << 3;
    QTest::newRow("never more than cards") << 2000 << 3;
}

void CommonPartsTest::cardsStandInAsManyColumnsAsFit()
{
    QFETCH(const int, width);
    QFETCH(const int, columns);
    QWidget holder;
    auto *const layout = new ColumnsLayout(&holder, 200, 10);
    for (int i = 0; i < 3; ++i) {
        auto *const card = new QWidget(&holder);
        card->setMinimumHeight(40);
        layout->addWidget(card);
    }
    holder.resize(width, 300);
    holder.show();
    QSet<int> lefts;
    for (int i = 0; i < layout->count(); ++i)
        lefts.insert(layout->itemAt(i)->geometry().left());
    QCOMPARE(lefts.size(), columns);
}

void CommonPartsTest::chipsBeginANewLine()
{
    QWidget holder;
    auto *const layout = new FlowLayout(&holder, 5);
    for (int i = 0; i < 4; ++i) {
        auto *const chip = new QWidget(&holder);
        chip->setFixedSize(60, 20);
        layout->addWidget(chip);
    }
    QCOMPARE(layout->heightForWidth(300), 20);
    QCOMPARE(layout->heightForWidth(130), 45);
    QCOMPARE(layout->heightForWidth(10), 95);
}

void CommonPartsTest::numbersAreReadOutInGroups()
{
    QCOMPARE(inGroups(u"123456789"_s), QString(u"1234\u00A05678\u00A09"_s));
    QCOMPARE(inGroups(u"1234"_s), u"1234"_s);
    QCOMPARE(inGroups({}), QString());
}

void CommonPartsTest::onlyWholeWebAddressesAreOpened_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("opens");
    QTest::newRow("https") << u"https://pay.example/x?y=1"_s << true;
    QTest::newRow("http") << u"http://pay.example"_s << true;
    QTest::newRow("the documents' own sample") << u"test.com"_s << false;
    QTest::newRow("a file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("a script") << u"javascript:alert(1)"_s << false;
    QTest::newRow("no host") << u"https:///path"_s << false;
    QTest::newRow("a program's own") << u"reintegro://charge/x"_s << false;
}

void CommonPartsTest::onlyWholeWebAddressesAreOpened()
{
    QFETCH(const QString, text);
    QFETCH(const bool, opens);
    QCOMPARE(!openableLink(text).isEmpty(), opens);
}

void CommonPartsTest::indentingLeavesStringsAlone_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("set");
    QTest::newRow("members") << uR"({"a":1,"b":[2,3]})"_s
                             << u"{\n  \"a\": 1,\n  \"b\": [\n    2,\n    3\n  ]\n}"_s;
    QTest::newRow("empty ones stay together")
        << uR"({"a":{},"b":[ ]})"_s << u"{\n  \"a\": {},\n  \"b\": []\n}"_s;
    QTest::newRow("inside a string") << uR"({"a":"x, {y}: \"z\" [1]"})"_s
                                     << u"{\n  \"a\": \"x, {y}: \\\"z\\\" [1]\"\n}"_s;
    QTest::newRow("not JSON") << u"<html> <b>no</b></html>"_s << u"<html> <b>no</b></html>"_s;
    QTest::newRow("too many ends") << u"}}"_s << u"}}"_s;
}

void CommonPartsTest::indentingLeavesStringsAlone()
{
    QFETCH(const QString, json);
    QFETCH(const QString, set);
    QCOMPARE(indented(json), set);
}

} // namespace reintegro::test

QTEST_MAIN(reintegro::test::CommonPartsTest)
#include "common_parts_test.moc"
