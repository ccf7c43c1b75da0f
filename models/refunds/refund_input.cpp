// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/refund_input.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

static QString nameOf(RefundInput::AmountForm form)
{
    switch (form) {
    case RefundInput::AmountForm::Text:
        return u"text"_s;
    case RefundInput::AmountForm::Minor:
        return u"minor"_s;
    case RefundInput::AmountForm::Full:
        return u"full"_s;
    }
    Q_UNREACHABLE();
}

static RefundInput::AmountForm amountFormFromName(const QString &name)
{
    using Form = RefundInput::AmountForm;
    if (name == nameOf(Form::Full))
        return Form::Full;
    return name == nameOf(Form::Minor) ? Form::Minor : Form::Text;
}

// A draft is our own file format, never the gateway's words: plain QJson is enough. Amounts are texts in it.
QByteArray RefundInput::toJson() const
{
    QJsonObject json{
        {u"amountForm"_s, nameOf(amountForm)},
        {u"amountText"_s, amountText},
        {u"amountMinor"_s, QString::number(amountMinor)},
        {u"reason"_s, reason},
        {u"note"_s, note},
        {u"beneficiaryName"_s, beneficiaryName},
        {u"documentType"_s, documentType},
        {u"documentNumber"_s, documentNumber},
        {u"bank"_s, bank},
        {u"bankName"_s, bankName},
        {u"accountNumber"_s, accountNumber},
        {u"accountType"_s, accountType},
        {u"branch"_s, branch},
    };
    if (callbackUrl)
        json.insert(u"callbackUrl"_s, *callbackUrl);
    if (!ground.isEmpty()) {
        json.insert(u"ground"_s, ground);
        json.insert(u"claimedOn"_s, claimedOn);
    }
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<RefundInput> RefundInput::fromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject members = document.object();
    const auto text = [&members](const QString &name) { return members.value(name).toString(); };
    RefundInput input;
    input.amountForm = amountFormFromName(text(u"amountForm"_s));
    input.amountText = text(u"amountText"_s);
    input.amountMinor = text(u"amountMinor"_s).toLongLong();
    input.reason = text(u"reason"_s);
    input.note = text(u"note"_s);
    input.beneficiaryName = text(u"beneficiaryName"_s);
    input.documentType = text(u"documentType"_s);
    input.documentNumber = text(u"documentNumber"_s);
    input.bank = text(u"bank"_s);
    input.bankName = text(u"bankName"_s);
    input.accountNumber = text(u"accountNumber"_s);
    input.accountType = text(u"accountType"_s);
    input.branch = text(u"branch"_s);
    input.ground = text(u"ground"_s);
    input.claimedOn = text(u"claimedOn"_s);
    if (members.contains(u"callbackUrl"_s))
        input.callbackUrl = text(u"callbackUrl"_s);
    return input;
}

bool RefundCheck::isComplete() const
{
    return std::all_of(
        fields.cbegin(), fields.cend(), [](const FieldFinding &finding) { return finding.wall.isEmpty(); });
}

Result<Done> RefundCheck::asResult() const
{
    for (const FieldFinding &finding : fields) {
        if (!finding.wall.isEmpty())
            return failure(ErrorKind::InvalidData, finding.wall);
    }
    return Done();
}

} // namespace reintegro
