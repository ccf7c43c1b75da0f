// SPDX-License-Identifier: GPL-3.0-or-later
// Renders the one drawing of the program in every size that a system asks for, while it is built: PNG files
// for Linux, an .ico for Windows, an .icns for macOS. With Qt's own SVG reader, so that no system needs one
// more tool.
//
//     render_icons reintegro.svg FOLDER
#include <QBuffer>
#include <QDataStream>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <array>
#include <cstdio>
#include <utility>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace {

QImage pictureOf(QSvgRenderer &drawing, int size)
{
    QImage picture(size, size, QImage::Format_ARGB32);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    drawing.render(&painter);
    return picture;
}

QByteArray pngOf(const QImage &picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return bytes;
}

//! As Windows kept icons before it knew PNG, which resource compilers and old dialogs still want: a header
//! that tells twice the height, the pixels from the bottom up, and an empty mask.
QByteArray bitmapOf(const QImage &picture)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setByteOrder(QDataStream::LittleEndian);
    const qint32 size = picture.width();
    const qint32 maskLine = (size + 31) / 32 * 4;
    stream << quint32{40} << size << size * 2 << quint16{1} << quint16{32} << quint32{0}
           << quint32(size * size * 4 + maskLine * size) << qint32{0} << qint32{0} << quint32{0}
           << quint32{0};
    for (int y = size - 1; y >= 0; --y) {
        for (int x = 0; x < size; ++x)
            stream << quint32{picture.pixel(x, y)};
    }
    bytes.append(QByteArray(maskLine * size, '\0'));
    return bytes;
}

QByteArray icoOf(QSvgRenderer &drawing)
{
    static constexpr std::array sizes{16, 20, 24, 32, 40, 48, 64, 256};
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setByteOrder(QDataStream::LittleEndian);
    stream << quint16{0} << quint16{1} << quint16(sizes.size());
    std::vector<QByteArray> pictures;
    auto offset = quint32(6 + 16 * sizes.size());
    for (const int size : sizes) {
        const QImage picture = pictureOf(drawing, size);
        pictures.push_back(size < 256 ? bitmapOf(picture) : pngOf(picture));
        stream << quint8(size) << quint8(size) << quint8{0} << quint8{0} << quint16{1}
               << quint16{32} // 256 is 0
               << quint32(pictures.back().size()) << offset;
        offset += quint32(pictures.back().size());
    }
    for (const QByteArray &picture : pictures)
        bytes.append(picture);
    return bytes;
}

QByteArray icnsOf(QSvgRenderer &drawing)
{
    static constexpr std::array<std::pair<const char *, int>, 10> parts{
        {{"icp4", 16}, {"icp5", 32}, {"ic11", 32}, {"ic12", 64}, {"ic07", 128}, {"ic13", 256}, {"ic08", 256},
            {"ic14", 512}, {"ic09", 512}, {"ic10", 1024}}};
    QByteArray body;
    QDataStream stream(&body, QIODevice::WriteOnly); // big endian, as the format wants it
    for (const auto &[type, size] : parts) {
        const QByteArray picture = pngOf(pictureOf(drawing, size));
        stream.writeRawData(type, 4);
        stream << quint32(picture.size() + 8);
        stream.writeRawData(picture.constData(), int(picture.size()));
    }
    QByteArray bytes;
    QDataStream head(&bytes, QIODevice::WriteOnly);
    head.writeRawData("icns", 4);
    head << quint32(body.size() + 8);
    return bytes + body;
}

bool write(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    const bool isWritten =
        file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
    if (!isWritten)
        std::fprintf(stderr, "%s cannot be written\n", qPrintable(name));
    return isWritten;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 3) {
        std::fputs("render_icons DRAWING.svg FOLDER\n", stderr);
        return 2;
    }
    QSvgRenderer drawing(QString::fromLocal8Bit(argv[1]));
    if (!drawing.isValid()) {
        std::fprintf(stderr, "%s cannot be read\n", argv[1]);
        return 1;
    }
    const QString folder = QString::fromLocal8Bit(argv[2]) + u'/';
    for (const int size : {16, 22, 24, 32, 48, 64, 96, 128, 256, 512}) {
        if (!write(folder + QString::number(size) + u".png"_s, pngOf(pictureOf(drawing, size))))
            return 1;
    }
    const bool isWhole = write(folder + u"reintegro.ico"_s, icoOf(drawing))
        && write(folder + u"reintegro.icns"_s, icnsOf(drawing));
    return isWhole ? 0 : 1;
}
