// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/help_topics.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace reintegro {

//! The help that comes with the program: topics on the left, what is sought above, the text on the right. It
//! needs no network, and leads nowhere outside. Deletes itself when closed.
class HelpWindow final : public QWidget {
    Q_OBJECT
public:
    //! `language` as in helpTopics().
    explicit HelpWindow(const QString &language);

    //! Shows a topic; where there is none of this name, the first one.
    void open(const QString &topic);
    [[nodiscard]] QString topic() const;

private:
    void fillList();
    void showCurrent();
    void followLink(const QString &target);
    void mark();

    const std::vector<HelpTopic> m_topics;
    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_none;
    QTextBrowser *m_text;
};

} // namespace reintegro
