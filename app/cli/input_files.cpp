// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/input_files.h"

#include <cstdio>

namespace reintegro {

static constexpr qint64 longestPassword = 4096;

QFile *InputFiles::standardInput()
{
    // Unbuffered, so that a line that was read takes nothing of the rest along.
    if (!m_input.isOpen() && !m_input.open(stdin, QIODevice::ReadOnly))
        return nullptr;
    return &m_input;
}

static tl::unexpected<Error> unreadableInput(const QString &file)
{
    return failure(ErrorKind::InvalidData,
        Phrase(QT_TRANSLATE_NOOP("Phrase", "The file %1 cannot be read."), QStringList{file}),
        Phrase(QT_TRANSLATE_NOOP("Phrase", "Check its name, and that you may read it.")));
}

Result<Secret> InputFiles::password(const QString &file)
{
    QFile named(file);
    QFile *input = &named;
    if (file == QLatin1StringView("-"))
        input = standardInput();
    else if (!named.open(QIODevice::ReadOnly))
        input = nullptr;
    if (input == nullptr)
        return unreadableInput(file);
    QByteArray line = input->readLine(longestPassword + 2);
    if (line.endsWith('\n'))
        line.chop(1);
    if (line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty()) {
        return failure(ErrorKind::InvalidData,
            Phrase(QT_TRANSLATE_NOOP("Phrase", "There is no password in %1: its first line is empty."),
                QStringList{file}));
    }
    if (line.size() > longestPassword)
        return failure(
            ErrorKind::InvalidData, Phrase(QT_TRANSLATE_NOOP("Phrase", "The password is too long.")));
    return Secret(line);
}

Result<QByteArray> InputFiles::whole(const QString &file, qint64 most)
{
    QFile named(file);
    QFile *input = &named;
    if (file == QLatin1StringView("-"))
        input = standardInput();
    else if (!named.open(QIODevice::ReadOnly))
        input = nullptr;
    if (input == nullptr)
        return unreadableInput(file);
    QByteArray bytes;
    while (bytes.size() <= most) {
        const QByteArray more = input->read(most + 1 - bytes.size());
        if (more.isEmpty())
            break;
        bytes += more;
    }
    if (input->error() != QFileDevice::NoError)
        return unreadableInput(file);
    if (bytes.size() > most) {
        return failure(ErrorKind::InvalidData,
            Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 is larger than %2 KiB, which is too much for what it is."),
                QStringList{file, QString::number(most / 1024)}));
    }
    return bytes;
}

} // namespace reintegro
