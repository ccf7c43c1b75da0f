// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/field_list.h"

#include "models/payments/masked.h"
#include "models/payments/money_text.h"
#include "models/tables/state_text.h"

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

//! What stands on the page. A text of a length that no field has is cut; copied it is whole.
static QString shown(const QString &text)
{
    constexpr qsizetype longest = 500;
    if (text.isEmpty())
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "(empty)")).translated();
    return text.size() > longest ? QString(text.left(longest) + u'…') : text;
}

static QString asWritten(const QString &text)
{
    return Phrase(QT_TRANSLATE_NOOP("Phrase", "The gateway wrote: %1"), {text}).translated();
}

static ChargeField field(
    const QString &name, const char *label, const QString &value, const QString &copyText)
{
    const QString words = Phrase(label).translated();
    return {.name = name,
        .label = words,
        .uniqueLabel = words,
        .value = value,
        .copyText = copyText,
        .tooltip = {},
        .masked = {},
        .link = {}};
}

void FieldList::addText(const QString &name, const char *label, const std::optional<QString> &text)
{
    if (!text)
        return;
    m_fields.push_back(field(name, label, shown(*text), *text));
    if (const std::optional<PersonalKind> kind = personalKindOf(name))
        m_fields.back().masked = masked(*text, *kind);
}

void FieldList::addWords(const QString &name, const char *label, const Phrase &words, const QString &text)
{
    m_fields.push_back(field(name, label, words.translated(), text));
    m_fields.back().tooltip = asWritten(text);
}

void FieldList::addAddress(const QString &name, const char *label, const std::optional<QString> &text)
{
    if (!text)
        return;
    addText(name, label, text);
    const QUrl url(*text, QUrl::StrictMode);
    const bool isOfTheWeb = url.scheme() == u"https"_s || url.scheme() == u"http"_s;
    if (url.isValid() && isOfTheWeb && !url.host().isEmpty())
        m_fields.back().link = url;
}

void FieldList::addMoney(const QString &name, const char *label, const std::optional<Money> &money)
{
    if (money)
        m_fields.push_back(field(name, label, formatMoney(*money), formatAmount(*money)));
}

void FieldList::addTime(const QString &name, const char *label, const std::optional<GatewayTime> &time)
{
    if (!time)
        return;
    if (!time->instant()) {
        addText(name, label, time->text());
        return;
    }
    const QString bogota = bogotaTime(*time->instant(), textLanguage());
    const Phrase words(QT_TRANSLATE_NOOP("Phrase", "%1 (Bogotá)"), {bogota});
    addWords(name, label, words, time->text());
    m_fields.back().copyText = words.translated();
}

void FieldList::addUnknown(const QString &name, const std::optional<QString> &text, const QString &maskedText)
{
    constexpr qsizetype longest = 120;
    const QString label = name.size() > longest ? QString(name.left(longest) + u'…') : name;
    if (!text)
        return;
    const std::optional<PersonalKind> kind = personalKindOf(name.mid(name.lastIndexOf(u'/') + 1));
    QString hidden = kind ? masked(*text, *kind) : shown(maskedText.isEmpty() ? *text : maskedText);
    if (hidden == shown(*text))
        hidden.clear();
    m_fields.push_back({.name = name,
        .label = label,
        .uniqueLabel = label,
        .value = shown(*text),
        .copyText = *text,
        .tooltip = {},
        .masked = hidden,
        .link = {}});
}

void FieldList::addMore(size_t count)
{
    const Phrase words(
        QT_TRANSLATE_NOOP("Phrase", "%1 more fields stand in the raw answer."), {QString::number(count)});
    m_fields.push_back(
        field(u"more"_s, QT_TRANSLATE_NOOP("Phrase", "More"), words.translated(), words.translated()));
}

} // namespace reintegro
