// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/result.h"
#include "models/colombia/bank_list.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace reintegro {

enum class ProfileKind { Training, Sandbox, Production, Custom };

[[nodiscard]] QString nameOf(ProfileKind kind); //!< "training", "sandbox", "production", "custom".
[[nodiscard]] std::optional<ProfileKind> profileKindFromName(const QString &name);

//! A gateway to talk to: plain settings, never a secret.
struct Profile {
    QString
        name; //!< 1–40 of A–Z a–z 0–9 . _ -; starts with a letter or digit; unique in a home without case.
    ProfileKind kind = ProfileKind::Training;
    QUrl api; //!< Empty for a training profile that uses the gateway inside the program.
    QUrl auth;
    QString callbackUrl; //!< For refunds; left out of them when empty.
    BankCodeForm bankCodeForm = BankCodeForm::ThreeDigits;
    bool sendNitCheckDigit = true;
    //! The team's database, "postgresql://…"; empty for a file of this machine.
    QString server;

    //! custom counts as production wherever caution differs.
    [[nodiscard]] bool isProductionLike() const
    {
        return kind == ProfileKind::Production || kind == ProfileKind::Custom;
    }
    [[nodiscard]] bool usesBuiltInTraining() const { return kind == ProfileKind::Training && api.isEmpty(); }
};

//! Checks and completes a profile: sandbox and production get their own addresses (contract/README.md §1) and
//! take no others; custom needs an api address (auth defaults to it); addresses are https, or http to a
//! literal loopback address (127.0.0.0/8, [::1]) only, without user info, query or fragment. InvalidData in
//! words.
[[nodiscard]] Result<Profile> completeProfile(Profile profile);

//! Whether requests with credentials may go to this address at all: the rule above.
[[nodiscard]] bool isAllowedAddress(const QUrl &address);

} // namespace reintegro
