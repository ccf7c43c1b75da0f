// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/phrase.h"
#include "models/payments/gateway_time.h"
#include "models/payments/money.h"
#include "models/receipts/paper_settings.h"

#include <QDateTime>

class QTranslator;

namespace reintegro {

//! Says things in the language of a paper, whatever the window's language is. GUI thread.
class PaperWords {
public:
    explicit PaperWords(PaperSettings::Language language);

    [[nodiscard]] bool areSpanish() const { return m_isSpanish; }
    //! `source` is marked with QT_TRANSLATE_NOOP("Phrase", …).
    [[nodiscard]] QString say(const char *source, const QStringList &arguments = {}) const;
    [[nodiscard]] QString say(const Phrase &phrase) const;

    //! "2 mar 2022, 00:16 (Bogotá, UTC−5)".
    [[nodiscard]] QString time(const QDateTime &instant) const;
    //! The same; a time that names no instant as the gateway wrote it.
    [[nodiscard]] QString time(const GatewayTime &time) const;
    [[nodiscard]] QString inWords(const Money &amount) const;

private:
    bool m_isSpanish;
    const QTranslator *m_translator = nullptr; //!< Null for English, which stands in the source.
};

//! "A. G." of "ana.gomez".
[[nodiscard]] QString initialsOf(const QString &name);

} // namespace reintegro
