// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/text_language.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace reintegro {

//! A time as the gateway wrote it, beside the instant it means (contract/README.md §7).
class GatewayTime {
public:
    //! Any text makes one; what is not understood has no instant. Understood: "yyyy-MM-dd HH:mm:ss
    //! GMT±hh:mm", "… GMT", "… UTC", and ISO 8601 with a zone. A text without a zone has no instant.
    [[nodiscard]] static GatewayTime fromText(QString text);

    [[nodiscard]] const QString &text() const { return m_text; }
    //! In UTC. Nothing where the text names no zone or is not a time.
    [[nodiscard]] const std::optional<QDateTime> &instant() const { return m_instant; }

    bool operator==(const GatewayTime &) const = default;

private:
    GatewayTime() = default;
    QString m_text;
    std::optional<QDateTime> m_instant;
};

//! "2 mar 2022, 00:16" — the instant in Bogotá (UTC−5, no summer time), as the language writes it.
//! Independent of the machine's zone data.
[[nodiscard]] QString bogotaTime(const QDateTime &instant, TextLanguage language);

} // namespace reintegro
