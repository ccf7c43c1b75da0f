// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paper_layout.h"

#include <algorithm>

namespace reintegro {

namespace {

// All in tenths of a point.
constexpr qreal side = 560;
constexpr qreal top = 420;
constexpr qreal bottom = 350;
constexpr qreal labelWidth = 1450;
constexpr qreal qrSize = 780;
constexpr qreal hairline = 5;
constexpr qreal heavy = 14;

//! Writes from the top down, page after page.
class Writer {
public:
    Writer(const Paper &paper, QSizeF sheet)
        : m_paper(paper)
        , m_sheet(sheet)
        , m_lastFoot(paperLines(PaperFont::Small, paper.foot, footWidth()))
    {
        m_pages.emplace_back();
    }
    std::vector<PaperPage> write();

private:
    [[nodiscard]] qreal width() const { return m_sheet.width() - 2 * side; }
    [[nodiscard]] qreal footWidth() const { return width() - 900; }
    [[nodiscard]] qreal footTop() const
    {
        return m_sheet.height() - bottom - paperLeading(PaperFont::Small) * qreal(m_lastFoot.size()) - 60;
    }
    [[nodiscard]] PaperPage &page() { return m_pages.back(); }

    void skip(qreal height) { m_y += height; }
    void needRoom(qreal height);
    void rule(qreal thickness)
    {
        page().rules.push_back({QLineF(side, m_y, m_sheet.width() - side, m_y), thickness});
    }
    qreal put(PaperFont font, const QString &text, qreal left, qreal lineWidth, qreal from);
    void text(PaperFont font, const QString &text);
    void framed(PaperFont font, const QString &text, qreal thickness);

    void head();
    void amount();
    void state();
    void section(const PaperSection &section);
    void line(const PaperLine &line);
    void code();
    void foot();

