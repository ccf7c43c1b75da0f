// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace reintegro {

//! What a newcomer meets first: training, or the real gateway.
class FirstRunPage final : public QWidget {
    Q_OBJECT
public:
    explicit FirstRunPage(QWidget *parent = nullptr);

Q_SIGNALS:
    void trainingChosen();
    void connectChosen();
};

} // namespace reintegro
