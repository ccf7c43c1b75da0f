// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/postgres/postgres_receipt_store.h"

#include "models/store/receipt_steps.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

PostgresReceiptStore::PostgresReceiptStore(TeamConnection &team, QObject *parent)
    : ReceiptStore(parent)
    , m_team(team)
{
}

Pending<quint32> *PostgresReceiptStore::mark()
{
    return m_team.read([](const StoreView &view) {
        return firstRow(view.database, u"SELECT receipt_mark()"_s).and_then(receiptMark);
    });
}

Pending<ReceiptCode> *PostgresReceiptStore::newCode()
{
    return mark()->decoded(this, [](quint32 mark) -> Result<ReceiptCode> { return codeWith(mark); });
}

static Result<std::optional<IssuedReceipt>> find(
    const StoreView &view, const QString &field, const QString &digest)
{
    return firstRow(view.database, u"SELECT number, at, actor, subject, content FROM find_receipt(?, ?)"_s,
        {field, digest})
        .and_then([&](const auto &row) { return receiptInRow(row, view.fields); });
}

static Result<Done> issueReceipt(const StoreStep &step, const NewReceipt &receipt)
{
    // The database asks the same once more; here it is said before the step, and in which words.
    const Result<Done> may =
        mustBeReceipt(receipt).and_then([&](Done) { return mustStandSo(step, receipt.figures); });
    if (!may)
        return may;
    const QByteArray content =
        QJsonDocument(receiptContent(receipt, step.fields)).toJson(QJsonDocument::Compact);
    return firstRow(step.database, u"SELECT note_receipt(?, CAST(? AS JSONB))"_s,
        {receipt.figures.subject, QString::fromUtf8(content)})
        .map([](const auto &) { return Done(); });
}

Pending<IssuedReceipt> *PostgresReceiptStore::issue(
    const ReceiptCode &code, const ReceiptFigures &figures, const QByteArray &file, const SignedIn &by)
{
    const TriedStep tried{.actor = by.name(), .action = u"receipt"_s, .subject = figures.subject};
    const NewReceipt receipt{.code = code, .figures = figures, .file = file};
    return m_team.write(
        tried, [receipt](const StoreStep &step) { return issueReceipt(step, receipt); },
        [code](const StoreView &view, Done) {
            return find(view, u"code"_s, code.digest())
                .and_then([](const auto &issued) -> Result<IssuedReceipt> { return *issued; });
        });
}

Pending<std::optional<IssuedReceipt>> *PostgresReceiptStore::withCode(const ReceiptCode &code)
{
    return m_team.read(
        [digest = code.digest()](const StoreView &view) { return find(view, u"code"_s, digest); });
}

Pending<std::optional<IssuedReceipt>> *PostgresReceiptStore::withFile(const QByteArray &file)
{
    return m_team.read([digest = QString::fromLatin1(file)](
                           const StoreView &view) { return find(view, u"file"_s, digest); });
}

} // namespace reintegro
