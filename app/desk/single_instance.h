// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLockFile>

namespace reintegro {

//! One desk for each home. A second start hands its request to the first one and ends.
class SingleInstance final : public QObject {
    Q_OBJECT
public:
    //! `home` is the folder of the home, which exists.
    explicit SingleInstance(const QString &home, QObject *parent = nullptr);

    enum class Claim {
        First, //!< This is the desk of the home.
        Asked, //!< Another desk has the home, and got the request.
        Silent, //!< Another program has the home, and does not answer.
        Failed, //!< The home cannot be locked at all: it may not be written.
    };
    [[nodiscard]] Claim claim(const QByteArray &request);

Q_SIGNALS:
    //! Another start of the program asks for something: a link, or nothing.
    void asked(const QByteArray &request);

private:
    void take();

    QLockFile m_lock;
    QLocalServer m_server;
    QString m_name;
};

} // namespace reintegro
