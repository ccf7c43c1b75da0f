// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/refund_outcome.h"

#include "models/payments/money_text.h"
#include "models/refunds/refund_request.h"

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

//! How much earlier than our attempt the gateway may say it made the refund: clocks differ.
static constexpr int graceSeconds = 5 * 60;

namespace {

//! How an answer stands to what was sent, field by field (contract/README.md §10).
struct Comparison {
    bool echoesKeys = false; //!< Key and reference are there and ours.
    bool echoesMoney = false; //!< Amount, currency and country are there and ours.
    bool isOurTime = false; //!< createTime is there and not before the attempt.
    bool isOlder = false; //!< createTime is there and before it.
    std::vector<Phrase> alarms;
    std::vector<Phrase> remarks;
};

} // namespace

static void compareKeys(const RefundAnswer &answer, const RefundOrder &sent, Comparison &result)
{
    result.echoesKeys = answer.key == sent.key.toString() && answer.referenceId == sent.charge.toString();
    if (answer.key && *answer.key != sent.key.toString())
        result.alarms.push_back(
            Phrase(QT_TRANSLATE_NOOP("Phrase", "The answer speaks of another refund: %1 instead of %2."),
                {*answer.key, sent.key.toString()}));
    if (answer.referenceId && *answer.referenceId != sent.charge.toString())
        result.alarms.push_back(
            Phrase(QT_TRANSLATE_NOOP("Phrase", "The answer speaks of another charge: %1 instead of %2."),
                {*answer.referenceId, sent.charge.toString()}));
}

static void compareMoney(const RefundAnswer &answer, const RefundOrder &sent, Comparison &result)
{
    result.echoesMoney = answer.amount == sent.amount && answer.country == sent.country;
    if (answer.amount && *answer.amount != sent.amount)
        result.alarms.push_back(
            Phrase(QT_TRANSLATE_NOOP("Phrase", "The answer speaks of another amount: %1 instead of %2."),
                {formatMoney(*answer.amount), formatMoney(sent.amount)}));
    if (answer.country && *answer.country != sent.country)
        result.alarms.push_back(
            Phrase(QT_TRANSLATE_NOOP("Phrase", "The answer speaks of another country: %1 instead of %2."),
                {*answer.country, sent.country}));
}

static void compareTime(const RefundAnswer &answer, const QDateTime &startedAt, Comparison &result)
{
    if (!answer.createTime || !answer.createTime->instant())
        return;
    result.isOurTime = *answer.createTime->instant() >= startedAt.addSecs(-graceSeconds);
    result.isOlder = !result.isOurTime;
    if (result.isOlder)
        result.alarms.push_back(Phrase(QT_TRANSLATE_NOOP("Phrase",
                                           "The gateway made this refund before it was sent from here (%1): "
                                           "something with this key was there already."),
            {answer.createTime->text()}));
}

static void compareTexts(const RefundAnswer &answer, const RefundOrder &sent, Comparison &result)
{
    if (answer.description && *answer.description != sent.description)
        result.remarks.push_back(
            Phrase(QT_TRANSLATE_NOOP("Phrase", "The gateway's answer carries another reason: \"%1\"."),
                {*answer.description}));
    if (answer.callbackUrl && !sent.callbackUrl.isEmpty() && *answer.callbackUrl != sent.callbackUrl)
        result.remarks.push_back(
            Phrase(QT_TRANSLATE_NOOP("Phrase", "The gateway's answer carries another callback address: %1."),
                {*answer.callbackUrl}));
}

static Comparison compared(const RefundAnswer &answer, const RefundOrder &sent, const QDateTime &startedAt)
{
    Comparison result;
    compareKeys(answer, sent, result);
    compareMoney(answer, sent, result);
    compareTime(answer, startedAt, result);
    compareTexts(answer, sent, result);
    return result;
}

static Phrase unknownMeaning()
{
    return Phrase(QT_TRANSLATE_NOOP("Phrase",
        "We do not know whether the gateway got this refund. Do not ask for another refund; check again "
        "until the gateway says how it stands."));
}

