// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QString>

class QPushButton;
class QWidget;

namespace reintegro {

//! Somebody wants to read a topic of the help. It goes up from where he asked, through dialogs too, to the
//! window that has the help.
class HelpRequest final : public QEvent {
public:
    explicit HelpRequest(QString topic)
        : QEvent(kind())
        , m_topic(std::move(topic))
    {
        ignore();
    }
    [[nodiscard]] static QEvent::Type kind();
    [[nodiscard]] const QString &topic() const { return m_topic; }

private:
    QString m_topic;
};

//! Asks for a topic ("unknown") on behalf of a widget. False where nobody above it has the help.
bool askForHelp(QWidget *from, const QString &topic);
//! A quiet button that does so: "Help: <what about>".
[[nodiscard]] QPushButton *makeHelpButton(const QString &text, const QString &topic, QWidget *parent);
//! Lets F1 ask for a topic in a dialog, whose keys the window behind it does not hear.
void addHelpKey(QWidget *dialog, const QString &topic);

} // namespace reintegro
