// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/clock.h"
#include "models/refunds/refund_store.h"
#include "models/tables/merged_table.h"

#include <QHash>

#include <optional>
#include <vector>

namespace reintegro {

//! Whether nothing has happened to a request between two readings of it: not its state alone, but also
//! decisions, attempts, alarms and answers that leave the state as it was.
[[nodiscard]] bool standsAsBefore(const RefundRequest &before, const RefundRequest &after);

//! The refund requests of a store, newest first. Empty until reload(); afterwards it follows the store's
//! requestChanged by reading just that request again.
class RequestTable final : public MergedTable<RefundRequest> {
    Q_OBJECT
public:
    enum class Column { Id, Created, Charge, Amount, Beneficiary, State, AskedBy, DecidedBy, Changed };
    Q_ENUM(Column)
    static constexpr int columnTotal = 9;
    enum Role {
        SortRole = Qt::UserRole, //!< The bare value of the column, comparable.
        IdRole, //!< "R12".
        StateRole, //!< The state's name: "awaiting_approval".
        ChargeKeyRole, //!< The charge's key.
        RefundKeyRole, //!< The refund's key.
        AmountRole, //!< Minor units, qlonglong.
        WarningCountRole, //!< How many warnings somebody has to confirm, or that block.
        AlarmCountRole, //!< How many things happened that must not happen.
        CreatedRole, //!< QDateTime, UTC.
        AgeRole, //!< Seconds since it was asked for.
        SearchRole, //!< What a search looks through, without accents and in lower case.
    };

    //! `store` and `clock` outlive the table.
    RequestTable(RefundStore &store, const Clock &clock, QObject *parent = nullptr);
    //! By the machine's own clock.
    explicit RequestTable(RefundStore &store, QObject *parent = nullptr);

    //! Asks the store for all requests (of one charge, where a charge is set) and merges them in.
    void reload();
    //! Shows only the requests of one charge, or of all charges. Takes effect with the next reload().
    void setCharge(std::optional<ChargeKey> charge);
    [[nodiscard]] bool isLoading() const { return m_loading; }
    //! Whether an answer has come at least once: until then an empty table means nothing.
    [[nodiscard]] bool isLoaded() const { return m_wholeAnswer > 0; }

    [[nodiscard]] const RefundRequest &requestAt(int row) const;
    //! Nothing when it is not in the table. Valid until the table changes.
    [[nodiscard]] const RefundRequest *find(const RequestId &id) const;
    //! −1 when it is not in the table.
    [[nodiscard]] int rowOf(const RequestId &id) const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void loadingChanged(bool loading);
    //! An answer came and is in the table.
    void loaded();
    void loadFailed(const reintegro::Error &error);

protected:
    [[nodiscard]] QString keyOf(const RefundRequest &request) const override;
    [[nodiscard]] bool isUnchanged(const RefundRequest &before, const RefundRequest &after) const override;

private:
    void setLoading(bool loading);
    void takeAll(quint64 question, std::vector<RefundRequest> requests);
    void readAgain(const RequestId &id);
    void takeOne(const RefundRequest &request);

    RefundStore &m_store;
    const Clock &m_clock;
    std::optional<ChargeKey> m_charge;
    quint64 m_question = 0; //!< Counts every question. Answers to an older one are dropped.
    quint64 m_wholeQuestion = 0; //!< The last question about all requests; 0 before the first.
    quint64 m_wholeAnswer = 0; //!< The question that the last list of all requests answered.
    QHash<qint64, quint64> m_singleQuestions; //!< The last question about each request, by its number.
    QHash<qint64, quint64> m_singleAnswers; //!< The question that the last answer about each was for.
    bool m_loading = false;
};

} // namespace reintegro
