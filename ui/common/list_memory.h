// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSettings>

#include <optional>

class QWidget;

namespace reintegro {

//! How somebody arranged the columns of one list: by their numbers, never anything of what stands in it.
struct ListArrangement {
    QList<int> shown; //!< The columns that are shown, in the order in which they stand.
    QList<int> widths; //!< Of those, in device-independent pixels; 0 for one that fits itself.
    int sortColumn = -1; //!< By which it is sorted; -1 as it comes.
    Qt::SortOrder sortOrder = Qt::AscendingOrder;

    [[nodiscard]] bool operator==(const ListArrangement &) const = default;
};

//! Where lists keep how they are arranged: the file in which the window remembers its place. GUI thread.
class ListMemory final : public QObject {
    Q_OBJECT
public:
    //! Lists in `window` and in its dialogs find it.
    ListMemory(const QString &file, QWidget *window);

    //! The memory of the window that `widget` is in, or of one that this belongs to; null where there is
    //! none.
    [[nodiscard]] static ListMemory *of(const QWidget *widget);

    //! Nothing where nobody arranged it, or where what is kept makes no sense.
    [[nodiscard]] std::optional<ListArrangement> arrangement(const QString &list) const;
    void keep(const QString &list, const ListArrangement &arrangement);
    void forget(const QString &list);

private:
    QSettings m_settings;
};

} // namespace reintegro
