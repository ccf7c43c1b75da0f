// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>
#include <vector>

class QGridLayout;
class QToolButton;

namespace reintegro {

class PersonalData;
class ValueLabel;

//! One thing that is known: what it is, and its value.
struct Fact {
    QString label;
    QString value;
    QString tooltip; //!< The text as it came, where `value` is a reading of it.
    QString copied; //!< What the copy button gives, where it is not `value`.
    bool isDifferent = false; //!< Marked: differs from what stands beside it.
    QString masked; //!< Stands there instead until personal data is shown. Empty: nothing is personal.
    QString copyName; //!< The label in the copy button's name, where the short one stands twice in a window.
};

//! Labels and values below each other: values can be selected, and one click copies one. Up and Down move
//! between the copy buttons; the list is one stop of the Tab key.
class FactList final : public QWidget {
    Q_OBJECT
public:
    explicit FactList(QWidget *parent = nullptr);

    void setFacts(const std::vector<Fact> &facts);
    //! Whether what is masked can be read; copying it shows it first. Before setFacts(); it outlives the
    //! list. Without it what is masked stays so.
    void setPersonalData(PersonalData *personal);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    //! Something was copied; the sentence says what.
    void said(const QString &message);

private:
    void addRow(int row, const Fact &fact);
    void addCopyButton(int row, const Fact &fact);
    void showValue(ValueLabel *label, const Fact &fact) const;
    void showValues();
    void moveFocus(int from, int step);

    QGridLayout *m_grid;
    PersonalData *m_personal = nullptr;
    std::vector<Fact> m_facts;
    std::vector<ValueLabel *> m_values;
    std::vector<QToolButton *> m_copyButtons;
};

//! A button `Copy <label>` that puts `text` on the clipboard and then calls `said` with a sentence. Where the
//! text is `personal`, it shows the page's personal data first, which is written down.
[[nodiscard]] QToolButton *makeCopyButton(const QString &label, const QString &text, QWidget *parent,
    std::function<void(const QString &)> said, PersonalData *personal = nullptr);

} // namespace reintegro
