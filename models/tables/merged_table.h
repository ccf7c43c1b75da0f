// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QSet>
#include <QString>

#include <algorithm>
#include <vector>

namespace reintegro {

//! A table whose rows are values with a key each. A new list is merged into the old one row by row, so that
//! selection and scroll position survive: what stays equal is not touched.
template <typename Row> class MergedTable : public QAbstractTableModel {
public:
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

protected:
    using QAbstractTableModel::QAbstractTableModel;

    //! Which rows of an old and a new list are the same one.
    [[nodiscard]] virtual QString keyOf(const Row &row) const = 0;
    //! Whether nothing of a row has changed that the table gives out.
    [[nodiscard]] virtual bool isUnchanged(const Row &before, const Row &after) const = 0;

    [[nodiscard]] const Row &rowAt(int row) const { return m_rows.at(static_cast<size_t>(row)); }
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }

    void merge(std::vector<Row> wanted)
    {
        removeMissing(wanted);
        const QSet<QString> present = keysOf(m_rows);
        for (size_t place = 0; place < wanted.size();) {
            size_t end = place;
            while (end < wanted.size() && !present.contains(keyOf(wanted.at(end))))
                ++end;
            if (end > place)
                insertRun(place, wanted.begin() + qsizetype(place), wanted.begin() + qsizetype(end));
            else
                takePlace(end++, std::move(wanted.at(place)));
            place = end;
        }
        if (m_rows.size() > wanted.size()) // a key that the old list had twice
            removeRun(wanted.size(), m_rows.size());
    }

    void changeRow(int row, Row after)
    {
        if (isUnchanged(rowAt(row), after))
            return;
        m_rows.at(static_cast<size_t>(row)) = std::move(after);
        Q_EMIT this->dataChanged(this->index(row, 0), this->index(row, this->columnCount() - 1));
    }
    void addRow(int row, Row added)
    {
        this->beginInsertRows({}, row, row);
        m_rows.insert(m_rows.begin() + row, std::move(added));
        this->endInsertRows();
    }
    void dropRow(int row) { removeRun(static_cast<size_t>(row), static_cast<size_t>(row) + 1); }

private:
    [[nodiscard]] QSet<QString> keysOf(const std::vector<Row> &rows) const
    {
        QSet<QString> keys;
        for (const Row &row : rows)
            keys.insert(keyOf(row));
        return keys;
    }

    void removeMissing(const std::vector<Row> &wanted)
    {
        const QSet<QString> wantedKeys = keysOf(wanted);
        for (size_t end = m_rows.size(); end > 0;) {
            size_t begin = end;
            while (begin > 0 && !wantedKeys.contains(keyOf(m_rows.at(begin - 1))))
                --begin;
            if (begin < end)
                removeRun(begin, end);
            end = begin > 0 ? begin - 1 : 0;
        }
    }

    void removeRun(size_t begin, size_t end)
    {
        this->beginRemoveRows({}, static_cast<int>(begin), static_cast<int>(end) - 1);
        m_rows.erase(m_rows.begin() + qsizetype(begin), m_rows.begin() + qsizetype(end));
        this->endRemoveRows();
    }

    template <typename Iterator> void insertRun(size_t place, Iterator begin, Iterator end)
    {
        const auto count = static_cast<int>(std::distance(begin, end));
        this->beginInsertRows({}, static_cast<int>(place), static_cast<int>(place) + count - 1);
        m_rows.insert(
            m_rows.begin() + qsizetype(place), std::make_move_iterator(begin), std::make_move_iterator(end));
        this->endInsertRows();
    }

    //! Brings the row with the key of `wanted` to `place`, from further down if need be.
    void takePlace(size_t place, Row wanted)
    {
        const QString key = keyOf(wanted);
        const auto start = m_rows.begin() + qsizetype(std::min(place, m_rows.size()));
        const auto found =
            std::find_if(start, m_rows.end(), [&](const Row &row) { return keyOf(row) == key; });
        if (found == m_rows.end()) { // a key that the new list has twice
            addRow(static_cast<int>(place), std::move(wanted));
            return;
        }
        if (found != start) {
            const auto from = static_cast<int>(std::distance(m_rows.begin(), found));
            this->beginMoveRows({}, from, from, {}, static_cast<int>(place));
            std::rotate(start, found, found + 1);
            this->endMoveRows();
        }
        changeRow(static_cast<int>(place), std::move(wanted));
    }

    std::vector<Row> m_rows;
};

} // namespace reintegro
