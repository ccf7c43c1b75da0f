// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace reintegro {

//! The outline of a charge page while its charge is being read.
class ChargeSkeleton final : public QWidget {
    Q_OBJECT
public:
    explicit ChargeSkeleton(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace reintegro
