// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/refund/request_head.h"

#include "models/payments/money_text.h"
#include "models/tables/state_text.h"
#include "ui/common/card.h"
#include "ui/common/flow_layout.h"
#include "ui/common/status_pill.h"
#include "ui/common/status_words.h"
#include "ui/common/theme.h"
#include "ui/refund/amount_words.h"
#include "ui/refund/ground_words.h"

#include <QLabel>
#include <QVBoxLayout>

namespace reintegro {

RequestHead::RequestHead(QWidget *parent)
    : QWidget(parent)
    , m_amount(new QLabel(this))
    , m_words(new QLabel(this))
    , m_pill(new StatusPill(this))
    , m_asked(makeCaption({}, this))
{
    m_amount->setFont(Theme::digits(FontRole::Amount));
    m_amount->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_words->setWordWrap(true);
    m_asked->setTextFormat(Qt::PlainText);
    auto *const line = new QWidget(this);
    auto *const lineLayout = new FlowLayout(line, spacing::card); // the pill goes below where it is narrow
    lineLayout->addWidget(m_amount);
    lineLayout->addWidget(m_pill);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::tight);
    layout->addWidget(line);
    layout->addWidget(m_words);
    layout->addWidget(m_asked);
}

void RequestHead::setRequest(const RefundRequest &request, const QDateTime &now)
{
    m_amount->setText(formatMoney(request.amount));
    m_words->setText(amountInWords(request.amount));
    m_pill->setStatus(meaningOf(request.state), wordsFor(request.state));
    m_request = request;
    m_now = now;
    showAsked();
}

void RequestHead::setGroundDays(const GroundDays &days)
{
    m_days = days;
    showAsked();
}

void RequestHead::showAsked()
{
    if (!m_request)
        return;
    const RefundRequest &request = *m_request;
    //: A request's id, who asked for it, when (in Bogotá), and how long ago that is.
    m_asked->setText(
        tr("%1 · asked for by %2 on %3 (%4)")
            .arg(request.id.toString(), request.requestedBy, bogotaTime(request.createdAt, textLanguage()),
                ageText(request.createdAt, m_now).translated()));
    if (request.corrects)
        m_asked->setText(
            m_asked->text() + tr(" · corrects the account of %1").arg(request.corrects->toString()));
    if (request.ground)
        m_asked->setText(m_asked->text() + QStringLiteral(" · ") + groundWords(request.ground, m_days));
}

} // namespace reintegro
