// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/refund/outcome_card.h"

#include "models/refunds/arrival_words.h"
#include "models/refunds/sending_rules.h"
#include "models/tables/state_text.h"
#include "ui/common/buttons.h"
#include "ui/common/error_text.h"
#include "ui/common/help_request.h"
#include "ui/common/indented_json.h"
#include "ui/common/personal_data.h"
#include "ui/common/status_words.h"
#include "ui/common/theme.h"
#include "ui/refund/close_statements.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

namespace {

class OutcomeWords {
    Q_DECLARE_TR_FUNCTIONS(OutcomeWords)
public:
    //! What to do next, and what not. Empty where there is nothing to do.
    static QString advice(const RefundRequest &request)
    {
        using enum RequestState;
        switch (request.state) {
        case Unknown:
            return tr(
                "Do: check now; the desk also asks the gateway again by itself. If it stays so, ask the "
                "gateway's support about the refund key %1.\n"
                "Do not: ask for another refund of this charge, or pay the customer in another way. The "
                "money may be on its way.")
                .arg(request.refundKey.toString());
        case InProgress:
            return tr("The desk asks the gateway again by itself until it has settled or failed.");
        case NotSent:
            return tr("Sending again sends the same bytes under the same key.");
        case Failed:
            return tr("If the account was wrong, correct it: that makes a new request with a new approval.");
        case Draft:
        case AwaitingApproval:
        case Approved:
        case Rejected:
        case Withdrawn:
        case Expired:
        case Sending:
        case Settled:
            return {};
        }
        return {};
    }

    //! What the gateway's answer meant, where that is more than the state says already.
    static QString remark(const RefundRequest &request)
    {
        const bool isExplained = request.state == RequestState::Failed
            || request.state == RequestState::NotSent
            || (request.state == RequestState::Unknown && request.gateway);
        return isExplained ? request.gatewayRemark.translated() : QString();
    }

    //! What the last decision said, where it explains the state.
    static QString reason(const RefundRequest &request)
    {
        if (request.decisions.empty())
            return {};
        const Decision &last = request.decisions.back();
        if (request.state == RequestState::Rejected)
            return tr("%1 rejected it: %2").arg(last.by, last.why);
        if (request.state == RequestState::Withdrawn)
            return tr("%1 withdrew it.").arg(last.by);
        if (request.state == RequestState::Approved)
            return tr("%1 approved it.").arg(last.by);
        return {};
    }

    //! What says that it has arrived, and since when, while that is not known otherwise.
    static QString signs(const RefundRequest &request)
    {
        const bool isOpen = request.state == RequestState::Unknown || request.state == RequestState::NotSent;
        if (!isOpen || request.arrivals.empty())
            return {};
        QStringList lines{tr("Signs that the gateway has it")};
        for (const ArrivalSign &sign : request.arrivals)
            //: A date with the time of day, and what was seen then.
            lines += tr("%1: %2").arg(bogotaTime(sign.at, textLanguage()), wordsFor(sign.kind).translated());
        return lines.join(u'\n');
    }

    //! Who says that it was not executed, when, and in which words; and what is missing before that counts.
    static QString statements(const RefundRequest &request)
    {
        QStringList lines;
        for (const Decision &statement : closeStatements(request))
            //: A person, a date with the time of day, and that person's words.
            lines += tr("%1 said on %2 that it was not executed: %3")
                         .arg(statement.by, bogotaTime(statement.at, textLanguage()), statement.why);
        if (!lines.isEmpty() && mayBeClosed(request))
            lines += tr("It counts as failed once a second supervisor says the same.");
        return lines.join(u'\n');
    }

    //! An approval by somebody whose password another person knows is worth less, and says so for ever.
    static QString doubtOfApproval(const RefundRequest &request)
    {
        for (const Decision &decision : request.decisions) {
            if (decision.kind == Decision::Kind::Approve && decision.passwordSetBy)
                return tr("%1 approved it with a password that %2 had set and %1 had not changed yet.")
                    .arg(decision.by, *decision.passwordSetBy);
        }
        return {};
    }
};

QLabel *addWords(QVBoxLayout *layout, QWidget *parent)
{
    auto *const label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->hide();
    layout->addWidget(label);
    return label;
}

void setWords(QLabel *label, const QString &words)
{
    label->setText(words);
    label->setVisible(!words.isEmpty());
}

QString joined(const std::vector<Phrase> &phrases)
{
    QStringList lines;
    for (const Phrase &phrase : phrases)
        lines += phrase.translated();
    return lines.join(u'\n');
}

} // namespace

