// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/beneficiary_page.h"

#include "models/colombia/identity_document.h"
#include "models/colombia/validators.h"
#include "ui/common/field_row.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace reintegro {

BeneficiaryPage::BeneficiaryPage(RefundDraft &draft, QWidget *parent)
    : WizardPage(draft, tr("Beneficiary"),
        tr("Whose account the money goes to: the name and the document as the bank has them."), parent)
{
    addEdit(tr("Beneficiary &name"), RefundField::BeneficiaryName, &RefundInput::beneficiaryName,
        &RefundDraft::setBeneficiaryName);
    body()->addSpacing(spacing::small);

    std::vector<std::pair<QString, QString>> types;
    for (const DocumentType type : documentTypes())
        types.emplace_back(wireName(type), wireName(type));
    FieldRow *typeRow = nullptr;
    FieldRow *numberRow = nullptr;
    QComboBox *const type = addChoice(tr("Document &type"), RefundField::DocumentType,
        &RefundInput::documentType, &RefundDraft::setDocumentType, types, &typeRow);
    type->setToolTip(
        tr("CC: citizen's card. CE: foreigner's card. NIT: company or tax number. TI: minor's card."));
    QLineEdit *const number = addEdit(tr("&Document number"), RefundField::DocumentNumber,
        &RefundInput::documentNumber, &RefundDraft::setDocumentNumber, &numberRow);
    number->setFont(Theme::digits());

    auto *const line = new QHBoxLayout;
    line->setSpacing(spacing::card);
    typeRow->setFixedWidth(typeRow->fontMetrics().averageCharWidth() * 20);
    line->addWidget(typeRow, 0, Qt::AlignTop);
    line->addWidget(numberRow, 1, Qt::AlignTop);
    body()->addLayout(line);
    body()->addStretch(1);
}

} // namespace reintegro
