// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/result.h"
#include "models/payments/keys.h"
#include "ui/common/theme.h"

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
    std::optional<ChargeKey> charge; //!< From a link reintegro://charge/<key>.
    QString savedCharge; //!< An absolute path, of a file *.reintegro-charge; empty for none.
};

//! Reads the words after the program's name. Usage in words where one is not understood.
[[nodiscard]] Result<DeskOptions> readDeskOptions(const QStringList &words);
[[nodiscard]] QString deskHelp();

//! What a second start asks of the desk that is open, in one line, and the same read back. Of the options
//! only training, the charge and the file.
[[nodiscard]] QByteArray requestOf(const DeskOptions &options);
[[nodiscard]] DeskOptions optionsOfRequest(const QByteArray &request);

//! The key in "reintegro://charge/<key>", percent-decoded. Nothing for any other text: links come from
//! outside.
[[nodiscard]] std::optional<ChargeKey> chargeOfLink(const QString &link);
//! The absolute path of a saved answer, from a path or a file:// address as desktops hand it over. Empty for
//! every name that does not end like one.
[[nodiscard]] QString savedChargeOfWord(const QString &word);

} // namespace reintegro
