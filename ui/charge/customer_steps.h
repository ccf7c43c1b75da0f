// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/payments/charge.h"
#include "ui/common/card.h"

#include <QUrl>

namespace reintegro {

class FlowLayout;

//! Something to read out to the customer: a number, or an address.
struct ReadAloud {
    QString label;
    QString value; //!< As it is copied.
    QString spoken; //!< The same in groups, large. Empty for an address.
    QUrl link; //!< Only http and https may be opened.
};

//! What the customer has to do so that the money comes, in words that can be read out.
struct CustomerSteps {
    QString sentence;
    std::vector<ReadAloud> values;
};

//! Nothing where the customer has nothing to do: the payment is over, or its method needs no step. GUI
//! thread.
[[nodiscard]] std::optional<CustomerSteps> stepsFor(const Charge &charge);
//! "123456789" → "1234 5678 9", with blanks that do not break.
[[nodiscard]] QString inGroups(const QString &digits);
//! Nothing unless the text is a whole http or https address with a host.
[[nodiscard]] QUrl openableLink(const QString &text);

//! CustomerSteps as a card. Hidden while there are none.
class CustomerStepsCard final : public Card {
    Q_OBJECT
public:
    explicit CustomerStepsCard(QWidget *parent = nullptr);
    void setCharge(const Charge &charge);

Q_SIGNALS:
    void said(const QString &message);

private:
    void addValue(const ReadAloud &value);

    QWidget *m_content = nullptr;
    FlowLayout *m_values = nullptr; //!< In m_content.
};

} // namespace reintegro
