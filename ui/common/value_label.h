// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace reintegro {

//! Plain text that can be selected and is never cut: a key or an address without blanks is broken wherever
//! the line ends.
class ValueLabel final : public QLabel {
    Q_OBJECT
public:
    explicit ValueLabel(const QString &text = {}, QWidget *parent = nullptr);

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void breakAnywhere() const;
};

} // namespace reintegro
