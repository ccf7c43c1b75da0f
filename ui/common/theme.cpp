// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QMap>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>
#include <QWidget>

#include <algorithm>
#include <cmath>
#include <vector>

static void initResources()
{
    // The file lies in a static library: without this the linker drops it.
    Q_INIT_RESOURCE(common);
}

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

namespace {

QPalette paletteFor(bool dark)
{
    const auto color = [dark](ColorRole role) { return Theme::color(role, dark); };
    QPalette palette;
    palette.setColor(QPalette::Window, color(ColorRole::Window));
    palette.setColor(QPalette::WindowText, color(ColorRole::Text));
    palette.setColor(QPalette::Base, color(ColorRole::Card));
    palette.setColor(QPalette::AlternateBase, color(ColorRole::Window));
    palette.setColor(QPalette::Text, color(ColorRole::Text));
    palette.setColor(QPalette::PlaceholderText, color(ColorRole::Muted));
    palette.setColor(QPalette::Button, color(ColorRole::Card));
    palette.setColor(QPalette::ButtonText, color(ColorRole::Text));
    palette.setColor(QPalette::BrightText, color(ColorRole::OnAccent));
    palette.setColor(QPalette::Highlight, color(ColorRole::Accent));
    palette.setColor(QPalette::HighlightedText, color(ColorRole::OnAccent));
    palette.setColor(QPalette::Link, color(ColorRole::Accent));
    palette.setColor(QPalette::LinkVisited, color(ColorRole::Accent));
    palette.setColor(QPalette::ToolTipBase, color(ColorRole::Card));
    palette.setColor(QPalette::ToolTipText, color(ColorRole::Text));
    palette.setColor(QPalette::Light, color(ColorRole::Card));
    palette.setColor(QPalette::Midlight, color(ColorRole::Line));
    palette.setColor(QPalette::Mid, color(ColorRole::Line));
    palette.setColor(QPalette::Dark, color(ColorRole::Border));
    palette.setColor(QPalette::Shadow, color(ColorRole::Line));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, color(ColorRole::Muted));
    return palette;
}

QString styleSheetFor(bool dark)
{
    QFile file(u":/common/theme.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const auto colorNow = [dark](ColorRole role) {
        return Theme::isForced() ? Theme::color(role) : Theme::color(role, dark);
    };
    const auto pillNow = [dark](Meaning meaning) {
        return Theme::isForced() ? Theme::pill(meaning) : Theme::pill(meaning, dark);
    };
    const std::pair<QLatin1StringView, ColorRole> names[]{
        {"@window"_L1, ColorRole::Window},
        {"@card"_L1, ColorRole::Card},
        {"@line"_L1, ColorRole::Line},
        {"@border"_L1, ColorRole::Border},
        {"@text"_L1, ColorRole::Text},
        {"@muted"_L1, ColorRole::Muted},
        {"@on-accent"_L1, ColorRole::OnAccent},
        {"@on-danger"_L1, ColorRole::OnDanger},
        {"@danger"_L1, ColorRole::Danger},
        {"@accent"_L1, ColorRole::Accent},
        {"@amber-ground"_L1, ColorRole::AmberGround},
        {"@amber"_L1, ColorRole::Amber},
    };
    for (const auto &[name, role] : names)
        sheet.replace(name, colorNow(role).name());
    sheet.replace("@problem"_L1, pillNow(Meaning::WentWrong).text.name());
    sheet.replace("@unknown-ground"_L1, pillNow(Meaning::NobodyKnows).ground.name());
    sheet.replace("@scheme"_L1, dark ? "dark"_L1 : "light"_L1);
    return sheet;
}

double scaleOf(FontRole role)
{
    switch (role) {
    case FontRole::Body:
        return 1.0;
    case FontRole::Caption:
        return 0.92;
    case FontRole::Section:
        return 1.15;
    case FontRole::PageTitle:
        return 1.5;
    case FontRole::Amount:
        return 2.1;
    }
    return 1.0;
}

QFont scaled(QFont font, FontRole role)
{
    const double scale = scaleOf(role);
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * scale);
    else
        font.setPixelSize(static_cast<int>(std::lround(font.pixelSize() * scale)));
    const bool isTitle = role == FontRole::Section || role == FontRole::PageTitle || role == FontRole::Amount;
    font.setWeight(isTitle ? QFont::DemiBold : QFont::Normal);
    return font;
}

