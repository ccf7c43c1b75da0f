// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/postgres/postgres_refund_store.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

static Result<Done> called(const StoreStep &step, const QString &sql, const QVariantList &values)
{
    return firstRow(step.database, sql, values).map([](const auto &) { return Done(); });
}

Pending<Done> *PostgresRefundStore::takeOver(std::vector<TableRows> rows, const JournalCheckpoint &journal)
{
    return m_team.write([rows = std::move(rows), head = QString::fromLatin1(journal.head)](
                            const StoreStep &step) -> Result<Done> {
        if (const auto begun = called(step, u"SELECT import_begin()"_s, {}); !begun)
            return begun;
        for (const TableRows &piece : rows) {
            const QString json = QString::fromUtf8(QJsonDocument(piece.rows).toJson(QJsonDocument::Compact));
            if (const auto taken =
                    called(step, u"SELECT import_rows(?, CAST(? AS JSONB))"_s, {piece.table, json});
                !taken)
                return taken;
        }
        return called(step, u"SELECT import_end(?)"_s, {head});
    });
}

} // namespace reintegro
