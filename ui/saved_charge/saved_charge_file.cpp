// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/saved_charge/saved_charge_file.h"

#include "models/payments/charge_json.h"

#include <QFile>
#include <QFileInfo>

namespace reintegro {

static constexpr qint64 mostRecord = qint64{16} * 1024 * 1024;

Result<Charge> readSavedCharge(const QString &file)
{
    QFile saved(file);
    // A pipe or a device would keep the window waiting.
    if (!QFileInfo(file).isFile() || !saved.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::InvalidData,
            Phrase(QT_TRANSLATE_NOOP("Phrase", "The file %1 cannot be read."), QStringList{file}),
            Phrase(QT_TRANSLATE_NOOP("Phrase", "Check its name, and that you may read it.")));
    }
    const QByteArray bytes = saved.read(mostRecord + 1);
    if (bytes.size() > mostRecord) {
        return failure(ErrorKind::InvalidData,
            Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 is larger than %2 KiB, which is too much for what it is."),
                QStringList{file, QString::number(mostRecord / 1024)}));
    }
    return decodeSavedRecord(bytes);
}

} // namespace reintegro
