// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/receipt_check.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace reintegro {

class BusyLine;
class Card;

//! Says whether a receipt that somebody brings is true: by its code, read out or scanned, or by the PDF.
class ReceiptCheckDialog final : public QDialog {
    Q_OBJECT
public:
    //! Both outlive it.
    ReceiptCheckDialog(ReceiptStore &receipts, RefundStore &requests, QWidget *parent = nullptr);

    //! Checks this PDF, as "Choose a file…" does once it was chosen.
    void checkFile(const QString &name);

Q_SIGNALS:
    void said(const QString &message);

private:
    void layOut();
    void chooseFile();
    void checkTyped();
    void follow(Pending<ReceiptFinding> *asked);
    void show(const ReceiptFinding &finding);
    void tell(const QString &words, bool isGood);

    ReceiptCheck m_check;
    QLineEdit *m_code;
    QPushButton *m_checkButton;
    Card *m_card;
    QLabel *m_finding;
    BusyLine *m_busy;
    quint64 m_question = 0; //!< Answers to an older question are dropped.
};

} // namespace reintegro
