// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/file_stores.h"

namespace reintegro {

FileStores::FileStores(
    PeopleStore &people, const QString &file, StoreKeys &keys, const Clock &clock, QObject *parent)
    : DeskStores(parent)
    , m_people(people)
    , m_refunds(file, keys, clock)
{
}

Pending<Done> *FileStores::open()
{
    auto *const answer = new Pending<Done>(this);
    m_refunds.ready()->whenDone(this, [this, answer](const Result<Done> &ready) {
        if (!ready)
            return answer->finish(ready);
        m_refunds.releaseLostClaims()->whenDone(answer, [answer](const Result<int> &released) {
            answer->finish(released.map([](int) { return Done(); }));
        });
    });
    return answer;
}

} // namespace reintegro
