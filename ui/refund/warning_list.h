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

    //! With `mayTick` false the boxes are words only. The same warnings again keep their ticks.
    void setWarnings(const std::vector<Warning> &warnings, bool mayTick = true);
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
    //! A sentence where it stands: its label, and the box that it names, if there is one.
    struct Sentence {
        QString text;
        QLabel *words;
        QCheckBox *box;
    };

    void rebuild();
    void showWords();
    void addBox(const QString &text);
    void addWords(const Warning &warning);

    QVBoxLayout *m_layout;
    std::vector<Warning> m_warnings;
    bool m_mayTick = true;
    const PersonalData *m_personal = nullptr;
    std::vector<Sentence> m_sentences;
    std::vector<QCheckBox *> m_boxes;
};

} // namespace reintegro
