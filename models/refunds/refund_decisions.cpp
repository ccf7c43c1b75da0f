// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/refund_decisions.h"

#include "models/refunds/confirmed.h"
#include "models/refunds/history_warnings.h"

#include <algorithm>

namespace reintegro {

RefundDecisions::RefundDecisions(PeopleStore &people, RefundStore &store, BeneficiaryHistory &history,
    EvidenceStore &evidence, QObject *parent)
    : QObject(parent)
    , m_people(people)
    , m_store(store)
    , m_history(history)
    , m_evidence(evidence)
{
}

//! Whether everything that is to be confirmed was on the screen.
static bool hasSeenAll(const std::vector<Warning> &fresh, const std::optional<QStringList> &shown)
{
    return std::all_of(fresh.cbegin(), fresh.cend(), [&](const Warning &warning) {
        return warning.level != Warning::Level::Confirm || !shown || shown->contains(warning.code);
    });
}

void RefundDecisions::noteFor(const RefundRequest &request, const std::optional<QStringList> &shown,
    const SignedIn &by, Pending<Done> *pending)
{
    m_history.facts(historyOf(request))
        ->whenDone(pending, [this, request, shown, by, pending](const Result<BeneficiaryFacts> &facts) {
            if (!facts)
                return pending->finish(tl::unexpected(facts.error()));
            const std::vector<Warning> fresh = freshWarnings(request, *facts);
            if (fresh.empty())
                return pending->finish(Done());
            m_history.note(request.id, fresh, by)
                ->whenDone(pending,
                    [pending, id = request.id, isSeen = hasSeenAll(fresh, shown)](const Result<Done> &noted) {
                        if (!noted || isSeen)
                            return pending->finish(noted);
                        pending->finish(failure(ErrorKind::Conflict,
                            Phrase(QT_TRANSLATE_NOOP(
                                       "Phrase", "Something has come up about %1 since you looked at it."),
                                {id.toString()}),
                            Phrase(QT_TRANSLATE_NOOP("Phrase",
                                "Nothing was approved. Read the new warning and confirm it, or reject the "
                                "request."))));
                    });
        });
}

Pending<Done> *RefundDecisions::noteWhatCameUp(
    const RequestId &id, const std::optional<QStringList> &shown, const SignedIn &by)
{
    auto *const pending = new Pending<Done>(this);
    m_store.request(id)->whenDone(pending, [this, shown, by, pending](const Result<RefundRequest> &request) {
        // Who may not approve, and what cannot be approved, is refused by the store, in its own words.
        const bool mayBeApproved = request && request->state == RequestState::AwaitingApproval
            && by.is(Role::Supervisor) && request->requestedBy.compare(by.name(), Qt::CaseInsensitive) != 0;
        if (mayBeApproved)
            noteFor(*request, shown, by, pending);
        else
            pending->finish(Done());
    });
    return pending;
}

Pending<RefundRequest> *RefundDecisions::approve(const RequestId &id, const QByteArray &digest,
    bool acceptWarnings, const SignedIn &by, const std::optional<QStringList> &shown)
{
    return afterConfirming<RefundRequest>(
        m_people, by, this, [this, id, digest, acceptWarnings, shown](const SignedIn &today) {
            auto *const pending = new Pending<RefundRequest>(this);
            noteWhatCameUp(id, shown, today)
                ->whenDone(
                    pending, [this, id, digest, acceptWarnings, today, pending](const Result<Done> &noted) {
                        if (!noted)
                            return pending->finish(tl::unexpected(noted.error()));
                        m_store.approve(id, digest, acceptWarnings, today)
                            ->whenDone(pending, [pending](const Result<RefundRequest> &approved) {
                                pending->finish(approved);
                            });
                    });
            return pending;
        });
}

Pending<RefundRequest> *RefundDecisions::reject(const RequestId &id, const QString &why, const SignedIn &by)
{
    return afterConfirming<RefundRequest>(m_people, by, this,
        [this, id, why](const SignedIn &today) { return m_store.reject(id, why, today); });
}

Pending<RefundRequest> *RefundDecisions::withdraw(const RequestId &id, const SignedIn &by)
{
    return afterConfirming<RefundRequest>(
        m_people, by, this, [this, id](const SignedIn &today) { return m_store.withdraw(id, today); });
}

Pending<RefundRequest> *RefundDecisions::closeAsNotExecuted(
    const RequestId &id, const QString &why, const SignedIn &by)
{
    return afterConfirming<RefundRequest>(m_people, by, this,
        [this, id, why](const SignedIn &today) { return m_store.closeAsNotExecuted(id, why, today); });
}

Pending<RefundRequest> *RefundDecisions::closeAsNotExecuted(
    const RequestId &id, const WrittenStatement &statement, const QString &why, const SignedIn &by)
{
    return afterConfirming<RefundRequest>(
        m_people, by, this, [this, id, statement, why](const SignedIn &today) {
            auto *const pending = new Pending<RefundRequest>(this);
            m_evidence.keepStatement(id, statement, today)
                ->whenDone(pending, [this, id, why, today, pending](const Result<KeptStatement> &kept) {
                    if (!kept)
                        return pending->finish(tl::unexpected(kept.error()));
                    const QString said =
                        why.trimmed().isEmpty() ? QStringLiteral("Statement ") + kept->name : why;
                    m_store.closeAsNotExecuted(id, said, today)
                        ->whenDone(pending,
                            [pending](const Result<RefundRequest> &closed) { pending->finish(closed); });
                });
            return pending;
        });
}

} // namespace reintegro
