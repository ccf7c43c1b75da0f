// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gateway/profile.h"

#include <QColor>
#include <QLabel>

namespace reintegro {

//! The colour by which an environment is told from the others.
[[nodiscard]] QColor colorOf(ProfileKind kind);

//! Four pixels across the whole window. A colour only: the word stands beside the profile's name.
class EnvironmentBand final : public QWidget {
    Q_OBJECT
public:
    explicit EnvironmentBand(QWidget *parent = nullptr);
    void setKind(std::optional<ProfileKind> kind);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<ProfileKind> m_kind;
};

//! The environment's word on its colour: "Training".
class EnvironmentBadge final : public QLabel {
    Q_OBJECT
public:
    explicit EnvironmentBadge(QWidget *parent = nullptr);
    void setKind(ProfileKind kind);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ProfileKind m_kind = ProfileKind::Training;
};

} // namespace reintegro
