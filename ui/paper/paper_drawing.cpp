// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paper_drawing.h"

#include "ui/paper/paper_layout.h"
#include "ui/paper/qr_square.h"

#include <QPagedPaintDevice>
#include <QPainter>

namespace reintegro {

int pagesOf(const Paper &paper, PaperSettings::Size size)
{
    return int(layOut(paper, size).size());
}

static void draw(QPainter &painter, const PaperPage &page, const Paper &paper, qreal dotsPerInch)
{
    constexpr qreal pointsPerInch = 72;
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(dotsPerInch / pointsPerInch / tenths, dotsPerInch / pointsPerInch / tenths);
    painter.setPen(Qt::black);
    for (const PaperPage::Text &text : page.texts) {
        painter.setFont(paperFont(text.font));
        painter.drawText(text.at, text.text);
    }
    for (const PaperPage::Rule &rule : page.rules) {
        painter.setPen(QPen(Qt::black, rule.width, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(rule.line);
    }
    painter.setBrush(Qt::NoBrush);
    for (const PaperPage::Frame &frame : page.frames) {
        painter.setPen(QPen(Qt::black, frame.width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawRect(frame.rect);
    }
    painter.setPen(Qt::black);
    if (!page.qr.isNull())
        drawQrSquare(painter, page.qr, qrSquareOf(paper.link));
    painter.restore();
}

void drawPage(QPainter &painter, const Paper &paper, PaperSettings::Size size, int page, qreal dotsPerInch)
{
    const std::vector<PaperPage> pages = layOut(paper, size);
    if (page >= 0 && page < int(pages.size()))
        draw(painter, pages.at(std::size_t(page)), paper, dotsPerInch);
}

bool printPaper(QPagedPaintDevice &device, const Paper &paper, PaperSettings::Size size)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    bool isFirst = true;
    for (const PaperPage &page : layOut(paper, size)) {
        if (!isFirst && !device.newPage())
            return false;
        isFirst = false;
        draw(painter, page, paper, device.logicalDpiY());
    }
    return painter.end();
}

} // namespace reintegro