OutcomeCard::OutcomeCard(PersonalData &personal, QWidget *parent)
    : Card({}, parent)
    , m_personal(personal)
    , m_sentence(addWords(body(), this))
    , m_signs(addWords(body(), this))
    , m_statements(addWords(body(), this))
    , m_advice(addWords(body(), this))
    , m_remark(addWords(body(), this))
    , m_alarms(addWords(body(), this))
    , m_trouble(addWords(body(), this))
    , m_helpButton(makeHelpButton(tr("What to do, and what not"), u"unknown"_s, this))
    , m_answerButton(makeQuietButton(tr("What the gateway answered"), this))
    , m_answer(new QPlainTextEdit(this))
{
    m_alarms->setProperty("problem", true);
    m_trouble->setProperty("problem", true);
    m_answerButton->setCheckable(true);
    m_answer->setReadOnly(true);
    m_answer->setTabChangesFocus(true);
    m_answer->setAccessibleName(tr("Gateway's answer"));
    m_answer->setFont(Theme::code());
    m_answer->setMinimumHeight(160);
    m_answer->hide();
    m_helpButton->hide();
    body()->addWidget(m_helpButton, 0, Qt::AlignLeft);
    body()->addWidget(m_answerButton, 0, Qt::AlignLeft);
    body()->addWidget(m_answer);
    connect(m_answerButton, &QPushButton::toggled, this, &OutcomeCard::showAnswer);
    connect(&m_personal, &PersonalData::changed, this, [this] {
        showWords();
        showAnswer();
    });
}

void OutcomeCard::setRequest(const RefundRequest &request)
{
    const bool isUnknown = request.state == RequestState::Unknown;
    setTone(isUnknown ? Tone::Unknown : Tone::Plain);
    m_sentence->setFont(Theme::font(isUnknown ? FontRole::PageTitle : FontRole::Section));
    setWords(m_sentence, sentenceFor(request.state));
    m_helpButton->setVisible(isUnknown);
    m_request = request;
    showWords();
    const QString answer = request.gateway ? QString(u"HTTP "_s + QString::number(request.gateway->httpStatus)
                               + u'\n' + QString::fromUtf8(request.gateway->body.left(qsizetype{64} * 1024)))
                                           : QString();
    if (answer != m_answerText)
        m_troubleText.clear(); // this one is newer
    m_answerText = answer;
    showAnswer();
}

void OutcomeCard::showWords()
{
    setWords(m_trouble, m_personal.text(m_troubleSentence));
    if (!m_request)
        return;
    const RefundRequest &request = *m_request;
    setWords(m_signs, OutcomeWords::signs(request));
    setWords(m_statements, m_personal.text(OutcomeWords::statements(request)));
    QStringList advice{
        OutcomeWords::reason(request), OutcomeWords::doubtOfApproval(request), OutcomeWords::advice(request)};
    advice.removeAll(QString());
    setWords(m_advice, m_personal.text(advice.join(u'\n')));
    setWords(m_remark, m_personal.text(OutcomeWords::remark(request)));
    setWords(m_alarms, m_personal.text(joined(request.alarms)));
}

void OutcomeCard::setTrouble(const ErrorText &trouble)
{
    m_troubleSentence = trouble.what.isEmpty() ? QString() : trouble.sentence();
    showWords();
    m_troubleText = trouble.details;
    showAnswer();
}

void OutcomeCard::showAnswer()
{
    const QString &newest = m_troubleText.isEmpty() ? m_answerText : m_troubleText;
    if (newest.isEmpty())
        m_answerButton->setChecked(false);
    m_answerButton->setVisible(!newest.isEmpty());
    m_answer->setVisible(m_answerButton->isChecked());
    const qsizetype head = newest.startsWith("HTTP "_L1) ? newest.indexOf(u'\n') + 1 : 0;
    const QString text = newest.left(head) + indented(m_personal.json(newest.mid(head)));
    if (m_answer->toPlainText() != text)
        m_answer->setPlainText(text);
}

} // namespace reintegro
