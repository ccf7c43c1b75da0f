// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/colombia/bogota_time.h"

namespace reintegro {

QDate bogotaDay(const QDateTime &instant)
{
    return instant.toUTC().addSecs(-bogotaBehindUtc.count()).date();
}

QDateTime beginOfBogotaDay(QDate day)
{
    return QDateTime(day, QTime(0, 0), Qt::UTC).addSecs(bogotaBehindUtc.count());
}

QDateTime beginOfBogotaDay(const QDateTime &instant)
{
    return beginOfBogotaDay(bogotaDay(instant));
}

} // namespace reintegro
