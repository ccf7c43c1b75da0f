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

    //! True for the first. False when another desk has this home; then it got `request`, if it is listening.
    [[nodiscard]] bool claim(const QByteArray &request);

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
