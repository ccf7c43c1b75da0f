// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/one_shot_body.h"

#include <algorithm>

namespace reintegro {

OneShotBody::OneShotBody(QByteArray bytes, QObject *parent)
    : QIODevice(parent)
    , m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool OneShotBody::reset()
{
    // Nobody can see whether an empty body was taken, so it never goes a second time.
    m_wasAskedAgain = m_wasAskedAgain || m_bytes.isEmpty();
    return isUntouched();
}

bool OneShotBody::seek(qint64 position)
{
    return position == m_taken && QIODevice::seek(position);
}

qint64 OneShotBody::readData(char *data, qint64 maxSize)
{
    const qint64 count = std::min<qint64>(maxSize, m_bytes.size() - m_taken);
    if (count <= 0)
        return m_bytes.isEmpty() ? 0 : -1;
    std::copy_n(m_bytes.constBegin() + m_taken, count, data);
    m_taken += count;
    return count;
}

qint64 OneShotBody::writeData(const char *, qint64)
{
    return -1;
}

} // namespace reintegro
