// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/columns_layout.h"

#include <QWidget>

#include <algorithm>

namespace reintegro {

ColumnsLayout::ColumnsLayout(QWidget *parent, int leastWidth, int gap)
    : QLayout(parent)
    , m_leastWidth(leastWidth)
    , m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

ColumnsLayout::~ColumnsLayout() = default;

void ColumnsLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

int ColumnsLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *ColumnsLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items.at(static_cast<size_t>(index)).get() : nullptr;
}

QLayoutItem *ColumnsLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *const item = m_items.at(static_cast<size_t>(index)).release();
    m_items.erase(m_items.begin() + index);
    return item;
}

int ColumnsLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, false);
}

QSize ColumnsLayout::sizeHint() const
{
    return {3 * m_leastWidth + 2 * m_gap, minimumSize().height()};
}

QSize ColumnsLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    return size;
}

void ColumnsLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    static_cast<void>(arrange(rect, true));
}

int ColumnsLayout::arrange(const QRect &rect, bool apply) const
{
    const auto shown =
        std::count_if(m_items.cbegin(), m_items.cend(), [](const auto &item) { return !item->isEmpty(); });
    const int least = std::max(m_leastWidth, minimumSize().width()); // large letters need more
    const int fitting = std::max(1, (rect.width() + m_gap) / (least + m_gap));
    const int columns = std::clamp(fitting, 1, std::max(1, static_cast<int>(shown)));
    const int width = (rect.width() - (columns - 1) * m_gap) / columns;
    const auto heightOf = [width](const auto &item) {
        return item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
    };
    int evenHeight = 0;
    if (m_isEven && columns == shown)
        for (const auto &item : m_items)
            evenHeight = std::max(evenHeight, item->isEmpty() ? 0 : heightOf(item));
    std::vector<int> bottoms(static_cast<size_t>(columns), 0);
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const auto shortest = std::min_element(bottoms.begin(), bottoms.end());
        const int column = static_cast<int>(shortest - bottoms.begin());
        const int height = std::max(evenHeight, heightOf(item));
        if (apply)
            item->setGeometry({rect.x() + column * (width + m_gap), rect.y() + *shortest, width, height});
        *shortest += height + m_gap;
    }
    return std::max(0, *std::max_element(bottoms.cbegin(), bottoms.cend()) - m_gap);
}

} // namespace reintegro
