// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/warning.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace reintegro {

class PersonalData;

//! Warnings, one below the other: those that have to be confirmed as tick boxes named by their text, those
//! that block in red, notices as they are.
class WarningList final : public QWidget {
    Q_OBJECT
public:
    explicit WarningList(QWidget *parent = nullptr);

    //! With `mayTick` false the boxes are words only. A warning that stays the same keeps its tick, and the
    //! focus if it has it; the Tab key goes through them in their order.
    void setWarnings(const std::vector<Warning> &warnings, bool mayTick = true);
    //! Another refund is looked at: no tick is kept, whatever its warnings say.
    void startOver();
    //! Those whose boxes are ticked.
    [[nodiscard]] std::vector<Warning> ticked() const;
    //! Ticks the boxes of these warnings, those that come later too; for a list that takes the place of one.
    void tick(std::vector<Warning> warnings);
    //! What the page masks is masked here, too: in the words and in the names of the boxes. Their ticks stay
    //! when it is shown.
    void setPersonalData(const PersonalData *personal);
    //! How many boxes are not ticked yet.
    [[nodiscard]] int openCount() const;
    [[nodiscard]] bool isEmpty() const { return m_warnings.empty(); }
    [[nodiscard]] QWidget *firstBox() const;

Q_SIGNALS:
    void ticksChanged();

private:
    //! A warning where it stands: its words, what they rest on, and the box that they name, if there is one.
    struct Line {
        Warning warning;
        QWidget *widget;
        QLabel *words;
        QLabel *evidence; //!< Null where there is none.
        QCheckBox *box;
    };

    [[nodiscard]] bool isTicked(const Warning &warning) const;
    [[nodiscard]] bool wasTicked(const Warning &warning) const;
    [[nodiscard]] Line takeLine(std::vector<Line> &known, const Warning &warning);
    [[nodiscard]] Line makeBox(const Warning &warning);
    [[nodiscard]] Line makeLine(const Warning &warning);
    void arrange();
    void showWords();

    QVBoxLayout *m_layout;
    std::vector<Warning> m_warnings;
    std::vector<Warning> m_tickedBefore;
    bool m_mayTick = true;
    const PersonalData *m_personal = nullptr;
    std::vector<Line> m_lines;
};

} // namespace reintegro
