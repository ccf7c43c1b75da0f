// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/colombia/validators.h"

#include "models/colombia/bank_account.h"
#include "models/colombia/beneficiary_name.h"
#include "models/colombia/text_shape.h"
#include "models/payments/money_text.h"

#include <algorithm>

namespace reintegro {

namespace {

//! Takes out what came along unseen when the text was pasted; the cursor stays behind the same character.
void dropInvisible(QString &text, int &position)
{
    for (qsizetype i = text.size() - 1; i >= 0; --i) {
        if (!isInvisible(text.at(i)))
            continue;
        text.remove(i, 1);
        if (i < position)
            --position;
    }
}

template <typename MayOccur>
QValidator::State stateOf(const QString &text, bool isAcceptable, MayOccur mayOccur)
{
    if (isAcceptable)
        return QValidator::Acceptable;
    const bool couldBecomeOne = std::all_of(text.cbegin(), text.cend(), mayOccur);
    return couldBecomeOne ? QValidator::Intermediate : QValidator::Invalid;
}

} // namespace

MoneyValidator::MoneyValidator(Currency currency, QObject *parent)
    : ExplainingValidator(parent)
    , m_currency(std::move(currency))
{
}

QValidator::State MoneyValidator::validate(QString &text, int &position) const
{
    dropInvisible(text, position);
    return stateOf(text, parseMoney(text, m_currency).has_value(), [this](QChar character) {
        return isAsciiDigit(character) || character == u'.' || character == u',' || character == u'$'
            || character.isSpace() || m_currency.code().contains(character, Qt::CaseInsensitive);
    });
}

Phrase MoneyValidator::reason(const QString &text) const
{
    if (parseMoney(text, m_currency))
        return {};
    if (text.trimmed().isEmpty())
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "Enter an amount, such as 1.234.567,89."));
    return Phrase(QT_TRANSLATE_NOOP("Phrase",
                      "“%1” cannot be read as one amount. Write dots between thousands and a comma before at "
                      "most two more digits, such as 1.234.567,89."),
        {text.trimmed()});
}

DocumentValidator::DocumentValidator(DocumentType type, QObject *parent)
    : ExplainingValidator(parent)
    , m_type(type)
{
}

void DocumentValidator::setType(DocumentType type)
{
    if (m_type == type)
        return;
    m_type = type;
    Q_EMIT changed();
}

QValidator::State DocumentValidator::validate(QString &text, int &position) const
{
    dropInvisible(text, position);
    return stateOf(text, reason(text).isEmpty(), [this](QChar character) {
        return isAsciiDigit(character) || character == u'.' || character.isSpace()
            || (m_type == DocumentType::Nit && isHyphen(character))
            || (m_type == DocumentType::Ce && isAsciiLetter(character));
    });
}

Phrase DocumentValidator::reason(const QString &text) const
{
    return readDocument(m_type, text).wall;
}

QValidator::State AccountValidator::validate(QString &text, int &position) const
{
    dropInvisible(text, position);
    return stateOf(text, reason(text).isEmpty(), [](QChar character) {
        return isAsciiDigit(character) || character.isSpace() || isHyphen(character);
    });
}

Phrase AccountValidator::reason(const QString &text) const
{
    return readAccount(text, std::nullopt).wall;
}

QValidator::State BeneficiaryNameValidator::validate(QString &text, int &position) const
{
    dropInvisible(text, position);
    // Every sign may stand in a name; it becomes a blank.
    return stateOf(text, reason(text).isEmpty(), [](QChar) { return true; });
}

Phrase BeneficiaryNameValidator::reason(const QString &text) const
{
    return readBeneficiaryName(text).wall;
}

} // namespace reintegro
