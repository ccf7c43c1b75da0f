// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/evidence_store.h"
#include "ui/common/card.h"

namespace reintegro {

class PersonalData;

//! The statements that are kept with a request: who kept them, when, and a way to read them.
class KeptStatements final : public Card {
    Q_OBJECT
public:
    //! `personal` is the page's.
    explicit KeptStatements(PersonalData &personal, QWidget *parent = nullptr);

    void setStatements(const std::vector<KeptStatement> &statements);

Q_SIGNALS:
    void saveRequested(const reintegro::KeptStatement &statement);

private:
    void showStatements();
    void addLine(const KeptStatement &statement);

    PersonalData &m_personal;
    std::vector<KeptStatement> m_statements;
    QWidget *m_lines = nullptr;
};

} // namespace reintegro
