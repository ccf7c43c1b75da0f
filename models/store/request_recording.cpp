// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/evidence_steps.h"
#include "models/store/request_rows.h"
#include "models/store/request_steps.h"
#include "models/store/step_parts.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

namespace {

//! How an attempt stands to its request when its report comes in.
struct AttemptPlace {
    bool isRunning = false; //!< Its claim is the request's, and it waits for this report.
    bool isLast = false; //!< No later attempt was begun.
    bool isOpen = false; //!< Its outcome is not known yet.
    bool followsUncertain = false; //!< An earlier attempt may have been executed, or was.
    std::optional<RequestState> earlier; //!< What a late report said of an earlier attempt: that it was.
};

//! What a report changes.
struct Effect {
    RequestState outcome = RequestState::Unknown; //!< Of the attempt.
    std::optional<RequestState> to; //!< Of the request.
    bool isTrusted = true; //!< False where the report's own meaning would say too much.
};

} // namespace

static bool isOutcome(RequestState state)
{
    static constexpr std::array outcomes{RequestState::NotSent, RequestState::Unknown,
        RequestState::InProgress, RequestState::Settled, RequestState::Failed};
    return std::find(outcomes.cbegin(), outcomes.cend(), state) != outcomes.cend();
}

//! The gateway itself said how this very refund stands, whichever call it answered. "Failed" is no such word:
//! it may be the answer to a key that comes a second time (contract/README.md §5); only a reading by key says
//! it of all calls.
static bool speaksOfTheRefund(RequestState judged)
{
    return judged == RequestState::InProgress || judged == RequestState::Settled;
}

static Result<std::optional<AttemptPlace>> placeOf(
    const StoreView &view, const RefundRequest &request, const SentAttempt &sent)
{
    const auto row = firstRow(view.database,
        u"SELECT r.state = 'sending' AND r.claim_id = a.claim_id AND a.outcome IS NULL, "
        "a.number = (SELECT max(number) FROM attempts WHERE request = a.request), "
        "a.outcome IS NULL OR a.outcome = 'unknown', "
        "EXISTS (SELECT 1 FROM attempts e WHERE e.request = a.request AND e.number < a.number "
        "AND (e.outcome IS NULL OR e.outcome NOT IN ('not_sent', 'failed'))), "
        "(SELECT e.outcome FROM attempts e WHERE e.request = a.request AND e.number < a.number "
        "AND e.outcome IN ('settled', 'in_progress') ORDER BY e.outcome = 'settled' DESC LIMIT 1) "
        "FROM attempts a JOIN requests r ON r.id = a.request "
        "WHERE a.request = ? AND a.number = ? AND a.claim_id = ?"_s,
        {request.id.number(), sent.attempt, sent.claimId});
    return row.map([](const std::optional<QVariantList> &values) {
        if (!values)
            return std::optional<AttemptPlace>();
        return std::optional(AttemptPlace{.isRunning = values->at(0).toBool(),
            .isLast = values->at(1).toBool(),
            .isOpen = values->at(2).toBool(),
            .followsUncertain = values->at(3).toBool(),
            .earlier = requestStateFromName(values->at(4).toString())});
    });
}

static Effect effectOf(const RefundRequest &request, const AttemptPlace &place, RequestState judged)
{
    const RequestState said = isOutcome(judged) ? judged : RequestState::Unknown;
    const bool proves = speaksOfTheRefund(said);
    if (place.isRunning) {
        if (place.earlier && !proves) // known since this call began; the call itself adds nothing to it
            return {.outcome = said, .to = place.earlier, .isTrusted = false};
        // A refusal of this call says nothing about an earlier one that may have got through.
        const bool saysTooMuch = place.followsUncertain && !proves && said != RequestState::Unknown;
        return {.outcome = said, .to = saysTooMuch ? RequestState::Unknown : said, .isTrusted = !saysTooMuch};
    }
    // The claim was lost: what was called unknown stays so until the gateway speaks of the refund itself, or
    // refuses the last call that was made; "not sent" comes too late to be believed.
    const bool isRefusalOfAll =
        said == RequestState::Failed && place.isLast && !place.followsUncertain && place.isOpen;
    const bool mayLeadOn = request.state == RequestState::Unknown && (proves || isRefusalOfAll)
        && mayFollow(request.state, said);
    return {.outcome = proves || isRefusalOfAll ? said : RequestState::Unknown,
        .to = mayLeadOn ? std::optional(said) : std::nullopt,
        .isTrusted = mayLeadOn};
}