static Phrase meaningOf(RequestState state, const RefundAnswer &answer)
{
    switch (state) {
    case RequestState::Settled:
        return Phrase(QT_TRANSLATE_NOOP(
            "Phrase", "The gateway says the refund has settled: the customer has the money."));
    case RequestState::InProgress:
        return Phrase(QT_TRANSLATE_NOOP(
            "Phrase", "Sent; the gateway has accepted it, the customer does not have the money yet."));
    case RequestState::Failed:
        if (answer.errorMessage && !answer.errorMessage->isEmpty())
            return Phrase(
                QT_TRANSLATE_NOOP("Phrase", "The gateway says the refund failed: %1. No money has moved."),
                {*answer.errorMessage});
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "The gateway says the refund failed. No money has moved."));
    default:
        return unknownMeaning();
    }
}

static Judgement unknown(std::vector<Phrase> alarms = {}, std::vector<Phrase> remarks = {})
{
    return Judgement{.state = RequestState::Unknown,
        .meaning = unknownMeaning(),
        .alarms = std::move(alarms),
        .remarks = std::move(remarks)};
}

//! The same where the gateway all the same has something under our key.
static Judgement arrived(
    ArrivalSign::Kind sign, std::vector<Phrase> alarms = {}, std::vector<Phrase> remarks = {})
{
    Judgement judgement = unknown(std::move(alarms), std::move(remarks));
    judgement.arrival = sign;
    return judgement;
}

//! A refusal that names our key and says how the refund stands is none: the gateway has it.
static Judgement unknownAfter(const std::optional<GatewayFailure> &words, const RefundOrder &sent)
{
    const bool hasIt = words && words->key == sent.key.toString() && words->transferStatus
        && *words->transferStatus != u"FAILED"_s;
    return hasIt ? arrived(ArrivalSign::Kind::RefundFound) : unknown();
}

static Judgement notSent(Phrase meaning)
{
    return Judgement{
        .state = RequestState::NotSent, .meaning = std::move(meaning), .alarms = {}, .remarks = {}};
}

//! A complete 2xx: believed only as far as it repeats what was sent.
static Judgement judgeSuccess(const QByteArray &body, const RefundOrder &sent, const QDateTime &startedAt)
{
    const Result<RefundAnswer> answer = decodeRefundAnswer(body);
    if (!answer)
        return unknown();
    Comparison match = compared(*answer, sent, startedAt);
    const bool isOurs = match.echoesKeys && match.echoesMoney && match.isOurTime;
    using Word = RefundAnswer::Word;
    std::optional<RequestState> state;
    if (answer->word == Word::Failed && match.echoesKeys && match.alarms.empty())
        state = RequestState::Failed;
    else if (answer->word == Word::Settled && isOurs)
        state = RequestState::Settled;
    else if (answer->word == Word::InProgress && isOurs)
        state = RequestState::InProgress;
    if (!state && answer->key == sent.key.toString())
        return arrived(match.isOlder ? ArrivalSign::Kind::KeyTaken : ArrivalSign::Kind::RefundFound,
            std::move(match.alarms), std::move(match.remarks));
    if (!state)
        return unknown(std::move(match.alarms), std::move(match.remarks));
    return Judgement{.state = *state,
        .meaning = meaningOf(*state, *answer),
        .alarms = {},
        .remarks = std::move(match.remarks)};
}

