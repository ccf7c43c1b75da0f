// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/payments/refund_order.h"
#include "tests/support/charges.h"

#ifdef REINTEGRO_TEAM_STORE
#include "tests/support/team_place.h"
#else
#include "tests/support/file_place.h"
#endif

namespace reintegro::test {

//! The stores keep the same rules, and the same tests show it: what includes this file is built for a desk's
//! own file and, with REINTEGRO_TEAM_STORE, for a team's database.
#ifdef REINTEGRO_TEAM_STORE
using DeskPlace = TeamPlace;
#else
using DeskPlace = FilePlace;
#endif

//! A refund store with people around it, and the steps of a request as one-liners.
class RefundDesk : public DeskPlace {
public:
    const SignedIn boss = person("boss");
    const SignedIn ana = person("ana");
    const SignedIn eva = person("eva");
    const SignedIn sofia = person("sofia");
    const SignedIn saul = person("saul");

    [[nodiscard]] static NewRequest newRequest(const Charge &seen = settledCharge(), qint64 minor = 300)
    {
        NewRequest request{.seen = seen,
            .amount = Money(minor, Currency::cop()),
            .reason = QStringLiteral("Returned goods"),
            .note = QStringLiteral("called twice"),
            .account = {.bankCode = QStringLiteral("007"),
                .beneficiaryName = QStringLiteral("Jose Munoz"),
                .bankAccountNumber = QStringLiteral("00345678901"),
                .bankAccountType = QStringLiteral("SAVINGS"),
                .bankBranchId = {},
                .bankName = QStringLiteral("BANCOLOMBIA"),
                .documentId = QStringLiteral("1020304050"),
                .documentType = QStringLiteral("CC")},
            .beneficiaryAsTyped = QStringLiteral("José Muñoz"),
            .callbackUrl = QStringLiteral("https://shop.example/refunds"),
            .warnings = {},
            .corrects = {}};
        return request;
    }

    [[nodiscard]] RefundRequest asked(const NewRequest &request = newRequest())
    {
        return need(await(store->add(request, ana)));
    }
    [[nodiscard]] RefundRequest approved(const NewRequest &request = newRequest())
    {
        const RefundRequest waiting = asked(request);
        return need(await(store->approve(waiting.id, waiting.digest, true, sofia)));
    }
    //! Claimed by sofia, just now.
    [[nodiscard]] ClaimedRefund claimed(const RefundRequest &request, const QString &why = {})
    {
        return need(await(store->claim(request.id, request.seen, why, sofia)));
    }
    //! An answer without words of its own gets those that bear the state out.
    [[nodiscard]] RefundRequest recorded(
        const ClaimedRefund &refund, CallReport report, RequestState state) const
    {
        if (report.body == noWords)
            report.body = refundAnswer(refund, state);
        return need(await(store->recordOutcome(refund, report, judged(state))));
    }
    //! Asked, approved, sent, and nobody knows what became of it.
    [[nodiscard]] RefundRequest unknown(const NewRequest &request = newRequest())
    {
        return recorded(claimed(approved(request)), lostCall(), RequestState::Unknown);
    }
    //! The gateway's letter, kept with a request that is unknown.
    [[nodiscard]] Result<KeptStatement> keep(
        const RequestId &id, const SignedIn &by, const WrittenStatement &statement = letter()) const
    {
        return await(evidenceOf(by)->keepStatement(id, statement, by));
    }
    [[nodiscard]] static WrittenStatement letter()
    {
        return {.fileName = QStringLiteral("letter of Laura.pdf"),
            .content = QByteArrayLiteral("No refund order-1-1 of Laura Gomez was executed.")};
    }
    [[nodiscard]] RefundRequest read(const RefundRequest &request, RequestState state) const
    {
        ReadingJudgement judgement;
        judgement.state = state;
        judgement.meaning = Phrase("The gateway says how it stands.");
        return need(await(store->recordReading(request.id, judgement,
            ServerReply{.httpStatus = 200, .body = refundAnswer(request, state)}, QStringLiteral("desk"))));
    }
    [[nodiscard]] RefundRequest now(const RequestId &id) const { return need(await(store->request(id))); }
    [[nodiscard]] QStringList actions() const
    {
        QStringList actions;
        for (const JournalEntry &entry : need(await(store->journal())))
            actions.append(entry.action);
        return actions;
    }
    [[nodiscard]] JournalCheck verified(const std::optional<JournalCheckpoint> &checkpoint = {}) const
    {
        return need(await(store->verifyJournal(checkpoint)));
    }

    [[nodiscard]] static Judgement judged(RequestState state)
    {
        return {.state = state, .meaning = Phrase("This is what it means."), .alarms = {}, .remarks = {}};
    }
    static constexpr auto noWords = "{}";
    //! What the gateway says of a refund that stands like this.
    [[nodiscard]] static QByteArray refundAnswer(
        const RefundKey &key, const ChargeKey &charge, const Money &amount, RequestState state)
    {
        return QByteArray(R"({"idempotencyKey":")" + key.toString().toUtf8() + R"(","referenceId":")"
            + charge.toString().toUtf8() + R"(","amount":)" + QByteArray::number(amount.minorUnits())
            + R"(,"currency":"COP","country":"CO","transferStatus":")" + nameOf(state).toUpper().toLatin1()
            + R"("})");
    }
    [[nodiscard]] static QByteArray refundAnswer(const RefundRequest &request, RequestState state)
    {
        return refundAnswer(request.refundKey, request.chargeKey, request.amount, state);
    }
    [[nodiscard]] static QByteArray refundAnswer(const ClaimedRefund &refund, RequestState state)
    {
        const std::optional<RefundOrder> order = decodeRefundOrder(refund.body());
        return refundAnswer(order->key, order->charge, order->amount, state);
    }
    //! What the gateway has under a key that was never sent from here.
    [[nodiscard]] static ServerReply somebodyElsesRefund()
    {
        return {.httpStatus = 200, .body = R"({"transferStatus":"SETTLED"})"};
    }
    //! A call that came to this.
    [[nodiscard]] static CallReport callThatIs(RequestState state)
    {
        if (state == RequestState::NotSent)
            return neverLeft();
        if (state == RequestState::Unknown)
            return lostCall();
        return answer(state == RequestState::Failed ? 422 : 200);
    }
    [[nodiscard]] static CallReport answer(int httpStatus, const QByteArray &body = noWords)
    {
        return {.bodyTouched = true,
            .timesSent = 1,
            .httpStatus = httpStatus,
            .isWhole = true,
            .body = body,
            .trouble = {}};
    }
    [[nodiscard]] static CallReport lostCall()
    {
        return {.bodyTouched = true,
            .timesSent = 1,
            .httpStatus = {},
            .isWhole = false,
            .body = {},
            .trouble = QStringLiteral("closed")};
    }
    [[nodiscard]] static CallReport neverLeft() { return {}; }

    //! For steps that a test takes for granted.
    template <typename T> [[nodiscard]] static T need(Result<T> result)
    {
        if (!result)
            qFatal("%s (%s)", qPrintable(result.error().english()), qPrintable(result.error().detail));
        return std::move(*result);
    }
};

} // namespace reintegro::test
