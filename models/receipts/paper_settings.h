// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/result.h"

#include <QString>

#include <optional>

namespace reintegro {

//! How papers look here. Plain settings, nothing about people.
struct PaperSettings {
    enum class Language { Spanish, English };
    enum class Size { A4, Letter };
    //! How whoever asked and whoever approved stands on a paper that a customer reads.
    enum class People { RolesOnly, Initials, Names };

    Language language = Language::Spanish; //!< Customers read it, whatever the window speaks.
    Size size = Size::Letter; //!< What printers in Colombia hold.
    People people = People::Initials;
    QString merchant; //!< At the head; where it is empty the profile's name stands there.

    static constexpr qsizetype longestMerchant = 80;

    bool operator==(const PaperSettings &) const = default;
};

// As files and the command line name them: "es", "en"; "a4", "letter"; "roles", "initials", "names".
[[nodiscard]] QString nameOf(PaperSettings::Language language);
[[nodiscard]] QString nameOf(PaperSettings::Size size);
[[nodiscard]] QString nameOf(PaperSettings::People people);
[[nodiscard]] std::optional<PaperSettings::Language> paperLanguageFromName(const QString &name);
[[nodiscard]] std::optional<PaperSettings::Size> paperSizeFromName(const QString &name);
[[nodiscard]] std::optional<PaperSettings::People> paperPeopleFromName(const QString &name);

//! What `file` (the window's, where a home has one) has for a profile; what it lacks is as above. The
//! merchant's name is each profile's own, else the one of the window's settings.
[[nodiscard]] PaperSettings readPaperSettings(const QString &file, const QString &profile);
//! Storage.
[[nodiscard]] Result<Done> keepPaperSettings(
    const QString &file, const QString &profile, const PaperSettings &settings);

} // namespace reintegro
