// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payments/masked.h"
#include "models/payments/money_text.h"
#include "models/receipts/paper_parts.h"
#include "models/tables/personal_words.h"
#include "models/tables/state_text.h"

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

//! "VISA ·· 4242" of a card; empty of what is none.
static QString cardOn(const Charge &charge)
{
    for (const MethodDetails &details : charge.details) {
        if (details.kind != MethodDetails::Kind::Card)
            continue;
        const QString brand = details.text(u"brand"_s).value_or(QString());
        const QString last = details.text(u"last4"_s).value_or(QString());
        return last.isEmpty() ? brand : QString(brand + u" ·· "_s + last);
    }
    return {};
}

static QString timeOn(const std::optional<GatewayTime> &time, const PaperWords &words)
{
    return time ? words.time(*time) : QString();
}

static PaperSection paymentSection(const Charge &charge, const PaperOrder &order, const PaperWords &words)
{
    PaperSection section{.title = words.say(QT_TRANSLATE_NOOP("Phrase", "The payment")), .lines = {}};
    addLine(section, words.say(QT_TRANSLATE_NOOP("Phrase", "Key")), charge.key.toString());
    addLine(
        section, words.say(QT_TRANSLATE_NOOP("Phrase", "Reference")), charge.referenceId.value_or(QString()));
    if (charge.paymentMethod) {
        addLine(section, words.say(QT_TRANSLATE_NOOP("Phrase", "Paid with")),
            words.say(methodText(*charge.paymentMethod)) + u' ' + cardOn(charge));
    }
    if (charge.finalAmount && charge.finalAmount != charge.amount) {
        addLine(section, words.say(QT_TRANSLATE_NOOP("Phrase", "Final amount")),
            formatMoney(*charge.finalAmount));
    }
    const QString said = charge.description.value_or(QString());
    addLine(section, words.say(QT_TRANSLATE_NOOP("Phrase", "Description")),
        order.showsPersonalData ? said : personalWordsOf(charge).maskedIn(said));
    return section;
}

static PaperSection payerSection(const Payer &payer, const PaperOrder &order, const PaperWords &words)
{
    const auto shown = [&order](const std::optional<QString> &value, PersonalKind kind) {
        return order.showsPersonalData ? value.value_or(QString()) : masked(value.value_or(QString()), kind);
    };
    PaperSection section{.title = words.say(QT_TRANSLATE_NOOP("Phrase", "The payer")), .lines = {}};
    addLine(section, words.say(QT_TRANSLATE_NOOP("Phrase", "Name")), payer.name.value_or(QString()));
    addLine(section, words.say(QT_TRANSLATE_NOOP("Phrase", "Document")),
        payer.documentType.value_or(QString()) + u' ' + shown(payer.documentId, PersonalKind::Number));
    addLine(
        section, words.say(QT_TRANSLATE_NOOP("Phrase", "E-mail")), shown(payer.email, PersonalKind::Email));
    addLine(
        section, words.say(QT_TRANSLATE_NOOP("Phrase", "Phone")), shown(payer.phone, PersonalKind::Phone));
    return section;
}

static PaperSection timesSection(const Charge &charge, const PaperOrder &order, const PaperWords &words)
{
    PaperSection section{.title = words.say(QT_TRANSLATE_NOOP("Phrase", "What happened")), .lines = {}};
    addLine(section, words.say(QT_TRANSLATE_NOOP("Phrase", "Created")), timeOn(charge.createTime, words));
    addLine(section, words.say(QT_TRANSLATE_NOOP("Phrase", "Final since")),
        timeOn(charge.finalStatusTime, words));
    addLine(section, words.say(QT_TRANSLATE_NOOP("Phrase", "The gateway's word")), charge.status.text);
    addLine(
        section, words.say(QT_TRANSLATE_NOOP("Phrase", "Read at the gateway")), words.time(order.printedAt));
    return section;
}

static PaperSection refundsSection(const std::vector<RefundRequest> &requests, const PaperWords &words)
{
    PaperSection section{.title = words.say(QT_TRANSLATE_NOOP("Phrase", "Refunds of it")), .lines = {}};
    for (const RefundRequest &request : requests) {
        addLine(section, request.id.toString() + u" · "_s + request.refundKey.toString(),
            formatMoney(request.amount) + u" · "_s + words.say(stateText(request.state)));
    }
    return section;
}

Paper paperOf(const ChargeView &view, const PaperOrder &order)
{
    const PaperWords words(order.settings.language);
    const Charge &charge = view.reading.charge;
    Paper paper = paperFrame(order, figuresOf(charge, order.printedAt), words);
    paper.title = words.say(QT_TRANSLATE_NOOP("Phrase", "Payment statement"));
    paper.state = charge.status.text;
    paper.meaning = words.say(chargeStatusText(charge.status));
    if (charge.status.word != ChargeStatus::Word::Settled)
        paper.warning = words.say(QT_TRANSLATE_NOOP("Phrase", "This is not proof of payment"));
    paper.sections = {paymentSection(charge, order, words)};
    if (charge.payer)
        paper.sections.push_back(payerSection(*charge.payer, order, words));
    paper.sections.push_back(timesSection(charge, order, words));
    if (!view.requests.empty())
        paper.sections.push_back(refundsSection(view.requests, words));
    paper.documentTitle = paper.title + u' ' + paper.number + u" · "_s + paper.code;
    return paper;
}

} // namespace reintegro
