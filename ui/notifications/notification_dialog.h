// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/notification_reading.h"

#include <QDialog>

#include <optional>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;

namespace reintegro {

class BusyLine;

//! Takes a notification of the gateway's that somebody pastes or drops, asks the gateway about it, and says
//! in words what it is and what the gateway says. Deletes itself when closed.
class NotificationDialog final : public QDialog {
    Q_OBJECT
public:
    //! `reading` outlives it.
    NotificationDialog(NotificationReading &reading, const SignedIn &by, QWidget *parent = nullptr);

    //! Fills in a file's bytes as they are.
    void open(const QString &file);
    using QDialog::open;

Q_SIGNALS:
    void said(const QString &message);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void layOut();
    void chooseFile();
    void takeFile(const QString &file);
    void read();
    void takeAnswer(const Result<NotificationReport> &report);
    void showReport(const NotificationReport &report);
    void showState();
    void forgetAnswer();
    void makeRoom(QWidget *words);
    void complain(const QString &sentence);

    NotificationReading &m_reading;
    SignedIn m_by;
    std::optional<QByteArray> m_fileBytes; //!< To the byte, since a signature is over them.
    QPlainTextEdit *m_text;
    QLineEdit *m_signature;
    QScrollArea *m_area = nullptr;
    QLabel *m_problem;
    QLabel *m_result;
    QPushButton *m_fileButton;
    QPushButton *m_readButton;
    BusyLine *m_busy;
};

} // namespace reintegro
