// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/pending.h"

#include <QDialog>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace reintegro {

class BusyLine;
class FieldRow;

//! A dialog for one task: what it does in words, fields, what is wrong, what is being waited for, buttons. At
//! 640 × 400 its fields scroll. Deletes itself when closed.
class TaskDialog : public QDialog {
    Q_OBJECT
public:
    TaskDialog(const QString &title, const QString &words, QWidget *parent);

    //! Not while something is under way that would be left alone.
    void reject() override;

Q_SIGNALS:
    void said(const QString &message);

protected:
    [[nodiscard]] QVBoxLayout *fields() const { return m_fields; }
    //! Adds a field with its label; nothing is said under it until it has to be.
    FieldRow *addField(const QString &label, QWidget *field);
    //! At the right, in the order in which they are added.
    void addButton(QPushButton *button);
    //! Shows `words` while the answer is not there.
    void follow(PendingBase *pending, const QString &words);
    [[nodiscard]] bool isBusy() const;
    void refuse(const Error &error);
    void sayProblem(const QString &sentence);
    //! What was found or done, inside the dialog and outside.
    void tell(const QString &sentence);
    void setResult(const QString &sentence);
    //! Called whenever what the buttons depend on may have changed.
    virtual void showState() = 0;

private:
    QVBoxLayout *m_fields;
    QHBoxLayout *m_buttons;
    QLabel *m_problem;
    QLabel *m_result;
    BusyLine *m_busy;
};

//! Lets somebody choose a file to read.
void chooseFileToRead(
    QWidget *parent, const QString &title, const std::function<void(const QString &)> &then);
//! Or a new one to write: one that is there is refused later, in words.
void chooseFileToWrite(QWidget *parent, const QString &title, const QString &suggestion,
    const std::function<void(const QString &)> &then);

} // namespace reintegro
