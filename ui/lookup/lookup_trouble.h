// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/error.h"
#include "models/payments/keys.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace reintegro {

//! Stands where the charge would stand: why it does not, and what to do.
class LookupTrouble final : public QWidget {
    Q_OBJECT
public:
    explicit LookupTrouble(QWidget *parent = nullptr);

    //! Whether this person may set other credentials, where those at hand are the trouble.
    void setMaySetCredentials(bool may) { m_maySetCredentials = may; }
    void setTrouble(const ChargeKey &key, const Error &error);

Q_SIGNALS:
    void retryRequested();
    void credentialsRequested();

private:
    QLabel *m_picture;
    QLabel *m_title;
    QLabel *m_what;
    QLabel *m_next;
    QLabel *m_hint;
    QPushButton *m_retryButton;
    QPushButton *m_credentialsButton;
    QPushButton *m_detailsButton;
    QPlainTextEdit *m_details;
    bool m_maySetCredentials = false;
};

} // namespace reintegro
