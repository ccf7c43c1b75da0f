// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/help_request.h"

#include "ui/common/buttons.h"

#include <QAction>
#include <QCoreApplication>
#include <QPushButton>

namespace reintegro {

QEvent::Type HelpRequest::kind()
{
    static const int number = QEvent::registerEventType();
    return static_cast<QEvent::Type>(number);
}

bool askForHelp(QWidget *from, const QString &topic)
{
    HelpRequest request(topic);
    for (QWidget *asked = from; asked && !request.isAccepted(); asked = asked->parentWidget())
        QCoreApplication::sendEvent(asked, &request);
    return request.isAccepted();
}

QPushButton *makeHelpButton(const QString &text, const QString &topic, QWidget *parent)
{
    QPushButton *const button = makeQuietButton(text, parent);
    button->setIcon(icon(IconName::Question, ColorRole::Accent));
    QObject::connect(button, &QPushButton::clicked, button, [button, topic] { askForHelp(button, topic); });
    return button;
}

void addHelpKey(QWidget *dialog, const QString &topic)
{
    auto *const action =
        new QAction(icon(IconName::Question), QCoreApplication::translate("Help", "Help"), dialog);
    action->setShortcut(QKeySequence::HelpContents);
    QObject::connect(action, &QAction::triggered, dialog, [dialog, topic] { askForHelp(dialog, topic); });
    dialog->addAction(action);
}

} // namespace reintegro
