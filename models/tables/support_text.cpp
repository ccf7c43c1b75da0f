// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/support_text.h"

#include "models/payments/money_text.h"
#include "models/payments/refund_answer.h"
#include "models/refunds/follow_store.h"
#include "models/tables/state_text.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

//! With its zone, so that nobody has to guess which one is meant.
static QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s);
}

static QString attemptText(int number, const Attempt &attempt)
{
    const QStringList common{QString::number(number), timeText(attempt.startedAt)};
    if (!attempt.outcome)
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "Call %1: begun %2, still under way"), common).translated();
    if (!attempt.httpStatus && *attempt.outcome == RequestState::NotSent)
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "Call %1: begun %2, did not leave this machine"), common)
            .translated();
    if (!attempt.httpStatus)
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "Call %1: sent %2, no usable answer came"), common)
            .translated();
    return Phrase(QT_TRANSLATE_NOOP("Phrase", "Call %1: sent %2, the answer was HTTP %3"),
        common + QStringList{QString::number(*attempt.httpStatus)})
        .translated();
}

//! The words of the last answer that say how the refund stands, and no other of it.
static QString answerText(const RefundRequest &request)
{
    if (!request.gateway)
        return {};
    const auto answer = decodeRefundAnswer(request.gateway->body);
    const QString status = answer ? keptWord(answer->status) : QString();
    const QString code = answer && answer->statusCode ? QString::number(*answer->statusCode) : QString(u'-');
    return Phrase(
        QT_TRANSLATE_NOOP("Phrase", "Last answer kept: HTTP %1, transferStatus %2, transferStatusCode %3"),
        {QString::number(request.gateway->httpStatus), status.isEmpty() ? QString(u'-') : status, code})
        .translated();
}

QString supportText(const RefundRequest &request, const std::optional<LastSaid> &lastSaid)
{
    const auto line = [](const char *source, const QString &value) {
        return Phrase(source, {value}).translated();
    };
    QStringList lines{Phrase(QT_TRANSLATE_NOOP("Phrase",
                                 "Please tell us how this refund stands, and whether it was executed."))
                          .translated(),
        QString(),
        line(QT_TRANSLATE_NOOP("Phrase", "Refund (idempotencyKey): %1"), request.refundKey.toString()),
        line(QT_TRANSLATE_NOOP("Phrase", "Charge (referenceId): %1"), request.chargeKey.toString()),
        Phrase(QT_TRANSLATE_NOOP("Phrase", "Amount: %1 (amount %2)"),
            {formatMoney(request.amount), QString::number(request.amount.minorUnits())})
            .translated(),
        line(QT_TRANSLATE_NOOP("Phrase", "How it stands at our desk: %1"),
            stateText(request.state).translated())};
    int number = 0;
    for (const Attempt &attempt : request.attempts)
        lines.append(attemptText(++number, attempt));
    if (const QString answer = answerText(request); !answer.isEmpty())
        lines.append(answer);
    if (lastSaid) {
        lines.append(Phrase(QT_TRANSLATE_NOOP("Phrase", "When we last asked, %1, the gateway said: %2"),
            {timeText(lastSaid->at), lastSaid->word})
                         .translated());
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace reintegro
