// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/motion.h"

#include <QSettings>
#include <QStandardPaths>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

#if defined(Q_OS_WIN)

bool wantsLessMotion()
{
    BOOL moves = TRUE;
    return SystemParametersInfoW(SPI_GETCLIENTAREAANIMATION, 0, &moves, 0) && !moves;
}

#elif defined(Q_OS_MACOS)

bool wantsLessMotion()
{
    const QSettings settings(u"com.apple"_s, u"universalaccess"_s);
    return settings.value(u"reduceMotion"_s).toBool();
}

#else

static QString settingOf(const QString &file, const QString &key)
{
    const QString path = QStandardPaths::locate(QStandardPaths::GenericConfigLocation, file);
    return path.isEmpty() ? QString() : QSettings(path, QSettings::IniFormat).value(key).toString();
}

//! Qt 6.4 hands on neither: desktops leave both in files.
bool wantsLessMotion()
{
    const QString gtk = settingOf(u"gtk-3.0/settings.ini"_s, u"Settings/gtk-enable-animations"_s);
    const QString kde = settingOf(u"kdeglobals"_s, u"KDE/AnimationDurationFactor"_s);
    bool isNumber = false;
    const double factor = kde.toDouble(&isNumber);
    return gtk == "0"_L1 || gtk == "false"_L1 || (isNumber && factor <= 0);
}

#endif

} // namespace reintegro
