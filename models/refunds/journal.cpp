// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/journal.h"

#include <QCryptographicHash>

namespace reintegro {

QByteArray journalHash(const JournalEntry &entry)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QByteArray fields[] = {
        QByteArray::number(entry.number),
        QByteArray::number(entry.at.toMSecsSinceEpoch()),
        entry.actor.toUtf8(),
        entry.action.toUtf8(),
        entry.subject.toUtf8(),
        entry.content.toUtf8(),
        entry.previous,
    };
    for (const QByteArray &field : fields) {
        hash.addData(QByteArray::number(field.size()));
        hash.addData(QByteArrayLiteral(":"));
        hash.addData(field);
    }
    return hash.result().toHex();
}

} // namespace reintegro
