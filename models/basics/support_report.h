// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

namespace reintegro {

//! One file of a support bundle.
struct SupportPart {
    QString name; //!< "program.txt"; plain ASCII.
    QString text;
};

//! What a person hands to whoever helps him: nothing about people, nothing secret.
using SupportReport = std::vector<SupportPart>;

//! The report as a tar archive, readable everywhere. Pure.
[[nodiscard]] QByteArray tarOf(const SupportReport &report, const QDateTime &at);
//! "reintegro-support-20260202-120000.tar".
[[nodiscard]] QString bundleName(const QDateTime &at);
//! Writes it for its owner only. What went wrong in the system's words; empty when it was done.
[[nodiscard]] QString writeBundle(const QString &file, const SupportReport &report, const QDateTime &at);

} // namespace reintegro
