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

    void merge(std::vector<Row> wanted) { mergePart(0, m_rows.size(), std::move(wanted)); }

    //! The same for the rows from `begin` to before `end`: `wanted` takes their place, the others stay.
    void mergePart(size_t begin, size_t end, std::vector<Row> wanted)
    {
        end -= removeMissing(begin, end, wanted);
        const QSet<QString> present = keysOf(begin, end);
        for (size_t place = 0; place < wanted.size();) {
            size_t run = place;
            while (run < wanted.size() && !present.contains(keyOf(wanted.at(run))))
                ++run;
            if (run > place) {
                insertRun(begin + place, wanted.begin() + qsizetype(place), wanted.begin() + qsizetype(run));
                end += run - place;
            } else {
                end += takePlace(begin + place, end, std::move(wanted.at(place)));
                ++run;
            }
            place = run;
        }
        if (end > begin + wanted.size()) // a key that the old list had twice
            removeRun(begin + wanted.size(), end);
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
    [[nodiscard]] QSet<QString> keysOf(size_t begin, size_t end) const
    {
        QSet<QString> keys;
        for (size_t i = begin; i < end; ++i)
            keys.insert(keyOf(m_rows.at(i)));
        return keys;
    }

    //! Gives how many rows are gone.
    size_t removeMissing(size_t first, size_t last, const std::vector<Row> &wanted)
    {
        QSet<QString> wantedKeys;
        for (const Row &row : wanted)
            wantedKeys.insert(keyOf(row));
        size_t removed = 0;
        for (size_t end = last; end > first;) {
            size_t begin = end;
            while (begin > first && !wantedKeys.contains(keyOf(m_rows.at(begin - 1))))
                --begin;
            if (begin < end)
                removeRun(begin, end);
            removed += end - begin;
            end = begin > first ? begin - 1 : first;
        }
        return removed;
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

    //! Brings the row with the key of `wanted` to `place`, from further down but before `end` if need be.
    //! Gives how many rows were added: none, but for a key that the new list has twice.
    size_t takePlace(size_t place, size_t end, Row wanted)
    {
        const QString key = keyOf(wanted);
        const auto last = m_rows.begin() + qsizetype(end);
        const auto start = m_rows.begin() + qsizetype(std::min(place, end));
        const auto found = std::find_if(start, last, [&](const Row &row) { return keyOf(row) == key; });
        if (found == last) {
            addRow(static_cast<int>(place), std::move(wanted));
            return 1;
        }
        if (found != start) {
            const auto from = static_cast<int>(std::distance(m_rows.begin(), found));
            this->beginMoveRows({}, from, from, {}, static_cast<int>(place));
            std::rotate(start, found, found + 1);
            this->endMoveRows();
        }
        changeRow(static_cast<int>(place), std::move(wanted));
        return 0;
    }

    std::vector<Row> m_rows;
};

} // namespace reintegro
