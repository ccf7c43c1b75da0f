// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/charge_lookup.h"
#include "ui/charge/left_bar.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace reintegro {

class AmountLabel;
class PersonalData;
class StatusPill;
class ValueLabel;

//! The first line of a charge: how much, what became of it, how it was paid, when; and the way to a refund.
class ChargeHeadline final : public QWidget {
    Q_OBJECT
public:
    //! `personal` is the page's; its button stands here.
    explicit ChargeHeadline(PersonalData &personal, QWidget *parent = nullptr);

    void setCharge(const Charge &charge);
    //! Opens or closes the way to a refund. `closedBecause` is the reason in words, or empty.
    void setRefundClosed(const QString &closedBecause);

    //! How the money is divided among refunds. Hidden where that cannot be said.
    void setShares(const std::optional<ChargeShares> &shares);

    [[nodiscard]] QPushButton *refundButton() const { return m_refundButton; }

Q_SIGNALS:
    void refundRequested();
    void rereadRequested();
    void newWindowRequested();
    void printRequested();
    void said(const QString &message);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpButtons();
    void showKey(const ChargeKey &key);

    QHBoxLayout *m_keyLine;
    ValueLabel *m_key;
    QWidget *m_copyKey = nullptr;
    AmountLabel *m_amount;
    StatusPill *m_pill;
    QLabel *m_meaning;
    QLabel *m_how;
    QHBoxLayout *m_buttons;
    QPushButton *m_personalButton;
    QPushButton *m_rereadButton;
    QToolButton *m_windowButton;
    QToolButton *m_printButton;
    QPushButton *m_refundButton;
    QAction *m_refundAction; //!< With its keys, for whatever lists actions.
    QLabel *m_closed;
    LeftBar *m_bar;
    QLabel *m_figures;
};

//! "Credit card VISA ·· 4242": how a charge was paid, in one line. Empty where the gateway did not say.
[[nodiscard]] QString howPaid(const Charge &charge);

} // namespace reintegro
