// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window_memory.h"

#include <QWidget>

#include <algorithm>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

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

bool WindowMemory::restore(QWidget &window, const QString &name) const
{
    return window.restoreGeometry(m_settings.value(name + u"/geometry"_s).toByteArray());
}

void WindowMemory::keep(const QWidget &window, const QString &name)
{
    m_settings.setValue(name + u"/geometry"_s, window.saveGeometry());
}

int WindowMemory::share(const QString &page, int usual) const
{
    const int kept = m_settings.value(u"share/"_s + page, usual).toInt();
    return kept >= 10 && kept <= 90 ? kept : usual; // the file can be written by hand
}

void WindowMemory::keepShare(const QString &page, int percent)
{
    m_settings.setValue(u"share/"_s + page, percent);
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

QString WindowMemory::merchantName() const
{
    return m_settings.value(u"window/merchantName"_s).toString();
}

void WindowMemory::keepMerchantName(const QString &name)
{
    m_settings.setValue(u"window/merchantName"_s, name);
}

std::vector<std::chrono::minutes> WindowMemory::lockChoices(bool mayBeNever)
{
    std::vector<std::chrono::minutes> choices{2min, 5min, 10min, 15min, 30min};
    if (mayBeNever)
        choices.push_back(0min);
    return choices;
}

std::chrono::minutes WindowMemory::lockAfter(ProfileKind kind) const
{
    const bool isProduction = kind == ProfileKind::Production || kind == ProfileKind::Custom;
    bool isNumber = false;
    const std::chrono::minutes kept(m_settings.value(u"window/lockAfterMinutes"_s).toInt(&isNumber));
    const std::vector<std::chrono::minutes> choices = lockChoices(!isProduction);
    if (isNumber && std::find(choices.cbegin(), choices.cend(), kept) != choices.cend())
        return kept; // the file can be written by hand
    return lockAfterAtFirst(kind);
}

std::chrono::minutes WindowMemory::lockAfterAtFirst(ProfileKind kind)
{
    return kind == ProfileKind::Training ? 0min : 10min; // its passwords stand on the sign-in page
}

void WindowMemory::keepLockAfter(std::chrono::minutes limit)
{
    m_settings.setValue(u"window/lockAfterMinutes"_s, static_cast<int>(limit.count()));
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
