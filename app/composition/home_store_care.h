// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition/desk_journals.h"
#include "models/basics/background.h"
#include "models/basics/clock.h"
#include "models/refunds/store_care.h"

namespace reintegro {

class StoreKeeping;

//! The care for the store of whatever desk is open in a home, for a window.
class HomeStoreCare final : public StoreCare {
    Q_OBJECT
public:
    //! Both outlive it.
    HomeStoreCare(HomeWorkplace &workplace, const Clock &clock);

    [[nodiscard]] Pending<StoreFacts> *facts() override;
    [[nodiscard]] Pending<StoreHolding> *check(const SignedIn &by) override;
    [[nodiscard]] Pending<StoreBackup> *backUp(const QString &file, const SignedIn &by) override;
    [[nodiscard]] Pending<StoreHolding> *lookThrough(const RestoreWish &wish, const SignedIn &by) override;
    [[nodiscard]] Pending<RestoredStore> *restore(const RestoreWish &wish, const SignedIn &by) override;
    [[nodiscard]] Pending<std::vector<WholeJournal>> *verifyJournals(const SignedIn &by) override;
    [[nodiscard]] Pending<qint64> *exportJournals(const QString &file, const SignedIn &by) override;
    [[nodiscard]] Pending<TeamReady> *setUpTeam(const TeamAccount &account, const SignedIn &by) override;
    [[nodiscard]] Pending<Person> *addToTeam(const TeamAccount &account, const QString &name, Roles roles,
        const Secret &password, const SignedIn &by) override;
    [[nodiscard]] Pending<TeamCopy> *copyToTeam(const TeamAccount &account, const SignedIn &by) override;

private:
    //! `step(const SignedIn &today) -> Pending<T> *`, where one of `roles` is held today.
    template <typename T, typename Step>
    [[nodiscard]] Pending<T> *asOneOf(Roles roles, const SignedIn &by, Step step);
    //! The same with the care for a file of this machine; Conflict for a team's.
    template <typename T, typename Step>
    [[nodiscard]] Pending<T> *withFile(Roles roles, const SignedIn &by, Step step);
    void verifyNext(QList<DeskJournal> journals, std::vector<WholeJournal> found,
        Pending<std::vector<WholeJournal>> *answer);
    void readNext(QList<DeskJournal> journals, std::vector<NamedEntries> read, const QString &file,
        Pending<qint64> *answer);

    HomeWorkplace &m_workplace;
    const Clock &m_clock;
    Background m_background;
};

} // namespace reintegro
