// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/receipts/paper_options.h"

#include "ui/common/field_row.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

//! Adds a choice under its name in files.
template <typename Value> static void offer(QComboBox *box, const QString &text, Value value, Value now)
{
    box->addItem(text, nameOf(value));
    if (value == now)
        box->setCurrentIndex(box->count() - 1);
}

PaperOptions::PaperOptions(const PaperSettings &settings, const QString &merchant, QWidget *parent)
    : QWidget(parent)
    , m_language(new QComboBox(this))
    , m_size(new QComboBox(this))
    , m_people(new QComboBox(this))
    , m_merchant(new QLineEdit(settings.merchant, this))
{
    using Language = PaperSettings::Language;
    using Size = PaperSettings::Size;
    using People = PaperSettings::People;
    offer(m_language, u"Español"_s, Language::Spanish, settings.language); // each in its own words
    offer(m_language, u"English"_s, Language::English, settings.language);
    offer(m_size, tr("Letter"), Size::Letter, settings.size);
    offer(m_size, u"A4"_s, Size::A4, settings.size);
    offer(m_people, tr("Initials"), People::Initials, settings.people);
    offer(m_people, tr("Roles only"), People::RolesOnly, settings.people);
    offer(m_people, tr("Names"), People::Names, settings.people);
    m_merchant->setPlaceholderText(merchant);
    m_merchant->setMaxLength(int(PaperSettings::longestMerchant));

    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    const auto add = [this, layout](const QString &label, QWidget *field) {
        auto *const row = new FieldRow(label, field, this);
        row->setCompact();
        layout->addWidget(row);
    };
    add(tr("&Language of the paper"), m_language);
    add(tr("Paper si&ze"), m_size);
    add(tr("P&eople on it"), m_people);
    add(tr("&Merchant's name"), m_merchant);
    for (QComboBox *const box : {m_language, m_size, m_people})
        connect(box, &QComboBox::currentIndexChanged, this, &PaperOptions::changed);
    connect(m_merchant, &QLineEdit::textChanged, this, &PaperOptions::changed);
}

PaperSettings PaperOptions::settings() const
{
    PaperSettings settings;
    const auto chosen = [](const QComboBox *box) { return box->currentData().toString(); };
    settings.language = paperLanguageFromName(chosen(m_language)).value_or(settings.language);
    settings.size = paperSizeFromName(chosen(m_size)).value_or(settings.size);
    settings.people = paperPeopleFromName(chosen(m_people)).value_or(settings.people);
    settings.merchant = m_merchant->text().trimmed();
    return settings;
}

} // namespace reintegro
