// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/refund/sent_fields.h"

#include "ui/common/personal_data.h"
#include "ui/common/theme.h"
#include "ui/refund/amount_words.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

SentFields::SentFields(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(spacing::card);
    m_grid->setVerticalSpacing(spacing::small);
    m_grid->setColumnStretch(1, 1);
}

void SentFields::setFields(const std::vector<SentField> &fields)
{
    while (QLayoutItem *const item = m_grid->takeAt(0)) {
        if (QWidget *const widget = item->widget()) {
            widget->hide(); // gone for assistive tools at once
            widget->deleteLater();
        }
        delete item;
    }
    int row = 0;
    for (const SentField &field : fields)
        addRow(row++, field);
}

void SentFields::addRow(int row, const SentField &field)
{
    auto *const label = new QLabel(field.label, this);
    Theme::setMuted(label);
    label->setMinimumWidth(label->fontMetrics().averageCharWidth() * 20);
    auto *const value = new QLabel(this);
    value->setTextFormat(Qt::PlainText);
    value->setText(field.value);
    value->setWordWrap(true);
    value->setFont(Theme::digits(field.isLoud ? FontRole::PageTitle : FontRole::Body));
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setAccessibleDescription(field.label);
    label->setBuddy(value);
    auto *const both = new QVBoxLayout;
    both->setSpacing(2);
    both->addWidget(value);
    m_grid->addWidget(label, row, 0, Qt::AlignTop | Qt::AlignLeft);
    auto *const cell = new QWidget(this);
    cell->setLayout(both);
    both->setContentsMargins(0, 0, 0, 0);
    m_grid->addWidget(cell, row, 1);
    if (field.remark.isEmpty())
        return;
    auto *const remark = new QLabel(field.remark, this);
    remark->setTextFormat(Qt::PlainText);
    remark->setWordWrap(true);
    if (!field.isLoud)
        remark->setFont(Theme::font(FontRole::Caption));
    if (field.isDifferent)
        remark->setProperty("block", true);
    else if (!field.isLoud)
        Theme::setMuted(remark);
    both->addWidget(remark);
}

namespace {

class AccountLabels {
    Q_DECLARE_TR_FUNCTIONS(AccountLabels)
};

} // namespace

std::vector<SentField> accountFields(const TransferAccount &account, const PersonalData *personal)
{
    const bool isShown = !personal || personal->isShown();
    std::vector<SentField> fields{
        {AccountLabels::tr("Bank"), bankWords(account.bankCode), account.bankName, false, false},
        {AccountLabels::tr("Account number"),
            shownValue(personal, account.bankAccountNumber, PersonalKind::Number),
            isShown ? accountInGroups(account.bankAccountNumber)
                    : AccountLabels::tr("%1 digits").arg(account.bankAccountNumber.size()),
            false, false},
        {AccountLabels::tr("Account type"), accountTypeWord(account.bankAccountType), {}, false, false},
    };
    if (!account.bankBranchId.isEmpty())
        fields.push_back({AccountLabels::tr("Branch"), account.bankBranchId, {}, false, false});
    return fields;
}

} // namespace reintegro
