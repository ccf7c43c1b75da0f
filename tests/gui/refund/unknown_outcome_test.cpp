// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/arrival_words.h"
#include "tests/gui/refund/approvals_desk.h"

#include <QCheckBox>
#include <QCryptographicHash>
#include <QFileDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

namespace {

//! A store whose statements nobody can read.
class UnreadableEvidence final : public EvidenceStore {
public:
    Pending<KeptStatement> *keepStatement(
        const RequestId &, const WrittenStatement &, const SignedIn &) override
    {
        return failed<KeptStatement>();
    }
    Pending<std::vector<KeptStatement>> *statements(const std::optional<RequestId> &) override
    {
        return failed<std::vector<KeptStatement>>();
    }
    Pending<QByteArray> *contentOf(const RequestId &, int) override { return failed<QByteArray>(); }

private:
    template <typename T> Pending<T> *failed()
    {
        return alreadyDone<T>(
            this, failure(ErrorKind::Storage, Phrase("The disk is full."), Phrase("Make room.")));
    }
};

} // namespace

//! What the page says and offers while nobody knows whether a refund was executed.
class UnknownOutcomeTest final : public QObject, private ApprovalsDesk {
    Q_OBJECT
private Q_SLOTS:
    void init() { start(); }
    void cleanup() { end(); }

    void saysWhatToDoAndWhatNotWhenNobodyKnows();
    void sendsAgainFromUnknownOnlyWithAReason();
    void whoeverSaidThatItWasNotExecutedHasSpoken();
    void theSecondSupervisorReadsWhatTheFirstSaid();
    void aStatementFromElsewhereAppearsUnderOnesEyes();
    void anotherCallVoidsWhatWasSaidBefore();
    void saysTheRiskBesideTheButtonThatSendsAgain();
    void whatHasArrivedIsNotOfferedToBeSentAgain();
    void closesByAStatementWhoseDigestIsShown();
    void aFileThatIsNoStatementSaysWhy_data();
    void aFileThatIsNoStatementSaysWhy();
    void theSecondSupervisorReadsTheStatement();
    void theFocusStaysOnAStatementThatIsShownOtherwise();
    void aStatementThatCannotBeReadIsSaid();
    void everyNameIsThereOnce();

private:
    void chooseFile(const QString &name);
    QString fileWith(const QByteArray &content);
    QTemporaryDir m_folder;
};

void UnknownOutcomeTest::saysWhatToDoAndWhatNotWhenNobodyKnows()
{
    const RefundRequest request = asked();
    m_desk->gateway.onSend = [](const ClaimedRefund &) { return unanswered(); };
    openWith("sofia", u"Approve and send"_s);

    QTest::mouseClick(button(u"Approve and send"_s), Qt::LeftButton);

    QTRY_COMPARE(stateOf(request), RequestState::Unknown);
    QTRY_VERIFY(wordsOn(m_page.get()).contains(u"We do not know whether the gateway got it."_s));
    QVERIFY(wordsOn(m_page.get()).contains(u"Do not: ask for another refund of this charge"_s));
    QVERIFY(button(u"Check now"_s)->isEnabled());
    QVERIFY(!button(u"Approve and send"_s));
}

void UnknownOutcomeTest::sendsAgainFromUnknownOnlyWithAReason()
{
    const RefundRequest request = unknown();
    m_desk->gateway.onSend = [](const ClaimedRefund &refund) {
        return answered(200, answerTo(refund.body(), "IN_PROGRESS"));
    };
    openWith("sofia", u"Send the same bytes again"_s);

    QTest::mouseClick(button(u"Send the same bytes again"_s), Qt::LeftButton);
    QVERIFY(!button(u"Send the same bytes again"_s)->isEnabled());
    QCOMPARE(m_desk->gateway.sentBodies.size(), 1);
    QTest::keyClicks(showing<QLineEdit>(m_page.get(), u"Why"_s), u"The gateway says it has nothing"_s);
    QTest::mouseClick(button(u"Send the same bytes again"_s), Qt::LeftButton);

    QTRY_COMPARE(stateOf(request), RequestState::InProgress);
    QCOMPARE(m_desk->gateway.sentBodies.size(), 2);
    QCOMPARE(m_desk->gateway.sentBodies.at(0), m_desk->gateway.sentBodies.at(1));
}

