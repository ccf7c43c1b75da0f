// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/desk/fake_workplace.h"
#include "ui/approvals/decision_bar.h"
#include "ui/charge/charge_page.h"
#include "ui/lookup/lookup_trouble.h"
#include "ui/main_window.h"
#include "ui/workspace.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

//! What EveryWindow uses to bring a window about, whatever its language.
namespace reintegro::test {

//! Ends the program with what was waited for: a window that cannot be opened is no window to look at.
inline void waitUntil(const QString &what, const std::function<bool()> &isSo)
{
    constexpr int patience = 60'000; // ms
    if (!QTest::qWaitFor(isSo, patience))
        qFatal("waited in vain for %s", qPrintable(what));
}

template <typename Value> const Value &mustBe(const Result<Value> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().english()));
    return *result;
}

template <typename Widget> [[nodiscard]] QList<Widget *> showingOn(const QWidget *window)
{
    QList<Widget *> found;
    const QList<Widget *> all = window->findChildren<Widget *>();
    std::copy_if(all.begin(), all.end(), std::back_inserter(found), [window](const Widget *widget) {
        return widget->isVisible() && widget->window() == window->window();
    });
    return found;
}

//! From top to bottom, those that can be typed into.
[[nodiscard]] inline QList<QLineEdit *> editsOn(const QWidget *window)
{
    QList<QLineEdit *> edits = showingOn<QLineEdit>(window);
    edits.removeIf([](const QLineEdit *edit) { return !edit->isEnabled() || edit->isReadOnly(); });
    std::sort(edits.begin(), edits.end(), [](const QWidget *one, const QWidget *other) {
        return one->mapToGlobal(QPoint()).y() < other->mapToGlobal(QPoint()).y();
    });
    return edits;
}

[[nodiscard]] inline QPushButton *loudButtonOn(const QWidget *window)
{
    const QList<QPushButton *> all = showingOn<QPushButton>(window);
    const auto found = std::find_if(all.begin(), all.end(), [](const QPushButton *button) {
        return button->isEnabled() && button->property("primary").toBool();
    });
    return found == all.end() ? nullptr : *found;
}

[[nodiscard]] inline QList<QCheckBox *> boxesOn(const QWidget *window)
{
    return showingOn<QCheckBox>(window);
}

[[nodiscard]] inline bool showsRows(const QWidget *window)
{
    const QList<QTableView *> tables = showingOn<QTableView>(window);
    return std::any_of(
        tables.begin(), tables.end(), [](const QTableView *table) { return table->model()->rowCount() > 0; });
}

[[nodiscard]] inline Error someError(ErrorKind kind)
{
    return {.kind = kind,
        .what = Phrase("This is what happened."),
        .next = Phrase("This is what to do now."),
        .detail = {},
        .reply = {}};
}

//! Sent, and nobody knows what became of it.
inline RefundRequest loseOne(GuiDesk &desk)
{
    desk.gateway.onSend = [](const ClaimedRefund &) { return unanswered(); };
    const RefundRequest request = desk.approved();
    static_cast<void>(desk.send(request));
    return *await(desk.store.request(request.id));
}

} // namespace reintegro::test
