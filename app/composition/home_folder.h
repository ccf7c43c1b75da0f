// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/result.h"
#include "models/gateway/profile.h"

#include <QString>

namespace reintegro {

//! Where a home keeps its files: settings, people, one store per profile. No secret lies there; those are in
//! the keychain, under names that begin with this home's random id.
class HomeFolder {
public:
    //! `REINTEGRO_HOME`, or the platform's place for a program's data.
    [[nodiscard]] static QString usualPlace();
    //! Makes the folder for its owner only where it is missing, and the home's id. Storage in words.
    [[nodiscard]] static Result<HomeFolder> open(const QString &folder = usualPlace());

    [[nodiscard]] const QString &path() const { return m_path; }
    //! 32 hex digits, made once.
    [[nodiscard]] const QString &id() const { return m_id; }

    [[nodiscard]] QString settingsFile() const; //!< settings.ini
    [[nodiscard]] QString peopleFile() const; //!< home.sqlite
    //! "<kind>-<name>": kinds never share a store, even if a name is used again for another kind.
    [[nodiscard]] static QString storeName(const Profile &profile);
    [[nodiscard]] QString storeFile(const Profile &profile) const; //!< stores/<store name>.sqlite
    //! What the training gateway inside the program keeps for this profile.
    [[nodiscard]] QString trainingFile(const Profile &profile) const;
    [[nodiscard]] QString logsFolder() const; //!< logs
    //! A home of its own inside this one, for invented people.
    [[nodiscard]] QString trainingHome() const; //!< training

    //! The keychain's name for a profile's credentials: "reintegro/<id>/<profile>".
    [[nodiscard]] QString credentialsEntry(const QString &profile) const;
    //! And for the checkpoint of a journal: "reintegro/<id>/checkpoint/<store>".
    [[nodiscard]] QString checkpointEntry(const QString &store) const;
    //! And for the key of a store: "reintegro/<id>/store/<store>".
    [[nodiscard]] QString storeKeyEntry(const QString &store) const;

private:
    HomeFolder(QString path, QString id)
        : m_path(std::move(path))
        , m_id(std::move(id))
    {
    }
    QString m_path;
    QString m_id;
};

} // namespace reintegro
