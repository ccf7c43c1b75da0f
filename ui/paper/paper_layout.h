// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/receipts/paper.h"
#include "ui/paper/paper_text.h"

#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace reintegro {

//! One page, ready to be drawn; in tenths of a point from its upper left corner.
struct PaperPage {
    struct Text {
        QPointF at; //!< The beginning of its base line.
        QString text;
        PaperFont font = PaperFont::Text;
    };
    struct Rule {
        QLineF line;
        qreal width = 0;
    };
    struct Frame {
        QRectF rect;
        qreal width = 0;
    };
    std::vector<Text> texts;
    std::vector<Rule> rules;
    std::vector<Frame> frames;
    QRectF qr; //!< Where the QR code stands; null where there is none.
};

//! The size of a sheet in tenths of a point.
[[nodiscard]] QSizeF sheetSize(PaperSettings::Size size);
//! A refund's paper is one page; a charge with many refunds may take more.
[[nodiscard]] std::vector<PaperPage> layOut(const Paper &paper, PaperSettings::Size size);

} // namespace reintegro
