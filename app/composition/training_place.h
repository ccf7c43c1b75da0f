// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition/open_desk.h"
#include "app/training/training_gateway.h"
#include "app/training/training_people.h"
#include "models/store/sqlite/sqlite_people_store.h"

#include <functional>

namespace reintegro {

//! The training desk's own home, with its own people, store and gateway: the invented people never exist in
//! the real home, and the real ones not here. Touches no keychain.
class TrainingPlace final : public QObject {
    Q_OBJECT
public:
    TrainingPlace(HomeFolder home, const Clock &clock, QObject *parent = nullptr);

    //! Adds the invented people where they are missing, gives them back their passwords where somebody
    //! changed them, and starts the gateway.
    [[nodiscard]] Pending<Done> *prepare();
    //! A desk on this place. Only after prepare().
    [[nodiscard]] std::unique_ptr<OpenDesk> makeDesk();

    [[nodiscard]] TrainingGateway &gateway() { return m_gateway; }

private:
    void letIn(const TrainingPerson &invented, Pending<Done> *answer, const std::function<void()> &then);
    void addSupervisor(Pending<Done> *answer);
    void addAgent(Pending<Done> *answer);

    HomeFolder m_home;
    const Clock &m_clock;
    Profile m_profile;
    SqlitePeopleStore m_people;
    TrainingGateway m_gateway;
};

//! What the training gateway inside the program is shown.
[[nodiscard]] Credentials trainingCredentials();

} // namespace reintegro
