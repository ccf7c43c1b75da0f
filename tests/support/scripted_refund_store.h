// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/refund_store.h"

#include <QTimer>

#include <algorithm>
#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace reintegro::test {

//! A store for tests of what reads from one: requests and recent charges out of vectors, answered at once or
//! when the test says so, and in the order that it says. It changes nothing: every step is refused.
class ScriptedRefundStore : public RefundStore {
public:
    using RefundStore::RefundStore;

    std::vector<RefundRequest> kept;
    std::vector<RecentCharge> recent;
    bool holdsAnswers =
        false; //!< Answers wait for answer(); what they say is decided when they are asked for.
    std::optional<Error> failsWith;
    StorePolicy holds; //!< What policy() answers.
    StoreConnection connected = StoreConnection::Connected;
    bool isTeams = false;
    QStringList revealed; //!< What noteReveal() was told: "ana: order-1".
    int questions = 0; //!< How often anything was asked.
    std::vector<RequestFilter> asked; //!< What requests() was asked for.
    int rowsGiven = 0; //!< By requests(), all answers together.
    std::chrono::milliseconds delay{0}; //!< How long every answer takes.

    bool keepsDrafts = false; //!< Otherwise nothing of a draft is kept or found.
    std::vector<KeptDraft> draftsKept;

    //! The connection breaks, and every answer with it, or is there again.
    void setConnection(StoreConnection now)
    {
        connected = now;
        failsWith.reset();
        if (now == StoreConnection::Broken)
            failsWith = Error{.kind = ErrorKind::Storage,
                .what = Phrase("The team's store cannot be reached."),
                .next = Phrase("Wait until it is back."),
                .detail = {},
                .reply = {}};
        Q_EMIT connectionChanged(now);
    }
    //! Adds or replaces a request and says so.
    void put(const RefundRequest &request)
    {
        const auto found = std::find_if(
            kept.begin(), kept.end(), [&](const RefundRequest &each) { return each.id == request.id; });
        if (found == kept.end())
            kept.push_back(request);
        else
            *found = request;
        Q_EMIT requestChanged(request.id);
    }
    [[nodiscard]] size_t held() const { return m_held.size(); }
    //! Gives the answer that was asked for at `place` (0 is the oldest that is still held).
    void answer(size_t place)
    {
        const std::function<void()> give = m_held.at(place);
        m_held.erase(m_held.begin() + static_cast<qsizetype>(place));
        give();
    }

    Pending<std::vector<RefundRequest>> *requests(const RequestFilter &filter) override
    {
        asked.push_back(filter);
        std::vector<RefundRequest> matching;
        std::copy_if(
            kept.cbegin(), kept.cend(), std::back_inserter(matching), [&](const RefundRequest &each) {
                return (!filter.state || each.state == *filter.state)
                    && (!filter.charge || each.chargeKey == *filter.charge)
                    && (!filter.before || each.id < *filter.before)
                    && (!filter.after || each.id > *filter.after) && isFound(each, filter.search);
            });
        std::sort(matching.begin(), matching.end(),
            [](const RefundRequest &one, const RefundRequest &other) { return one.id < other.id; });
        if (filter.most && static_cast<int>(matching.size()) > *filter.most) {
            if (filter.after)
                matching.erase(matching.begin() + *filter.most, matching.end());
            else
                matching.erase(matching.begin(), matching.end() - *filter.most);
        }
        rowsGiven += static_cast<int>(matching.size());
        return reply<std::vector<RefundRequest>>(matching);
    }
    Pending<RefundRequest> *request(const RequestId &id) override
    {
        for (const RefundRequest &each : kept) {
            if (each.id == id)
                return reply<RefundRequest>(each);
        }
        return reply<RefundRequest>(failure(ErrorKind::NotFound, Phrase("no such request")));
    }
    Pending<std::vector<RecentCharge>> *recentCharges(const QString &by, int most) override
    {
        std::vector<RecentCharge> matching;
        for (const RecentCharge &each : recent) {
            if (each.by == by && static_cast<int>(matching.size()) < most)
                matching.push_back(each);
        }
        return reply<std::vector<RecentCharge>>(matching);
    }

