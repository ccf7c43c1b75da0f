// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/charge_sections.h"

#include "models/tables/field_list.h"
#include "models/tables/personal_words.h"
#include "models/tables/state_text.h"
#include "models/tables/unknown_fields.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

namespace {

//! More than the contract has. What is beyond stands among the unknown fields and in the raw answer: a page
//! has a size, an answer can have any.
constexpr size_t mostMethods = 16;

ChargeSection section(ChargeSection::Kind kind, const Phrase &title, std::vector<ChargeField> fields)
{
    ChargeSection section;
    section.kind = kind;
    section.title = title.translated();
    section.fields = std::move(fields);
    return section;
}

std::vector<ChargeField> paymentFields(const Charge &charge)
{
    FieldList list;
    list.addText(u"idempotencyKey"_s, QT_TRANSLATE_NOOP("Phrase", "Charge key"), charge.key.toString());
    list.addWords(u"transferStatus"_s, QT_TRANSLATE_NOOP("Phrase", "Status"), chargeStatusText(charge.status),
        charge.status.text);
    if (charge.statusCode)
        list.addText(u"transferStatusCode"_s, QT_TRANSLATE_NOOP("Phrase", "Status code"),
            QString::number(*charge.statusCode));
    list.addText(u"transferErrorMsg"_s, QT_TRANSLATE_NOOP("Phrase", "Error message"), charge.errorMessage);
    list.addMoney(u"amount"_s, QT_TRANSLATE_NOOP("Phrase", "Amount"), charge.amount);
    list.addMoney(u"finalAmount"_s, QT_TRANSLATE_NOOP("Phrase", "Final amount"), charge.finalAmount);
    if (charge.paymentMethod)
        list.addWords(u"paymentMethod"_s, QT_TRANSLATE_NOOP("Phrase", "Payment method"),
            methodText(*charge.paymentMethod), *charge.paymentMethod);
    list.addText(u"paymentFlow"_s, QT_TRANSLATE_NOOP("Phrase", "Payment flow"), charge.paymentFlow);
    list.addTime(u"createTime"_s, QT_TRANSLATE_NOOP("Phrase", "Created"), charge.createTime);
    list.addTime(u"scheduledTime"_s, QT_TRANSLATE_NOOP("Phrase", "Scheduled"), charge.scheduledTime);
    list.addTime(
        u"finalStatusTime"_s, QT_TRANSLATE_NOOP("Phrase", "Final status at"), charge.finalStatusTime);
    list.addText(u"referenceId"_s, QT_TRANSLATE_NOOP("Phrase", "Reference"), charge.referenceId);
    list.addText(u"description"_s, QT_TRANSLATE_NOOP("Phrase", "Description"), charge.description);
    list.addText(u"country"_s, QT_TRANSLATE_NOOP("Phrase", "Country"), charge.country);
    list.addText(u"subMerchantId"_s, QT_TRANSLATE_NOOP("Phrase", "Sub-merchant"), charge.subMerchantId);
    list.addText(u"callbackUrl"_s, QT_TRANSLATE_NOOP("Phrase", "Callback address"), charge.callbackUrl);
    return list.take();
}

std::vector<ChargeField> payerFields(const Payer &payer)
{
    FieldList list;
    list.addText(u"name"_s, QT_TRANSLATE_NOOP("Phrase", "Name"), payer.name);
    list.addText(u"documentType"_s, QT_TRANSLATE_NOOP("Phrase", "Document type"), payer.documentType);
    list.addText(u"documentId"_s, QT_TRANSLATE_NOOP("Phrase", "Document"), payer.documentId);
    list.addText(u"email"_s, QT_TRANSLATE_NOOP("Phrase", "E-mail"), payer.email);
    list.addText(u"phone"_s, QT_TRANSLATE_NOOP("Phrase", "Phone"), payer.phone);
    if (const std::optional<BillingAddress> &address = payer.billingAddress) {
        list.addText(u"street"_s, QT_TRANSLATE_NOOP("Phrase", "Address: street"), address->street);
        list.addText(u"number"_s, QT_TRANSLATE_NOOP("Phrase", "Address: number"), address->number);
        list.addText(u"city"_s, QT_TRANSLATE_NOOP("Phrase", "Address: city"), address->city);
        list.addText(u"state"_s, QT_TRANSLATE_NOOP("Phrase", "Address: department"), address->state);
        list.addText(u"zipCode"_s, QT_TRANSLATE_NOOP("Phrase", "Address: postal code"), address->zipCode);
    }
    return list.take();
}

ChargeSection payerSection(const Charge &charge)
{
    ChargeSection payer = section(ChargeSection::Kind::Payer, Phrase(QT_TRANSLATE_NOOP("Phrase", "Payer")),
        charge.payer ? payerFields(*charge.payer) : std::vector<ChargeField>());
    payer.emptyText =
        Phrase(QT_TRANSLATE_NOOP("Phrase", "The gateway sent nothing about the payer.")).translated();
    return payer;
}

ChargeSection methodSection(const MethodDetails &details)
{
    ChargeSection method = section(ChargeSection::Kind::Method, methodTitle(details), methodFields(details));
    method.method = details.kind;
    method.emptyText =
        Phrase(QT_TRANSLATE_NOOP("Phrase", "The gateway sent nothing more about this method.")).translated();
    return method;
}

//! Two methods of one title ("psePay" and "pse") are told apart by the gateway's own names.
std::vector<ChargeSection> methodSections(const Charge &charge)
{
    std::vector<ChargeSection> sections;
    const size_t shown = std::min(charge.details.size(), mostMethods);
    for (size_t i = 0; i < shown; ++i)
        sections.push_back(methodSection(charge.details.at(i)));
    QStringList titles;
    for (const ChargeSection &method : sections)
        titles << method.title;
    for (size_t i = 0; i < sections.size(); ++i) {
        if (titles.count(sections.at(i).title) > 1)
            sections.at(i).title += u" ("_s + charge.details.at(i).wireName + u')';
    }
    return sections;
}

//! A label that several fields of the charge have gets its section's title beside it.
void makeLabelsUnique(std::vector<ChargeSection> &sections)
{
    QHash<QString, int> uses;
    for (const ChargeSection &each : sections) {
        for (const ChargeField &field : each.fields)
            ++uses[field.label];
    }
    for (ChargeSection &each : sections) {
        QSet<QString> taken;
        for (ChargeField &field : each.fields) {
            if (uses.value(field.label) > 1)
                field.uniqueLabel = field.label + u" ("_s + each.title + u')';
            if (taken.contains(field.uniqueLabel))
                field.uniqueLabel = field.label + u" ("_s + each.title + u", "_s + field.name + u')';
            taken.insert(field.uniqueLabel);
        }
    }
}

//! Personal data that turns up in a field which is not made for it.
void maskWhatIsKnown(std::vector<ChargeSection> &sections, const Charge &charge)
{
    const PersonalWords known = personalWordsOf(charge);
    for (ChargeSection &each : sections) {
        for (ChargeField &field : each.fields) {
            const QString shown = known.maskedIn(field.masked.isEmpty() ? field.value : field.masked);
            if (shown != field.value)
                field.masked = shown;
        }
    }
}

} // namespace

std::vector<ChargeSection> sectionsOf(const Charge &charge)
{
    std::vector<ChargeSection> sections;
    sections.push_back(section(
        ChargeSection::Kind::Payment, Phrase(QT_TRANSLATE_NOOP("Phrase", "Payment")), paymentFields(charge)));
    sections.push_back(payerSection(charge));
    std::vector<ChargeSection> methods = methodSections(charge);
    std::move(methods.begin(), methods.end(), std::back_inserter(sections));
    if (std::vector<ChargeField> unknown = unknownFields(charge); !unknown.empty())
        sections.push_back(section(ChargeSection::Kind::Other,
            Phrase(QT_TRANSLATE_NOOP("Phrase", "Not known to this program")), std::move(unknown)));
    makeLabelsUnique(sections);
    maskWhatIsKnown(sections, charge);
    return sections;
}

} // namespace reintegro
