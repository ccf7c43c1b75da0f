// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/refund/approvals_desk.h"

#include <QCheckBox>
#include <QPointer>
#include <QPushButton>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

//! What the approver is told about the beneficiary, and what of it has come up since.
class ApprovalsWarningsTest final : public QObject, private ApprovalsDesk {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        start();
        m_desk->gateway.onCharge = [](const ChargeKey &key) {
            Charge charge = settledCharge(key.toString());
            if (key.toString() == u"order-2"_s) {
                charge.payer->name = u"Ana Ruiz"_s;
                charge.payer->documentId = u"52000111"_s;
                charge.raw.replace("Laura Gomez", "Ana Ruiz");
                charge.raw.replace("1020304050", "52000111");
            }
            return ChargeReading{charge, {200, charge.raw}};
        };
    }
    void cleanup() { end(); }

    void evidenceStandsUnderTheBoxThatItBelongsTo();
    void whatCameUpWhileSomebodyLooksIsAnotherBox();
    void aTickStaysWhenSomethingElseComesUp();
    void ticksDoNotGoOverToAnotherRequest();
    void saysThatTwoAreNeededAndWhy();

private:
    static QString words() { return u"The same account was named for refunds to other customers: 1."_s; }
    QCheckBox *box(const QString &name = words()) { return showing<QCheckBox>(m_page.get(), name); }
    //! Another customer's refund into the same account.
    void askForAna()
    {
        RefundInput input = StoryDesk::input(u"1,00"_s);
        input.beneficiaryName = u"Ana Ruiz"_s;
        input.documentNumber = u"52000111"_s;
        QVERIFY(
            await(m_desk->requests.ask(*ChargeKey::fromText(u"order-2"_s), input, m_desk->signedIn("eva"))));
    }
};

void ApprovalsWarningsTest::evidenceStandsUnderTheBoxThatItBelongsTo()
{
    askForAna();
    QVERIFY(await(m_desk->decisions.reject(RequestId::fromNumber(1), u"no"_s, m_desk->signedIn("saul"))));
    asked();
    openWith("sofia", u"Approve and send"_s);

    QTRY_VERIFY(box());
    QVERIFY(!button(u"Approve"_s)->isEnabled());
    const QString evidence = box()->accessibleDescription();
    QVERIFY2(evidence.startsWith(u"R1 of 20"_s), qPrintable(evidence));
    QVERIFY2(evidence.endsWith(u": $ 1,00 COP for charge order-2, rejected"_s), qPrintable(evidence));
    QVERIFY(wordsOn(m_page.get()).contains(evidence));
}

void ApprovalsWarningsTest::whatCameUpWhileSomebodyLooksIsAnotherBox()
{
    const RefundRequest request = asked();
    openWith("sofia", u"Approve and send"_s);
    QTRY_VERIFY(button(u"Approve and send"_s)->isEnabled());

    askForAna();

    QTRY_VERIFY(box());
    QVERIFY(!button(u"Approve and send"_s)->isEnabled());
    box()->setChecked(true);
    QTest::mouseClick(button(u"Approve and send"_s), Qt::LeftButton);
    QTRY_COMPARE(stateOf(request), RequestState::InProgress);
    QVERIFY(m_desk->journalHas(u"warn"_s));
}

void ApprovalsWarningsTest::aTickStaysWhenSomethingElseComesUp()
{
    const RefundRequest request = askedWithWarning();
    openWith("sofia", u"Approve and send"_s);
    const auto first = [&] {
        const QList<QCheckBox *> all = m_page->findChildren<QCheckBox *>();
        return all.isEmpty() ? nullptr : all.first();
    };
    QTRY_VERIFY(first());
    QTRY_VERIFY(first()->isVisible());
    first()->setChecked(true);
    QVERIFY(button(u"Approve"_s)->isEnabled());
    QPointer<QCheckBox> held = first();
    held->setFocus(Qt::TabFocusReason);

    askForAna();

    QTRY_VERIFY(box());
    QVERIFY(!box()->isChecked());
    QVERIFY(held && held->hasFocus()); // whoever ticks with Space goes on ticking
    QTest::keyClick(held, Qt::Key_Tab);
    QVERIFY(box()->hasFocus()); // and not only after the buttons
    int ticked = 0;
    for (QCheckBox *const each : m_page->findChildren<QCheckBox *>())
        ticked += each->isVisible() && each->isChecked() ? 1 : 0;
    QCOMPARE(ticked, 1);
}

void ApprovalsWarningsTest::ticksDoNotGoOverToAnotherRequest()
{
    RefundInput input = StoryDesk::input(u"1,00"_s);
    input.documentNumber = u"1099888777"_s;
    for (int i = 0; i < 2; ++i) // the very same words
        QVERIFY(await(m_desk->requests.ask(m_desk->charge, input, m_desk->signedIn("ana"))));
    openWith("sofia", u"Approve and send"_s);
    const auto boxes = [&] {
        QList<QCheckBox *> seen;
        for (QCheckBox *const each : m_page->findChildren<QCheckBox *>()) {
            if (each->isVisible())
                seen.append(each);
        }
        return seen;
    };
    QTRY_VERIFY(!boxes().isEmpty());
    boxes().first()->setChecked(true);
    auto *const table = showing<QTableView>(m_page.get(), u"Requests awaiting approval"_s);
    table->setCurrentIndex(table->model()->index(1, table->currentIndex().column()));
    QTRY_VERIFY(wordsOn(m_page.get()).contains(u"R2 · asked for by ana"_s));
    for (const QCheckBox *const each : boxes())
        QVERIFY(!each->isChecked());
}

void ApprovalsWarningsTest::saysThatTwoAreNeededAndWhy()
{
    askForAna();
    const RefundRequest request = asked();
    QVERIFY(await(m_desk->decisions.reject(RequestId::fromNumber(1), u"no"_s, m_desk->signedIn("saul"))));
    const auto policy = await(m_desk->store.setPolicy(
        PolicySetting::SecondApprovalOn, u"account_of_others"_s, m_desk->signedIn("boss")));
    QVERIFY(policy);
    openWith("sofia", u"Approve and send"_s);
    m_page->setPolicy(*policy);
    QTRY_VERIFY(box());
    box()->setChecked(true);

    QVERIFY(wordsOn(m_page.get()).contains(u"It needs two approvals."_s));
    QVERIFY(wordsOn(m_page.get()).contains(u"Two are needed because of: Account of other customers."_s));
    QVERIFY(button(u"Approve"_s)->isEnabled());
    QVERIFY(!button(u"Approve and send"_s)->isEnabled());
    QTest::mouseClick(button(u"Approve"_s), Qt::LeftButton);
    QTRY_VERIFY(wordsOn(m_page.get()).contains(u"You have approved it."_s));
    QCOMPARE(stateOf(request), RequestState::AwaitingApproval);
}

} // namespace reintegro::test

QTEST_MAIN(reintegro::test::ApprovalsWarningsTest)
#include "approvals_warnings_test.moc"
