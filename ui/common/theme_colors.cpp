// SPDX-License-Identifier: GPL-3.0-or-later
// What has which colour, and why: README.md of the folder `ui`.
#include "ui/common/theme.h"

#include <QApplication>
#include <QPalette>

#include <cmath>

namespace reintegro {

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
    case ColorRole::Danger:
        return {0xffA3211B, 0xffA3211B};
    case ColorRole::OnDanger:
        return {0xffFFFFFF, 0xffFFFFFF};
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

//! What a role becomes where the system's own colours of high contrast are on: there is a ground, letters and
//! what is chosen, and nothing in between.
static QColor forcedColor(ColorRole role)
{
    const QPalette palette = QApplication::palette();
    switch (role) {
    case ColorRole::Window:
    case ColorRole::Card:
    case ColorRole::AmberGround:
        return palette.color(QPalette::Window);
    case ColorRole::Line:
    case ColorRole::Border:
    case ColorRole::Text:
    case ColorRole::Muted:
    case ColorRole::Amber:
        return palette.color(QPalette::WindowText);
    case ColorRole::Accent:
    case ColorRole::Danger:
        return palette.color(QPalette::Highlight);
    case ColorRole::OnAccent:
    case ColorRole::OnDanger:
        return palette.color(QPalette::HighlightedText);
    }
    return palette.color(QPalette::WindowText);
}

QColor Theme::color(ColorRole role)
{
    return isForced() ? forcedColor(role) : color(role, isDark());
}

QColor Theme::color(ColorRole role, bool dark)
{
    return pick(shadesOf(role), dark);
}

PillColors Theme::pill(Meaning meaning)
{
    if (isForced())
        return {forcedColor(ColorRole::Text), forcedColor(ColorRole::Window)};
    return pill(meaning, isDark());
}

PillColors Theme::pill(Meaning meaning, bool dark)
{
    const PillShades shades = shadesOf(meaning);
    return {pick(shades.text, dark), pick(shades.ground, dark)};
}

double contrast(const QColor &one, const QColor &other)
{
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace reintegro
