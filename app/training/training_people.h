// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/person.h"

#include <array>

namespace reintegro {

//! Somebody invented who may sign in to the training desk. The password stands on the sign-in page: it
//! protects nothing, because a training home holds nothing.
struct TrainingPerson {
    const char *name;
    const char *password;
    Role role;
};

inline constexpr TrainingPerson trainingAgent{"agent", "agent-training", Role::Agent};
inline constexpr TrainingPerson trainingSupervisor{"supervisor", "supervisor-training", Role::Supervisor};
inline constexpr std::array trainingPeople{trainingAgent, trainingSupervisor};

//! What the desk shows to the training gateway. Invented, and never in the keychain.
inline constexpr const char *trainingClientId = "training-desk";
inline constexpr const char *trainingClientSecret = "training-desk-secret";
inline constexpr const char *trainingApiKey = "training-desk-key";

} // namespace reintegro
