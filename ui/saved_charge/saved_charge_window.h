// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/error.h"
#include "models/payments/charge.h"

#include <QWidget>

#include <optional>

class QAction;
class QPlainTextEdit;
class QVBoxLayout;

namespace reintegro {

class ColumnsLayout;

//! A charge from a saved answer, as it was then. Asks no gateway and needs no sign-in; nothing can be
//! refunded from here. Personal data is masked until it is shown, which nobody writes down: whoever has the
//! file can read it anyway.
class SavedChargeWindow final : public QWidget {
    Q_OBJECT
public:
    //! Shows what the file holds, or why it cannot be read. `parent` is the desk's window; deleted when
    //! closed.
    SavedChargeWindow(const QString &file, QWidget *parent);

Q_SIGNALS:
    //! The gateway is to be asked how it is now.
    void lookUpRequested(const reintegro::ChargeKey &key);

private:
    [[nodiscard]] QWidget *makeActions();
    void showTrouble(const Error &error, QVBoxLayout *column);
    void showCharge(QVBoxLayout *column);
    void addHeadline(QVBoxLayout *column);
    void showPersonal();
    void addFacts(bool isPersonalShown);

    std::optional<Charge> m_charge; //!< Nothing where the file could not be read.
    QAction *m_personal;
    QAction *m_lookUp;
    QWidget *m_cards = nullptr;
    ColumnsLayout *m_cardColumns = nullptr;
    QPlainTextEdit *m_raw = nullptr;
};

} // namespace reintegro
