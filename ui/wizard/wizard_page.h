// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/refund_draft.h"

#include <QValidator>
#include <QWidget>

#include <utility>
#include <vector>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace reintegro {

class FieldRow;

//! One page of the refund wizard: maps fields to the draft and back, and says under each what the draft makes
//! of it. It knows no rule.
class WizardPage : public QWidget {
    Q_OBJECT
public:
    [[nodiscard]] const QString &title() const { return m_title; }
    //! Whether the wizard may go on from here.
    [[nodiscard]] virtual bool isComplete() const;
    //! Why it may not, in words that name the field. Empty when it may.
    [[nodiscard]] virtual QString openReason() const;
    //! Whether there is nothing to do here, so that the wizard goes past it.
    [[nodiscard]] virtual bool isSkipped() const { return false; }
    //! Where typing begins.
    [[nodiscard]] virtual QWidget *firstField() const;
    //! The first field that keeps the page open, or the first one.
    [[nodiscard]] QWidget *openField() const;

protected:
    using Setter = void (RefundDraft::*)(const QString &);

    WizardPage(RefundDraft &draft, const QString &title, const QString &lead, QWidget *parent);

    //! An edit with its row; `label` with a mnemonic gives the accessible name.
    QLineEdit *addEdit(
        const QString &label, RefundField field, QString RefundInput::*fact, Setter set, FieldRow **row = {});
    //! A choice of words that stand for wire names.
    QComboBox *addChoice(const QString &label, RefundField field, QString RefundInput::*fact, Setter set,
        const std::vector<std::pair<QString, QString>> &wordsAndNames, FieldRow **row = {});
    [[nodiscard]] FieldRow *makeRow(const QString &label, RefundField field, QWidget *edit);
    [[nodiscard]] RefundDraft &draft() const { return m_draft; }
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

private:
    struct Entry {
        RefundField field;
        FieldRow *row;
    };
    void showWording(const Entry &entry);

    RefundDraft &m_draft;
    QString m_title;
    QVBoxLayout *m_body;
    std::vector<Entry> m_entries;
};

} // namespace reintegro
