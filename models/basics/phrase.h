// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

class QTranslator;

namespace reintegro {

//! One whole sentence for a person, kept with its arguments so that it can be said in any language later.
//!
//! Written as Phrase(QT_TRANSLATE_NOOP("Phrase", "The charge is %1."), {status}); the store keeps source and
//! arguments, so that a warning recorded in an English window reads Spanish in a Spanish one.
class Phrase {
public:
    Phrase() = default;
    //! `source` is English with %1…%9; `arguments` are put in as they are (amounts and keys, never translated
    //! words).
    explicit Phrase(const char *source, QStringList arguments = {});
    explicit Phrase(QByteArray source, QStringList arguments);

    [[nodiscard]] bool isEmpty() const { return m_source.isEmpty(); }
    [[nodiscard]] const QByteArray &source() const { return m_source; }
    [[nodiscard]] const QStringList &arguments() const { return m_arguments; }

    //! In English, for the command line, journals and logs of ours.
    [[nodiscard]] QString english() const;
    //! In the language of the installed translators. GUI thread.
    [[nodiscard]] QString translated() const;
    //! In the language of one translator, installed or not; in English where it is null or lacks the
    //! sentence.
    [[nodiscard]] QString translatedBy(const QTranslator *translator) const;

    bool operator==(const Phrase &) const = default;

private:
    QByteArray m_source;
    QStringList m_arguments;
};

} // namespace reintegro