//! 400, 404, 422: a refusal only in the gateway's own words, and only when it speaks of this refund or of
//! none.
static Judgement judgeRefusal(int httpStatus, const QByteArray &body, const RefundOrder &sent)
{
    const std::optional<GatewayFailure> words = decodeFailure(body);
    if (!words)
        return unknown();
    if (words->key && *words->key != sent.key.toString())
        return unknown(
            {Phrase(QT_TRANSLATE_NOOP("Phrase", "The answer speaks of another refund: %1 instead of %2."),
                {*words->key, sent.key.toString()})});
    if (words->referenceId && *words->referenceId != sent.charge.toString())
        return unknown(
            {Phrase(QT_TRANSLATE_NOOP("Phrase", "The answer speaks of another charge: %1 instead of %2."),
                {*words->referenceId, sent.charge.toString()})});
    if (words->transferStatus && *words->transferStatus != u"FAILED"_s)
        return unknownAfter(words, sent); // a refusal that calls the refund settled is no refusal
    Judgement refused{.state = RequestState::Failed, .meaning = {}, .alarms = {}, .remarks = {}};
    refused.meaning = words->message.isEmpty()
        ? Phrase(QT_TRANSLATE_NOOP("Phrase", "The gateway refused the refund (HTTP %1). No money has moved."),
            {QString::number(httpStatus)})
        : Phrase(QT_TRANSLATE_NOOP("Phrase", "The gateway refused the refund: %1. No money has moved."),
            {words->message});
    return refused;
}

static Judgement judgeAnswer(
    int httpStatus, const CallReport &report, const RefundOrder &sent, const QDateTime &startedAt)
{
    if (httpStatus >= 200 && httpStatus < 300)
        return judgeSuccess(report.body, sent, startedAt);
    switch (httpStatus) {
    case 400:
    case 404:
    case 422:
        return judgeRefusal(httpStatus, report.body, sent);
    case 401:
    case 403:
    case 429: {
        const std::optional<GatewayFailure> words = decodeFailure(report.body);
        if (!isCompleteJson(report.body) || (words && words->transferStatus))
            // A proxy cannot speak for the gateway, and who tells a status has looked at the refund.
            return unknownAfter(words, sent);
        Judgement turnedAway = notSent(httpStatus == 429
                ? Phrase(QT_TRANSLATE_NOOP("Phrase",
                    "The gateway asks to wait and has not taken the refund. Nothing was paid; a supervisor "
                    "can send it again."))
                : Phrase(QT_TRANSLATE_NOOP("Phrase",
                             "The gateway did not let us in (HTTP %1) and has not taken the refund. Nothing "
                             "was paid; check the credentials, then a supervisor can send it again."),
                    {QString::number(httpStatus)}));
        turnedAway.mayRenewToken = httpStatus == 401;
        return turnedAway;
    }
    case 409: {
        const Phrase alarm(
            QT_TRANSLATE_NOOP("Phrase", "The gateway says that a refund with this key was there before."));
        // A proxy's 409 is an alarm, too, but the gateway itself has said nothing of the key.
        return isCompleteJson(report.body) ? arrived(ArrivalSign::Kind::KeyTaken, {alarm}) : unknown({alarm});
    }
    default:
        return unknownAfter(decodeFailure(report.body), sent);
    }
}

Judgement judgeCall(const CallReport &report, const RefundOrder &sent, const QDateTime &startedAt)
{
    if (!report.bodyTouched && report.timesSent == 0)
        return notSent(Phrase(QT_TRANSLATE_NOOP("Phrase",
            "Nothing was sent: the call did not leave this computer. A supervisor can send it again.")));
    Judgement judgement = report.isWhole && report.httpStatus
        ? judgeAnswer(*report.httpStatus, report, sent, startedAt)
        : unknown();
    if (report.timesSent > 1) {
        const bool hasIt =
            judgement.state == RequestState::Settled || judgement.state == RequestState::InProgress;
        const auto sign = hasIt ? std::optional(ArrivalSign::Kind::RefundFound) : judgement.arrival;
        judgement = unknown(std::move(judgement.alarms), std::move(judgement.remarks));
        judgement.arrival = sign;
        judgement.alarms.push_back(
            Phrase(QT_TRANSLATE_NOOP("Phrase", "The refund left this machine %1 times."),
                {QString::number(report.timesSent)}));
    }
    return judgement;
}

