// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paper_text.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QTextLayout>
#include <QTextOption>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

namespace {

struct FontShape {
    qreal points;
    QFont::Weight weight = QFont::Normal;
};

FontShape shapeOf(PaperFont font)
{
    switch (font) {
    case PaperFont::Merchant:
        return {14, QFont::Bold};
    case PaperFont::Title:
        return {21, QFont::Bold};
    case PaperFont::Amount:
        return {25, QFont::Bold};
    case PaperFont::State:
        return {13, QFont::Bold};
    case PaperFont::Strong:
        return {11, QFont::Bold};
    case PaperFont::Text:
        return {10.2};
    case PaperFont::Label:
        return {9.5};
    case PaperFont::Section:
        return {10.5, QFont::Bold};
    case PaperFont::Small:
        return {8.5};
    case PaperFont::Code:
        return {15, QFont::Bold};
    }
    return {10.5};
}

} // namespace

QFont paperFont(PaperFont font)
{
    const FontShape shape = shapeOf(font);
    QFont made;
    if (font == PaperFont::Code) {
        made.setFamilies({u"DejaVu Sans Mono"_s, u"Liberation Mono"_s, u"Consolas"_s, u"Menlo"_s});
        made.setStyleHint(QFont::Monospace);
    } else {
        made.setFamilies(
            {u"Inter"_s, u"Segoe UI"_s, u"Helvetica Neue"_s, u"Liberation Sans"_s, u"DejaVu Sans"_s});
        made.setStyleHint(QFont::SansSerif);
    }
    made.setPixelSize(qRound(shape.points * tenths));
    made.setWeight(shape.weight);
    made.setHintingPreference(QFont::PreferNoHinting);
    // A font may have other shapes for hyphens, colons and brackets between digits (Inter has), of which a
    // PDF of Qt 6.4 no longer knows what they mean: whoever copies or hears the text would miss them.
    made.setStyleStrategy(QFont::PreferNoShaping);
    return made;
}

qreal paperLeading(PaperFont font)
{
    constexpr qreal air = 1.27;
    return shapeOf(font).points * tenths * air;
}

qreal paperTextWidth(PaperFont font, const QString &text)
{
    return QFontMetricsF(paperFont(font)).horizontalAdvance(text);
}

QStringList paperLines(PaperFont font, const QString &text, qreal width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QStringList lines;
    for (const QString &paragraph : text.split(u'\n')) {
        QTextLayout layout(paragraph, paperFont(font));
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            lines.append(paragraph.mid(line.textStart(), line.textLength()).trimmed());
        }
        layout.endLayout();
    }
    return lines;
}

} // namespace reintegro
