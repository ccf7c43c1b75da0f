// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wait_box.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace reintegro {

namespace {

struct WaitWords {
    Q_DECLARE_TR_FUNCTIONS(WaitBox)
};

} // namespace

QMessageBox *makeWaitBox(QWidget *window)
{
    auto *const box = new QMessageBox(QMessageBox::Information, WaitWords::tr("A refund is being sent"),
        WaitWords::tr(
            "A refund is on its way to the gateway right now. Closing at this moment would leave nobody "
            "knowing what became of it. The window closes by itself as soon as the gateway has answered, "
            "after half a minute at the latest."),
        QMessageBox::NoButton, window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->addButton(WaitWords::tr("Do not close"), QMessageBox::RejectRole);
    return box;
}

QMessageBox *makeTrainingBox(const QString &open, const std::function<void()> &openTraining, QWidget *window)
{
    auto *const box = new QMessageBox(QMessageBox::NoIcon, WaitWords::tr("Open training?"),
        WaitWords::tr("Training was asked for, and this window has %1 open. Opening training signs you out "
                      "there. A refund that you have begun to fill in is kept.")
            .arg(open),
        QMessageBox::NoButton, window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIconPixmap(
        iconPixmap(IconName::Training, Theme::color(ColorRole::Accent), 32, window->devicePixelRatioF()));
    QPushButton *const stayButton = box->addButton(WaitWords::tr("Stay here"), QMessageBox::RejectRole);
    QPushButton *const openButton = box->addButton(WaitWords::tr("Open training"), QMessageBox::AcceptRole);
    box->setDefaultButton(stayButton);
    QObject::connect(openButton, &QPushButton::clicked, window, openTraining);
    return box;
}

} // namespace reintegro