ReadingJudgement judgeReading(
    const RefundReading &reading, const RefundOrder &sent, const QDateTime &firstStartedAt)
{
    ReadingJudgement judgement;
    if (!reading.answer)
        return judgement;
    const RefundAnswer &answer = *reading.answer;
    Comparison match = compared(answer, sent, firstStartedAt);
    judgement.alarms = std::move(match.alarms);
    judgement.remarks = std::move(match.remarks);
    // It was found under our key; that counts unless it says that it is another's.
    if (!answer.key || *answer.key == sent.key.toString()) {
        judgement.arrival = ArrivalSign::Kind::RefundFound;
        judgement.mayHavePaid = answer.word != RefundAnswer::Word::Failed;
    }
    if (!match.echoesKeys || !match.echoesMoney || !match.isOurTime)
        return judgement;
    using Word = RefundAnswer::Word;
    switch (answer.word) {
    case Word::Settled:
        judgement.state = RequestState::Settled;
        break;
    case Word::InProgress:
        judgement.state = RequestState::InProgress;
        break;
    case Word::Failed:
        judgement.state = RequestState::Failed;
        break;
    case Word::Other:
        judgement.remarks.push_back(
            Phrase(QT_TRANSLATE_NOOP("Phrase", "The gateway says %1, a word this desk does not know."),
                {answer.status}));
        return judgement;
    }
    judgement.arrival = std::nullopt; // its state says more
    judgement.mayHavePaid = false;
    judgement.meaning = meaningOf(*judgement.state, answer);
    return judgement;
}

//! Two supervisors had the gateway's statement about what it is known to have.
static bool wasClosedKnowingly(const RefundRequest &request)
{
    const bool wasClosed =
        !request.decisions.empty() && request.decisions.back().kind == Decision::Kind::Close;
    return wasClosed
        && std::any_of(request.arrivals.cbegin(), request.arrivals.cend(),
            [](const ArrivalSign &sign) { return sign.kind == ArrivalSign::Kind::RefundFound; });
}

std::optional<RequestState> whereItLeads(const RefundRequest &request, const ReadingJudgement &judgement)
{
    using enum RequestState;
    const auto &read = judgement.state;
    if (request.state == Failed && !read && judgement.mayHavePaid && !wasClosedKnowingly(request))
        return Unknown; // nobody asks for the money a second time before it is known
    const bool isSaying = read == InProgress || read == Settled || read == Failed;
    if (!isSaying || request.state == Sending || read == request.state)
        return std::nullopt;
    return mayFollow(request.state, *read) ? read : std::nullopt;
}

bool isOfNow(const ReadingJudgement &judgement, const RefundRequest &request)
{
    return !judgement.askedIn
        || (judgement.askedIn == request.state && judgement.askedAfter == qsizetype(request.attempts.size()));
}

ReadingJudgement judgeChargeReading(const Charge &now, bool wasSettledBefore, bool isOnlyRefund)
{
    ReadingJudgement judgement;
    const bool speaksOfOurs = wasSettledBefore && isOnlyRefund;
    const bool moves =
        now.status.word == ChargeStatus::Word::Refunding || now.status.word == ChargeStatus::Word::Refunded;
    if (moves && wasSettledBefore && !isOnlyRefund)
        judgement.arrival = ArrivalSign::Kind::ChargeMoves;
    if (speaksOfOurs && now.status.word == ChargeStatus::Word::Refunding) {
        judgement.state = RequestState::InProgress;
        judgement.meaning = Phrase(QT_TRANSLATE_NOOP("Phrase",
            "The gateway says the charge is being refunded; the customer does not have the money yet."));
    } else if (speaksOfOurs && now.status.word == ChargeStatus::Word::Refunded) {
        judgement.state = RequestState::Settled;
        judgement.meaning = Phrase(QT_TRANSLATE_NOOP(
            "Phrase", "The gateway says the charge is refunded: the customer has the money."));
    } else {
        judgement.meaning =
            Phrase(QT_TRANSLATE_NOOP("Phrase",
                       "The gateway says %1 about the charge, which proves nothing about this refund."),
                {now.status.text});
    }
    return judgement;
}

} // namespace reintegro
