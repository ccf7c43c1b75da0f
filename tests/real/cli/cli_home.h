// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/training/training_gateway.h"

#include <nlohmann/json.hpp>

#include <QProcess>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace reintegro::test {

//! What one run of reintegro-cli came to.
struct CliAnswer { // NOLINT(bugprone-exception-escape): moving JSON does not throw, clang-tidy thinks so
    int exitStatus = -1; //!< -1 when it was killed or crashed.
    QByteArray out;
    QByteArray err;
    nlohmann::json json; //!< Discarded where the output is not exactly one document.

    //! "request/state", "error/kind", … ; empty where there is no such text.
    [[nodiscard]] QString text(const char *pointer) const;
    [[nodiscard]] QString state() const { return text("/request/state"); }
    [[nodiscard]] QString kind() const { return text("/error/kind"); }
};

//! A home in a temporary folder, a training gateway in this process, and the real program run on both. The
//! test has to run inside tests/support/with_keychain.
class CliHome {
public:
    CliHome();

    //! Adds admin, ana and eva (agents), sofia and saul (supervisors), everybody with a password of his own,
    //! and the profile "shop" with credentials.
    [[nodiscard]] bool fill();

    [[nodiscard]] CliAnswer run(const QStringList &words, const QByteArray &input = {});
    [[nodiscard]] CliAnswer runAs(const char *user, const QStringList &words, const QByteArray &input = {});
    //! Runs them all, so many at a time.
    [[nodiscard]] std::vector<CliAnswer> runTogether(const QList<QStringList> &calls, int atOnce);
    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList &words) const;
    [[nodiscard]] static CliAnswer wait(QProcess &process);

    //! --json, --user and --password-file before the words.
    [[nodiscard]] QStringList as(const char *user, const QStringList &words) const;
    //! The options of a refund of so many minor units to an account without any doubt.
    [[nodiscard]] QStringList refund(const QString &chargeKey, qint64 minor) const;
    //! Asks by ana and approves by sofia; gives the request's id, or nothing when that went wrong.
    [[nodiscard]] QString approved(const QString &chargeKey, qint64 minor);
    [[nodiscard]] QString stateOf(const QString &id);

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("home")); }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    //! Writes a file beside the home and gives its name.
    [[nodiscard]] QString write(const QString &name, const QByteArray &content) const;
    [[nodiscard]] QString storeFile() const;
    [[nodiscard]] static QByteArray passwordOf(const QString &user);

    QProcessEnvironment environment;
    TrainingGateway gateway;
    QByteArray allOutput; //!< Of every run so far.

    static constexpr auto clientId = "client-id-7f3a9c";
    static constexpr auto clientSecret = "client-secret-51be02";
    static constexpr auto apiKey = "api-key-e8d417";

private:
    QTemporaryDir m_folder;
};

} // namespace reintegro::test
