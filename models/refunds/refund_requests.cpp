// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/refund_requests.h"

#include "models/refunds/confirmed.h"
#include "models/refunds/failed_ones.h"
#include "models/refunds/history_warnings.h"
#include "models/refunds/refundable_amount.h"

#include <algorithm>

namespace reintegro {

static const Warning *firstBlocking(const RefundCheck &check)
{
    const auto found = std::find_if(check.warnings.cbegin(), check.warnings.cend(),
        [](const Warning &warning) { return warning.level == Warning::Level::Blocking; });
    return found == check.warnings.cend() ? nullptr : &*found;
}

RefundRequests::RefundRequests(PeopleStore &people, ChargeLookup &lookup, Gateway &gateway,
    RefundStore &store, BeneficiaryHistory &history, Profile profile, QObject *parent)
    : QObject(parent)
    , m_people(people)
    , m_lookup(lookup)
    , m_gateway(gateway)
    , m_store(store)
    , m_history(history)
    , m_profile(std::move(profile))
{
}

Pending<RefundPreview> *RefundRequests::preview(
    const ChargeKey &charge, const RefundInput &input, const SignedIn &by)
{
    auto *const pending = new Pending<RefundPreview>(this);
    Pending<ChargeView> *const asked = m_lookup.lookUp(charge, by);
    connect(pending, &PendingBase::cancelRequested, asked, &PendingBase::cancel);
    asked->whenDone(pending, [this, pending, input, by](const Result<ChargeView> &view) {
        if (!view)
            return pending->finish(tl::unexpected(view.error()));
        m_store.policy()->whenDone(
            pending, [this, pending, input, by, view = *view](const Result<StorePolicy> &policy) {
                const Result<RefundPreview> preview = policy.and_then(
                    [&](const StorePolicy &now) { return previewOf(view, input, now.policy); });
                if (preview)
                    addHistoryTo(*preview, view.reading.charge, by, pending);
                else
                    pending->finish(preview);
            });
    });
    return pending;
}

void RefundRequests::addHistoryTo(
    const RefundPreview &preview, const Charge &charge, const SignedIn &by, Pending<RefundPreview> *pending)
{
    m_history.facts({.charge = charge.key, .account = preview.check.account, .asker = by.name()})
        ->whenDone(
            pending, [pending, preview, charge, who = by.name()](const Result<BeneficiaryFacts> &facts) {
                pending->finish(facts.map([&](const BeneficiaryFacts &known) {
                    RefundPreview whole = preview;
                    addHistory(whole.check, charge, who, known);
                    return whole;
                }));
            });
}

Result<RefundPreview> RefundRequests::previewOf(
    const ChargeView &view, const RefundInput &input, const Policy &policy) const
{
    const Charge &charge = view.reading.charge;
    RefundCheck check = checkRefundInput(
        input, charge, view.left, m_profile, {.policy = policy, .now = QDateTime::currentDateTimeUtc()});
    if (const Result<Done> complete = check.asResult(); !complete)
        return tl::unexpected(complete.error());
    const std::optional<RefundKey> key =
        RefundKey::forCharge(charge.key, nextNumber(charge.key, view.requests));
    if (!key) {
        return failure(ErrorKind::InvalidData,
            Phrase(QT_TRANSLATE_NOOP("Phrase", "The charge's key is too long to name a refund of it.")));
    }
    const RefundOrder order{.key = *key,
        .charge = charge.key,
        .amount = *check.amount,
        .country = QStringLiteral("CO"),
        .description = check.reason,
        .account = check.account,
        .callbackUrl = check.callbackUrl};
    return RefundPreview{encodeRefundOrder(order), std::move(check)};
}

Pending<RefundRequest> *RefundRequests::ask(
    const ChargeKey &charge, const RefundInput &input, const SignedIn &by, std::optional<RequestId> corrects)
{
    return afterConfirming<RefundRequest>(
        m_people, by, this, [this, charge, input, corrects](const SignedIn &today) {
            auto *const pending = new Pending<RefundRequest>(this);
            readAgain(
                charge, today, pending, [this, input, corrects, today, pending](const ChargeView &view) {
                    keep(view, input, corrects, today, pending);
                });
            return pending;
        });
}

static Error didNotFail(const RefundRequest &request)
{
    return {.kind = ErrorKind::Conflict,
        .what = Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 did not fail, so its account cannot be corrected."),
            {request.id.toString()}),
        .next = Phrase(QT_TRANSLATE_NOOP("Phrase", "Nothing was changed. Look at the request again.")),
        .detail = {},
        .reply = {}};
}

//! Everything as the failed request had it, but the account.
static RefundInput corrected(const RefundRequest &failed, const RefundInput &account)
{
    RefundInput input = account;
    input.amountForm = RefundInput::AmountForm::Minor;
    input.amountMinor = failed.amount.minorUnits();
    input.reason = failed.reason;
    input.note = failed.note;
    if (const std::optional<RefundOrder> order = decodeRefundOrder(failed.body))
        input.callbackUrl = order->callbackUrl;
    input.leavesAccountOut = false;
    input.ground.clear(); // that of the failed one is kept, whatever day it was claimed on
    input.claimedOn.clear();
    return input;
}

