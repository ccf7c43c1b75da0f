// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/people_store.h"

namespace reintegro {

//! Does `step(const SignedIn &today) -> Pending<T> *` with the person's roles of today, so that somebody who
//! was disabled or lost a role since signing in can decide nothing any more. `owner` owns the answer.
template <typename T, typename Step>
[[nodiscard]] Pending<T> *afterConfirming(PeopleStore &people, const SignedIn &by, QObject *owner, Step step)
{
    auto *const pending = new Pending<T>(owner);
    people.confirm(by)->whenDone(pending, [pending, step = std::move(step)](const Result<SignedIn> &today) {
        if (!today) {
            pending->finish(tl::unexpected(today.error()));
            return;
        }
        Pending<T> *const answer = step(*today);
        QObject::connect(pending, &PendingBase::cancelRequested, answer, &PendingBase::cancel);
        answer->whenDone(pending, [pending](const Result<T> &result) { pending->finish(result); });
    });
    return pending;
}

} // namespace reintegro
