// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QSettings>

class QWidget;

namespace reintegro {

//! How somebody left the window: kept in a file of the home, never anything about charges or people.
class WindowMemory {
public:
    explicit WindowMemory(const QString &file);

    //! Size and place, if the screen still has room for them.
    void restore(QWidget &window) const;
    void keep(const QWidget &window);

    [[nodiscard]] ColorScheme scheme() const;
    void keepScheme(ColorScheme scheme);
    //! How large texts are, in hundredths of the system's size: 90 to 150, 100 at first.
    [[nodiscard]] int textPercent() const;
    void keepTextPercent(int percent);
    //! "es"; empty for the system's language.
    [[nodiscard]] QString language() const;
    void keepLanguage(const QString &language);

    //! Whether the system shows what happens while the window is not looked at. True at first.
    [[nodiscard]] bool tellsOutside() const;
    void keepTellingOutside(bool tells);

    //! After how many idle minutes the window locks itself: 1 to 240, 10 at first.
    [[nodiscard]] int lockAfterMinutes() const;
    void keepLockAfterMinutes(int minutes);
    static constexpr int lockAfterMinutesAtFirst = 10;
    static constexpr int longestLockAfterMinutes = 240;

    //! As whom receipts are written; empty at first.
    [[nodiscard]] QString merchantName() const;
    void keepMerchantName(const QString &name);

    //! The gateway that was opened last; empty when none was, or when another one was put in use since
    //! (`inUse` is the one now): the newer choice counts.
    [[nodiscard]] QString gateway(const QString &inUse) const;
    void keepGateway(const QString &name, const QString &inUse);

private:
    QSettings m_settings;
};

} // namespace reintegro
