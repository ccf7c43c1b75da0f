// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charge/charge_headline.h"

#include "models/payments/money_text.h"
#include "models/tables/state_text.h"
#include "ui/common/amount_label.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/columns_layout.h"
#include "ui/common/fact_list.h"
#include "ui/common/personal_data.h"
#include "ui/common/status_pill.h"
#include "ui/common/status_words.h"
#include "ui/common/value_label.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int leastColumnWidth = 400;

} // namespace

ChargeHeadline::ChargeHeadline(PersonalData &personal, QWidget *parent)
    : QWidget(parent)
    , m_keyLine(new QHBoxLayout)
    , m_key(new ValueLabel({}, this))
    , m_amount(new AmountLabel(FontRole::Amount, this))
    , m_pill(new StatusPill(this))
    , m_meaning(new QLabel(this))
    , m_how(new QLabel(this))
    , m_buttons(new QHBoxLayout)
    , m_personalButton(new PersonalDataButton(personal, this))
    , m_rereadButton(makeButton(tr("Read &again"), this))
    , m_windowButton(makeIconButton(IconName::Open, tr("Open in a new window"), this))
    , m_printButton(makeIconButton(IconName::Print, tr("Print…"), this))
    , m_refundButton(makePrimaryButton(tr("&Refund…"), this))
    , m_refundAction(new QAction(icon(IconName::Refund), tr("Refund this charge…"), this))
    , m_closed(makeCaption({}, this))
    , m_bar(new LeftBar(this))
    , m_figures(new QLabel(this))
{
    m_key->setFont(Theme::digits());
    m_how->setTextFormat(Qt::PlainText);
    m_how->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_how->setWordWrap(true);
    m_how->setFont(Theme::digits());
    m_meaning->setTextFormat(Qt::PlainText);
    m_meaning->setWordWrap(true);
    Theme::setMuted(m_meaning);
    m_closed->setAlignment(Qt::AlignRight | Qt::AlignTop);
    m_closed->setTextFormat(Qt::PlainText);
    m_figures->setTextFormat(Qt::PlainText);
    m_figures->setWordWrap(true);
    m_figures->setFont(Theme::digits());
    m_figures->setAlignment(Qt::AlignRight | Qt::AlignTop);
    m_figures->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_keyLine->setSpacing(spacing::tight);
    m_keyLine->addWidget(m_key, 0);
    m_keyLine->addStretch(1);
    auto *const amountLine = new QHBoxLayout;
    amountLine->setSpacing(spacing::card);
    amountLine->addWidget(m_amount, 0, Qt::AlignVCenter);
    amountLine->addWidget(m_pill, 0, Qt::AlignVCenter);
    amountLine->addStretch(1);
    auto *const left = new QWidget(this);
    auto *const leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->setSpacing(spacing::tight);
    leftColumn->addLayout(m_keyLine);
    leftColumn->addLayout(amountLine);
    leftColumn->addWidget(m_how);
    leftColumn->addWidget(m_meaning);

    m_buttons->setSpacing(spacing::small);
    m_buttons->addStretch(1);
    m_buttons->addWidget(m_personalButton);
    m_buttons->addWidget(m_rereadButton);
    m_buttons->addWidget(m_refundButton);
    m_buttons->addStretch(0);
    auto *const right = new QWidget(this);
    auto *const rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->setSpacing(spacing::small);
    rightColumn->addLayout(m_buttons);
    rightColumn->addWidget(m_bar);
    rightColumn->addWidget(m_figures);
    rightColumn->addWidget(m_closed);
    rightColumn->addStretch(1);
    auto *const columns = new ColumnsLayout(this, leastColumnWidth, spacing::page);
    columns->addWidget(left);
    columns->addWidget(right);

    setUpButtons();
}

//! Beside the amount the buttons stand at the right edge, below it at the left.
void ChargeHeadline::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isBelow = width() < 2 * leastColumnWidth + spacing::page;
    m_buttons->setStretch(0, isBelow ? 0 : 1);
    m_buttons->setStretch(m_buttons->count() - 1, isBelow ? 1 : 0);
    const Qt::Alignment alignment = (isBelow ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignTop;
    m_figures->setAlignment(alignment);
    m_closed->setAlignment(alignment);
}

