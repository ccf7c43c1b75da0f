// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/training/training_ledger.h"
#include "models/basics/result.h"

#include <QHttpServer>
#include <QObject>
#include <QUrl>

namespace reintegro {

class BareListener;
struct TrainingFault;

//! A gateway to practise with: a real HTTP server on 127.0.0.1 with invented charges of every method and
//! status, refunds that settle after seconds, and faults by key (README.md here). GUI thread.
//!
//! It takes any client id, secret, API key and pasted token that is not empty and does not begin with
//! "wrong".
class TrainingGateway final : public QObject {
    Q_OBJECT
public:
    //! With a file, refunds are found again by the next program that names it. `clock` must outlive this.
    explicit TrainingGateway(QString stateFile = {}, QObject *parent = nullptr);
    TrainingGateway(QString stateFile, const Clock &clock, QObject *parent = nullptr);
    ~TrainingGateway() override;

    //! Begins to listen; port 0 takes a free one. Network when the port is taken.
    [[nodiscard]] Result<Done> start(quint16 port = 0);
    [[nodiscard]] quint16 port() const;
    //! "http://127.0.0.1:<port>", for a profile's `api` and `auth`.
    [[nodiscard]] QUrl address() const;

    //! How long a refund stays IN_PROGRESS: 5 s unless said otherwise; 0 answers SETTLED at once.
    void setSettleDelay(std::chrono::milliseconds delay) { m_settleDelay = delay; }
    //! Writes every request to a file of JSON lines: method, path, headers and body, but no token. For
    //! contract checks.
    void recordRequestsTo(const QString &file) { m_recordFile = file; }

    //! How many refund calls with this key arrived, whatever became of them.
    [[nodiscard]] int posts(const QString &refundKey) { return m_ledger.posts(refundKey); }
    //! How often money left for a refund, and for all refunds of a charge.
    [[nodiscard]] int payouts(const QString &refundKey) { return m_ledger.payouts(refundKey); }
    [[nodiscard]] int payoutsOfCharge(const QString &key) { return m_ledger.payoutsOfCharge(key); }

Q_SIGNALS:
    //! A request arrived, before anything is done about it.
    void requested(const QString &method, const QString &path);

private:
    struct Answer {
        int httpStatus = 200;
        QByteArray contentType;
        QByteArray body;
        QByteArray moreHeaders;
    };
    using Json = nlohmann::ordered_json;

    [[nodiscard]] static Answer says(int httpStatus, const Json &json);
    [[nodiscard]] static Answer notFound();

    //! Nothing when a fault has taken the connection over.
    [[nodiscard]] std::optional<Answer> handle(const QHttpServerRequest &request);
    [[nodiscard]] Answer token(const QByteArray &form) const;
    [[nodiscard]] std::optional<Answer> lookUp(const QString &key);
    [[nodiscard]] std::optional<Answer> refundStatus(const QString &key);
    [[nodiscard]] std::optional<Answer> refund(const QByteArray &body);
    [[nodiscard]] Answer executed(
        const TrainingOrder &order, const QByteArray &body, const TrainingFault *fault);
    [[nodiscard]] Answer cancel(const QString &key);
    [[nodiscard]] std::optional<Answer> underFault(
        const TrainingFault &fault, const QString &key, int times, const std::function<Answer()> &real);

    SystemClock m_systemClock;
    TrainingLedger m_ledger;
    std::chrono::milliseconds m_settleDelay{5000};
    QString m_recordFile;
    QHash<QString, int> m_reads; //!< How often a key was read, for the faults that happen once.
    QHttpServer m_server;
    BareListener *m_listener; //!< Owned by m_server once it listens.
};

} // namespace reintegro
