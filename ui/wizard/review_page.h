// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/refund/sent_fields.h"
#include "ui/wizard/wizard_page.h"

namespace reintegro {

class Card;
class WarningList;

//! Exactly what will be sent, field by field, and what to know before asking for it.
class ReviewPage final : public WizardPage {
    Q_OBJECT
public:
    explicit ReviewPage(RefundDraft &draft, QWidget *parent = nullptr);

    [[nodiscard]] QString openReason() const override;
    [[nodiscard]] QWidget *firstField() const override;
    //! How many warnings nobody has ticked.
    [[nodiscard]] int openWarnings() const;

    //! Shows the draft as it is now. Afterwards it follows the draft while it is showing.
    void showDraft();

Q_SIGNALS:
    void ticksChanged();

private:
    void showWarnings();
    [[nodiscard]] std::vector<SentField> fields() const;
    [[nodiscard]] SentField nameField() const;
    [[nodiscard]] SentField documentField() const;

    Card *m_warningCard;
    WarningList *m_warnings;
    SentFields *m_fields;
};

} // namespace reintegro
