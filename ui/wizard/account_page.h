// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizard/wizard_page.h"

class QStringListModel;

namespace reintegro {

//! The account itself.
class AccountPage final : public WizardPage {
    Q_OBJECT
public:
    explicit AccountPage(RefundDraft &draft, QWidget *parent = nullptr);
    [[nodiscard]] bool isSkipped() const override { return draft().leavesAccountOut(); }

private:
    void addBank();

    QStringListModel *m_suggestions;
};

} // namespace reintegro
