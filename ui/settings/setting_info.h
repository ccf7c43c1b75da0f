// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/person.h"

#include <QString>

namespace reintegro {

//! Where a setting is kept, and so whom it concerns.
enum class SettingScope {
    Computer, //!< window.ini: this home on this computer.
    Gateway, //!< One gateway of this home.
    Store, //!< The store of the gateway: every desk that works with it.
    Person, //!< Whoever is signed in.
};

enum class SettingRight {
    Nobody, //!< To be read.
    Everybody,
    SupervisorOrAdministrator,
    Administrator,
};

//! What a person has to know about a setting, in the window's language.
struct SettingInfo {
    QString id; //!< "text-size": the same in every language.
    QString name; //!< Also the accessible name of its control.
    QString explanation; //!< What it does, in a sentence.
    QString values; //!< Unit, range and what it is at first. Empty for what is done and not set.
    QString synonyms; //!< Under which words somebody looks for it, too. Never shown.
    SettingScope scope = SettingScope::Computer;
    SettingRight right = SettingRight::Everybody;
};

//! "Kept on this computer."
[[nodiscard]] QString sentenceFor(SettingScope scope);
//! "For administrators."
[[nodiscard]] QString sentenceFor(SettingRight right);
//! What stands under a setting: values, where it is kept, who may change it.
[[nodiscard]] QString factsOf(const SettingInfo &info);
//! Whether it is open to this person. What nobody changes is closed to nobody.
[[nodiscard]] bool mayChange(SettingRight right, const Person &person);

} // namespace reintegro
