// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QLabel>

class QPainter;

namespace reintegro {

//! A status as icon, word and colour. Assistive tools read the word.
class StatusPill final : public QLabel {
    Q_OBJECT
public:
    explicit StatusPill(QWidget *parent = nullptr);

    void setStatus(Meaning meaning, const QString &words);
    [[nodiscard]] Meaning meaning() const { return m_meaning; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    //! The same picture for delegates: left in `rect`, in its middle.
    static void paint(
        QPainter *painter, const QRect &rect, Meaning meaning, const QString &words, const QFont &font);
    [[nodiscard]] static QSize sizeFor(const QString &words, const QFont &font);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Meaning m_meaning = Meaning::Over;
};

} // namespace reintegro
