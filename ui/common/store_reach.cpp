// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/store_reach.h"

#include <QCoreApplication>

namespace reintegro {

namespace {

struct ReachWords {
    Q_DECLARE_TR_FUNCTIONS(StoreReach)
};

} // namespace

QString whyOutOfReach(const RefundStore &store)
{
    return store.connection() == StoreConnection::Connected
        ? QString()
        : ReachWords::tr("The team's store cannot be reached. Nothing can be sent until it is back.");
}

} // namespace reintegro
