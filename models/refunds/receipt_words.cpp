// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payments/gateway_time.h"
#include "models/refunds/receipt_check.h"

#include <QUrl>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

static constexpr auto linkStart = "reintegro:receipt?"_L1;

QString nameOf(ReceiptVerdict verdict)
{
    switch (verdict) {
    case ReceiptVerdict::Genuine:
        return u"genuine"_s;
    case ReceiptVerdict::NoCode:
        return u"no_code"_s;
    case ReceiptVerdict::Mistyped:
        return u"mistyped"_s;
    case ReceiptVerdict::OtherStore:
        return u"other_store"_s;
    case ReceiptVerdict::NeverIssued:
        return u"never_issued"_s;
    case ReceiptVerdict::NotOurs:
        return u"not_ours"_s;
    case ReceiptVerdict::Altered:
        return u"altered"_s;
    case ReceiptVerdict::FileChanged:
        return u"file_changed"_s;
    case ReceiptVerdict::StateChanged:
        return u"state_changed"_s;
    }
    Q_UNREACHABLE();
}

static QString amountWord(const ReceiptFigures &figures)
{
    return figures.amount
        ? QString(QString::number(figures.amount->minorUnits()) + u' ' + figures.amount->currency().code())
        : QString();
}

QString receiptLink(const ReceiptCode &code, const ReceiptFigures &figures)
{
    const auto item = [](const char *name, const QString &value) {
        return QString(QLatin1StringView(name) + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    const QStringList items{item("code", code.toString()), item("id", figures.subject),
        item("amount", amountWord(figures)), item("state", figures.state),
        item("at", figures.printedAt.toString(Qt::ISODate))};
    return linkStart + items.join(u'&');
}

ReceiptClaim readReceiptText(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (!trimmed.startsWith(linkStart, Qt::CaseInsensitive))
        return {.code = trimmed};
    const QUrlQuery query(trimmed.mid(linkStart.size()));
    const auto item = [&query](const QString &name) {
        return query.hasQueryItem(name) ? std::optional(query.queryItemValue(name, QUrl::FullyDecoded))
                                        : std::nullopt;
    };
    return {.code = item(u"code"_s).value_or(QString()),
        .subject = item(u"id"_s),
        .amount = item(u"amount"_s),
        .state = item(u"state"_s),
        .printedAt = item(u"at"_s)};
}

namespace {

ReceiptFinding found(ReceiptVerdict verdict, const Phrase &what, const Phrase &next = {})
{
    return {.verdict = verdict, .what = what, .next = next};
}

//! What says another thing on the paper than in the journal: its words there and here.
struct Difference {
    QString onPaper;
    QString issued;
};

std::optional<Difference> difference(const ReceiptClaim &claim, const ReceiptFigures &figures)
{
    const std::pair<const std::optional<QString> &, QString> pairs[] = {{claim.subject, figures.subject},
        {claim.amount, amountWord(figures)}, {claim.state, figures.state},
        {claim.printedAt, figures.printedAt.toString(Qt::ISODate)}};
    for (const auto &[onPaper, issued] : pairs) {
        if (onPaper && *onPaper != issued)
            return Difference{.onPaper = *onPaper, .issued = issued};
    }
    return std::nullopt;
}

QString timeWords(const QDateTime &time)
{
    return bogotaTime(time, TextLanguage::English);
}

Phrase changeWords(const IssuedReceipt &issued, const RefundRequest &request)
{
    const QString when = timeWords(issued.at);
    if (issued.figures.state == nameOf(RequestState::Settled) && request.state == RequestState::Failed) {
        return Phrase(
            QT_TRANSLATE_NOOP("Phrase",
                "This receipt is genuine and not true any more: %1 was settled when it was issued, on "
                "%2 (Bogotá), and is failed now. The money came back."),
            {request.id.toString(), when});
    }
    return Phrase(QT_TRANSLATE_NOOP("Phrase",
                      "This receipt is genuine and not true any more: %1 was %2 when it was issued, on %3 "
                      "(Bogotá), and is %4 now."),
        {request.id.toString(), issued.figures.state, when, nameOf(request.state)});
}

ReceiptFinding judgeIssued(const ReceiptClaim &claim, const ReceiptKnown &known, const IssuedReceipt &issued)
{
    if (!issued.isProved) {
        return found(ReceiptVerdict::NotOurs,
            Phrase(QT_TRANSLATE_NOOP("Phrase",
                "The journal has an entry about this receipt that was not written by this program: somebody "
                "wrote into the store's file.")),
            Phrase(QT_TRANSLATE_NOOP("Phrase", "Treat it as forged, and have the journal verified.")));
    }
    if (const auto other = difference(claim, issued.figures)) {
        return found(ReceiptVerdict::Altered,
            Phrase(QT_TRANSLATE_NOOP("Phrase",
                       "This receipt was altered: it says \"%1\" where the one that was issued says \"%2\"."),
                {other->onPaper, other->issued}),
            Phrase(QT_TRANSLATE_NOOP("Phrase", "Treat it as forged.")));
    }
    if (!known.file.isEmpty() && known.file != issued.file) {
        return found(ReceiptVerdict::FileChanged,
            Phrase(QT_TRANSLATE_NOOP("Phrase",
                "The code is that of a receipt that was issued, but this file is not that receipt: it was "
                "altered, or saved again by another program.")),
            Phrase(
                QT_TRANSLATE_NOOP("Phrase", "Believe only the figures that were issued, and not the file.")));
    }
    if (known.request && nameOf(known.request->state) != issued.figures.state)
        return found(ReceiptVerdict::StateChanged, changeWords(issued, *known.request),
            Phrase(QT_TRANSLATE_NOOP("Phrase", "Issue a new one if a paper is needed.")));
    if (issued.figures.kind == ReceiptFigures::Kind::Charge) {
        return found(ReceiptVerdict::Genuine,
            Phrase(QT_TRANSLATE_NOOP(
                       "Phrase", "This statement is genuine: %1 was %2 when it was issued, on %3 (Bogotá)."),
                {issued.figures.subject, issued.figures.state, timeWords(issued.at)}),
            Phrase(QT_TRANSLATE_NOOP("Phrase", "Look the charge up to see how it stands now.")));
    }
    return found(ReceiptVerdict::Genuine,
        Phrase(QT_TRANSLATE_NOOP("Phrase",
                   "This receipt is genuine, and %1 is still %2. It was issued on %3 (Bogotá) by %4."),
            {issued.figures.subject, issued.figures.state, timeWords(issued.at), issued.by}));
}

} // namespace

ReceiptFinding judgeReceipt(const ReceiptClaim &claim, const ReceiptKnown &known)
{
    if (known.issued) {
        ReceiptFinding finding = judgeIssued(claim, known, *known.issued);
        finding.issued = known.issued;
        finding.request = known.request;
        return finding;
    }
    bool mayBeMistyped = false;
    const std::optional<ReceiptCode> code = ReceiptCode::fromText(claim.code, &mayBeMistyped);
    if (!code && mayBeMistyped) {
        return found(ReceiptVerdict::Mistyped,
            Phrase(QT_TRANSLATE_NOOP("Phrase", "A sign of this code is wrong: no receipt can have it.")),
            Phrase(QT_TRANSLATE_NOOP("Phrase", "Compare it with the paper, group by group.")));
    }
    if (!code) {
        return found(ReceiptVerdict::NoCode,
            Phrase(QT_TRANSLATE_NOOP("Phrase", "This is not the code of a receipt.")),
            Phrase(QT_TRANSLATE_NOOP("Phrase",
                "It has twenty letters and digits in five groups, and stands at the foot of the paper.")));
    }
    if (code->mark() != known.mark) {
        return found(ReceiptVerdict::OtherStore,
            Phrase(QT_TRANSLATE_NOOP(
                "Phrase", "This code is not of this store: another desk made it, or nobody did.")),
            Phrase(QT_TRANSLATE_NOOP(
                "Phrase", "Check it at the desk that issued it, and do not rely on it before.")));
    }
    return found(ReceiptVerdict::NeverIssued,
        Phrase(QT_TRANSLATE_NOOP("Phrase", "This store has never issued a receipt with this code.")),
        Phrase(QT_TRANSLATE_NOOP("Phrase", "Treat it as forged.")));
}

} // namespace reintegro
