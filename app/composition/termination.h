// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace reintegro {

//! Turns the system's request to end (SIGTERM, SIGINT, Ctrl+C) into a signal of the event loop. One at a
//! time.
class Termination final : public QObject {
    Q_OBJECT
public:
    explicit Termination(QObject *parent = nullptr);
    ~Termination() override;

Q_SIGNALS:
    void requested();
};

} // namespace reintegro
