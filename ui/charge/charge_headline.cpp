// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charge/charge_headline.h"

#include "models/payments/money_text.h"
#include "models/tables/state_text.h"
#include "ui/common/amount_label.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/fact_list.h"
#include "ui/common/status_pill.h"
#include "ui/common/status_words.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

ChargeHeadline::ChargeHeadline(QWidget *parent)
    : QWidget(parent)
    , m_keyLine(new QHBoxLayout)
    , m_key(new QLabel(this))
    , m_amount(new AmountLabel(FontRole::Amount, this))
    , m_pill(new StatusPill(this))
    , m_meaning(new QLabel(this))
    , m_how(new QLabel(this))
    , m_rereadButton(makeButton(tr("Read &again"), this))
    , m_refundButton(makePrimaryButton(tr("&Refund…"), this))
    , m_closed(makeCaption({}, this))
{
    m_key->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_key->setTextFormat(Qt::PlainText);
    m_key->setFont(Theme::digits());
    m_key->setWordWrap(true); // a key is never cut, also not one of 128 bytes
    m_how->setTextFormat(Qt::PlainText);
    m_how->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_how->setWordWrap(true);
    m_how->setFont(Theme::digits());
    m_meaning->setTextFormat(Qt::PlainText);
    m_meaning->setWordWrap(true);
    Theme::setMuted(m_meaning);
    m_closed->setAlignment(Qt::AlignRight | Qt::AlignTop);
    m_closed->setTextFormat(Qt::PlainText);
    m_refundButton->setIcon(icon(IconName::Refund, ColorRole::OnAccent));
    m_refundButton->setShortcut(QKeySequence(u"Ctrl+R"_s));
    m_refundButton->setToolTip(tr("Ask for a refund of this charge (Ctrl+R)"));
    m_rereadButton->setIcon(icon(IconName::Refresh));
    m_rereadButton->setToolTip(tr("Ask the gateway again (F5)"));

    m_keyLine->setSpacing(spacing::tight);
    m_keyLine->addWidget(m_key, 0);
    m_keyLine->addStretch(1);
    auto *const amountLine = new QHBoxLayout;
    amountLine->setSpacing(spacing::card);
    amountLine->addWidget(m_amount, 0, Qt::AlignVCenter);
    amountLine->addWidget(m_pill, 0, Qt::AlignVCenter);
    amountLine->addStretch(1);
    auto *const left = new QVBoxLayout;
    left->setSpacing(spacing::tight);
    left->addLayout(m_keyLine);
    left->addLayout(amountLine);
    left->addWidget(m_how);
    left->addWidget(m_meaning);

    auto *const buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::small);
    buttons->addStretch(1);
    buttons->addWidget(m_rereadButton);
    buttons->addWidget(m_refundButton);
    auto *const right = new QVBoxLayout;
    right->setSpacing(spacing::small);
    right->addLayout(buttons);
    right->addWidget(m_closed);
    right->addStretch(1);
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::page);
    layout->addLayout(left, 3);
    layout->addLayout(right, 2);

    connect(m_refundButton, &QPushButton::clicked, this, &ChargeHeadline::refundRequested);
    connect(m_rereadButton, &QPushButton::clicked, this, &ChargeHeadline::rereadRequested);
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
        parts.append(instant ? tr("%1 (Bogotá)").arg(bogotaTime(*instant, writesSpanish())) : original);
    }
    m_how->setText(parts.join(u" · "_s));
    m_how->setToolTip(original.isEmpty() ? QString() : tr("As the gateway wrote it: %1").arg(original));
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
}

void ChargeHeadline::setRefundClosed(const QString &closedBecause)
{
    m_refundButton->setEnabled(closedBecause.isEmpty());
    m_refundButton->setAccessibleDescription(closedBecause);
    m_closed->setText(closedBecause);
    m_closed->setVisible(!closedBecause.isEmpty());
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
