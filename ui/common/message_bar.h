// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/error.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace reintegro {

//! The last thing that happened, in words. Assistive tools find the text as `Message`, and the words in its
//! description. One per window.
class MessageBar final : public QFrame {
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);

    void say(const QString &message);
    //! The same of something that went wrong.
    void sayProblem(const QString &message);
    //! Says what happened and what to do; the gateway's own words unfold on request. With `retry`, and where
    //! repeating changes nothing, a button offers it.
    void say(const Error &error, std::function<void()> retry = {});
    [[nodiscard]] QString message() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void nameParts();
    void put(const QString &message, const QString &details, bool isProblem);
    void showDetails(bool on);

    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_retryButton;
    QPushButton *m_detailsButton;
    QPlainTextEdit *m_details;
    std::function<void()> m_retry;
};

} // namespace reintegro
