// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>
#include <QWidget>

#include <cmath>

static void initResources()
{
    // The file lies in a static library: without this the linker drops it.
    Q_INIT_RESOURCE(common);
}

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Shades {
    QRgb light;
    QRgb dark;
};

Shades shadesOf(ColorRole role)
{
    switch (role) {
    case ColorRole::Window:
        return {0xffF6F5F2, 0xff16191C};
    case ColorRole::Card:
        return {0xffFFFFFF, 0xff1F2428};
    case ColorRole::Line:
        return {0xffDEDBD4, 0xff353C43};
    case ColorRole::Border: // of what can be typed into or pressed: 3 : 1 against its ground
        return {0xff8C897F, 0xff707A84};
    case ColorRole::Text:
        return {0xff1E2328, 0xffE8EAEC};
    case ColorRole::Muted:
        return {0xff5C646D, 0xffA3ACB5};
    case ColorRole::Accent:
        return {0xff0B6E5F, 0xff4CC2A8};
    case ColorRole::OnAccent:
        return {0xffFFFFFF, 0xff0D1F1B};
    case ColorRole::Amber:
        return {0xff6B4A00, 0xffF0CF7A};
    case ColorRole::AmberGround:
        return {0xffFBEFD0, 0xff3D3112};
    }
    return {0xff000000, 0xffffffff};
}

struct PillShades {
    Shades text;
    Shades ground;
};

PillShades shadesOf(Meaning meaning)
{
    switch (meaning) {
    case Meaning::Arrived:
        return {{0xff0F5C2E, 0xff8FDFAE}, {0xffDDF3E4, 0xff14382A}};
    case Meaning::OnItsWay:
        return {{0xff114B8C, 0xff9CC7F5}, {0xffDFECFB, 0xff16324F}};
    case Meaning::WaitsForPerson:
        return {{0xff6B4A00, 0xffF0CF7A}, {0xffFBEFD0, 0xff3D3112}};
    case Meaning::WentWrong:
        return {{0xff8E1B16, 0xffF5A9A3}, {0xffFBE3E1, 0xff4A1E1C}};
    case Meaning::NobodyKnows:
        return {{0xff5A2380, 0xffD5B0F0}, {0xffF0E3FA, 0xff38234A}};
    case Meaning::Over:
        return {{0xff454C54, 0xffC3CAD1}, {0xffE9EAEC, 0xff31373D}};
    }
    return {{0xff000000, 0xffffffff}, {0xffffffff, 0xff000000}};
}

QColor pick(const Shades &shades, bool dark)
{
    return QColor::fromRgb(dark ? shades.dark : shades.light);
}

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
    const std::pair<QLatin1StringView, ColorRole> names[]{
        {"@window"_L1, ColorRole::Window},
        {"@card"_L1, ColorRole::Card},
        {"@line"_L1, ColorRole::Line},
        {"@border"_L1, ColorRole::Border},
        {"@text"_L1, ColorRole::Text},
        {"@muted"_L1, ColorRole::Muted},
        {"@on-accent"_L1, ColorRole::OnAccent},
        {"@accent"_L1, ColorRole::Accent},
        {"@amber-ground"_L1, ColorRole::AmberGround},
        {"@amber"_L1, ColorRole::Amber},
    };
    for (const auto &[name, role] : names)
        sheet.replace(name, Theme::color(role, dark).name());
    sheet.replace("@problem"_L1, Theme::pill(Meaning::WentWrong, dark).text.name());
    sheet.replace("@unknown-ground"_L1, Theme::pill(Meaning::NobodyKnows, dark).ground.name());
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

bool systemIsDark()
{
    // Qt 6.4 does not say what the system prefers; its own palette does. The application's palette may be
    // ours already, so the style is asked where it has an opinion only as the last resort.
    static const bool dark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    return dark;
}

double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

Meaning meaningOf(const ChargeStatus &status)
{
    using enum ChargeStatus::Word;
    switch (status.word) {
    case Settled:
    case Refunded:
        return Meaning::Arrived;
    case InProgress:
    case Refunding:
    case InitialStatus:
        return Meaning::OnItsWay;
    case Authorized:
        return Meaning::WaitsForPerson;
    case Failed:
    case ChargedBack:
        return Meaning::WentWrong;
    case Cancelled:
    case Expired:
        return Meaning::Over;
    case Other:
        return Meaning::NobodyKnows;
    }
    return Meaning::NobodyKnows;
}

Meaning meaningOf(RequestState state)
{
    using enum RequestState;
    switch (state) {
    case Settled:
        return Meaning::Arrived;
    case Sending:
    case InProgress:
        return Meaning::OnItsWay;
    case AwaitingApproval:
    case Approved:
    case NotSent:
        return Meaning::WaitsForPerson;
    case Failed:
    case Rejected:
        return Meaning::WentWrong;
    case Unknown:
        return Meaning::NobodyKnows;
    case Draft:
    case Withdrawn:
    case Expired:
        return Meaning::Over;
    }
    return Meaning::NobodyKnows;
}

void Theme::apply(QApplication &application, ColorScheme scheme)
{
    initResources();
    const bool systemDark = systemIsDark(); // before our palette covers the system's
    const bool dark = scheme == ColorScheme::Dark || (scheme == ColorScheme::System && systemDark);
    if (QApplication::style()->name() != "fusion"_L1)
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setPalette(paletteFor(dark));
    application.setStyleSheet(styleSheetFor(dark));
}

bool Theme::isDark()
{
    return QApplication::palette().color(QPalette::Window).lightness() < 128;
}

QColor Theme::color(ColorRole role)
{
    return color(role, isDark());
}

QColor Theme::color(ColorRole role, bool dark)
{
    return pick(shadesOf(role), dark);
}

PillColors Theme::pill(Meaning meaning)
{
    return pill(meaning, isDark());
}

PillColors Theme::pill(Meaning meaning, bool dark)
{
    const PillShades shades = shadesOf(meaning);
    return {pick(shades.text, dark), pick(shades.ground, dark)};
}

QFont Theme::font(FontRole role)
{
    return scaled(QApplication::font(), role);
}

QFont Theme::digits(FontRole role)
{
    QFont font = scaled(QApplication::font(), role);
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

double contrast(const QColor &one, const QColor &other)
{
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace reintegro
