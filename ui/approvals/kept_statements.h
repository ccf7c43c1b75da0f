// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/evidence_store.h"
#include "ui/common/card.h"

class QPushButton;

namespace reintegro {

class PersonalData;
class ValueLabel;

//! The statements that are kept with a request: who kept them, when, and a way to read them. A line stays
//! the same one whatever is said of it: the focus may be in it.
class KeptStatements final : public Card {
    Q_OBJECT
public:
    //! `personal` is the page's.
    explicit KeptStatements(PersonalData &personal, QWidget *parent = nullptr);

    void setStatements(const std::vector<KeptStatement> &statements);

Q_SIGNALS:
    void saveRequested(const reintegro::KeptStatement &statement);

private:
    //! A statement where it stands.
    struct Line {
        QWidget *widget;
        ValueLabel *words;
        QPushButton *saveButton;
    };
    void showWords();
    void addLine(int place);

    PersonalData &m_personal;
    std::vector<KeptStatement> m_statements;
    std::vector<Line> m_lines;
};

} // namespace reintegro
