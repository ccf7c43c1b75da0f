// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>
#include <vector>

class QGridLayout;
class QToolButton;

namespace reintegro {

//! One thing that is known: what it is, and its value.
struct Fact {
    QString label;
    QString value;
    QString tooltip; //!< The text as it came, where `value` is a reading of it.
    QString copied; //!< What the copy button gives, where it is not `value`.
    bool isDifferent = false; //!< Marked: differs from what stands beside it.
    QString copyName; //!< The label in the copy button's name, where the short one stands twice in a window.
};

//! Labels and values below each other: values can be selected, and one click copies one. Up and Down move
//! between the copy buttons; the list is one stop of the Tab key.
class FactList final : public QWidget {
    Q_OBJECT
public:
    explicit FactList(QWidget *parent = nullptr);

    void setFacts(const std::vector<Fact> &facts);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    //! Something was copied; the sentence says what.
    void said(const QString &message);

private:
    void addRow(int row, const Fact &fact);
    void moveFocus(int from, int step);

    QGridLayout *m_grid;
    std::vector<QToolButton *> m_copyButtons;
};

//! A button `Copy <label>` that puts `text` on the clipboard and then calls `said` with a sentence.
[[nodiscard]] QToolButton *makeCopyButton(
    const QString &label, const QString &text, QWidget *parent, std::function<void(const QString &)> said);

} // namespace reintegro
