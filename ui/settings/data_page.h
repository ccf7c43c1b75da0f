// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/workplace.h"
#include "ui/settings/settings_page.h"

class QLabel;

namespace reintegro {

class BusyLine;
class SettingRow;

//! The store as a whole: where it lies, safety copies, the journal, people's data, the way to a team.
class DataPage final : public SettingsPage {
    Q_OBJECT
public:
    //! The references outlive it.
    DataPage(Workplace &workplace, DeskServices &desk, const SignedIn &by, QWidget *parent = nullptr);

Q_SIGNALS:
    void recoveryCodeChosen();
    //! The desk has to be closed for it.
    void restoreChosen(const reintegro::RestoreWish &wish);

private:
    void addFacts();
    void addJournal();
    void addCopies();
    void addRecovery();
    void addErasing();
    void addTeam();
    void readFacts();
    void showFacts(const StoreFacts &facts);
    void check();
    void verify();
    void exportTo(const QString &file);
    void backUp(const QString &file);
    //! Why nobody can do here what is about a file of this machine; empty where somebody can.
    [[nodiscard]] QString closedBecause() const;
    //! The same for what is about journals.
    [[nodiscard]] QString closedForJournals() const;
    void closeIf(SettingRow *row, const QString &why);
    //! Follows the answer, and says in the row and outside what came of it.
    template <typename T, typename Words>
    void show(SettingRow *row, Pending<T> *answer, const QString &busy, Words words);

    Workplace &m_workplace;
    DeskServices &m_desk;
    SignedIn m_by;
    StoreCare *m_care; //!< Null where nothing is to be kept.
    QLabel *m_facts;
    BusyLine *m_busy;
    SettingRow *m_checkRow = nullptr;
    SettingRow *m_verifyRow = nullptr;
    SettingRow *m_exportRow = nullptr;
    SettingRow *m_backUpRow = nullptr;
};

//! A size as people say it: "1,4 MB".
[[nodiscard]] QString sizeText(qint64 bytes);

} // namespace reintegro
