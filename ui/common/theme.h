// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/payments/charge.h"
#include "models/refunds/request_state.h"

#include <QColor>
#include <QFont>

class QApplication;
class QPalette;
class QWidget;

namespace reintegro {

enum class ColorScheme { System, Light, Dark };

//! What a colour is for. The values stand in README.md of the folder `ui`.
enum class ColorRole {
    Window,
    Card,
    Line,
    Border,
    Text,
    Muted,
    Accent,
    OnAccent,
    Amber,
    AmberGround,
    Danger, //!< Of buttons and bands that stop something.
    OnDanger,
};

//! What a status means to the person who reads it. Each has a colour and an icon; the words come on top.
enum class Meaning { Arrived, OnItsWay, WaitsForPerson, WentWrong, NobodyKnows, Over };
inline constexpr std::array allMeanings{Meaning::Arrived, Meaning::OnItsWay, Meaning::WaitsForPerson,
    Meaning::WentWrong, Meaning::NobodyKnows, Meaning::Over};

[[nodiscard]] Meaning meaningOf(const ChargeStatus &status);
[[nodiscard]] Meaning meaningOf(RequestState state);

//! Text on its ground.
struct PillColors {
    QColor text;
    QColor ground;
};

enum class FontRole { Body, Caption, Section, PageTitle, Amount };

//! The grid: every gap is one of these, in device-independent pixels.
namespace spacing {
inline constexpr int tight = 4;
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int card = 16;
inline constexpr int page = 24;
inline constexpr int wide = 32;
inline constexpr int controlHeight = 32;
inline constexpr int iconSize = 20;
} // namespace spacing

//! The one look of the program. Keeps no state of its own: what is on is read from the application's palette.
//! GUI thread.
class Theme {
public:
    //! Fusion, palette and style sheet. Call once after QApplication was made, and again to change the
    //! scheme. Where the system's own palette is one of high contrast and its scheme is wanted, its colours
    //! stay: whoever chose them cannot read others.
    static void apply(QApplication &application, ColorScheme scheme);
    //! The same on a system with another palette.
    static void apply(QApplication &application, ColorScheme scheme, const QPalette &system);

    //! How large texts are, in hundredths of the system's size. At once, on everything that is there already.
    static void setTextPercent(int percent);
    static constexpr int leastTextPercent = 90;
    static constexpr int mostTextPercent = 150;

    [[nodiscard]] static bool isDark();
    //! Whether the system's colours of high contrast stand in for those of the theme.
    [[nodiscard]] static bool isForced();
    //! Whether such a palette was made for high contrast: nothing between its ground and its letters.
    [[nodiscard]] static bool isHighContrast(const QPalette &palette);
    [[nodiscard]] static QColor color(ColorRole role);
    [[nodiscard]] static QColor color(ColorRole role, bool dark);
    [[nodiscard]] static PillColors pill(Meaning meaning);
    [[nodiscard]] static PillColors pill(Meaning meaning, bool dark);

    //! The system's font at the size of the role.
    [[nodiscard]] static QFont font(FontRole role);
    //! The same with digits of one width, for amounts, keys and tables.
    [[nodiscard]] static QFont digits(FontRole role = FontRole::Body);
    //! Fixed pitch, for raw answers.
    [[nodiscard]] static QFont code();

    //! Colours a label as muted text; colours of texts are set nowhere else.
    static void setMuted(QWidget *widget);
};

//! WCAG contrast of two opaque colours, 1…21.
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

} // namespace reintegro
