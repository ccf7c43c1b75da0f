// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/desk_services.h"
#include "tests/stories/story_desk.h"
#include "ui/common/theme.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QTest>
#include <QWidget>

namespace reintegro::test {

[[nodiscard]] inline Profile productionProfile()
{
    Profile made;
    made.name = QStringLiteral("production");
    made.kind = ProfileKind::Production;
    return made;
}

//! A desk of the stories, as windows are given it.
class GuiDesk : public StoryDesk {
public:
    DeskServices services{productionProfile(), people, store, gateway, lookup, requests, decisions, sending,
        tracking, followStore, following, history, evidence, notifications, notificationReading, receipts,
        folder.filePath(QStringLiteral("receipts.ini"))};

    [[nodiscard]] ChargeView view(const char *who = "ana")
    {
        Result<ChargeView> found = await(lookup.lookUp(charge, signedIn(who)));
        if (!found)
            qFatal("%s", qPrintable(found.error().english()));
        return *found;
    }
};

[[nodiscard]] inline QString nameOf(const QWidget *widget)
{
    if (!widget->accessibleName().isEmpty())
        return widget->accessibleName();
    const auto *const button = qobject_cast<const QAbstractButton *>(widget);
    return button ? button->text().remove(u'&') : QString();
}

//! The one widget of this kind and name that is showing, as a screen reader finds it; null when there is
//! none.
template <typename Widget> [[nodiscard]] Widget *showing(const QWidget *window, const QString &name)
{
    const QList<Widget *> all = window->findChildren<Widget *>();
    for (Widget *const widget : all) {
        if (widget->isVisible() && nameOf(widget) == name)
            return widget;
    }
    return nullptr;
}

//! All words that are showing, one label a line.
[[nodiscard]] inline QString wordsOn(const QWidget *window)
{
    QString words;
    const QList<QLabel *> labels = window->findChildren<QLabel *>();
    for (const QLabel *const label : labels) {
        if (label->isVisible())
            words += label->text() + u'\n';
    }
    return words;
}

//! Sets text the way assistive tools do: without keys.
inline void setTextAsAssistiveToolsDo(QWidget *edit, const QString &text)
{
    QAccessibleInterface *const accessible = QAccessible::queryAccessibleInterface(edit);
    Q_ASSERT(accessible);
    accessible->setText(QAccessible::Value, text);
}

} // namespace reintegro::test
