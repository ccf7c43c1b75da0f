// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/record_text.h"

#include <QStringList>

namespace reintegro::test {

using namespace Qt::Literals::StringLiterals;

namespace {

QString shown(const std::optional<QString> &text)
{
    return text ? QString(u'"' + *text + u'"') : u"-"_s;
}

QString shown(const std::optional<qint64> &number)
{
    return number ? QString::number(*number) : u"-"_s;
}

QString shown(const std::optional<Money> &money)
{
    return money ? QString(QString::number(money->minorUnits()) + u' ' + money->currency().code()) : u"-"_s;
}

QString shown(const std::optional<GatewayTime> &time)
{
    if (!time)
        return u"-"_s;
    const QString instant = time->instant() ? time->instant()->toString(Qt::ISODate) : u"no instant"_s;
    return u'"' + time->text() + u"\" = "_s + instant;
}

QString wordOf(ChargeStatus::Word word)
{
    using enum ChargeStatus::Word;
    switch (word) {
    case Settled:
        return u"settled"_s;
    case Failed:
        return u"failed"_s;
    case InProgress:
        return u"in progress"_s;
    case Refunding:
        return u"refunding"_s;
    case Refunded:
        return u"refunded"_s;
    case Cancelled:
        return u"cancelled"_s;
    case Authorized:
        return u"authorized"_s;
    case ChargedBack:
        return u"charged back"_s;
    case Expired:
        return u"expired"_s;
    case InitialStatus:
        return u"initial status"_s;
    case Other:
        return u"another word"_s;
    }
    return {};
}

//! Collects "name: value" lines.
class Lines {
public:
    template <typename Value> void add(const QString &name, const Value &value)
    {
        m_lines.append(name + u": "_s + shown(value));
    }
    void addLine(const QString &line) { m_lines.append(line); }
    [[nodiscard]] QByteArray toUtf8() const { return (m_lines.join(u'\n') + u'\n').toUtf8(); }

private:
    QStringList m_lines;
};

void addPayer(Lines &lines, const std::optional<Payer> &payer)
{
    if (!payer) {
        lines.addLine(u"payer: -"_s);
        return;
    }
    lines.addLine(u"payer:"_s);
    lines.add(u"  name"_s, payer->name);
    lines.add(u"  email"_s, payer->email);
    lines.add(u"  document id"_s, payer->documentId);
    lines.add(u"  document type"_s, payer->documentType);
    lines.add(u"  phone"_s, payer->phone);
    if (!payer->billingAddress) {
        lines.addLine(u"  billing address: -"_s);
        return;
    }
    lines.addLine(u"  billing address:"_s);
    lines.add(u"    zip code"_s, payer->billingAddress->zipCode);
    lines.add(u"    state"_s, payer->billingAddress->state);
    lines.add(u"    city"_s, payer->billingAddress->city);
    lines.add(u"    street"_s, payer->billingAddress->street);
    lines.add(u"    number"_s, payer->billingAddress->number);
}

void addDetails(Lines &lines, const MethodDetails &details)
{
    lines.addLine(u"details: "_s + MethodDetails::nameOf(details.kind) + u" (came as "_s + details.wireName
        + (details.cardToken ? u", with a card token)"_s : u")"_s));
    for (const DetailField &field : details.fields)
        lines.add(u"  "_s + field.name, field.text);
}

} // namespace

QByteArray recordText(const Charge &charge)
{
    Lines lines;
    lines.add(u"key"_s, std::optional(charge.key.toString()));
    lines.addLine(u"status: "_s + wordOf(charge.status.word) + u" ("_s
        + shown(std::optional(charge.status.text)) + u')');
    lines.add(u"reference"_s, charge.referenceId);
    lines.add(u"method"_s, charge.paymentMethod);
    lines.add(u"flow"_s, charge.paymentFlow);
    lines.add(u"code"_s, charge.statusCode);
    lines.add(u"error"_s, charge.errorMessage);
    lines.add(u"amount"_s, charge.amount);
    lines.add(u"final amount"_s, charge.finalAmount);
    lines.add(u"country"_s, charge.country);
    lines.add(u"created"_s, charge.createTime);
    lines.add(u"scheduled"_s, charge.scheduledTime);
    lines.add(u"final since"_s, charge.finalStatusTime);
    lines.add(u"description"_s, charge.description);
    lines.add(u"callback"_s, charge.callbackUrl);
    lines.add(u"sub-merchant"_s, charge.subMerchantId);
    addPayer(lines, charge.payer);
    for (const MethodDetails &details : charge.details)
        addDetails(lines, details);
    for (const QString &pointer : charge.unknownFields)
        lines.addLine(u"unknown: "_s + pointer);
    for (const Phrase &remark : charge.remarks)
        lines.addLine(u"remark: "_s + remark.english());
    return lines.toUtf8();
}

} // namespace reintegro::test
