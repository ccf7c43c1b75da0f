// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/desk_services.h"
#include "models/refunds/refundable_amount.h"

#include <QWidget>

class QTabWidget;

namespace reintegro {

class ChargeHeadline;
class ColumnsLayout;
class CustomerStepsCard;
class PersonalData;
class RawAnswer;
class RefundsCard;
class Timeline;

//! All that is known of one charge.
class ChargePage final : public QWidget {
    Q_OBJECT
public:
    //! `by` is who reads it.
    ChargePage(DeskServices &desk, const SignedIn &by, QWidget *parent = nullptr);

    void setView(const ChargeView &view);
    //! Asks for a refund of the charge that is shown, as the button does. Nothing while that is not possible.
    void askForRefund();
    [[nodiscard]] const std::optional<ChargeView> &view() const { return m_view; }

Q_SIGNALS:
    void refundRequested(const reintegro::ChargeView &view);
    void rereadRequested();
    //! The charge is to be shown in a window of its own.
    void newWindowRequested();
    void printRequested(const reintegro::ChargeView &view);
    void said(const QString &message);

private:
    void showSections(const Charge &charge);
    void showRequests();
    void showShares();
    void showTimeline();
    [[nodiscard]] std::vector<OwnRefund> ownRefunds() const;
    [[nodiscard]] QString whyNoRefund() const;

    std::optional<ChargeView> m_view;
    RefundStore &m_store;
    PersonalData *m_personal;
    ChargeHeadline *m_headline;
    CustomerStepsCard *m_steps;
    QWidget *m_cards;
    ColumnsLayout *m_cardColumns;
    RefundsCard *m_refunds;
    QTabWidget *m_tabs;
    Timeline *m_timeline;
    RawAnswer *m_raw;
};

} // namespace reintegro
