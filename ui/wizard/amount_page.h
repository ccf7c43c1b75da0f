// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizard/wizard_page.h"

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

    QPushButton *m_allButton;
    QLabel *m_left;
};

} // namespace reintegro
