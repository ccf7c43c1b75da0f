// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/warning_words.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

namespace {

struct Words {
    const char *label;
    const char *meaning;
};

} // namespace

static const QHash<QString, Words> &wordsByCode()
{
    static const QHash<QString, Words> words{
        {u"document_differs_from_payer"_s,
            {QT_TRANSLATE_NOOP("Phrase", "Document of another person"),
                QT_TRANSLATE_NOOP("Phrase", "The beneficiary's document is not the payer's.")}},
        {u"name_differs_from_payer"_s,
            {QT_TRANSLATE_NOOP("Phrase", "Name of another person"),
                QT_TRANSLATE_NOOP("Phrase",
                    "The beneficiary's name has nothing, or only a part, in common with the payer's.")}},
        {u"phone_differs_from_payer"_s,
            {QT_TRANSLATE_NOOP("Phrase", "Nequi phone of another person"),
                QT_TRANSLATE_NOOP(
                    "Phrase", "The money goes to a Nequi or Daviplata phone that is not the payer's.")}},
        {u"account_of_others"_s,
            {QT_TRANSLATE_NOOP("Phrase", "Account of other customers"),
                QT_TRANSLATE_NOOP("Phrase", "The same account was named for refunds of other customers.")}},
        {u"document_of_others"_s,
            {QT_TRANSLATE_NOOP("Phrase", "Document for other customers"),
                QT_TRANSLATE_NOOP(
                    "Phrase", "The same beneficiary's document was named for refunds of other customers.")}},
        {u"account_failed_before"_s,
            {QT_TRANSLATE_NOOP("Phrase", "Account that failed before"),
                QT_TRANSLATE_NOOP(
                    "Phrase", "Refunds to this account have failed, and none has settled since.")}},
        {u"charged_back"_s,
            {QT_TRANSLATE_NOOP("Phrase", "Charge that was charged back"),
                QT_TRANSLATE_NOOP(
                    "Phrase", "The payer's bank asks for the money back, or has taken it already.")}},
        {u"amount_off_by_hundred"_s,
            {QT_TRANSLATE_NOOP("Phrase", "Amount off by a hundred"),
                QT_TRANSLATE_NOOP("Phrase",
                    "The amount is a hundred times, or a hundredth of, another amount of this charge.")}},
        {u"asker_unusual"_s,
            {QT_TRANSLATE_NOOP("Phrase", "Unusual for who asks"),
                QT_TRANSLATE_NOOP("Phrase", "It is far off what the person who asks usually asks for.")}},
    };
    return words;
}

Phrase labelOfWarning(const QString &code)
{
    const auto words = wordsByCode().constFind(code);
    return words == wordsByCode().cend() ? Phrase("%1", {code}) : Phrase(words->label);
}

Phrase meaningOfWarning(const QString &code)
{
    const auto words = wordsByCode().constFind(code);
    return words == wordsByCode().cend() ? Phrase() : Phrase(words->meaning);
}

} // namespace reintegro
