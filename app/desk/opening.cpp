// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/opening.h"

#include "ui/main_window.h"
#include "ui/saved_charge/saved_charge_window.h"

#include <QFileOpenEvent>

namespace reintegro {

Opening::Opening(MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_window(window)
{
}

void Opening::open(const DeskOptions &options)
{
    if (options.place)
        m_window.goTo(*options.place);
    if (options.savedCharge.isEmpty())
        return;
    auto *const saved = new SavedChargeWindow(options.savedCharge, &m_window);
    connect(saved, &SavedChargeWindow::lookUpRequested, &m_window, [this](const ChargeKey &key) {
        m_window.bringUp();
        m_window.openCharge(key);
    });
    saved->show();
    saved->raise();
    saved->activateWindow();
}

bool Opening::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::FileOpen)
        return QObject::eventFilter(watched, event);
    const auto *const asked = static_cast<const QFileOpenEvent *>(event);
    // From outside, like any link: what is neither a link of ours nor a saved charge opens nothing.
    DeskOptions options;
    options.place = placeOfLink(asked->url().toString(QUrl::FullyEncoded));
    options.savedCharge = savedChargeOfWord(asked->file());
    m_window.bringUp();
    open(options);
    return true;
}

} // namespace reintegro
