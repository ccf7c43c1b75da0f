// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBitArray>
#include <QRectF>
#include <QString>

class QPainter;

namespace reintegro {

//! A QR code: `size` × `size` dark or light squares, row by row.
struct QrSquare {
    int size = 0; //!< 0 where the text was too long.
    QBitArray isDark;

    [[nodiscard]] bool isEmpty() const { return size == 0; }
};

//! Of at most 1,200 bytes; a seventh of it may be unreadable on the paper.
[[nodiscard]] QrSquare qrSquareOf(const QString &text);
//! Fills `place` with it, in the painter's pen's colour; the light border is the caller's.
void drawQrSquare(QPainter &painter, const QRectF &place, const QrSquare &square);

} // namespace reintegro
