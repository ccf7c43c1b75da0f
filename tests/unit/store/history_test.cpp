// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/history_warnings.h"
#include "models/store/history_rows.h"
#include "tests/support/refund_desk.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

using namespace std::chrono_literals;

class HistoryTest final : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<RefundDesk> m_desk;

    static NewRequest of(const QString &charge, qint64 minor = 300)
    {
        return RefundDesk::newRequest(settledCharge(charge, 100'000), minor);
    }
    [[nodiscard]] BeneficiaryFacts facts(const HistoryQuestion &question)
    {
        return RefundDesk::need(await(m_desk->history(m_desk->sofia)->facts(question)));
    }
    [[nodiscard]] BeneficiaryFacts factsOf(const RefundRequest &request) { return facts(historyOf(request)); }
    static HistoryQuestion ask(const NewRequest &request, const QString &asker = u"ana"_s)
    {
        return {.charge = request.seen.key, .account = request.account, .asker = asker};
    }
    [[nodiscard]] Result<Done> note(const RefundRequest &request, const QString &code,
        Warning::Level level = Warning::Level::Confirm, const char *who = "sofia")
    {
        const SignedIn by = m_desk->person(who);
        return await(m_desk->history(by)->note(
            request.id, {{.code = code, .message = Phrase("x"), .level = level}}, by));
    }
    [[nodiscard]] Result<RefundRequest> approve(
        const RefundRequest &request, const SignedIn &by, bool accepts = true)
    {
        return await(m_desk->store->approve(request.id, request.digest, accepts, by));
    }
    [[nodiscard]] Result<ClaimedRefund> claim(const RefundRequest &request)
    {
        return await(m_desk->store->claim(request.id, request.seen, {}, m_desk->sofia));
    }
    void set(const char *name, const QString &value)
    {
        const auto setting = policySettingFromName(QString::fromLatin1(name));
        QVERIFY(await(m_desk->store->setPolicy(*setting, value, m_desk->boss)));
    }
    static QStringList idsOf(const std::vector<EarlierRequest> &requests)
    {
        QStringList ids;
        for (const EarlierRequest &request : requests)
            ids.append(request.id.toString());
        return ids;
    }
    static NewRequest warned(NewRequest request, const QString &code, Warning::Level level)
    {
        request.warnings = {{.code = code, .message = Phrase("x"), .level = level}};
        return request;
    }

private Q_SLOTS:
    void init() { m_desk = std::make_unique<RefundDesk>(); }
    void cleanup() { m_desk.reset(); }

    void findsWhatHasTheSameAccountDocumentOrCharge();
    void aRequestItselfIsNotItsOwnHistory();
    void saysHowEachStandsAndWhoPaid();
    void knowsWhatTheAskerUsuallyAsksFor();
    void habitsAreThoseOfBefore();
    void knowsWhatWasChargedBack();
    void whatNamesNobodyFindsNobody();
    void whatCameUpHasToBeAcceptedLikeTheRest();
    void whatIsNotedStandsInTheJournalByItsCode();
    void onlyASupervisorNotesAndOnlyWhileItWaits();
    void whatIsNotedIsNotNotedTwice();
    void noteThatIsChangedBehindTheJournalsBackIsFound_data();
    void noteThatIsChangedBehindTheJournalsBackIsFound();
    void aWarningThatThePolicyNamesNeedsTwoPeople_data();
    void aWarningThatThePolicyNamesNeedsTwoPeople();
    void whatCameUpNeedsTwoPeopleToo();
    void aPolicyThatNamesAWarningLetsWhatWasApprovedByOneWait();
    void eachLookIsAnsweredByAnIndex();
};

void HistoryTest::findsWhatHasTheSameAccountDocumentOrCharge()
{
    static_cast<void>(m_desk->asked(of(u"order-2"_s))); // R1: the account and the document
    NewRequest otherDocument = of(u"order-3"_s);
    otherDocument.account.documentId = u"5050505050"_s;
    static_cast<void>(m_desk->asked(otherDocument)); // R2
    NewRequest otherAccount = of(u"order-4"_s);
    otherAccount.account.bankAccountNumber = u"999"_s;
    static_cast<void>(m_desk->asked(otherAccount)); // R3
    NewRequest other = of(u"order-5"_s);
    other.account.bankAccountNumber = u"888"_s;
    other.account.documentId = u"6060606060"_s;
    static_cast<void>(m_desk->asked(other)); // R4
    const BeneficiaryFacts found = facts(ask(of(u"order-5"_s)));
    QCOMPARE(idsOf(found.ofAccount), (QStringList{u"R2"_s, u"R1"_s}));
    QCOMPARE(idsOf(found.ofDocument), (QStringList{u"R3"_s, u"R1"_s}));
    QCOMPARE(idsOf(found.ofCharge), QStringList{u"R4"_s});
}

void HistoryTest::aRequestItselfIsNotItsOwnHistory()
{
    const RefundRequest first = m_desk->asked(of(u"order-2"_s));
    const RefundRequest second = m_desk->asked(of(u"order-2"_s));
    const BeneficiaryFacts found = factsOf(second);
    QCOMPARE(idsOf(found.ofAccount), QStringList{first.id.toString()});
    QCOMPARE(idsOf(found.ofDocument), QStringList{first.id.toString()});
    QCOMPARE(idsOf(found.ofCharge), QStringList{first.id.toString()});
}

void HistoryTest::saysHowEachStandsAndWhoPaid()
{
    const RefundRequest failed = m_desk->recorded(
        m_desk->claimed(m_desk->approved(of(u"order-2"_s))), RefundDesk::answer(422), RequestState::Failed);
    const BeneficiaryFacts found = facts(ask(of(u"order-3"_s)));
    QCOMPARE(found.ofAccount.size(), std::size_t(1));
    const EarlierRequest &request = found.ofAccount.front();
    QCOMPARE(request.state, RequestState::Failed);
    QCOMPARE(request.amount, failed.amount);
    QCOMPARE(request.at, failed.createdAt);
    QCOMPARE(request.charge, failed.chargeKey);
    QCOMPARE(request.account, failed.account);
    QCOMPARE(request.payer->name, std::optional(u"Laura Gomez"_s));
    QVERIFY(!found.knownChargeback);
}

void HistoryTest::knowsWhatTheAskerUsuallyAsksFor()
{
    qint64 minor = 0;
    for (const qint64 each : {500, 100, 300}) {
        NewRequest request = of(u"order-%1"_s.arg(++minor), each);
        if (each == 100)
            request = warned(request, u"document_differs_from_payer"_s, Warning::Level::Confirm);
        static_cast<void>(m_desk->asked(request)); // by ana
    }
    // What she took back has not made it usual.
    const RefundRequest large = m_desk->asked(of(u"order-8"_s, 9'000));
    QVERIFY(await(m_desk->store->withdraw(large.id, m_desk->ana)));
    const AskerHabits habits = facts(ask(of(u"order-9"_s), u"Ana"_s)).asker;
    QCOMPARE(habits,
        (AskerHabits{.requests = 3,
            .median = Money(300, Currency::cop()),
            .highest = Money(500, Currency::cop()),
            .toOthers = 1}));
    QCOMPARE(facts(ask(of(u"order-9"_s), u"eva"_s)).asker, AskerHabits());
}

void HistoryTest::habitsAreThoseOfBefore()
{
    set("expiry-days", u"90"_s);
    static_cast<void>(m_desk->asked(of(u"order-2"_s, 7'000)));
    m_desk->letTimePass(24h * 89);
    const RefundRequest second = m_desk->asked(of(u"order-3"_s, 200));
    QCOMPARE(factsOf(second).asker.requests, 1); // without itself
    m_desk->letTimePass(24h * 2);
    const RefundRequest third = m_desk->asked(of(u"order-4"_s, 300));
    static_cast<void>(m_desk->asked(of(u"order-5"_s, 9'000))); // came afterwards
    QCOMPARE(factsOf(third).asker.requests, 2);
    QCOMPARE(facts(ask(of(u"order-6"_s))).asker.requests, 3); // the first is 91 days older than the last
}

void HistoryTest::knowsWhatWasChargedBack()
{
    const NewRequest request = of(u"order-1"_s);
    static_cast<void>(m_desk->asked(of(u"order-2"_s))); // whose charge was read
    QVERIFY(!facts(ask(request)).knownChargeback);

    QCOMPARE(m_desk->around().run(u"INSERT INTO chargebacks (charge_key, seen_at, answer, noted_by) "
                                  "SELECT 'order-1', 1, seen, 'ana' FROM requests"_s),
        QString());

    QVERIFY(facts(ask(request)).knownChargeback);
    QVERIFY(!facts(ask(of(u"order-2"_s))).knownChargeback);
}

void HistoryTest::whatNamesNobodyFindsNobody()
{
    static_cast<void>(m_desk->asked(of(u"order-2"_s)));
    NewRequest nobody = of(u"order-3"_s);
    nobody.account = {};
    const BeneficiaryFacts found = facts(ask(nobody));
    QVERIFY(found.ofAccount.empty());
    QVERIFY(found.ofDocument.empty());
}

void HistoryTest::whatCameUpHasToBeAcceptedLikeTheRest()
{
    const RefundRequest request = m_desk->asked();
    QVERIFY(note(request, u"name_shortened"_s, Warning::Level::Notice));
    const RefundRequest other = m_desk->asked(of(u"order-2"_s));
    QVERIFY(approve(request, m_desk->sofia, false)); // a notice asks nothing
    QVERIFY(note(other, u"account_failed_before"_s));
    const auto refused = approve(other, m_desk->sofia, false);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Conflict);
    QCOMPARE(refused.error().what.english(), u"R2 carries warnings that nobody has confirmed."_s);
    QVERIFY(approve(other, m_desk->sofia));
}

void HistoryTest::whatIsNotedStandsInTheJournalByItsCode()
{
    const RefundRequest request = m_desk->asked();
    QVERIFY(note(request, u"account_failed_before"_s));
    const std::vector<JournalEntry> entries = RefundDesk::need(await(m_desk->store->journal()));
    QCOMPARE(entries.back().action, u"warn"_s);
    QCOMPARE(entries.back().actor, u"sofia"_s);
    QCOMPARE(entries.back().subject, request.id.toString());
    const QString content = QString(entries.back().content).remove(u' ');
    QVERIFY2(content.contains(uR"("warnings":["account_failed_before/confirm"])"_s), qPrintable(content));
    QCOMPARE(codesOf(factsOf(request).noted), QStringList{u"account_failed_before"_s});
    QVERIFY(m_desk->verified().isWhole());
}

void HistoryTest::onlyASupervisorNotesAndOnlyWhileItWaits()
{
    const RefundRequest request = m_desk->asked();
    QCOMPARE(
        note(request, u"charged_back"_s, Warning::Level::Confirm, "eva").error().kind, ErrorKind::NotAllowed);
    QVERIFY(approve(request, m_desk->sofia));
    QCOMPARE(note(request, u"charged_back"_s).error().kind, ErrorKind::Conflict);
    QVERIFY(factsOf(request).noted.empty());
    QCOMPARE(m_desk->actions().count(u"refused:warn"_s), 2);
}

void HistoryTest::whatIsNotedIsNotNotedTwice()
{
    const RefundRequest request = m_desk->asked();
    QVERIFY(note(request, u"charged_back"_s));
    QVERIFY(note(request, u"charged_back"_s, Warning::Level::Confirm, "saul"));
    QCOMPARE(m_desk->actions().count(u"warn"_s), 1);
    QVERIFY(m_desk->verified().isWhole());
}

void HistoryTest::noteThatIsChangedBehindTheJournalsBackIsFound_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("a row less") << u"DELETE FROM noted_warnings"_s;
    QTest::newRow("a row more") << u"INSERT INTO noted_warnings VALUES (1, 'asker_unusual', 'notice')"_s;
    QTest::newRow("another level") << u"UPDATE noted_warnings SET level = 'notice'"_s;
    QTest::newRow("another code") << u"UPDATE noted_warnings SET code = 'other'"_s;
}

void HistoryTest::noteThatIsChangedBehindTheJournalsBackIsFound()
{
    QFETCH(QString, sql);
    const RefundRequest request = m_desk->asked();
    QVERIFY(note(request, u"charged_back"_s));
    QVERIFY(m_desk->verified().isWhole());
    auto around = m_desk->around();
    if (!sql.startsWith(u"INSERT"_s)) {
        const QString refusal = around.run(sql);
        QVERIFY2(!refusal.isEmpty(), "the second lock");
    }
    around.dropTriggers();
    QCOMPARE(around.run(sql), QString());
    QVERIFY(!m_desk->verified().isWhole());
}

void HistoryTest::aWarningThatThePolicyNamesNeedsTwoPeople_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<Warning::Level>("level");
    QTest::addColumn<bool>("needsTwo");
    QTest::newRow("to be confirmed") << u"account_of_others"_s << Warning::Level::Confirm << true;
    QTest::newRow("a notice") << u"charged_back"_s << Warning::Level::Notice << true;
    QTest::newRow("another one") << u"name_differs_from_payer"_s << Warning::Level::Confirm << false;
}

void HistoryTest::aWarningThatThePolicyNamesNeedsTwoPeople()
{
    QFETCH(QString, code);
    QFETCH(Warning::Level, level);
    QFETCH(bool, needsTwo);
    set("second-approval-on", u"account_of_others,charged_back"_s);
    const RefundRequest request = m_desk->asked(warned(of(u"order-2"_s), code, level));
    const RefundRequest once = RefundDesk::need(approve(request, m_desk->sofia));
    QCOMPARE(once.state, needsTwo ? RequestState::AwaitingApproval : RequestState::Approved);
    if (needsTwo) {
        QCOMPARE(approve(once, m_desk->sofia).error().kind, ErrorKind::NotAllowed);
        QVERIFY(!claim(once));
        QCOMPARE(RefundDesk::need(approve(once, m_desk->saul)).state, RequestState::Approved);
    }
    QVERIFY(claim(once));
    QVERIFY(m_desk->verified().isWhole());
}

void HistoryTest::whatCameUpNeedsTwoPeopleToo()
{
    set("second-approval-on", u"account_failed_before"_s);
    const RefundRequest request = m_desk->asked();
    QVERIFY(note(request, u"account_failed_before"_s));
    const RefundRequest once = RefundDesk::need(approve(request, m_desk->sofia));
    QCOMPARE(once.state, RequestState::AwaitingApproval);
    QCOMPARE(RefundDesk::need(approve(once, m_desk->saul)).state, RequestState::Approved);
    QVERIFY(claim(once));
}

void HistoryTest::aPolicyThatNamesAWarningLetsWhatWasApprovedByOneWait()
{
    const RefundRequest carries =
        m_desk->approved(warned(of(u"order-2"_s), u"charged_back"_s, Warning::Level::Confirm));
    const RefundRequest came = m_desk->asked(of(u"order-3"_s));
    QVERIFY(note(came, u"charged_back"_s));
    QVERIFY(approve(came, m_desk->sofia));
    const RefundRequest other = m_desk->approved(of(u"order-4"_s));
    set("second-approval-on", u"charged_back"_s);
    QCOMPARE(m_desk->now(carries.id).state, RequestState::AwaitingApproval);
    QCOMPARE(m_desk->now(came.id).state, RequestState::AwaitingApproval);
    QCOMPARE(m_desk->now(other.id).state, RequestState::Approved);
    QCOMPARE(RefundDesk::need(approve(came, m_desk->saul)).state, RequestState::Approved);
    QVERIFY(m_desk->verified().isWhole());
}

#ifdef REINTEGRO_TEAM_STORE
//! Without so many rows that an index pays, the planner has to be told to use one where it can.
static constexpr auto explain = "EXPLAIN ";
static constexpr auto goesThroughAll = "Seq Scan on requests";
static constexpr auto preparation = "SET LOCAL enable_seqscan = off";
#else
static constexpr auto explain = "EXPLAIN QUERY PLAN ";
static constexpr auto goesThroughAll = "SCAN";
static constexpr auto preparation = "SELECT 1";
#endif

//! A look at one beneficiary must not go through all requests.
void HistoryTest::eachLookIsAnsweredByAnIndex()
{
    const HistoryQuestion question = ask(of(u"order-2"_s));
    const auto plans = await(m_desk->look([question](const StoreView &view) -> Result<QStringList> {
        QStringList lines;
        static_cast<void>(changeRows(view.database, QString::fromLatin1(preparation)));
        for (const HistoryQuery &query : historyQueries(view, question)) {
            const auto done = eachRow(view.database, QString::fromLatin1(explain) + query.sql, query.values,
                [&](const QSqlQuery &row) -> Result<Done> {
                    for (int column = 0; row.value(column).isValid(); ++column)
                        lines.append(row.value(column).toString());
                    return Done();
                });
            if (!done)
                return failureOf(done);
        }
        return lines;
    }));
    QVERIFY(plans);
    QVERIFY(plans->size() >= 4);
    for (const QString &line : *plans)
        QVERIFY2(!line.contains(QString::fromLatin1(goesThroughAll)), qPrintable(line));
}

} // namespace reintegro::test

QTEST_GUILESS_MAIN(reintegro::test::HistoryTest)
#include "history_test.moc"
