// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/qr_square.h"

#include <QPainter>
#include <qrencode.h>

#include <memory>

namespace reintegro {

QrSquare qrSquareOf(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(
            int(bytes.size()), reinterpret_cast<const unsigned char *>(bytes.constData()), 0, QR_ECLEVEL_M),
        &QRcode_free);
    QrSquare square;
    if (!code)
        return square;
    square.size = code->width;
    square.isDark.resize(qsizetype(code->width) * code->width);
    for (qsizetype at = 0; at < square.isDark.size(); ++at)
        square.isDark.setBit(at, (code->data[at] & 1) != 0);
    return square;
}

void drawQrSquare(QPainter &painter, const QRectF &place, const QrSquare &square)
{
    if (square.isEmpty())
        return;
    const qreal step = place.width() / square.size;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int row = 0; row < square.size; ++row) {
        // Dark squares beside each other in one piece: readers stumble over hairlines between them.
        for (int column = 0; column < square.size; ++column) {
            const int begin = column;
            while (column < square.size && square.isDark.testBit(qsizetype(row) * square.size + column))
                ++column;
            if (column > begin) {
                painter.fillRect(QRectF(place.left() + begin * step, place.top() + row * step,
                                     (column - begin) * step, step),
                    painter.pen().color());
            }
        }
    }
    painter.restore();
}

} // namespace reintegro
