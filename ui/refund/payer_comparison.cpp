// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/refund/payer_comparison.h"

#include "models/colombia/beneficiary_name.h"
#include "models/colombia/identity_document.h"
#include "models/payments/masked.h"
#include "ui/common/card.h"
#include "ui/common/theme.h"

#include <QGridLayout>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

PayerComparison::PayerComparison(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(spacing::card);
    m_grid->setVerticalSpacing(spacing::small);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
}

PayerComparison::Pair PayerComparison::namePair(const RefundRequest &request)
{
    Pair pair{tr("Name"), {}, request.account.beneficiaryName, false, {}};
    if (request.seen.payer && request.seen.payer->name) {
        pair.payer = *request.seen.payer->name;
        pair.isDifferent = !isSameName(pair.payer, pair.beneficiary);
    }
    if (!request.beneficiaryAsTyped.isEmpty() && request.beneficiaryAsTyped != pair.beneficiary)
        pair.beneficiary += u'\n' + tr("Typed as: %1").arg(request.beneficiaryAsTyped);
    return pair;
}

QString PayerComparison::differenceOf(const Payer &payer, const TransferAccount &account)
{
    const int theirs = digitsOf(*payer.documentId);
    const int here = digitsOf(account.documentId);
    if (isSameDocument(*payer.documentId, account.documentId))
        return tr("The number is the payer's, the type is not");
    if (theirs != here)
        //: Of two numbers of documents: how many digits each has.
        return tr("Not the payer's: %1 digits here, %2 there").arg(here).arg(theirs);
    QStringList places;
    for (const int place : differingPlaces(*payer.documentId, account.documentId))
        places += QString::number(place);
    //: Places of digits in a number, counted from 1: "3, 9", and how many digits it has.
    return tr("Not the payer's: differs at digit %1 of %2").arg(places.join(u", "_s)).arg(here);
}

PayerComparison::Pair PayerComparison::documentPair(const RefundRequest &request, bool isMasked)
{
    const TransferAccount &account = request.account;
    const auto shown = [isMasked](const QString &number) {
        return isMasked ? masked(number, PersonalKind::Number) : number;
    };
    Pair pair{tr("Document"), {}, account.documentType + u' ' + shown(account.documentId), false, {}};
    if (!request.seen.payer || !request.seen.payer->documentId)
        return pair;
    const Payer &payer = *request.seen.payer;
    const QString theirs = shown(*payer.documentId);
    pair.payer = payer.documentType ? QString(*payer.documentType + u' ' + theirs) : theirs;
    const bool isSameType = !payer.documentType || *payer.documentType == account.documentType;
    pair.isDifferent = !isSameType || !isSameDocument(*payer.documentId, account.documentId);
    if (pair.isDifferent && isMasked)
        pair.difference = differenceOf(payer, account);
    return pair;
}

void PayerComparison::setRequest(const RefundRequest &request, bool isMasked)
{
    while (QLayoutItem *const item = m_grid->takeAt(0)) {
        if (QWidget *const widget = item->widget()) {
            widget->hide(); // gone for assistive tools at once
            widget->deleteLater();
        }
        delete item;
    }
    m_grid->addWidget(makeCaption(tr("Who paid"), this), 0, 1);
    m_grid->addWidget(makeCaption(tr("Who gets the money"), this), 0, 2);
    addRow(1, namePair(request));
    addRow(2, documentPair(request, isMasked));
}

QLabel *PayerComparison::addCell(int row, int column, const QString &text)
{
    auto *const label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    label->setFont(Theme::digits());
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_grid->addWidget(label, row, column, Qt::AlignTop);
    return label;
}

void PayerComparison::addRow(int row, const Pair &pair)
{
    auto *const label = new QLabel(pair.label, this);
    Theme::setMuted(label);
    m_grid->addWidget(label, row, 0, Qt::AlignTop);
    QLabel *const payer = addCell(row, 1, pair.payer.isEmpty() ? tr("The gateway does not say") : pair.payer);
    if (pair.payer.isEmpty())
        Theme::setMuted(payer);
    QLabel *const beneficiary = addCell(row, 2, pair.beneficiary);
    if (pair.isDifferent) {
        payer->setProperty("block", true);
        beneficiary->setProperty("block", true);
        beneficiary->setText(
            pair.beneficiary + u'\n' + (pair.difference.isEmpty() ? tr("Not the payer's") : pair.difference));
    } else if (!pair.payer.isEmpty()) {
        beneficiary->setText(pair.beneficiary + u'\n' + tr("Same as the payer's"));
    }
    payer->setAccessibleDescription(pair.label);
    beneficiary->setAccessibleDescription(pair.label);
}

} // namespace reintegro
