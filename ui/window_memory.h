// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gateway/profile.h"
#include "ui/common/theme.h"

#include <QSettings>

#include <chrono>
#include <vector>

class QWidget;

namespace reintegro {

//! How somebody left the window: kept in a file of the home, never anything about charges or people.
class WindowMemory {
public:
    explicit WindowMemory(const QString &file);

    //! Size and place, if the screen still has room for them. Each kind of window has a name of its own;
    //! false where none of it was kept.
    bool restore(QWidget &window, const QString &name = mainWindow()) const;
    void keep(const QWidget &window, const QString &name = mainWindow());
    [[nodiscard]] static QString mainWindow() { return QStringLiteral("window"); }

    //! How much of a page's width its list has, in percent.
    [[nodiscard]] int share(const QString &page, int usual) const;
    void keepShare(const QString &page, int percent);

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

    //! As whom receipts are written; empty at first.
    [[nodiscard]] QString merchantName() const;
    void keepMerchantName(const QString &name);

    //! After how long without a touch the desk locks; none at all for never, which production does not offer.
    //! The choices are those of lockChoices().
    [[nodiscard]] std::chrono::minutes lockAfter(ProfileKind kind) const;
    void keepLockAfter(std::chrono::minutes limit);
    [[nodiscard]] static std::chrono::minutes lockAfterAtFirst(ProfileKind kind);
    //! From short to long, and never (none at all) at the end where it may be chosen.
    [[nodiscard]] static std::vector<std::chrono::minutes> lockChoices(bool mayBeNever);

    //! The gateway that was opened last; empty when none was, or when another one was put in use since
    //! (`inUse` is the one now): the newer choice counts.
    [[nodiscard]] QString gateway(const QString &inUse) const;
    void keepGateway(const QString &name, const QString &inUse);

private:
    QSettings m_settings;
};

} // namespace reintegro
