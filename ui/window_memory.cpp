// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window_memory.h"

#include <QWidget>

#include <algorithm>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

namespace {

QString nameOf(ColorScheme scheme)
{
    switch (scheme) {
    case ColorScheme::System:
        return u"system"_s;
    case ColorScheme::Light:
        return u"light"_s;
    case ColorScheme::Dark:
        return u"dark"_s;
    }
    return {};
}

} // namespace

WindowMemory::WindowMemory(const QString &file)
    : m_settings(file, QSettings::IniFormat)
{
}

void WindowMemory::restore(QWidget &window) const
{
    window.restoreGeometry(m_settings.value(u"window/geometry"_s).toByteArray());
}

void WindowMemory::keep(const QWidget &window)
{
    m_settings.setValue(u"window/geometry"_s, window.saveGeometry());
}

ColorScheme WindowMemory::scheme() const
{
    const QString name = m_settings.value(u"window/scheme"_s).toString();
    for (const ColorScheme scheme : {ColorScheme::Light, ColorScheme::Dark})
        if (name == nameOf(scheme))
            return scheme;
    return ColorScheme::System;
}

void WindowMemory::keepScheme(ColorScheme scheme)
{
    m_settings.setValue(u"window/scheme"_s, nameOf(scheme));
}

int WindowMemory::textPercent() const
{
    bool isNumber = false;
    const int percent = m_settings.value(u"window/textPercent"_s).toInt(&isNumber);
    return isNumber ? std::clamp(percent, Theme::leastTextPercent, Theme::mostTextPercent) : 100;
}

void WindowMemory::keepTextPercent(int percent)
{
    m_settings.setValue(u"window/textPercent"_s, percent);
}

QString WindowMemory::language() const
{
    return m_settings.value(u"window/language"_s).toString();
}

bool WindowMemory::tellsOutside() const
{
    return m_settings.value(u"window/tellsOutside"_s, true).toBool();
}

void WindowMemory::keepTellingOutside(bool tells)
{
    m_settings.setValue(u"window/tellsOutside"_s, tells);
}

//! What somebody wrote into the file that is no such number does not leave the window open for ever.
int WindowMemory::lockAfterMinutes() const
{
    bool isNumber = false;
    const int minutes = m_settings.value(u"window/lockAfterMinutes"_s).toInt(&isNumber);
    return isNumber && minutes > 0 ? std::min(minutes, longestLockAfterMinutes) : lockAfterMinutesAtFirst;
}

void WindowMemory::keepLockAfterMinutes(int minutes)
{
    m_settings.setValue(u"window/lockAfterMinutes"_s, std::clamp(minutes, 1, longestLockAfterMinutes));
}

QString WindowMemory::merchantName() const
{
    return m_settings.value(u"window/merchantName"_s).toString();
}

void WindowMemory::keepMerchantName(const QString &name)
{
    m_settings.setValue(u"window/merchantName"_s, name);
}

QString WindowMemory::gateway(const QString &inUse) const
{
    const bool isNewest = m_settings.value(u"window/gatewayInUse"_s).toString() == inUse;
    return isNewest ? m_settings.value(u"window/gateway"_s).toString() : QString();
}

void WindowMemory::keepGateway(const QString &name, const QString &inUse)
{
    m_settings.setValue(u"window/gateway"_s, name);
    m_settings.setValue(u"window/gatewayInUse"_s, inUse);
}

void WindowMemory::keepLanguage(const QString &language)
{
    m_settings.setValue(u"window/language"_s, language);
}

} // namespace reintegro
