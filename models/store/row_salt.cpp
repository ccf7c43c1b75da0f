// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/row_salt.h"

#include <QRandomGenerator>

#include <array>

namespace reintegro {

QString newSalt()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char *>(words.data()), qsizetype(sizeof(words))).toHex());
}

} // namespace reintegro
