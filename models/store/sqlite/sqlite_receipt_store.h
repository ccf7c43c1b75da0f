// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/receipt_store.h"

namespace reintegro {

class SqliteRefundStore;

//! Receipts in the journal of one SQLite file. Each entry carries a hash under the store's key, so that one
//! that somebody wrote into the file without the keychain is known for what it is.
class SqliteReceiptStore final : public ReceiptStore {
    Q_OBJECT
public:
    //! `store` outlives it.
    explicit SqliteReceiptStore(SqliteRefundStore &store, QObject *parent = nullptr);

    [[nodiscard]] Pending<ReceiptCode> *newCode() override;
    [[nodiscard]] Pending<quint32> *mark() override;
    [[nodiscard]] Pending<IssuedReceipt> *issue(const ReceiptCode &code, const ReceiptFigures &figures,
        const QByteArray &file, const SignedIn &by) override;
    [[nodiscard]] Pending<std::optional<IssuedReceipt>> *withCode(const ReceiptCode &code) override;
    [[nodiscard]] Pending<std::optional<IssuedReceipt>> *withFile(const QByteArray &file) override;

private:
    [[nodiscard]] Pending<std::optional<IssuedReceipt>> *withPart(const QString &part);

    SqliteRefundStore &m_store;
};

} // namespace reintegro
