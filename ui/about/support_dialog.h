// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/pending.h"
#include "models/basics/support_report.h"

#include <QDialog>

class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace reintegro {

class BusyLine;

//! Shows all of a support bundle before it is saved anywhere. Deletes itself when closed.
class SupportDialog final : public QDialog {
    Q_OBJECT
public:
    //! `report` is being gathered.
    explicit SupportDialog(Pending<SupportReport> *report, QWidget *parent = nullptr);

    //! Saves what is shown. What is said afterwards says whether it worked.
    void save(const QString &file);

Q_SIGNALS:
    void said(const QString &message);

private:
    void take(const SupportReport &report);
    void showPart(int row);
    void askWhere();

    SupportReport m_report;
    QListWidget *m_parts;
    QPlainTextEdit *m_text;
    QPushButton *m_saveButton;
    BusyLine *m_busy;
};

} // namespace reintegro
