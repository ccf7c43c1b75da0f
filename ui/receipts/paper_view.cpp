// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/receipts/paper_view.h"

#include "ui/common/theme.h"
#include "ui/paper/paper_drawing.h"
#include "ui/paper/paper_layout.h"

#include <QPainter>

namespace reintegro {

//! The pages below each other.
class Sheets final : public QWidget {
public:
    explicit Sheets(QWidget *parent)
        : QWidget(parent)
    {
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    void setPaper(const Paper &paper, PaperSettings::Size size)
    {
        m_paper = paper;
        m_size = size;
        m_pages = pagesOf(paper, size);
        updateGeometry();
        update();
    }
    [[nodiscard]] int pages() const { return m_pages; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        return int(m_pages * (sheetHeight(width) + spacing::medium)) + spacing::medium;
    }
    [[nodiscard]] QSize sizeHint() const override { return {leastWidth, heightForWidth(leastWidth)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        constexpr qreal pointsPerInch = 72;
        const QSizeF sheet = sheetSize(m_size);
        const qreal wide = width() - 2 * spacing::medium;
        const qreal high = sheetHeight(width());
        QPainter painter(this);
        for (int page = 0; page < m_pages; ++page) {
            const QRectF place(
                spacing::medium, spacing::medium + page * (high + spacing::medium), wide, high);
            painter.fillRect(place, Qt::white);
            painter.setPen(Theme::color(ColorRole::Line));
            painter.drawRect(place);
            painter.save();
            painter.translate(place.topLeft());
            drawPage(painter, m_paper, m_size, page, wide / (sheet.width() / tenths) * pointsPerInch);
            painter.restore();
        }
    }

private:
    static constexpr int leastWidth = 420;

    [[nodiscard]] qreal sheetHeight(int width) const
    {
        const QSizeF sheet = sheetSize(m_size);
        return (width - 2 * spacing::medium) * sheet.height() / sheet.width();
    }

    Paper m_paper;
    PaperSettings::Size m_size = PaperSettings::Size::Letter;
    int m_pages = 0;
};

PaperView::PaperView(QWidget *parent)
    : QScrollArea(parent)
    , m_sheets(new Sheets(this))
{
    setWidget(m_sheets);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // else the sheet would change its width with it
    setFocusPolicy(Qt::StrongFocus); // so that the arrow keys scroll it
    setProperty("reading", true); // the style sheet shows the focus around it
    setAccessibleName(tr("Preview"));
}

void PaperView::setPaper(const Paper &paper, PaperSettings::Size size)
{
    m_sheets->setPaper(paper, size);
    setAccessibleDescription(paperInWords(paper));
}

int PaperView::pages() const
{
    return m_sheets->pages();
}

QString paperInWords(const Paper &paper)
{
    QStringList lines{paper.invented, paper.merchant, paper.title, paper.number, paper.warning, paper.amount,
        paper.amountInWords, paper.state, paper.meaning};
    for (const PaperSection &section : paper.sections) {
        lines.append(section.title);
        for (const PaperLine &line : section.lines)
            lines.append(line.label + QStringLiteral(": ") + line.value);
    }
    lines.append(paper.foot);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace reintegro