//! What is kept of a report: its words where they are believed, and an alarm where it contradicts what is
//! known.
static Saying sayingOf(const RefundRequest &request, const AttemptPlace &place, const Effect &effect,
    const CallReport &report, const Judgement &judgement)
{
    Saying saying{.reply = std::nullopt,
        .remark = {},
        .alarms = judgement.alarms,
        .arrival =
            effect.to && speaksOfTheRefund(*effect.to) ? std::nullopt : newSign(request, judgement.arrival)};
    if (report.httpStatus && (place.isRunning || effect.to))
        saying.reply = ServerReply{.httpStatus = *report.httpStatus, .body = report.body};
    if (effect.isTrusted) {
        saying.remark = judgement.meaning;
    } else if (place.isRunning && place.earlier) {
        saying.remark = Phrase(QT_TRANSLATE_NOOP("Phrase",
            "The gateway did not take this call, but it answered an earlier one: it has the refund. Check "
            "again "
            "until it says how it ended."));
    } else if (place.isRunning) {
        saying.remark = Phrase(QT_TRANSLATE_NOOP("Phrase",
            "The gateway did not take this call, but an earlier one may have been executed. Do not ask for "
            "another refund; check again until the gateway says how it stands."));
    }
    const bool contradicts = !place.isRunning && !effect.to && place.isOpen
        && judgement.state != request.state && speaksOfTheRefund(judgement.state);
    if (contradicts) {
        saying.alarms.emplace_back(QT_TRANSLATE_NOOP("Phrase",
            "A late answer to an earlier call says something else than what is known of this refund."));
    }
    return saying;
}