void ChargeHeadline::setCharge(const Charge &charge)
{
    showKey(charge.key);
    if (charge.amount)
        m_amount->setAmount(*charge.amount);
    else
        m_amount->setText(tr("No amount"));
    m_pill->setStatus(meaningOf(charge.status), charge.status.text);
    m_meaning->setText(sentenceFor(charge.status));

    QStringList parts;
    if (const QString how = howPaid(charge); !how.isEmpty())
        parts.append(how);
    QString original;
    if (charge.createTime) {
        original = charge.createTime->text();
        const auto &instant = charge.createTime->instant();
        //: A date and a time of day in Bogotá.
        parts.append(instant ? tr("%1 (Bogotá)").arg(bogotaTime(*instant, textLanguage())) : original);
    }
    m_how->setText(parts.join(u" · "_s));
    m_how->setToolTip(original.isEmpty() ? QString() : tr("As the gateway wrote it: %1").arg(original));
}

void ChargeHeadline::setUpButtons()
{
    m_refundButton->setIcon(icon(IconName::Refund, ColorRole::OnAccent));
    // Not the button's own shortcut: that would take the place of the underlined letter.
    m_refundAction->setShortcut(QKeySequence(u"Ctrl+R"_s));
    addAction(m_refundAction);
    connect(m_refundAction, &QAction::triggered, m_refundButton, &QPushButton::click);
    m_refundButton->setToolTip(tr("Ask for a refund of this charge (Ctrl+R)"));
    m_rereadButton->setIcon(icon(IconName::Refresh));
    m_rereadButton->setToolTip(tr("Ask the gateway again (F5)"));
    connect(m_refundButton, &QPushButton::clicked, this, &ChargeHeadline::refundRequested);
    m_windowButton->setToolTip(tr("Open in a new window, to be read beside another charge (Ctrl+N)"));
    // Beside the key: what is done with the charge as it is. In the line of the others there is no room.
    m_keyLine->insertWidget(1, m_windowButton);
    m_keyLine->insertWidget(2, m_printButton);
    setTabOrder(m_windowButton, m_printButton); // as they stand
    setTabOrder(m_printButton, m_personalButton);
    setTabOrder(m_personalButton, m_rereadButton);
    setTabOrder(m_rereadButton, m_refundButton);
    connect(m_windowButton, &QToolButton::clicked, this, &ChargeHeadline::newWindowRequested);
    connect(m_rereadButton, &QPushButton::clicked, this, &ChargeHeadline::rereadRequested);
    m_printButton->setToolTip(tr("Print a statement of this charge, or save it as a PDF (Ctrl+P)"));
    connect(m_printButton, &QToolButton::clicked, this, &ChargeHeadline::printRequested);
}

void ChargeHeadline::showKey(const ChargeKey &key)
{
    m_key->setText(key.toString());
    if (m_copyKey) {
        m_copyKey->hide();
        m_copyKey->deleteLater();
    }
    m_copyKey = makeCopyButton(
        tr("charge key"), key.toString(), this, [this](const QString &message) { Q_EMIT said(message); });
    m_keyLine->insertWidget(1, m_copyKey);
    setTabOrder(m_key, m_copyKey);
}

void ChargeHeadline::setRefundClosed(const QString &closedBecause)
{
    m_refundButton->setEnabled(closedBecause.isEmpty());
    m_refundAction->setEnabled(closedBecause.isEmpty());
    m_refundButton->setAccessibleDescription(closedBecause);
    m_closed->setText(closedBecause);
    m_closed->setVisible(!closedBecause.isEmpty());
}

void ChargeHeadline::setShares(const std::optional<ChargeShares> &shares)
{
    m_bar->setShares(shares);
    m_bar->setVisible(shares.has_value());
    m_figures->setVisible(shares.has_value());
    if (shares) {
        m_figures->setText(tr("%1 refunded · %2 waiting · %3 left of %4")
                               .arg(formatAmount(shares->refunded), formatAmount(shares->waiting),
                                   formatAmount(shares->left), formatMoney(shares->total)));
    }
}

QString howPaid(const Charge &charge)
{
    QStringList parts;
    if (charge.paymentMethod)
        parts.append(methodText(*charge.paymentMethod).translated());
    for (const MethodDetails &details : charge.details) {
        if (parts.isEmpty())
            parts.append(methodTitle(details).translated());
        if (details.kind != MethodDetails::Kind::Card)
            continue;
        if (const auto brand = details.text(u"brand"_s); brand && !brand->isEmpty())
            parts.append(*brand);
        if (const auto last4 = details.text(u"last4"_s); last4 && !last4->isEmpty())
            parts.append(u"·· "_s + *last4);
    }
    return parts.join(u' ');
}

} // namespace reintegro