Pending<RefundRequest> *RefundRequests::correctAccount(
    const RequestId &failed, const RefundInput &account, const SignedIn &by)
{
    return afterConfirming<RefundRequest>(m_people, by, this, [this, failed, account](const SignedIn &today) {
        auto *const pending = new Pending<RefundRequest>(this);
        m_store.request(failed)->whenDone(
            pending, [this, account, today, pending](const Result<RefundRequest> &old) {
                if (!old)
                    return pending->finish(tl::unexpected(old.error()));
                if (old->state != RequestState::Failed)
                    return refuse(old->chargeKey, today, didNotFail(*old), pending);
                Pending<RefundRequest> *const asked =
                    ask(old->chargeKey, corrected(*old, account), today, old->id);
                connect(pending, &PendingBase::cancelRequested, asked, &PendingBase::cancel);
                asked->whenDone(
                    pending, [pending](const Result<RefundRequest> &done) { pending->finish(done); });
            });
        return pending;
    });
}

void RefundRequests::refuse(
    const ChargeKey &charge, const SignedIn &by, const Error &error, Pending<RefundRequest> *pending)
{
    m_store.noteRefusal(by.name(), QStringLiteral("request"), charge.toString(), error)
        ->whenDone(
            pending, [pending, error](const Result<Done> &) { pending->finish(tl::unexpected(error)); });
}

void RefundRequests::readAgain(const ChargeKey &charge, const SignedIn &by, Pending<RefundRequest> *pending,
    const std::function<void(const ChargeView &)> &then)
{
    const QDeadlineTimer until(Gateway::readLimit);
    const auto fail = [pending](const Error &error) { pending->finish(tl::unexpected(error)); };
    Pending<ChargeView> *const asked = m_lookup.lookUp(charge, by, until);
    connect(pending, &PendingBase::cancelRequested, asked, &PendingBase::cancel);
    asked->whenDone(pending, [this, charge, by, until, pending, fail, then](const Result<ChargeView> &view) {
        if (!view) {
            fail(view.error());
            return;
        }
        const bool noneFailed = std::none_of(view->requests.cbegin(), view->requests.cend(),
            [](const RefundRequest &request) { return request.state == RequestState::Failed; });
        if (noneFailed) {
            then(*view);
            return;
        }
        auto *const readings =
            readFailedOnesAgain(m_gateway, m_store, view->requests, by.name(), until, this);
        readings->whenDone(pending, [this, charge, by, until, pending, fail, then](const Result<Done> &done) {
            if (!done) {
                fail(done.error());
                return;
            }
            m_lookup.lookUp(charge, by, until)
                ->whenDone(pending, [fail, then](const Result<ChargeView> &again) {
                    if (again)
                        then(*again);
                    else
                        fail(again.error());
                });
        });
    });
}

void RefundRequests::keep(const ChargeView &view, const RefundInput &input, std::optional<RequestId> corrects,
    const SignedIn &by, Pending<RefundRequest> *pending)
{
    m_store.policy()->whenDone(
        pending, [this, view, input, corrects, by, pending](const Result<StorePolicy> &policy) {
            if (policy)
                keepUnder(policy->policy, view, input, corrects, by, pending);
            else
                pending->finish(tl::unexpected(policy.error()));
        });
}

//! A correction gives the money back by the same law as what it corrects.
static std::optional<LegalGround> groundOf(
    const std::vector<RefundRequest> &requests, const std::optional<RequestId> &corrects)
{
    const auto old = std::find_if(requests.cbegin(), requests.cend(),
        [&corrects](const RefundRequest &request) { return request.id == corrects; });
    return old == requests.cend() ? std::nullopt : old->ground;
}

void RefundRequests::keepUnder(const Policy &policy, const ChargeView &view, const RefundInput &input,
    std::optional<RequestId> corrects, const SignedIn &by, Pending<RefundRequest> *pending)
{
    const RefundCheck check = checkRefundInput(input, view.reading.charge, view.left, m_profile,
        {.policy = policy, .now = QDateTime::currentDateTimeUtc()});
    if (const Result<Done> complete = check.asResult(); !complete) {
        pending->finish(tl::unexpected(complete.error()));
        return;
    }
    if (check.refusal)
        return refuse(view.reading.charge.key, by, *check.refusal, pending);
    if (const Warning *const blocking = firstBlocking(check)) {
        const Error refused{.kind = ErrorKind::Conflict,
            .what = blocking->message,
            .next = view.left ? Phrase() : view.left.error().next,
            .detail = {},
            .reply = {}};
        refuse(view.reading.charge.key, by, refused, pending);
        return;
    }
    const NewRequest request{.seen = view.reading.charge,
        .amount = *check.amount,
        .reason = check.reason,
        .note = check.note,
        .account = check.account,
        .beneficiaryAsTyped = input.leavesAccountOut ? QString() : input.beneficiaryName.trimmed(),
        .callbackUrl = check.callbackUrl,
        .warnings = check.warnings,
        .corrects = corrects,
        .ground = corrects ? groundOf(view.requests, corrects) : check.ground};
    m_history.facts({.charge = view.reading.charge.key, .account = check.account, .asker = by.name()})
        ->whenDone(pending, [this, pending, request, check, by](const Result<BeneficiaryFacts> &facts) {
            if (!facts)
                return pending->finish(tl::unexpected(facts.error()));
            RefundCheck whole = check;
            addHistory(whole, request.seen, by.name(), *facts);
            NewRequest warned = request;
            warned.warnings = whole.warnings;
            m_store.add(warned, by)->whenDone(pending, [pending](const Result<RefundRequest> &kept) {
                pending->finish(kept);
            });
        });
}

int nextNumber(const ChargeKey &charge, const std::vector<RefundRequest> &requests)
{
    const QString prefix = charge.toString() + QChar(u'-');
    int highest = 0;
    for (const RefundRequest &request : requests) {
        const QString key = request.refundKey.toString();
        if (key.startsWith(prefix))
            highest = std::max(highest, key.mid(prefix.size()).toInt());
    }
    return highest + 1;
}

} // namespace reintegro