Result<Done> recordCall(
    const RequestStep &step, const SentAttempt &sent, const CallReport &report, const Judgement &judgement)
{
    const std::optional<RequestId> id = RequestId::fromText(sent.requestId);
    if (!id) {
        return failure(ErrorKind::NotFound,
            Phrase(QT_TRANSLATE_NOOP("Phrase", "There is no request %1."), {sent.requestId}));
    }
    if (const auto locked = step.writer.lock(*id); !locked)
        return locked;
    const Result<RefundRequest> request = loadRequest(step, *id);
    if (!request)
        return failureOf(request);
    const auto place = placeOf(step, *request, sent);
    if (!place)
        return failureOf(place);
    if (!*place) {
        return failure(ErrorKind::NotFound,
            Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 was not sent by this call."), {id->toString()}));
    }
    const Effect effect = effectOf(*request, **place, judgement.state);
    return step.writer.recordOutcome(*request, sent, report, judgement.state,
        {.outcome = effect.outcome, .endsAttempt = (*place)->isOpen, .to = effect.to},
        sayingOf(*request, **place, effect, report, judgement));
}

//! Whether all that counts of a charge is more than it was, once this request is in its new state.
static Result<bool> isTooMuch(const StoreView &view, const RefundRequest &request, RequestState to)
{
    const qint64 own = countsAgainstCharge(to) ? request.amount.minorUnits() : 0;
    const auto total = firstRow(view.database,
        u"SELECT coalesce(sum(amount_minor), 0) + ? > (SELECT refundable_minor FROM requests WHERE id = ?) "
        "FROM requests WHERE charge_key = ? AND id <> ? AND state IN ('awaiting_approval', 'approved', "
        "'sending', 'not_sent', 'unknown', 'in_progress', 'settled')"_s,
        {own, request.id.number(), request.chargeKey.toString(), request.id.number()});
    return total.map([](const auto &row) { return row && row->constFirst().toBool(); });
}

static std::vector<Phrase> alarmsOfReading(
    const RefundRequest &request, const ReadingJudgement &judgement, std::optional<RequestState> to)
{
    using enum RequestState;
    std::vector<Phrase> alarms = judgement.alarms;
    if (request.state == Settled && to == Failed) {
        alarms.emplace_back(QT_TRANSLATE_NOOP("Phrase",
            "The gateway had called this refund settled and calls it failed now: the bank may have sent the "
            "money "
            "back."));
    }
    if (request.state == Failed && to == Unknown) {
        alarms.emplace_back(QT_TRANSLATE_NOOP("Phrase",
            "This refund counted as failed, and the gateway has it after all, without saying how it ended. "
            "Make sure that the customer is not paid a second time."));
    } else if (request.state == Failed && to) {
        alarms.emplace_back(QT_TRANSLATE_NOOP("Phrase",
            "This refund counted as failed, and the gateway says now that it was executed. Make sure that "
            "the "
            "customer is not paid a second time."));
    }
    if (request.state == NotSent && judgement.state) {
        alarms.emplace_back(QT_TRANSLATE_NOOP("Phrase",
            "The gateway has this refund although it had not taken our call. What it says of it counts "
            "now."));
    }
    if (request.attempts.empty() && (judgement.state || judgement.arrival)) {
        alarms.emplace_back(QT_TRANSLATE_NOOP("Phrase",
            "The gateway knows a refund with this request's key, although it was not sent from here."));
    }
    return alarms;
}

static Phrase afterAll()
{
    return Phrase(QT_TRANSLATE_NOOP("Phrase",
        "It counted as failed, and the gateway has it after all. Nobody knows yet how it ended: ask for "
        "nothing "
        "new, and check again until the gateway says it."));
}

//! Whether a reading says anything that is not written down yet. Tracking reads every few minutes.
static bool isNews(const RefundRequest &request, const Saying &saying)
{
    const auto isKnown = [&](const Phrase &alarm) {
        return std::find(request.alarms.cbegin(), request.alarms.cend(), alarm) != request.alarms.cend();
    };
    const bool sameReply = !saying.reply
        || (request.gateway && request.gateway->httpStatus == saying.reply->httpStatus
            && request.gateway->body == saying.reply->body.left(longestReply));
    const bool sameRemark = saying.remark.isEmpty() || saying.remark == request.gatewayRemark;
    return !sameReply || !sameRemark || saying.arrival.has_value()
        || !std::all_of(saying.alarms.cbegin(), saying.alarms.cend(), isKnown);
}

Result<Done> recordWhatWasRead(const RequestStep &step, const RequestId &id,
    const ReadingJudgement &judgement, const std::optional<ServerReply> &reply, const QString &by)
{
    if (const auto locked = step.writer.lock(id); !locked)
        return locked;
    const Result<RefundRequest> request = loadRequest(step, id);
    if (!request)
        return failureOf(request);
    if (!isOfNow(judgement, *request))
        return Done();
    const std::optional<RequestState> to = whereItLeads(*request, judgement);
    const bool agrees = to || !judgement.state || judgement.state == request->state;
    Saying saying{.reply = reply,
        .remark = to == RequestState::Unknown ? afterAll()
            : agrees                          ? judgement.meaning
                                              : Phrase(),
        .alarms = alarmsOfReading(*request, judgement, to),
        .arrival = newSign(*request, judgement.arrival)};
    if (!to && !isNews(*request, saying))
        return Done();
    if (to) {
        const Result<bool> tooMuch = isTooMuch(step, *request, *to);
        if (!tooMuch)
            return failureOf(tooMuch);
        if (*tooMuch) {
            saying.alarms.emplace_back(QT_TRANSLATE_NOOP("Phrase",
                "The refunds of this charge together are more than was paid. Stop what has not been sent "
                "yet."));
        }
    }
    return step.writer.recordReading(*request, to ? to : judgement.state, to, saying, by);
}

} // namespace reintegro
