// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/field_list.h"

#include <QHash>

#include <algorithm>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

namespace {

//! What the contract's field names mean; nothing for a name that it does not know.
const char *labelOf(const QString &name)
{
    static const QHash<QString, const char *> labels{
        {u"cardHolderName"_s, QT_TRANSLATE_NOOP("Phrase", "Card holder")},
        {u"bin"_s, QT_TRANSLATE_NOOP("Phrase", "First digits")},
        {u"last4"_s, QT_TRANSLATE_NOOP("Phrase", "Last four digits")},
        {u"brand"_s, QT_TRANSLATE_NOOP("Phrase", "Brand")},
        {u"token"_s, QT_TRANSLATE_NOOP("Phrase", "Card token")},
        {u"type"_s, QT_TRANSLATE_NOOP("Phrase", "Card token type")},
        {u"cardId"_s, QT_TRANSLATE_NOOP("Phrase", "Card id")},
        {u"installments"_s, QT_TRANSLATE_NOOP("Phrase", "Instalments")},
        {u"category"_s, QT_TRANSLATE_NOOP("Phrase", "Chargeback category")},
        {u"reasonCode"_s, QT_TRANSLATE_NOOP("Phrase", "Chargeback reason code")},
        {u"reasonMessage"_s, QT_TRANSLATE_NOOP("Phrase", "Chargeback reason")},
        {u"externalIdentifier"_s, QT_TRANSLATE_NOOP("Phrase", "External identifier")},
        {u"ticketId"_s, QT_TRANSLATE_NOOP("Phrase", "Ticket")},
        {u"email"_s, QT_TRANSLATE_NOOP("Phrase", "E-mail")},
        {u"businessAgreementCode"_s, QT_TRANSLATE_NOOP("Phrase", "Agreement code")},
        {u"paymentIntentionIdentifier"_s, QT_TRANSLATE_NOOP("Phrase", "Payment intention")},
        {u"referenceNumber"_s, QT_TRANSLATE_NOOP("Phrase", "Reference number")},
    };
    return labels.value(name, nullptr);
}

//! Month and year in one line, as they stand on the card: "06/2026". Where one is missing, the other alone.
void addExpiry(FieldList &list, const MethodDetails &card)
{
    const std::optional<QString> month = card.text(u"expirationMonth"_s);
    const std::optional<QString> year = card.text(u"expirationYear"_s);
    if (!month || !year) {
        list.addText(u"expirationMonth"_s, QT_TRANSLATE_NOOP("Phrase", "Expiry month"), month);
        list.addText(u"expirationYear"_s, QT_TRANSLATE_NOOP("Phrase", "Expiry year"), year);
        return;
    }
    const QString twoDigits = month->rightJustified(2, u'0');
    list.addText(u"expirationMonth"_s, QT_TRANSLATE_NOOP("Phrase", "Expiry"), twoDigits + u'/' + *year);
}

//! PayCash writes no zone and means Mexico City's (contract/README.md §7).
void addMexicanTime(FieldList &list, const DetailField &field, const char *label)
{
    if (field.text && !field.text->isEmpty())
        list.addWords(field.name, label,
            Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 (Mexico City time)"), {*field.text}), *field.text);
    else
        list.addText(field.name, label, field.text);
}

void addRecurring(FieldList &list, const DetailField &field)
{
    const char *const label = QT_TRANSLATE_NOOP("Phrase", "Can be paid several times");
    if (field.text == u"true"_s)
        list.addWords(field.name, label, Phrase(QT_TRANSLATE_NOOP("Phrase", "Yes")), *field.text);
    else if (field.text == u"false"_s)
        list.addWords(field.name, label, Phrase(QT_TRANSLATE_NOOP("Phrase", "No")), *field.text);
    else
        list.addText(field.name, label, field.text);
}

void addField(FieldList &list, const MethodDetails &details, const DetailField &field)
{
    if (field.name == u"expirationMonth"_s)
        addExpiry(list, details);
    else if (field.name == u"expirationYear"_s)
        return; // stands beside its month
    else if (field.name == u"paymentUrl"_s)
        list.addAddress(field.name, QT_TRANSLATE_NOOP("Phrase", "Payment address"), field.text);
    else if (field.name == u"expirationDate"_s)
        addMexicanTime(list, field, QT_TRANSLATE_NOOP("Phrase", "Expires"));
    else if (field.name == u"paymentTime"_s)
        addMexicanTime(list, field, QT_TRANSLATE_NOOP("Phrase", "Paid at"));
    else if (field.name == u"recurring"_s)
        addRecurring(list, field);
    else if (const char *const label = labelOf(field.name))
        list.addText(field.name, label, field.text);
    else
        list.addUnknown(field.name, field.text);
}

} // namespace

std::vector<ChargeField> methodFields(const MethodDetails &details)
{
    FieldList list;
    const size_t shown = std::min(details.fields.size(), FieldList::most);
    for (size_t i = 0; i < shown; ++i) {
        const DetailField &field = details.fields.at(i);
        if (details.kind == MethodDetails::Kind::Other) // names that mean something else here
            list.addUnknown(field.name, field.text);
        else
            addField(list, details, field);
    }
    if (details.fields.size() > shown)
        list.addMore(details.fields.size() - shown);
    return list.take();
}

} // namespace reintegro