bool hasEvenDigits(const QFont &font)
{
    const QFontMetricsF metrics(font);
    const double zero = metrics.horizontalAdvance(u'0');
    for (char16_t digit = u'1'; digit <= u'9'; ++digit)
        if (std::abs(metrics.horizontalAdvance(QChar(digit)) - zero) > 0.01)
            return false;
    return true;
}

//! Qt 6.4 does not say what the system prefers; its own palette does, as long as ours does not cover it.
const QPalette &systemPalette()
{
    static const QPalette system = QApplication::palette();
    return system;
}

bool isDarkPalette(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

//! By this mark Theme::color() knows that the palette in use is the system's own.
constexpr auto forcedMark = "forcedColors";

} // namespace

void Theme::apply(QApplication &application, ColorScheme scheme)
{
    apply(application, scheme, systemPalette());
}

void Theme::apply(QApplication &application, ColorScheme scheme, const QPalette &system)
{
    initResources();
    static_cast<void>(systemPalette()); // before ours covers it
    if (QApplication::style()->name() != "fusion"_L1)
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    const bool isTheSystems = scheme == ColorScheme::System;
    const bool dark = scheme == ColorScheme::Dark || (isTheSystems && isDarkPalette(system));
    const bool forced = isTheSystems && isHighContrast(system);
    application.setProperty(forcedMark, forced);
    QApplication::setPalette(forced ? system : paletteFor(dark));
    application.setStyleSheet(styleSheetFor(dark));
}

bool Theme::isForced()
{
    return qApp && qApp->property(forcedMark).toBool();
}

bool Theme::isHighContrast(const QPalette &palette)
{
    const QColor ground = palette.color(QPalette::Window);
    const bool isOneGround =
        palette.color(QPalette::Base) == ground && palette.color(QPalette::Button) == ground;
    return isOneGround && contrast(palette.color(QPalette::WindowText), ground) >= 10
        && contrast(palette.color(QPalette::Text), ground) >= 10;
}

//! What each widget has, times `ratio`. With a style sheet Qt tells widgets nothing of another application's
//! font, and those with a font of their own would not follow it either.
static std::vector<std::pair<QWidget *, QFont>> scaledFonts(double ratio)
{
    std::vector<std::pair<QWidget *, QFont>> fonts;
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *const widget : widgets) {
        QFont font = widget->font();
        if (font.pointSizeF() <= 0)
            continue;
        font.setPointSizeF(font.pointSizeF() * ratio);
        fonts.emplace_back(widget, font);
    }
    return fonts;
}

void Theme::setTextPercent(int percent)
{
    static const double systemSize = QApplication::font().pointSizeF(); // before it was ever changed
    const double before = QApplication::font().pointSizeF();
    const double now = systemSize * std::clamp(percent, leastTextPercent, mostTextPercent) / 100;
    if (systemSize <= 0 || std::abs(now - before) < 0.01) // a system that counts in pixels keeps its size
        return;
    const auto fonts = scaledFonts(now / before); // all of them, before any is handed on to children
    QFont font = QApplication::font();
    font.setPointSizeF(now);
    QApplication::setFont(font);
    for (const auto &[widget, scaledFont] : fonts)
        widget->setFont(scaledFont);
}

bool Theme::isDark()
{
    return isDarkPalette(QApplication::palette());
}

QFont Theme::font(FontRole role)
{
    return scaled(QApplication::font(), role);
}

//! The application's font with even digits.
static QFont evenDigits(const QFont &font)
{
    if (hasEvenDigits(font))
        return font;
    // Qt 6.4 cannot switch a font's tabular digits on, so a font that has no others stands in.
    for (const auto &family :
        {u"Segoe UI"_s, u"SF Pro Text"_s, u"Noto Sans"_s, u"DejaVu Sans"_s, u"Liberation Sans"_s}) {
        QFont other = font;
        other.setFamily(family);
        if (QFontDatabase::hasFamily(family) && hasEvenDigits(other))
            return other;
    }
    return font;
}

QFont Theme::digits(FontRole role)
{
    // Delegates ask for every cell they paint, and measuring ten digits takes as long as painting one.
    static QFont known; // what the answers below are about
    static QMap<FontRole, QFont> answers;
    if (known != QApplication::font()) {
        known = QApplication::font();
        answers.clear();
    }
    if (!answers.contains(role))
        answers.insert(role, evenDigits(scaled(known, role)));
    return answers.value(role);
}

QFont Theme::code()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const QFont body = QApplication::font();
    if (body.pointSizeF() > 0)
        font.setPointSizeF(body.pointSizeF());
    return font;
}

void Theme::setMuted(QWidget *widget)
{
    widget->setProperty("muted", true);
}

} // namespace reintegro
