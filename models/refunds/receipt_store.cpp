// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/receipt_store.h"

namespace reintegro {

static QDateTime wholeSeconds(const QDateTime &time)
{
    return QDateTime::fromSecsSinceEpoch(time.toSecsSinceEpoch(), Qt::UTC);
}

ReceiptFigures figuresOf(const RefundRequest &request, const QDateTime &printedAt)
{
    return {.kind = ReceiptFigures::Kind::Refund,
        .subject = request.id.toString(),
        .refundKey = request.refundKey.toString(),
        .chargeKey = request.chargeKey.toString(),
        .amount = request.amount,
        .state = nameOf(request.state),
        .printedAt = wholeSeconds(printedAt)};
}

ReceiptFigures figuresOf(const Charge &charge, const QDateTime &printedAt)
{
    return {.kind = ReceiptFigures::Kind::Charge,
        .subject = charge.key.toString(),
        .refundKey = {},
        .chargeKey = charge.key.toString(),
        .amount = charge.amount,
        .state = charge.status.text,
        .printedAt = wholeSeconds(printedAt)};
}

} // namespace reintegro
