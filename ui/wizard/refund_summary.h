// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace reintegro {

class RefundDraft;

//! What is known so far, so that nobody turns back to check: how much, of which charge, to whom.
class RefundSummary final : public QWidget {
    Q_OBJECT
public:
    explicit RefundSummary(const RefundDraft &draft, QWidget *parent = nullptr);

private:
    void showDraft();
    [[nodiscard]] QString beneficiary() const;
    [[nodiscard]] QString account() const;

    const RefundDraft &m_draft;
    QLabel *m_amount;
    QLabel *m_words;
    QLabel *m_beneficiary;
    QLabel *m_account;
};

} // namespace reintegro
