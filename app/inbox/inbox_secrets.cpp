// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inbox/inbox_secrets.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

static constexpr qint64 longestSecret = 8192;

static Result<QByteArray> contentOf(const QString &folder, const QString &name)
{
    QFile file(QDir(folder).filePath(name));
    if (file.open(QIODevice::ReadOnly))
        return file.read(longestSecret);
    return failure(ErrorKind::InvalidData,
        Phrase(QT_TRANSLATE_NOOP("Phrase", "The secret %1 cannot be read from the folder of credentials."),
            {name}),
        Phrase(QT_TRANSLATE_NOOP("Phrase", "See LoadCredential= in the service's unit.")));
}

Result<InboxSecrets> readInboxSecrets(const QString &folder)
{
    if (folder.isEmpty()) {
        return failure(ErrorKind::InvalidData,
            Phrase(QT_TRANSLATE_NOOP(
                "Phrase", "There is no folder of credentials: $CREDENTIALS_DIRECTORY is not set.")),
            Phrase(QT_TRANSLATE_NOOP("Phrase", "See LoadCredential= in the service's unit.")));
    }
    const Result<QByteArray> json = contentOf(folder, u"gateway"_s);
    if (!json)
        return tl::unexpected(json.error());
    Result<Credentials> gateway = decodeCredentials(json->trimmed());
    if (!gateway)
        return tl::unexpected(gateway.error());
    if (!gateway->clientSecret) {
        return failure(ErrorKind::InvalidData,
            Phrase(QT_TRANSLATE_NOOP("Phrase",
                "The gateway's credentials have no client secret, with which notifications are signed.")));
    }
    const Result<QByteArray> password = contentOf(folder, u"database-password"_s);
    if (!password)
        return tl::unexpected(password.error());
    QByteArray line =
        password->left(password->indexOf('\n') < 0 ? password->size() : password->indexOf('\n'));
    if (line.endsWith('\r'))
        line.chop(1);
    return InboxSecrets{.gateway = std::move(*gateway), .databasePassword = Secret(line)};
}

} // namespace reintegro