//! Chooses a file in the dialog that is open.
void UnknownOutcomeTest::chooseFile(const QString &name)
{
    QFileDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = m_page->findChild<QFileDialog *>()) != nullptr);
    Q_EMIT dialog->fileSelected(name);
    static_cast<QDialog *>(dialog)->done(QDialog::Accepted);
    QTRY_VERIFY(!m_page->findChild<QFileDialog *>());
}

QString UnknownOutcomeTest::fileWith(const QByteArray &content)
{
    QFile file(m_folder.filePath(u"Letter 12.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s", qPrintable(file.errorString()));
    return file.fileName();
}

void UnknownOutcomeTest::whoeverSaidThatItWasNotExecutedHasSpoken()
{
    const RefundRequest request = unknown();
    openWith("sofia", u"Close as not executed"_s);

    QTest::mouseClick(button(u"Close as not executed"_s), Qt::LeftButton);
    QTest::keyClicks(showing<QLineEdit>(m_page.get(), u"Why"_s), u"Letter 12 of the gateway"_s);
    QVERIFY(!button(u"Close as not executed"_s)->isEnabled()); // words alone are not enough
    QTest::mouseClick(button(u"Statement"_s), Qt::LeftButton);
    chooseFile(fileWith("Not executed."));
    QTest::mouseClick(button(u"Close as not executed"_s), Qt::LeftButton);

    QTRY_VERIFY(wordsOn(m_page.get()).contains(u"that it was not executed: Letter 12 of the gateway"_s));
    QTRY_VERIFY(!button(u"Close as not executed"_s)->isEnabled());
    const QString reason = u"You have said that it was not executed."_s;
    QVERIFY(wordsOn(m_page.get()).contains(reason));
    QVERIFY(button(u"Close as not executed"_s)->accessibleDescription().contains(reason));
    QVERIFY(button(u"Send the same bytes again"_s)->isEnabled());
    QVERIFY(!button(u"Send the same bytes again"_s)->accessibleDescription().contains(reason));
    QCOMPARE(stateOf(request), RequestState::Unknown);
}

void UnknownOutcomeTest::theSecondSupervisorReadsWhatTheFirstSaid()
{
    const RefundRequest request = unknown();
    QVERIFY(close(request, "sofia", u"Letter 12 of the gateway"_s));

    openWith("saul", u"Close as not executed"_s);
    const QString words = wordsOn(m_page.get());
    QVERIFY(words.contains(u"sofia said on "_s));
    QVERIFY(words.contains(u"that it was not executed: Letter 12 of the gateway"_s));
    QVERIFY(words.contains(u"It counts as failed once a second supervisor says the same."_s));
    QTest::mouseClick(button(u"Close as not executed"_s), Qt::LeftButton);
    QTest::keyClicks(showing<QLineEdit>(m_page.get(), u"Why"_s), u"I have read letter 12"_s);
    QTRY_VERIFY(button(u"Close as not executed"_s)->isEnabled()); // the statement that is kept is enough
    QTest::mouseClick(button(u"Close as not executed"_s), Qt::LeftButton);

    QTRY_COMPARE(stateOf(request), RequestState::Failed);
    QTRY_VERIFY(wordsOn(m_page.get()).contains(u"that it was not executed: I have read letter 12"_s));
}

void UnknownOutcomeTest::aStatementFromElsewhereAppearsUnderOnesEyes()
{
    const RefundRequest request = unknown();
    openWith("saul", u"Close as not executed"_s);
    QVERIFY(!wordsOn(m_page.get()).contains(u"sofia said on "_s));

    QVERIFY(close(request, "sofia", u"Letter 12 of the gateway"_s));

    QTRY_VERIFY(wordsOn(m_page.get()).contains(u"that it was not executed: Letter 12 of the gateway"_s));
    QVERIFY(button(u"Close as not executed"_s)->isEnabled());
}

void UnknownOutcomeTest::anotherCallVoidsWhatWasSaidBefore()
{
    const RefundRequest request = unknown();
    QVERIFY(close(request, "sofia", u"Letter 12 of the gateway"_s));
    QVERIFY(!await(m_desk->sending.send(request.id, m_desk->signedIn("saul"), u"They have nothing"_s)));
    QCOMPARE(stateOf(request), RequestState::Unknown);

    openWith("sofia", u"Close as not executed"_s);

    QVERIFY(button(u"Close as not executed"_s)->isEnabled());
    QVERIFY(!wordsOn(m_page.get()).contains(u"Letter 12"_s));
}

void UnknownOutcomeTest::saysTheRiskBesideTheButtonThatSendsAgain()
{
    unknown();
    openWith("sofia", u"Send the same bytes again"_s);
    const QString risk = riskOfSendingAgain().translated();
    QVERIFY(wordsOn(m_page.get()).contains(risk));
    QCOMPARE(button(u"Send the same bytes again"_s)->accessibleDescription(), risk);

    QTest::mouseClick(button(u"Send the same bytes again"_s), Qt::LeftButton);
    QVERIFY(wordsOn(m_page.get()).contains(risk)); // while the reason is asked for, too
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Escape);
    QTest::mouseClick(button(u"Close as not executed"_s), Qt::LeftButton);
    QVERIFY(!wordsOn(m_page.get()).contains(risk));
}

