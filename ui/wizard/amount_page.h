// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizard/wizard_page.h"

class QComboBox;
class QDateEdit;
class QLabel;
class QPushButton;

namespace reintegro {

//! How much goes back, and why.
class AmountPage final : public WizardPage {
    Q_OBJECT
public:
    explicit AmountPage(RefundDraft &draft, QWidget *parent = nullptr);
    [[nodiscard]] QString openReason() const override;

private:
    void showLeft();
    void addGround();
    void showClaim();

    QPushButton *m_allButton;
    QLabel *m_left;
    FieldRow *m_claimRow = nullptr; //!< Only while a ground is named.
    QDateEdit *m_claimedOn = nullptr;
};

} // namespace reintegro
