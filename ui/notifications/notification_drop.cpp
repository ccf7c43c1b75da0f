// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notifications/notification_drop.h"

#include "models/refunds/kept_notification.h"

#include <QDir>
#include <QFile>
#include <QMimeData>
#include <QUrl>

namespace reintegro {

QString notificationFileIn(const QMimeData *dragged)
{
    if (dragged == nullptr || !dragged->hasUrls() || dragged->urls().size() != 1)
        return {};
    return dragged->urls().constFirst().toLocalFile();
}

Result<QByteArray> readNotificationFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::InvalidData,
            Phrase(
                QT_TRANSLATE_NOOP("Phrase", "The file %1 cannot be read."), {QDir::toNativeSeparators(path)}),
            Phrase(QT_TRANSLATE_NOOP("Phrase", "Check its name, and that you may read it.")));
    }
    QByteArray bytes = file.read(longestNotification + 1);
    if (bytes.size() > longestNotification) {
        return failure(ErrorKind::InvalidData,
            Phrase(QT_TRANSLATE_NOOP("Phrase", "This is too long for a notification: it has %1 KiB at most."),
                {QString::number(longestNotification / 1024)}));
    }
    return bytes;
}

} // namespace reintegro
