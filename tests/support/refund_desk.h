// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/sqlite/sqlite_refund_store.h"
#include "tests/support/charges.h"
#include "tests/support/desk_people.h"
#include "tests/support/manual_clock.h"
#include "tests/support/quick_folder.h"
#include "tests/support/some_key.h"

#include <memory>

namespace reintegro::test {

//! A refund store in a temporary folder with people around it, and the steps of a request as one-liners.
class RefundDesk {
public:
    ManualClock clock;
    DeskPeople people{clock};
    FixedStoreKey keys{someKey()};

private:
    QTemporaryDir m_folder{quickFolder()};

public:
    const QString file = m_folder.filePath(QStringLiteral("refunds.sqlite"));
    std::unique_ptr<SqliteRefundStore> store = std::make_unique<SqliteRefundStore>(file, keys, clock);

    const SignedIn boss = people.signedIn("boss");
    const SignedIn ana = people.signedIn("ana");
    const SignedIn eva = people.signedIn("eva");
    const SignedIn sofia = people.signedIn("sofia");
    const SignedIn saul = people.signedIn("saul");

    void reopen()
    {
        store.reset();
        store = std::make_unique<SqliteRefundStore>(file, keys, clock);
    }

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
    [[nodiscard]] RefundRequest recorded(
        const ClaimedRefund &refund, const CallReport &report, RequestState state) const
    {
        return need(await(store->recordOutcome(refund, report, judged(state))));
    }
    //! Asked, approved, sent, and nobody knows what became of it.
    [[nodiscard]] RefundRequest unknown(const NewRequest &request = newRequest())
    {
        return recorded(claimed(approved(request)), lostCall(), RequestState::Unknown);
    }
    [[nodiscard]] RefundRequest read(const RefundRequest &request, RequestState state) const
    {
        ReadingJudgement judgement;
        judgement.state = state;
        judgement.meaning = Phrase("The gateway says how it stands.");
        return need(await(store->recordReading(request.id, judgement, {}, QStringLiteral("desk"))));
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
    [[nodiscard]] static CallReport answer(int httpStatus, const QByteArray &body = "{}")
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
