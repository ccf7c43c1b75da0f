// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizard/wizard_page.h"

namespace reintegro {

//! Whose account it is: name and document, starting with the payer's.
class BeneficiaryPage final : public WizardPage {
    Q_OBJECT
public:
    explicit BeneficiaryPage(RefundDraft &draft, QWidget *parent = nullptr);
    [[nodiscard]] bool isSkipped() const override { return draft().leavesAccountOut(); }
};

} // namespace reintegro
