// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/receipts/paper_parts.h"

#include "models/payments/masked.h"
#include "models/payments/money_text.h"
#include "models/refunds/receipt_check.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

static QString inventedWords(ProfileKind kind, const PaperWords &words)
{
    switch (kind) {
    case ProfileKind::Training:
        return words.say(
            QT_TRANSLATE_NOOP("Phrase", "Training: everything here is invented, and no money moved."));
    case ProfileKind::Sandbox:
        return words.say(QT_TRANSLATE_NOOP("Phrase", "Test gateway: no real money moved."));
    case ProfileKind::Production:
    case ProfileKind::Custom:
        return {};
    }
    return {};
}

//! "comprobante-R12.pdf": without anything of people in it, and safe in every file system.
static QString fileNameOf(const ReceiptFigures &figures, const PaperWords &words)
{
    static const QRegularExpression unsafe(u"[^A-Za-z0-9._-]+"_s);
    const bool isSettled = figures.state == nameOf(RequestState::Settled);
    QString name = words.say(QT_TRANSLATE_NOOP("Phrase", "statement"));
    if (figures.kind == ReceiptFigures::Kind::Charge)
        name = words.say(QT_TRANSLATE_NOOP("Phrase", "payment"));
    else if (isSettled)
        name = words.say(QT_TRANSLATE_NOOP("Phrase", "receipt"));
    return name + u'-' + QString(figures.subject).replace(unsafe, u"_"_s).left(60) + u".pdf"_s;
}

Paper paperFrame(const PaperOrder &order, const ReceiptFigures &figures, const PaperWords &words)
{
    Paper paper;
    paper.isSpanish = words.areSpanish();
    paper.merchant =
        order.settings.merchant.trimmed().isEmpty() ? order.profile.name : order.settings.merchant.trimmed();
    paper.number = figures.subject;
    if (figures.amount) {
        paper.amount = formatMoney(*figures.amount);
        paper.amountInWords = words.inWords(*figures.amount);
    }
    paper.invented = inventedWords(order.profile.kind, words);
    paper.codeTitle = words.say(QT_TRANSLATE_NOOP("Phrase", "Verification code"));
    paper.code = order.code.toString();
    paper.codeHelp = words.say(QT_TRANSLATE_NOOP("Phrase",
        "Whoever issued this paper can say with this code whether it is genuine, unaltered and still true."));
    paper.link = receiptLink(order.code, figures);
    paper.foot = words.say(QT_TRANSLATE_NOOP("Phrase", "Issued %1 by %2"),
        {words.time(figures.printedAt),
            personOn(order.printedBy, QT_TRANSLATE_NOOP("Phrase", "the merchant's staff"), order, words)});
    //: The foot of a printed paper; both are numbers.
    paper.page = words.say(QT_TRANSLATE_NOOP("Phrase", "Page %1 of %2"), {u"%1"_s, u"%2"_s});
    paper.fileName = fileNameOf(figures, words);
    return paper;
}

QString personOn(const QString &name, const char *role, const PaperOrder &order, const PaperWords &words)
{
    switch (order.settings.people) {
    case PaperSettings::People::RolesOnly:
        return words.say(role);
    case PaperSettings::People::Initials:
        return initialsOf(name);
    case PaperSettings::People::Names:
        return name;
    }
    return {};
}

void addLine(PaperSection &section, const QString &label, const QString &value)
{
    if (!value.trimmed().isEmpty())
        section.lines.push_back({.label = label, .value = value.trimmed()});
}

QString numberOn(const QString &value, const PaperOrder &order)
{
    return order.showsPersonalData ? value : masked(value, PersonalKind::Number);
}

} // namespace reintegro