    Pending<RefundRequest> *add(const NewRequest &, const SignedIn &) override
    {
        return refused<RefundRequest>();
    }
    Pending<RefundRequest> *approve(const RequestId &, const QByteArray &, bool, const SignedIn &) override
    {
        return refused<RefundRequest>();
    }
    Pending<RefundRequest> *reject(const RequestId &, const QString &, const SignedIn &) override
    {
        return refused<RefundRequest>();
    }
    Pending<RefundRequest> *withdraw(const RequestId &, const SignedIn &) override
    {
        return refused<RefundRequest>();
    }
    Pending<RefundRequest> *giveNextKey(const RequestId &, const ServerReply &, const SignedIn &) override
    {
        return refused<RefundRequest>();
    }
    Pending<RefundRequest> *recordOutcome(
        const ClaimedRefund &, const CallReport &, const Judgement &) override
    {
        return refused<RefundRequest>();
    }
    Pending<RefundRequest> *recordReading(const RequestId &, const ReadingJudgement &,
        const std::optional<ServerReply> &, const QString &) override
    {
        return refused<RefundRequest>();
    }
    Pending<RefundRequest> *closeAsNotExecuted(const RequestId &, const QString &, const SignedIn &) override
    {
        return refused<RefundRequest>();
    }
    Pending<int> *releaseLostClaims() override { return refused<int>(); }
    Pending<Done> *noteRefusal(const QString &, const QString &, const QString &, const Error &) override
    {
        return refused<Done>();
    }
    Pending<Done> *noteReveal(const QString &actor, const QString &subject) override
    {
        revealed.append(actor + QStringLiteral(": ") + subject);
        return reply<Done>(Done());
    }
    Pending<StorePolicy> *policy() override { return reply<StorePolicy>(holds); }
    Pending<StorePolicy> *setPolicy(PolicySetting, const QString &, const SignedIn &) override
    {
        return refused<StorePolicy>();
    }
    Pending<StorePolicy> *stopSending(const QString &, const SignedIn &) override
    {
        return refused<StorePolicy>();
    }
    Pending<StorePolicy> *resumeSending(const SignedIn &) override { return refused<StorePolicy>(); }
    Pending<int> *erasePersonalData(const DataSubject &, const QString &, const SignedIn &) override
    {
        return refused<int>();
    }
    StoreConnection connection() const override { return connected; }
    bool isTeamStore() const override { return isTeams; }
    Pending<Done> *rememberCharge(const Charge &, const QString &) override { return refused<Done>(); }
    Pending<Done> *keepDraft(const KeptDraft &draft, const QString &) override
    {
        if (!keepsDrafts)
            return refused<Done>();
        if (!failsWith)
            draftsKept = {draft};
        return reply<Done>(Done());
    }
    Pending<std::optional<KeptDraft>> *draft(const ChargeKey &, const QString &) override
    {
        if (!keepsDrafts)
            return refused<std::optional<KeptDraft>>();
        return reply<std::optional<KeptDraft>>(
            draftsKept.empty() ? std::nullopt : std::optional(draftsKept.front()));
    }
    Pending<std::vector<KeptDraft>> *drafts(const QString &) override
    {
        return keepsDrafts ? reply<std::vector<KeptDraft>>(draftsKept) : refused<std::vector<KeptDraft>>();
    }
    Pending<Done> *discardDraft(const ChargeKey &, const QString &) override
    {
        if (!keepsDrafts)
            return refused<Done>();
        if (!failsWith)
            draftsKept.clear();
        return reply<Done>(Done());
    }
    Pending<JournalCheck> *verifyJournal(std::optional<JournalCheckpoint>) override
    {
        return refused<JournalCheck>();
    }
    Pending<std::vector<JournalEntry>> *journal() override { return refused<std::vector<JournalEntry>>(); }

protected:
    Pending<Claim> *writeClaim(const RequestId &, const Charge &, const QString &, const SignedIn &) override
    {
        return refused<Claim>();
    }
    Pending<Claim> *writeRepeat(const ClaimedRefund &, const CallReport &) override
    {
        return refused<Claim>();
    }

private:
    template <typename T> Pending<T> *reply(Result<T> answer)
    {
        ++questions;
        if (failsWith)
            answer = failure(*failsWith);
        auto *const pending = new Pending<T>(this);
        if (holdsAnswers)
            m_held.emplace_back([pending, answer] { pending->finish(answer); });
        else if (delay.count() > 0)
            QTimer::singleShot(delay, pending, [pending, answer] { pending->finish(answer); });
        else
            pending->finish(answer);
        return pending;
    }
    template <typename T> Pending<T> *refused()
    {
        const Result<T> answer = failure(ErrorKind::Conflict, Phrase("this store only reads"));
        if (delay.count() == 0)
            return alreadyDone<T>(this, answer);
        auto *const pending = new Pending<T>(this);
        QTimer::singleShot(delay, pending, [pending, answer] { pending->finish(answer); });
        return pending;
    }
    //! As the interface says: whole keys, numbers and states, and the beginnings of names.
    [[nodiscard]] static bool isFound(const RefundRequest &request, const QString &search)
    {
        QStringList texts{request.id.toString(), request.chargeKey.toString(), request.refundKey.toString(),
            nameOf(request.state), request.account.bankAccountNumber, request.account.documentId,
            request.requestedBy};
        texts += request.beneficiaryAsTyped.split(u' ') + request.account.beneficiaryName.split(u' ');
        const QStringList words = search.split(u' ', Qt::SkipEmptyParts);
        return std::all_of(words.cbegin(), words.cend(), [&texts](const QString &word) {
            return std::any_of(texts.cbegin(), texts.cend(),
                [&word](const QString &text) { return text.startsWith(word, Qt::CaseInsensitive); });
        });
    }

    std::vector<std::function<void()>> m_held;
};

} // namespace reintegro::test
