// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/refund_request.h"
#include "ui/common/card.h"

class QPlainTextEdit;
class QPushButton;

namespace reintegro {

struct ErrorText;
class PersonalData;

//! What is true about the money of a request right now, what the gateway said, and what to do. Loud and
//! violet where nobody knows.
class OutcomeCard final : public Card {
    Q_OBJECT
public:
    //! `personal` is the page's: what it masks is masked here.
    explicit OutcomeCard(PersonalData &personal, QWidget *parent = nullptr);

    void setRequest(const RefundRequest &request);
    //! Why the last step did not work; with nothing in it takes that away.
    void setTrouble(const ErrorText &trouble);

private:
    void showWords();
    void showAnswer();

    PersonalData &m_personal;
    std::optional<RefundRequest> m_request;
    QString m_troubleSentence;
    QString m_answerText; //!< The last one about the refund.
    QString m_troubleText; //!< What the gateway answered to the step that did not work.

    QLabel *m_sentence;
    QLabel *m_signs;
    QLabel *m_statements;
    QLabel *m_advice;
    QLabel *m_remark;
    QLabel *m_alarms;
    QLabel *m_trouble;
    QPushButton *m_helpButton; //!< While nobody knows how it ended.
    QPushButton *m_answerButton;
    QPlainTextEdit *m_answer;
};

} // namespace reintegro
