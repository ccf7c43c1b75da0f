// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/receipts/paper_settings.h"

#include "models/basics/named.h"

#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

static constexpr PaperSettings::Language allLanguages[] = {
    PaperSettings::Language::Spanish, PaperSettings::Language::English};
static constexpr PaperSettings::Size allSizes[] = {PaperSettings::Size::A4, PaperSettings::Size::Letter};
static constexpr PaperSettings::People allPeople[] = {
    PaperSettings::People::RolesOnly, PaperSettings::People::Initials, PaperSettings::People::Names};

QString nameOf(PaperSettings::Language language)
{
    switch (language) {
    case PaperSettings::Language::Spanish:
        return u"es"_s;
    case PaperSettings::Language::English:
        return u"en"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(PaperSettings::Size size)
{
    switch (size) {
    case PaperSettings::Size::A4:
        return u"a4"_s;
    case PaperSettings::Size::Letter:
        return u"letter"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(PaperSettings::People people)
{
    switch (people) {
    case PaperSettings::People::RolesOnly:
        return u"roles"_s;
    case PaperSettings::People::Initials:
        return u"initials"_s;
    case PaperSettings::People::Names:
        return u"names"_s;
    }
    Q_UNREACHABLE();
}

std::optional<PaperSettings::Language> paperLanguageFromName(const QString &name)
{
    return valueNamed(name, allLanguages);
}

std::optional<PaperSettings::Size> paperSizeFromName(const QString &name)
{
    return valueNamed(name, allSizes);
}

std::optional<PaperSettings::People> paperPeopleFromName(const QString &name)
{
    return valueNamed(name, allPeople);
}

static QString keyOf(const QString &name)
{
    return u"receipts/"_s + name;
}

static QString merchantKey(const QString &profile)
{
    return keyOf(u"merchant/"_s + profile);
}

//! What the window's settings have for all profiles.
static QString merchantOfAll(const QSettings &kept)
{
    return kept.value(u"window/merchantName"_s).toString();
}

PaperSettings readPaperSettings(const QString &file, const QString &profile)
{
    PaperSettings settings;
    if (file.isEmpty())
        return settings;
    const QSettings kept(file, QSettings::IniFormat);
    const auto text = [&kept](const QString &name) { return kept.value(keyOf(name)).toString(); };
    settings.language = paperLanguageFromName(text(u"language"_s)).value_or(settings.language);
    settings.size = paperSizeFromName(text(u"size"_s)).value_or(settings.size);
    settings.people = paperPeopleFromName(text(u"people"_s)).value_or(settings.people);
    settings.merchant =
        kept.value(merchantKey(profile), merchantOfAll(kept)).toString().left(PaperSettings::longestMerchant);
    return settings;
}

Result<Done> keepPaperSettings(const QString &file, const QString &profile, const PaperSettings &settings)
{
    QSettings kept(file, QSettings::IniFormat);
    kept.setValue(keyOf(u"language"_s), nameOf(settings.language));
    kept.setValue(keyOf(u"size"_s), nameOf(settings.size));
    kept.setValue(keyOf(u"people"_s), nameOf(settings.people));
    if (settings.merchant == merchantOfAll(kept))
        kept.remove(merchantKey(profile)); // it goes on following that one
    else
        kept.setValue(merchantKey(profile), settings.merchant.left(PaperSettings::longestMerchant));
    kept.sync();
    if (kept.status() == QSettings::NoError)
        return Done();
    return failure(
        ErrorKind::Storage, Phrase(QT_TRANSLATE_NOOP("Phrase", "How papers look could not be kept.")));
}

} // namespace reintegro
