// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/record_digest.h"

#include "models/store/journal_chain.h"

#include <QCryptographicHash>

namespace reintegro {

QString recordWith(const QString &record, const RecordRow &row)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const std::optional<QByteArray> &value : row) {
        hash.addData(value ? QByteArray::number(value->size()) : QByteArrayLiteral("-"));
        hash.addData(QByteArrayLiteral(":"));
        hash.addData(value.value_or(QByteArray()));
    }
    return digestOf(record.toLatin1() + hash.result());
}

} // namespace reintegro
