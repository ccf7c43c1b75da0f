// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/policy.h"

#include <QFrame>

#include <optional>

class QLabel;
class QPushButton;

namespace reintegro {

//! Across the window on every page while all sending is stopped: by whom, when and why. Takes no room else.
class StopBand final : public QFrame {
    Q_OBJECT
public:
    //! `mayResume`: offers an administrator to let sending go on.
    explicit StopBand(bool mayResume, QWidget *parent = nullptr);

    void setStop(const std::optional<SendingStop> &stop);

Q_SIGNALS:
    void resumeRequested();

private:
    QLabel *m_icon;
    QLabel *m_words;
    QPushButton *m_resumeButton;
};

//! Who stopped it, when and why, in one sentence.
[[nodiscard]] QString sentenceFor(const SendingStop &stop);

} // namespace reintegro
