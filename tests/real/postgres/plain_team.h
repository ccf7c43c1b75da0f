// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/request_state.h"

#include <QHash>
#include <QSqlDatabase>
#include <QUrl>

#include <optional>

namespace reintegro::test {

//! A refund as somebody's own program might ask for it; a test changes what it lies about.
struct PlainAsk {
    QString charge;
    int number = 1;
    QString key = {}; //!< By itself the charge's key and the number.
    qint64 amount = 100;
    QString reason = QStringLiteral("Devolución");
    QString account = QStringLiteral("12345678901");
    QString document = QStringLiteral("1020304050");
    QString warnings = QStringLiteral("[]");
    QByteArray body = {}; //!< By itself what the other fields say.
    QByteArray seen = {}; //!< By itself a settled charge of 300.
    QString corrects = QStringLiteral("NULL");

    [[nodiscard]] QString personal() const;
    [[nodiscard]] QByteArray wholeBody() const;
    [[nodiscard]] QString sql() const;
};

//! What the gateway says of a charge, and of a refund.
[[nodiscard]] QByteArray chargeAnswer(const QString &charge, qint64 minor = 300,
    const QString &status = QStringLiteral("SETTLED"), const QString &payer = QStringLiteral("Laura Gomez"));
[[nodiscard]] QByteArray refundAnswer(
    const QString &charge, int number, const QString &status, qint64 minor = 100);
//! Bytes and texts as SQL has them.
[[nodiscard]] QString sqlBytes(const QByteArray &bytes);
[[nodiscard]] QString sqlText(const QString &text);
//! What the server keeps instead of a password.
[[nodiscard]] QString scramVerifier(const QByteArray &password);

//! A team's database, set up with the files alone, and its people, each with a connection that runs plain
//! SQL: agents ana and berta, supervisors sol and tomas, dora who is both, the administrator adam, and eva,
//! an agent who was removed.
class PlainTeam {
public:
    PlainTeam();
    ~PlainTeam();
    Q_DISABLE_COPY_MOVE(PlainTeam)

    //! The connection of a person, or of the superuser "root".
    [[nodiscard]] QSqlDatabase as(const QString &person) const;
    //! Another one of the same person; the caller removes it.
    [[nodiscard]] QSqlDatabase another(const QString &person, const QString &connection) const;

    //! "works", or the error's code and words; what was changed stays.
    [[nodiscard]] QString run(const QString &person, const QString &sql) const;
    //! The same, and nothing stays.
    [[nodiscard]] QString tryOut(const QString &person, const QString &sql) const;
    //! The first value of a query that must work.
    [[nodiscard]] QString value(const QString &person, const QString &sql) const;
    //! A statement that must work.
    void must(const QString &person, const QString &sql) const;

    //! Brings a new request into a state by the steps that lead there, asked for by ana, approved by tomas
    //! and sent by sol, and gives its id. Its charge is called like the state, unless another name is given.
    qint64 bring(RequestState state, const QString &charge = {}) const;
    //! A statement with {state} for the request's id, {state.digest} and {state.claim}.
    [[nodiscard]] QString filled(QString sql, const QHash<QString, qint64> &requests) const;

    [[nodiscard]] QString name() const { return m_name; }

private:
    [[nodiscard]] QSqlDatabase open(const QString &person, const QString &connection) const;

    QUrl m_cluster;
    QString m_name;
    QHash<QString, QString> m_connections;
};

//! "works", or the five characters of the error.
[[nodiscard]] QString codeOf(const QString &result);

} // namespace reintegro::test
