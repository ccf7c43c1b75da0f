// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace reintegro {

//! One topic of the help that comes with the program.
struct HelpTopic {
    QString id; //!< "first-refund": by which links and pages name it.
    QString title;
    QString text; //!< Markdown, with the title; links to others read "topic:<id>".

    //! Whether all words of `sought` stand in it, whatever their case and accents.
    [[nodiscard]] bool matches(const QString &sought) const;
};

//! All topics in the order in which they are read, in a language ("es"); in English where one is not there.
[[nodiscard]] std::vector<HelpTopic> helpTopics(const QString &language);

} // namespace reintegro
