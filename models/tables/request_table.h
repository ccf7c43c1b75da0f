// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/clock.h"
#include "models/refunds/refund_store.h"
#include "models/tables/merged_table.h"

#include <QHash>

#include <functional>
#include <optional>
#include <vector>

namespace reintegro {

//! Whether nothing has happened to a request between two readings of it: not its state alone, but also
//! decisions, attempts, alarms and answers that leave the state as it was.
[[nodiscard]] bool standsAsBefore(const RefundRequest &before, const RefundRequest &after);

//! What a search looks through as long as the store has not answered, without accents.
[[nodiscard]] QString searchText(const RefundRequest &request);

//! The refund requests of a store, newest first. Empty until reload(); afterwards it follows the store's
//! requestChanged by reading just that request again. All of them never come at once: the first page does,
//! and more with fetchMore(), so that a store of a million opens like one of a thousand.
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

    static constexpr int pageSize = 100;

    //! Asks the store for the first page and merges it in; with it, in turn, for one of the pages that were
    //! fetched before, so that all that is here is looked at again in the end.
    void reload();
    //! reload(), where that may show something: not while it is under way, nor where the store tells of every
    //! change. For timers.
    void lookAgain();
    //! The same for all pages that are here, one after the other: nobody knows what changed.
    void catchUp();
    // What is shown; each takes effect with the next reload().
    //! The newest requests that fit, or the oldest; `most`, `before` and `after` are this table's own affair.
    void setFilter(const RequestFilter &filter, bool oldestFirst = false);
    //! All requests of one charge at once, since what is left of it depends on them; without one, the newest.
    void setCharge(std::optional<ChargeKey> charge);
    //! Those in one of these states, the oldest of each state first: what waits for somebody.
    void setStates(const std::vector<RequestState> &states);
    //! What the rows here are an answer to: the filter that was set before the last reload() that was
    //! answered.
    [[nodiscard]] const RequestFilter &answeredFilter() const { return m_answeredFilter; }

    [[nodiscard]] bool isLoading() const { return m_loading; }
    //! Whether an answer has come at least once: until then an empty table means nothing.
    [[nodiscard]] bool isLoaded() const { return m_wholeAnswer > 0; }
    //! Whether the store has more that fit.
    [[nodiscard]] bool hasMore() const;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

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
    //! One list that the store is asked for, page by page.
    struct Feed {
        RequestFilter filter; //!< Without `most`, `before` and `after`.
        bool isPaged = true;
        bool isOldestFirst = false;
        bool isFresh = true; //!< Nothing of it has been answered.
        std::optional<RequestId> end; //!< How far it was read; nothing: to its end, or not at all.
        std::optional<RequestId> turn; //!< After which request the next page stands that is read again.
        bool isFetching = false;
    };

    void setFeeds(std::vector<Feed> feeds);
    void setLoading(bool loading);
    //! What follows a page: whether it came, and after which request the next one stands of those that were
    //! fetched before.
    using AfterPage = std::function<void(bool, const std::optional<RequestId> &)>;
    void ask(size_t place, const std::optional<RequestId> &from, quint64 question, const AfterPage &then);
    [[nodiscard]] std::optional<RequestId> takePage(size_t place, const std::optional<RequestId> &from,
        quint64 question, std::vector<RefundRequest> requests);
    [[nodiscard]] std::pair<size_t, size_t> rowsBetween(
        const std::optional<RequestId> &from, const std::optional<RequestId> &last, const Feed &feed) const;
    void finishReload(quint64 question);
    void readTurn(size_t place, bool goesOn);
    [[nodiscard]] bool belongs(const Feed &feed, const RefundRequest &request) const;
    [[nodiscard]] bool isWanted(const RefundRequest &request) const;
    void readAgain(const RequestId &id);
    void takeOne(const RefundRequest &request);

    RefundStore &m_store;
    const Clock &m_clock;
    std::vector<Feed> m_feeds{Feed{}};
    RequestFilter m_answeredFilter;
    quint64 m_question = 0; //!< Counts every question. Answers to an older one are dropped.
    quint64 m_generation = 0; //!< Counts the filters. Answers to an older one are dropped, too.
    quint64 m_wholeQuestion = 0; //!< The last reload(); 0 before the first.
    quint64 m_wholeAnswer = 0; //!< The last reload() that was answered.
    int m_unanswered = 0; //!< How many lists of the last reload() are still to come.
    std::optional<Error> m_failure; //!< Of one of them.
    bool m_isCatchingUp = false;
    QHash<qint64, quint64> m_singleQuestions; //!< The last question about each request, by its number.
    QHash<qint64, quint64> m_answers; //!< The question that the last answer about each was for.
    bool m_loading = false;
};

} // namespace reintegro
