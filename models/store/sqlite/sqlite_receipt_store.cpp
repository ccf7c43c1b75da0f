// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlite/sqlite_receipt_store.h"

#include "models/store/receipt_steps.h"
#include "models/store/sqlite/sqlite_file.h"
#include "models/store/sqlite/sqlite_refund_store.h"

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

SqliteReceiptStore::SqliteReceiptStore(SqliteRefundStore &store, QObject *parent)
    : ReceiptStore(parent)
    , m_store(store)
{
}

static Result<quint32> readMark(const StoreView &view)
{
    return firstRow(view.database, u"SELECT hash FROM journal WHERE number = 1"_s).and_then(receiptMark);
}

Pending<quint32> *SqliteReceiptStore::mark()
{
    return m_store.sharedFile().read(&readMark);
}

Pending<ReceiptCode> *SqliteReceiptStore::newCode()
{
    return mark()->decoded(this, [](quint32 mark) -> Result<ReceiptCode> { return codeWith(mark); });
}

static Result<IssuedReceipt> issueReceipt(const StoreStep &step, const NewReceipt &receipt, const QString &by)
{
    const Result<Done> may =
        mustBeReceipt(receipt).and_then([&](Done) { return mustStandSo(step, receipt.figures); });
    if (!may)
        return failureOf(may);
    const auto written = appendToJournal(step.database, step.now,
        {.actor = by,
            .action = u"receipt"_s,
            .subject = receipt.figures.subject,
            .content = receiptContent(receipt, step.fields)});
    if (!written)
        return failureOf(written);
    const auto row = firstRow(step.database,
        u"SELECT number, at, actor, subject, content FROM journal ORDER BY number DESC LIMIT 1"_s);
    if (!row)
        return failureOf(row);
    return receiptInRow(*row, step.fields).map([](const auto &issued) { return *issued; });
}

Pending<IssuedReceipt> *SqliteReceiptStore::issue(
    const ReceiptCode &code, const ReceiptFigures &figures, const QByteArray &file, const SignedIn &by)
{
    const TriedStep tried{.actor = by.name(), .action = u"receipt"_s, .subject = figures.subject};
    const NewReceipt receipt{.code = code, .figures = figures, .file = file};
    return m_store.sharedFile().write(tried,
        [receipt, name = by.name()](const StoreStep &step) { return issueReceipt(step, receipt, name); });
}

Pending<std::optional<IssuedReceipt>> *SqliteReceiptStore::withPart(const QString &part)
{
    return m_store.sharedFile().read([part](const StoreView &view) {
        return firstRow(view.database,
            u"SELECT number, at, actor, subject, content FROM journal WHERE action = 'receipt' "
            "AND instr(content, ?) > 0 ORDER BY number LIMIT 1"_s,
            {part})
            .and_then([&](const auto &row) { return receiptInRow(row, view.fields); });
    });
}

Pending<std::optional<IssuedReceipt>> *SqliteReceiptStore::withCode(const ReceiptCode &code)
{
    return withPart(u"\"code\":\""_s + code.digest() + u'"');
}

Pending<std::optional<IssuedReceipt>> *SqliteReceiptStore::withFile(const QByteArray &file)
{
    return withPart(u"\"file\":\""_s + QString::fromLatin1(file) + u'"');
}

} // namespace reintegro