    const Paper &m_paper;
    QSizeF m_sheet;
    QStringList m_lastFoot;
    std::vector<PaperPage> m_pages;
    qreal m_y = top;
};

void Writer::needRoom(qreal height)
{
    if (m_y + height <= footTop())
        return;
    m_pages.emplace_back();
    m_y = top;
    text(PaperFont::Strong, m_paper.title + u' ' + m_paper.number);
    skip(40);
    rule(hairline);
    skip(120);
}

//! Writes lines below each other; gives where they end.
qreal Writer::put(PaperFont font, const QString &text, qreal left, qreal lineWidth, qreal from)
{
    constexpr qreal baseLine = 0.77; // of the leading
    for (const QString &each : paperLines(font, text, lineWidth)) {
        page().texts.push_back({QPointF(left, from + paperLeading(font) * baseLine), each, font});
        from += paperLeading(font);
    }
    return from;
}

void Writer::text(PaperFont font, const QString &text)
{
    m_y = put(font, text, side, width(), m_y);
}

void Writer::framed(PaperFont font, const QString &text, qreal thickness)
{
    constexpr qreal padding = 60;
    const qreal begin = m_y;
    m_y += padding;
    for (const QString &each : paperLines(font, text, width() - 2 * padding)) {
        const qreal left = side + (width() - paperTextWidth(font, each)) / 2;
        m_y = put(font, each, left, width(), m_y);
    }
    m_y += padding;
    page().frames.push_back({QRectF(side, begin, width(), m_y - begin), thickness});
}

void Writer::head()
{
    if (!m_paper.invented.isEmpty()) {
        framed(PaperFont::Label, m_paper.invented, hairline);
        skip(110);
    }
    const qreal numberWidth = std::min(paperTextWidth(PaperFont::Text, m_paper.number), width() / 3);
    const qreal begin = m_y;
    m_y = put(PaperFont::Merchant, m_paper.merchant, side, width() - numberWidth - 150, begin);
    const qreal numberEnd = put(
        PaperFont::Text, m_paper.number, m_sheet.width() - side - numberWidth, numberWidth + 10, begin + 35);
    m_y = std::max(m_y, numberEnd);
    skip(70);
    rule(heavy);
    skip(180);
    text(PaperFont::Title, m_paper.title);
    if (!m_paper.warning.isEmpty()) {
        skip(90);
        framed(PaperFont::State, m_paper.warning.toUpper(), heavy);
    }
    skip(140);
}

void Writer::amount()
{
    if (m_paper.amount.isEmpty())
        return;
    text(PaperFont::Amount, m_paper.amount);
    skip(25);
    text(PaperFont::Text, m_paper.amountInWords.left(1).toUpper() + m_paper.amountInWords.mid(1));
    skip(120);
}

void Writer::state()
{
    constexpr qreal indent = 140;
    const qreal begin = m_y;
    m_y = put(PaperFont::State, m_paper.state, side + indent, width() - indent, m_y);
    skip(15);
    m_y = put(PaperFont::Text, m_paper.meaning, side + indent, width() - indent, m_y);
    constexpr qreal bar = 30;
    page().rules.push_back({QLineF(side + bar / 2, begin, side + bar / 2, m_y), bar});
    skip(160);
}

void Writer::line(const PaperLine &line)
{
    constexpr qreal gap = 26;
    const qreal left = side + labelWidth + 100;
    const qreal valueWidth = m_sheet.width() - side - left;
    const QStringList labels = paperLines(PaperFont::Label, line.label, labelWidth);
    const QStringList values = paperLines(PaperFont::Text, line.value, valueWidth);
    needRoom(std::max(qreal(labels.size()) * paperLeading(PaperFont::Label),
                 qreal(values.size()) * paperLeading(PaperFont::Text))
        + gap);
    // Both stand on one base line, though the label is smaller.
    const qreal lower = (paperLeading(PaperFont::Text) - paperLeading(PaperFont::Label)) * 0.77;
    const qreal labelEnd = put(PaperFont::Label, line.label, side, labelWidth, m_y + lower);
    m_y = std::max(labelEnd, put(PaperFont::Text, line.value, left, valueWidth, m_y)) + gap;
}

void Writer::section(const PaperSection &section)
{
    if (section.lines.empty())
        return;
    needRoom(paperLeading(PaperFont::Section) + 3 * paperLeading(PaperFont::Text));
    text(PaperFont::Section, section.title);
    skip(25);
    rule(hairline);
    skip(55);
    for (const PaperLine &each : section.lines)
        line(each);
    skip(90);
}

//! At the foot of the last page.
void Writer::code()
{
    constexpr qreal gap = 180;
    const qreal blockHeight = qrSize + gap;
    needRoom(blockHeight);
    const qreal begin = footTop() - qrSize - 90;
    page().qr = QRectF(side, begin, qrSize, qrSize);
    const qreal left = side + qrSize + gap;
    const qreal lineWidth = m_sheet.width() - side - left;
    qreal y = put(PaperFont::Label, m_paper.codeTitle, left, lineWidth, begin - 10);
    y = put(PaperFont::Code, m_paper.code, left, lineWidth, y + 40);
    put(PaperFont::Small, m_paper.codeHelp, left, lineWidth, y + 70);
}

void Writer::foot()
{
    const qsizetype total = qsizetype(m_pages.size());
    qsizetype number = 0;
    for (PaperPage &each : m_pages) {
        const qreal ruleAt = footTop();
        each.rules.push_back({QLineF(side, ruleAt, m_sheet.width() - side, ruleAt), hairline});
        qreal y = ruleAt + 60 + paperLeading(PaperFont::Small) * 0.77;
        const QString pageText = QString(m_paper.page).arg(++number).arg(total);
        each.texts.push_back({QPointF(m_sheet.width() - side - paperTextWidth(PaperFont::Small, pageText), y),
            pageText, PaperFont::Small});
        for (const QString &footLine : m_lastFoot) {
            each.texts.push_back({QPointF(side, y), footLine, PaperFont::Small});
            y += paperLeading(PaperFont::Small);
        }
    }
}

std::vector<PaperPage> Writer::write()
{
    head();
    amount();
    state();
    for (const PaperSection &each : m_paper.sections)
        section(each);
    code();
    foot();
    return std::move(m_pages);
}

} // namespace

QSizeF sheetSize(PaperSettings::Size size)
{
    switch (size) {
    case PaperSettings::Size::A4:
        return {5953, 8419};
    case PaperSettings::Size::Letter:
        return {6120, 7920};
    }
    return {5953, 8419};
}

std::vector<PaperPage> layOut(const Paper &paper, PaperSettings::Size size)
{
    return Writer(paper, sheetSize(size)).write();
}

} // namespace reintegro
