// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition/home_workplace.h"
#include "models/basics/support_report.h"

namespace reintegro {

//! Gathers a support bundle, one part after the other: what runs here, the settings, whether stores and
//! journals are whole, the end of the log. It names profiles by their number and kind only, writes no address
//! but whether one is set, and no word about people but how many there are. Goes with its answer.
class SupportCollector final : public QObject {
    Q_OBJECT
public:
    //! `workplace` outlives it.
    explicit SupportCollector(HomeWorkplace &workplace);

    //! Always answers with a report: what could not be looked at says so in it.
    [[nodiscard]] Pending<SupportReport> *collect();

private:
    void addProgram();
    void addSettings();
    void lookAtPeople();
    void lookAtJournal();
    void lookAtStore(size_t number);
    void addLog();
    void add(const QString &name, const QString &text);

    HomeWorkplace &m_workplace;
    QString m_stores;
    SupportReport m_report;
    Pending<SupportReport> *m_answer;
};

} // namespace reintegro
