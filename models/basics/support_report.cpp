// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/basics/support_report.h"

#include <QFile>
#include <QSaveFile>

#include <algorithm>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype block = 512;

//! A number as tar writes it: octal, with leading zeros, ended by a null.
void putNumber(QByteArray &header, qsizetype at, qsizetype width, qint64 number)
{
    const QByteArray digits = QByteArray::number(number, 8).rightJustified(width - 1, '0');
    header.replace(at, width - 1, digits.right(width - 1));
}

//! The fields of ustar (POSIX.1-1988): name, mode, owner, group, size, time, sum, kind, …
QByteArray headerOf(const QString &name, qint64 size, const QDateTime &at)
{
    QByteArray header(block, '\0');
    const QByteArray shortName = name.toLatin1().left(99);
    header.replace(0, shortName.size(), shortName);
    putNumber(header, 100, 8, 0600);
    putNumber(header, 108, 8, 0);
    putNumber(header, 116, 8, 0);
    putNumber(header, 124, 12, size);
    putNumber(header, 136, 12, at.toSecsSinceEpoch());
    header.replace(148, 8, "        "); // while the sum is made
    header[156] = '0';
    header.replace(257, 8, QByteArray("ustar\00000", 8));
    qint64 sum = 0;
    for (const char each : std::as_const(header))
        sum += static_cast<unsigned char>(each);
    putNumber(header, 148, 7, sum);
    header[154] = '\0';
    return header;
}

} // namespace

QByteArray tarOf(const SupportReport &report, const QDateTime &at)
{
    QByteArray tar;
    for (const SupportPart &part : report) {
        const QByteArray bytes = part.text.toUtf8();
        tar += headerOf(part.name, bytes.size(), at) + bytes;
        tar += QByteArray((block - bytes.size() % block) % block, '\0');
    }
    return tar + QByteArray(2 * block, '\0');
}

QString bundleName(const QDateTime &at)
{
    return u"reintegro-support-"_s + at.toUTC().toString(u"yyyyMMdd-HHmmss"_s) + u".tar"_s;
}

QString writeBundle(const QString &file, const SupportReport &report, const QDateTime &at)
{
    QSaveFile output(file);
    const QByteArray bytes = tarOf(report, at);
    const bool isDone = output.open(QIODevice::WriteOnly)
        && output.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && output.write(bytes) == bytes.size()
        && output.commit();
    return isDone ? QString() : output.errorString();
}

} // namespace reintegro
