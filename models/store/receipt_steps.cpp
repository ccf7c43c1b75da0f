// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/receipt_steps.h"

#include "models/store/request_rows.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

static constexpr auto tagField = "tag"_L1;
static constexpr auto refundWord = "refund"_L1;
static constexpr auto shownWord = "shown"_L1;

//! A keyed hash over everything else that the entry says; empty where the store has no key.
static QString tagOf(const QString &subject, QJsonObject content, const FieldSealer &fields)
{
    if (fields.keyCheck().isEmpty())
        return {};
    content.remove(tagField);
    content.insert(u"subject"_s, subject);
    return QString::fromLatin1(
        fields.hash(QJsonDocument(content).toJson(QJsonDocument::Compact), "receipt").toHex());
}

QJsonObject receiptContent(const NewReceipt &receipt, const FieldSealer &fields)
{
    const ReceiptFigures &figures = receipt.figures;
    const bool isRefund = figures.kind == ReceiptFigures::Kind::Refund;
    QJsonObject content{{u"code"_s, receipt.code.digest()}, {u"file"_s, QString::fromLatin1(receipt.file)},
        {u"kind"_s, isRefund ? u"refund"_s : u"charge"_s}, {u"key"_s, figures.refundKey},
        {u"charge"_s, figures.chargeKey},
        {u"amount"_s, figures.amount ? QString::number(figures.amount->minorUnits()) : QString()},
        {u"currency"_s, figures.amount ? figures.amount->currency().code() : QString()},
        {u"state"_s, figures.state}, {u"printed"_s, figures.printedAt.toUTC().toString(Qt::ISODate)},
        {u"personal"_s, figures.showsPersonalData ? QString(shownWord) : u"masked"_s}};
    if (const QString tag = tagOf(figures.subject, content, fields); !tag.isEmpty())
        content.insert(tagField, tag);
    return content;
}

static std::optional<Money> amountIn(const QJsonObject &content)
{
    const std::optional<Currency> currency = Currency::fromCode(content.value("currency"_L1).toString());
    bool isNumber = false;
    const qint64 minor = content.value("amount"_L1).toString().toLongLong(&isNumber);
    return currency && isNumber ? std::optional(Money(minor, *currency)) : std::nullopt;
}

Result<IssuedReceipt> receiptIn(const JournalEntry &entry, const FieldSealer &fields)
{
    const QJsonObject content = QJsonDocument::fromJson(entry.content.toUtf8()).object();
    const auto text = [&content](QLatin1StringView name) { return content.value(name).toString(); };
    if (text("code"_L1).isEmpty()) {
        return failure(ErrorKind::InvalidData,
            Phrase(QT_TRANSLATE_NOOP("Phrase", "Entry %1 of the journal tells of no receipt."),
                {QString::number(entry.number)}));
    }
    const bool isRefund = text("kind"_L1) == refundWord;
    QDateTime printed = QDateTime::fromString(text("printed"_L1), Qt::ISODate);
    printed.setTimeSpec(Qt::UTC);
    return IssuedReceipt{
        .figures = {.kind = isRefund ? ReceiptFigures::Kind::Refund : ReceiptFigures::Kind::Charge,
            .subject = entry.subject,
            .refundKey = text("key"_L1),
            .chargeKey = text("charge"_L1),
            .amount = amountIn(content),
            .state = text("state"_L1),
            .printedAt = printed,
            .showsPersonalData = text("personal"_L1) == shownWord},
        .file = text("file"_L1).toLatin1(),
        .by = entry.actor,
        .at = entry.at,
        .entry = entry.number,
        .isProved = text(tagField) == tagOf(entry.subject, content, fields)
            || (fields.keyCheck().isEmpty() && content.contains(tagField))}; // taken over from a desk's file
}

Result<Done> mustBeReceipt(const NewReceipt &receipt)
{
    static const QRegularExpression digest(u"^(?:[0-9a-f]{64})?$"_s);
    const ReceiptFigures &figures = receipt.figures;
    const bool isRefund = figures.kind == ReceiptFigures::Kind::Refund;
    const bool hasKey = isRefund != figures.refundKey.isEmpty();
    if (digest.match(QString::fromLatin1(receipt.file)).hasMatch() && hasKey && figures.printedAt.isValid()
        && !figures.subject.isEmpty() && !figures.chargeKey.isEmpty() && !figures.state.isEmpty())
        return Done();
    return failure(
        ErrorKind::InvalidData, Phrase(QT_TRANSLATE_NOOP("Phrase", "A receipt of this cannot be issued.")));
}

Result<Done> mustStandSo(const StoreView &view, const ReceiptFigures &figures)
{
    if (figures.kind == ReceiptFigures::Kind::Charge)
        return Done();
    const std::optional<RequestId> id = RequestId::fromText(figures.subject);
    if (!id) {
        return failure(ErrorKind::NotFound,
            Phrase(QT_TRANSLATE_NOOP("Phrase", "There is no request %1."), {figures.subject}));
    }
    const Result<RefundRequest> request = loadRequest(view, *id);
    if (!request)
        return failureOf(request);
    ReceiptFigures now = figuresOf(*request, figures.printedAt);
    now.showsPersonalData = figures.showsPersonalData;
    if (now == figures)
        return Done();
    return failure(ErrorKind::Conflict,
        Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 has changed while the paper was made: it is %2 now."),
            {figures.subject, now.state}),
        Phrase(QT_TRANSLATE_NOOP("Phrase", "Nothing was issued. Make the paper anew.")));
}

Result<quint32> receiptMark(const std::optional<QVariantList> &firstHash)
{
    const auto mark = firstHash ? storeMarkOf(firstHash->constFirst().toString()) : std::nullopt;
    if (mark)
        return *mark;
    return failure(ErrorKind::Conflict,
        Phrase(QT_TRANSLATE_NOOP(
            "Phrase", "Nothing has happened in this store yet, so there is no receipt of it.")));
}

ReceiptCode codeWith(quint32 mark)
{
    return ReceiptCode::make(mark, QRandomGenerator::system()->generate64());
}

Result<std::optional<IssuedReceipt>> receiptInRow(
    const std::optional<QVariantList> &row, const FieldSealer &fields)
{
    if (!row)
        return std::optional<IssuedReceipt>();
    JournalEntry entry;
    entry.number = row->at(0).toLongLong();
    entry.at = QDateTime::fromMSecsSinceEpoch(row->at(1).toLongLong(), Qt::UTC);
    entry.actor = row->at(2).toString();
    entry.subject = row->at(3).toString();
    entry.content = row->at(4).toString();
    return receiptIn(entry, fields).map([](const IssuedReceipt &receipt) { return std::optional(receipt); });
}

} // namespace reintegro
