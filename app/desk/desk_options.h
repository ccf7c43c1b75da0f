// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/result.h"
#include "ui/common/theme.h"
#include "ui/desk_place.h"

#include <QStringList>

#include <optional>

namespace reintegro {

//! What the desk was started with.
struct DeskOptions {
    bool training = false;
    bool version = false;
    bool help = false;
    bool selfTest = false;
    bool benchStart =
        false; //!< Print "painted" after the first picture of a window that can be used, and end.
    QString language; //!< "en", "es", "zh"; empty for what was chosen last, or the system's.
    std::optional<ColorScheme> scheme;
    std::optional<DeskPlace> place; //!< From a link.
    QString savedCharge; //!< An absolute path, of a file *.reintegro-charge; empty for none.
};

//! Reads the words after the program's name. Usage in words where one is not understood.
[[nodiscard]] Result<DeskOptions> readDeskOptions(const QStringList &words);
[[nodiscard]] QString deskHelp();

//! What a second start asks of the desk that is open, in one line, and the same read back. Of the options
//! only training, the place and the file; whatever else stands there is nothing.
[[nodiscard]] QByteArray requestOf(const DeskOptions &options);
[[nodiscard]] DeskOptions optionsOfRequest(const QByteArray &request);

//! What a link of ours leads to: "reintegro://charge/<key>", percent-decoded, "reintegro://request/<id>" or
//! "reintegro://approvals". Nothing for any other text: links come from outside, so that what is not exactly
//! one of these is none. Following one shows a place and does nothing else.
[[nodiscard]] std::optional<DeskPlace> placeOfLink(const QString &link);
//! The absolute path of a saved answer, from a path or a file:// address as desktops hand it over. Empty for
//! every name that does not end like one.
[[nodiscard]] QString savedChargeOfWord(const QString &word);

} // namespace reintegro
