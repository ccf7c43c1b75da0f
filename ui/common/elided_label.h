// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace reintegro {

//! One line that ends in an ellipsis where the room ends; the whole text is in the tooltip, and assistive
//! tools read it whole. For descriptions and names of things; never for keys, accounts and other identifiers.
class ElidedLabel final : public QLabel {
    Q_OBJECT
public:
    explicit ElidedLabel(const QString &text = {}, QWidget *parent = nullptr);
    void setWholeText(const QString &text);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace reintegro
