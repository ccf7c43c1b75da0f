// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace reintegro {

//! The text with everything in it that has the shape of a card token ("card_" and a UUID) masked but for its
//! last four characters. For texts that stand outside the card's own fields, where a token has no business.
[[nodiscard]] QString withoutCardTokens(const QString &text);

//! Whether the scalar at the end of these names is a card's token: `cardToken.token` wherever it stands, and
//! everything called `token` within a `card`.
[[nodiscard]] bool isCardToken(const QStringList &names);

//! maskCardTokens for an answer that is known to be readable.
[[nodiscard]] QByteArray maskReadableAnswer(const QByteArray &answer);

} // namespace reintegro
