// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/refund_request.h"
#include "ui/common/card.h"

class QPlainTextEdit;
class QPushButton;

namespace reintegro {

//! What is true about the money of a request right now, what the gateway said, and what to do. Loud and
//! violet where nobody knows.
class OutcomeCard final : public Card {
    Q_OBJECT
public:
    explicit OutcomeCard(QWidget *parent = nullptr);

    void setRequest(const RefundRequest &request);
    //! Why the last step did not work, in words; empty takes it away.
    void setTrouble(const QString &words);

private:
    void showAnswer(bool on);

    QLabel *m_sentence;
    QLabel *m_statements;
    QLabel *m_advice;
    QLabel *m_remark;
    QLabel *m_alarms;
    QLabel *m_trouble;
    QPushButton *m_answerButton;
    QPlainTextEdit *m_answer;
};

} // namespace reintegro