void UnknownOutcomeTest::whatHasArrivedIsNotOfferedToBeSentAgain()
{
    const RefundRequest request = unknown();
    openWith("sofia", u"Send the same bytes again"_s);
    QVERIFY(button(u"Send the same bytes again"_s)->isEnabled());
    ReadingJudgement notified;
    notified.arrival = ArrivalSign::Kind::Notified;

    QVERIFY(await(m_desk->store.recordReading(request.id, notified, std::nullopt, u"ana"_s)));

    QTRY_VERIFY(!button(u"Send the same bytes again"_s)->isEnabled());
    const QString words = wordsOn(m_page.get());
    QVERIFY(words.contains(u"Signs that the gateway has it"_s));
    QVERIFY(words.contains(wordsFor(ArrivalSign::Kind::Notified).translated()));
    const QString why = u"Something says that the gateway has it, so it is not sent again."_s;
    QVERIFY(words.contains(why));
    QVERIFY(!words.contains(riskOfSendingAgain().translated())); // which nobody can take any more
    QVERIFY(button(u"Send the same bytes again"_s)->accessibleDescription().contains(why));
    QVERIFY(button(u"Close as not executed"_s)->isEnabled());
    QVERIFY(button(u"Check now"_s)->isEnabled());
}

void UnknownOutcomeTest::closesByAStatementWhoseDigestIsShown()
{
    const RefundRequest request = unknown();
    openWith("sofia", u"Close as not executed"_s);
    QTest::mouseClick(button(u"Close as not executed"_s), Qt::LeftButton);
    QTRY_VERIFY(button(u"Statement"_s)->hasFocus()); // without a mouse from here on
    QTest::keyClick(button(u"Statement"_s), Qt::Key_Space);
    chooseFile(fileWith("Not executed."));

    const QString digest =
        QString::fromLatin1(QCryptographicHash::hash("Not executed.", QCryptographicHash::Sha256).toHex());
    QVERIFY(wordsOn(m_page.get()).contains(u"Letter 12.pdf, SHA-256 "_s + digest));
    QTest::mouseClick(button(u"Close as not executed"_s), Qt::LeftButton);

    QTRY_VERIFY(wordsOn(m_page.get()).contains(u"that it was not executed: Statement Letter 12.pdf"_s));
    QTRY_VERIFY(wordsOn(m_page.get()).contains(u"Letter 12.pdf, kept by sofia on "_s));
    QVERIFY(wordsOn(m_page.get()).contains(digest));
    QCOMPARE(stateOf(request), RequestState::Unknown);
}

void UnknownOutcomeTest::aFileThatIsNoStatementSaysWhy_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("words");
    QTest::newRow("empty") << QByteArray() << u"The file is empty."_s;
    QTest::newRow("large") << QByteArray(1024 * 1024 + 1, 'x') << u"The file is larger than 1 MiB."_s;
}

void UnknownOutcomeTest::aFileThatIsNoStatementSaysWhy()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, words);
    unknown();
    openWith("sofia", u"Close as not executed"_s);
    QTest::mouseClick(button(u"Close as not executed"_s), Qt::LeftButton);
    QTest::mouseClick(button(u"Statement"_s), Qt::LeftButton);
    chooseFile(fileWith(content));

    QVERIFY(wordsOn(m_page.get()).contains(words));
    QVERIFY(!button(u"Close as not executed"_s)->isEnabled());
}

