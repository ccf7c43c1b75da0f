// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/receipt_issuing.h"

#include <QDialog>

#include <memory>

class QAction;
class QLabel;
class QPrinter;

namespace reintegro {

class BusyLine;
class PaperOptions;
class PaperView;
class PersonalData;

//! A paper about a refund or a charge before it leaves the desk: how it will look, in which language, and on
//! to a printer or into a PDF. The journal is told first; what cannot be written down does not leave.
class ReceiptDialog final : public QDialog {
    Q_OBJECT
public:
    //! The desk outlives it.
    ReceiptDialog(DeskServices &desk, const SignedIn &by, PaperSubject subject, QWidget *parent = nullptr);
    ~ReceiptDialog() override;

    //! Makes the paper anew and saves it as this file, as "Save as PDF…" does once a file was chosen.
    void saveAs(const QString &file);
    [[nodiscard]] const Paper &preview() const { return m_preview; }

Q_SIGNALS:
    void said(const QString &message);

private:
    void makeActions();
    [[nodiscard]] QWidget *makeSide();
    void refresh();
    void takeChange(const RequestId &id);
    void chooseFile();
    void choosePrinter();
    void issue(ReceiptIssuing::Way way, std::function<void(const IssuedPaper &)> then);
    void write(const QString &file, const IssuedPaper &issued);
    void sendToPrinter(const IssuedPaper &issued);
    void setWorking(bool isWorking);
    void say(const QString &message);

    DeskServices &m_desk;
    const SignedIn m_by;
    PaperSubject m_subject;
    ReceiptIssuing m_issuing;
    PersonalData *m_personal;
    PaperView *m_view;
    PaperOptions *m_options;
    QLabel *m_problem;
    BusyLine *m_busy;
    QAction *m_saveAction;
    QAction *m_printAction;
    Paper m_preview;
    std::unique_ptr<QPrinter> m_printer;
    bool m_isWorking = false;
};

} // namespace reintegro
