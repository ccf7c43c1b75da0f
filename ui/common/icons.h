// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QIcon>

namespace reintegro {

//! The icons of the program, by what they say. The drawings lie in resources/icons.
enum class IconName {
    Search,
    Requests,
    Approvals,
    Check,
    Copy,
    Refresh,
    SignOut,
    Person,
    People,
    AddPerson,
    Refund,
    Card,
    Bank,
    Cash,
    Phone,
    Shop,
    Warning,
    Problem,
    Info,
    Question,
    Failed,
    Arrived,
    Over,
    OnItsWay,
    Waiting,
    WaitsForPerson,
    Send,
    Undo,
    Down,
    Right,
    Left,
    Open,
    Add,
    Close,
    Show,
    Hide,
    Training,
    Test,
    Connect,
    Locked,
    Print,
    Next,
    Back,
    History,
    Document,
    Code,
    Columns,
    Settings,
    More,
};

//! An outline icon in the colour of the palette at the moment it is painted; sharp at every scale. Disabled
//! it is muted, checked it takes the accent.
[[nodiscard]] QIcon icon(IconName name, ColorRole role = ColorRole::Text);
//! In one fixed colour, for pills.
[[nodiscard]] QPixmap iconPixmap(IconName name, const QColor &color, int size, double devicePixelRatio);

//! The icon that stands beside the words of a status.
[[nodiscard]] IconName iconOf(Meaning meaning);

} // namespace reintegro
