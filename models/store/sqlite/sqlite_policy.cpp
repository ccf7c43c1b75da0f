// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlite/sqlite_file.h"
#include "models/store/sqlite/sqlite_refund_store.h"

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

static tl::unexpected<Error> notServed()
{
    return failure(ErrorKind::Storage, Phrase(QT_TRANSLATE_NOOP("Phrase", "This store keeps no policy.")));
}

Pending<Done> *SqliteRefundStore::noteReveal(const QString &actor, const QString &subject)
{
    const JournalNote note{.actor = actor, .action = u"reveal"_s, .subject = subject, .content = {}};
    return m_file->write(
        [note](const StoreStep &step) { return appendToJournal(step.database, step.now, note); });
}

Pending<StorePolicy> *SqliteRefundStore::policy()
{
    return alreadyDone<StorePolicy>(this, StorePolicy());
}

Pending<StorePolicy> *SqliteRefundStore::setPolicy(PolicySetting, const QString &, const SignedIn &)
{
    return alreadyDone<StorePolicy>(this, notServed());
}

Pending<StorePolicy> *SqliteRefundStore::stopSending(const QString &, const SignedIn &)
{
    return alreadyDone<StorePolicy>(this, notServed());
}

Pending<StorePolicy> *SqliteRefundStore::resumeSending(const SignedIn &)
{
    return alreadyDone<StorePolicy>(this, notServed());
}

Pending<int> *SqliteRefundStore::erasePersonalData(const DataSubject &, const QString &, const SignedIn &)
{
    return alreadyDone<int>(this, notServed());
}

} // namespace reintegro
