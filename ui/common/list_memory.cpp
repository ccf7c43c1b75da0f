// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/list_memory.h"

#include <QWidget>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

namespace {

QString placeOf(const QString &list, const QString &what)
{
    return u"lists/%1/%2"_s.arg(list, what);
}

QString textOf(const QList<int> &numbers)
{
    QStringList words;
    for (const int number : numbers)
        words.append(QString::number(number));
    return words.join(u' ');
}

//! Nothing where a word is no number: the file may have been edited by hand.
std::optional<QList<int>> numbersIn(const QString &text)
{
    QList<int> numbers;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        bool isNumber = false;
        numbers.append(word.toInt(&isNumber));
        if (!isNumber || numbers.constLast() < 0)
            return {};
    }
    return numbers;
}

} // namespace

ListMemory::ListMemory(const QString &file, QWidget *window)
    : QObject(window)
    , m_settings(file, QSettings::IniFormat)
{
}

ListMemory *ListMemory::of(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (auto *const memory = widget->findChild<ListMemory *>(QString(), Qt::FindDirectChildrenOnly))
            return memory;
    }
    return nullptr;
}

std::optional<ListArrangement> ListMemory::arrangement(const QString &list) const
{
    const auto shown = numbersIn(m_settings.value(placeOf(list, u"columns"_s)).toString());
    const auto widths = numbersIn(m_settings.value(placeOf(list, u"widths"_s)).toString());
    if (!shown || shown->isEmpty() || !widths || widths->size() != shown->size())
        return {};
    return ListArrangement{*shown, *widths, m_settings.value(placeOf(list, u"sort"_s), -1).toInt(),
        m_settings.value(placeOf(list, u"descending"_s)).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder};
}

void ListMemory::keep(const QString &list, const ListArrangement &arrangement)
{
    m_settings.setValue(placeOf(list, u"columns"_s), textOf(arrangement.shown));
    m_settings.setValue(placeOf(list, u"widths"_s), textOf(arrangement.widths));
    m_settings.setValue(placeOf(list, u"sort"_s), arrangement.sortColumn);
    m_settings.setValue(placeOf(list, u"descending"_s), arrangement.sortOrder == Qt::DescendingOrder);
}

void ListMemory::forget(const QString &list)
{
    m_settings.remove(u"lists/"_s + list);
}

} // namespace reintegro
