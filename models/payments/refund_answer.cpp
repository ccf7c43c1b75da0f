// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payments/refund_answer.h"

#include "models/payments/card_token_mask.h"
#include "models/payments/json_fields.h"
#include "models/payments/json_reader.h"

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

namespace {

RefundAnswer::Word refundWord(const QString &status)
{
    if (status == "SETTLED"_L1)
        return RefundAnswer::Word::Settled;
    if (status == "IN_PROGRESS"_L1)
        return RefundAnswer::Word::InProgress;
    return status == "FAILED"_L1 ? RefundAnswer::Word::Failed : RefundAnswer::Word::Other;
}

//! A sentence for people, strictly text; a card token has no business in it.
std::optional<QString> strictSentence(JsonFields &fields, const QString &name)
{
    const std::optional<QString> text = fields.text(name);
    return text ? std::optional(withoutCardTokens(*text)) : std::nullopt;
}

std::optional<GatewayTime> strictTime(JsonFields &fields, const QString &name)
{
    std::optional<QString> text = fields.text(name);
    return text ? std::optional(GatewayTime::fromText(std::move(*text))) : std::nullopt;
}

//! For the window: this says nothing about where the money is; that depends on the call.
tl::unexpected<Error> unreadableRefund(const Phrase &trouble)
{
    return failure(ErrorKind::Unreadable, trouble,
        Phrase(QT_TRANSLATE_NOOP("Phrase",
            "Nothing can be concluded from this answer: read the refund again before anything else.")));
}

} // namespace

Result<RefundAnswer> decodeRefundAnswer(const QByteArray &answer)
{
    const auto document = readJson(answer);
    if (!document)
        return unreadableRefund(document.error());
    if (!document->isObject())
        return unreadableRefund(Phrase(
            QT_TRANSLATE_NOOP("Phrase", "This is no record of a refund: it is JSON, but not an object.")));
    FieldLog log;
    JsonFields fields(*document, {}, log);
    const QString statusName = u"transferStatus"_s;
    const std::optional<QString> status = fields.text(statusName);
    if (!status)
        log.refuse(QT_TRANSLATE_NOOP("Phrase", "The field %1 is missing: this record says no status."),
            fields.pointer(statusName));

    RefundAnswer refund;
    refund.key = fields.text(u"idempotencyKey"_s);
    refund.referenceId = fields.text(u"referenceId"_s);
    refund.amount = fields.money(u"amount"_s, u"currency"_s);
    refund.country = fields.text(u"country"_s);
    refund.status = status.value_or(QString());
    refund.word = refundWord(refund.status);
    refund.statusCode = fields.wholeNumber(u"transferStatusCode"_s);
    refund.errorMessage = strictSentence(fields, u"transferErrorMsg"_s);
    refund.createTime = strictTime(fields, u"createTime"_s);
    refund.finalStatusTime = strictTime(fields, u"finalStatusTime"_s);
    refund.description = strictSentence(fields, u"description"_s);
    refund.callbackUrl = fields.text(u"callbackUrl"_s);
    if (log.trouble())
        return unreadableRefund(*log.trouble());
    return refund;
}

} // namespace reintegro