void UnknownOutcomeTest::theSecondSupervisorReadsTheStatement()
{
    const RefundRequest request = unknown();
    QVERIFY(close(request, "sofia", {}));
    openWith("saul", u"Save statement 1"_s);

    QTest::mouseClick(button(u"Save statement 1"_s), Qt::LeftButton);
    const QString copy = m_folder.filePath(u"copy.pdf"_s);
    chooseFile(copy);

    QTRY_VERIFY(QFile::exists(copy));
    QFile file(copy);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), StoryDesk::letter().content);
    const auto journal = await(m_desk->store.journal());
    QCOMPARE(journal->back().action, u"reveal"_s); // who took it out
    QCOMPARE(journal->back().actor, u"saul"_s);
    QCOMPARE(journal->back().subject, u"R1 statement 1"_s);
    QVERIFY(button(u"Show personal data"_s)); // the page stays as it was

    const size_t before = journal->size();
    QTest::mouseClick(button(u"Show personal data"_s), Qt::LeftButton);
    QTRY_VERIFY(button(u"Hide personal data"_s));
    QTest::mouseClick(button(u"Save statement 1"_s), Qt::LeftButton);
    const QString another = m_folder.filePath(u"another.pdf"_s);
    chooseFile(another);
    QTRY_VERIFY(QFile::exists(another));
    QCOMPARE(await(m_desk->store.journal())->size(), before + 2); // one for the page, one for the statement
}

void UnknownOutcomeTest::theFocusStaysOnAStatementThatIsShownOtherwise()
{
    const RefundRequest request = unknown();
    QVERIFY(close(request, "sofia", {}));
    openWith("saul", u"Save statement 1"_s);
    const QPointer<QPushButton> save = button(u"Save statement 1"_s);
    save->setFocus(Qt::TabFocusReason);

    button(u"Show personal data"_s)->click();
    QTRY_VERIFY(button(u"Hide personal data"_s));

    QVERIFY(save && save->hasFocus());
    QTest::keyClick(save, Qt::Key_Tab);
    QVERIFY(!button(u"Check now"_s)->hasFocus());
    QVERIFY(m_page->focusWidget() != save);
}

void UnknownOutcomeTest::aStatementThatCannotBeReadIsSaid()
{
    unknown();
    GuiDesk &desk = *m_desk;
    UnreadableEvidence unreadable;
    DeskServices blind{productionProfile(), desk.people, desk.store, desk.gateway, desk.lookup, desk.requests,
        desk.decisions, desk.sending, desk.tracking, desk.followStore, desk.following, desk.history,
        unreadable, desk.notifications, desk.notificationReading, desk.receipts, {}};
    m_page = std::make_unique<ApprovalsPage>(blind, desk.signedIn("sofia"));
    m_page->resize(1100, 760);
    m_page->show();

    const QString words = u"Whether a statement is kept already could not be read. The disk is full."_s;
    QTRY_VERIFY2(wordsOn(m_page.get()).contains(words), qPrintable(wordsOn(m_page.get())));
    QTest::mouseClick(button(u"Close as not executed"_s), Qt::LeftButton);
    QVERIFY(wordsOn(m_page.get()).contains(words)); // while the statement is asked for, too
    m_page.reset();
}

void UnknownOutcomeTest::everyNameIsThereOnce()
{
    const RefundRequest request = unknown();
    QVERIFY(close(request, "sofia", {}));
    openWith("saul", u"Save statement 1"_s);
    QTest::mouseClick(button(u"Close as not executed"_s), Qt::LeftButton);
    QStringList names;
    const QList<QWidget *> all = m_page->findChildren<QWidget *>();
    for (const QWidget *const widget : all) {
        const bool isInteractive = qobject_cast<const QAbstractButton *>(widget) != nullptr
            || qobject_cast<const QLineEdit *>(widget) != nullptr;
        if (widget->isVisible() && isInteractive)
            names.append(nameOf(widget));
    }
    QVERIFY(names.contains(u"Statement"_s));
    QVERIFY(!names.contains(QString()));
    QCOMPARE(names.removeDuplicates(), 0);
}

} // namespace reintegro::test

QTEST_MAIN(reintegro::test::UnknownOutcomeTest)
#include "unknown_outcome_test.moc"
