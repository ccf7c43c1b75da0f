// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/refund/earlier_refunds.h"

#include "models/payments/money_text.h"
#include "models/tables/state_text.h"
#include "ui/common/card.h"
#include "ui/common/status_words.h"
#include "ui/common/theme.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace reintegro {

namespace {

constexpr size_t mostLines = 8;

struct LineWords {
    Q_DECLARE_TR_FUNCTIONS(EarlierRefunds)
};

} // namespace

QString oneLineOf(const RefundRequest &request)
{
    //: Id, amount, state, date, beneficiary of another refund.
    return LineWords::tr("%1 · %2 · %3 · %4 · %5")
        .arg(request.id.toString(), formatMoney(request.amount), wordsFor(request.state),
            bogotaTime(request.createdAt, textLanguage()), request.account.beneficiaryName);
}

QStringList linesOf(const std::vector<RefundRequest> &requests)
{
    QStringList lines;
    for (const RefundRequest &request : requests)
        lines += oneLineOf(request);
    return lines;
}

EarlierRefunds::EarlierRefunds(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(spacing::tight);
}

void EarlierRefunds::setRefunds(const std::vector<RefundRequest> &refunds)
{
    while (QLayoutItem *const item = m_layout->takeAt(0)) {
        if (QWidget *const widget = item->widget()) {
            widget->hide(); // gone for assistive tools at once
            widget->deleteLater();
        }
        delete item;
    }
    if (refunds.empty()) {
        m_layout->addWidget(makeCaption(tr("No other refund of this desk went to this account."), this));
        return;
    }
    m_layout->addWidget(makeCaption(tr("Other refunds to this account: %1").arg(refunds.size()), this));
    for (size_t i = 0; i < std::min(refunds.size(), mostLines); ++i) {
        auto *const line = new QLabel(oneLineOf(refunds.at(i)), this);
        line->setTextFormat(Qt::PlainText);
        line->setWordWrap(true);
        line->setFont(Theme::digits());
        m_layout->addWidget(line);
    }
}

} // namespace reintegro
