// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/postgres/pg_link.h"

#include "models/store/postgres/pg_error.h"
#include "models/store/sql_error.h"

#include <QDir>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>
#include <libpq-fe.h>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <poll.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

using ResultHandle = std::unique_ptr<PGresult, decltype(&PQclear)>;

void PgLink::Closer::operator()(pg_conn *connection) const
{
    PQfinish(connection);
}

//! Where the system keeps the certificates it trusts; libpq itself looks only into the user's own folder.
static QByteArray systemCertificates()
{
    for (const char *const file :
        {"/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt", "/etc/ssl/cert.pem"}) {
        if (QFileInfo::exists(QString::fromLatin1(file)))
            return file;
    }
    return {};
}

std::vector<std::pair<QByteArray, QByteArray>> connectionSettings(const TeamAddress &address)
{
    std::vector<std::pair<QByteArray, QByteArray>> settings{
        {"sslmode", address.sslMode.toUtf8()},
        {"connect_timeout", "8"},
        {"application_name", "reintegro"},
        // A cable that was pulled says nothing by itself.
        {"keepalives_idle", "5"},
        {"keepalives_interval", "3"},
        {"keepalives_count", "3"},
        {"tcp_user_timeout", "15000"},
        {"options",
            "-csearch_path=reintegro,pg_temp -cstatement_timeout=60s -clock_timeout=20s "
            "-cidle_in_transaction_session_timeout=30s"},
    };
    QByteArray certificate = address.rootCertificate.toUtf8();
    const bool isUsers = QFileInfo::exists(QDir::home().filePath(u".postgresql/root.crt"_s));
    if (certificate.isEmpty() && !isUsers)
        certificate = systemCertificates();
    if (!certificate.isEmpty())
        settings.emplace_back("sslrootcert", certificate);
    return settings;
}

//! Waits until the connection's socket can be read (or written); false when the time is over.
static bool waitFor(int socket, bool toRead, const QDeadlineTimer &until)
{
#ifdef Q_OS_WIN
    WSAPOLLFD one{SOCKET(socket), short(toRead ? POLLIN : POLLOUT), 0};
    return WSAPoll(&one, 1, int(until.remainingTime())) > 0;
#else
    pollfd one{socket, short(toRead ? POLLIN : POLLOUT), 0};
    return poll(&one, 1, int(until.remainingTime())) > 0;
#endif
}

//! "FATAL:  28P01" in whatever language the server says the first word.
static QString stateIn(const QString &message)
{
    static constexpr qsizetype length = 5;
    const QStringList lines = message.trimmed().split(u'\n');
    const QString last = lines.constLast().section(u':', -1).trimmed();
    const bool isState = last.size() == length && std::all_of(last.cbegin(), last.cend(), [](QChar c) {
        return c.isDigit() || (c >= u'A' && c <= u'Z');
    });
    return isState ? last : QString();
}

static Error connectionError(pg_conn *connection)
{
    const QString message = QString::fromUtf8(PQerrorMessage(connection)).trimmed();
    const QString state = stateIn(message);
    if (state.startsWith("28"_L1) || PQconnectionNeedsPassword(connection) != 0) {
        Error error;
        error.kind = ErrorKind::NotAllowed;
        error.what = Phrase(QT_TRANSLATE_NOOP("Phrase", "Name or password is wrong."));
        error.next = Phrase(QT_TRANSLATE_NOOP("Phrase", "Try again, or ask an administrator."));
        error.detail = u"PostgreSQL "_s + state;
        return error;
    }
    if (state == "3D000"_L1) {
        return storageError(
            Phrase(QT_TRANSLATE_NOOP("Phrase", "There is no database “%1” on the team's server."),
                {QString::fromUtf8(PQdb(connection))}),
            Phrase(QT_TRANSLATE_NOOP("Phrase", "See the address of the team's database.")), state);
    }
    return state.isEmpty() ? unreachableTeamStore(message) : teamStoreError(state, message);
}

Result<PgLink> PgLink::open(const TeamAddress &address, const DatabaseAccount &account, QDeadlineTimer until)
{
    std::vector<std::pair<QByteArray, QByteArray>> settings = connectionSettings(address);
    settings.emplace_back("host", address.host.toUtf8());
    settings.emplace_back("port", QByteArray::number(address.port));
    settings.emplace_back("dbname", address.database.toUtf8());
    settings.emplace_back("user", account.role.toUtf8());
    if (!account.password.isEmpty())
        settings.emplace_back("password", account.password.revealForHashing());
    settings.emplace_back("client_encoding", "UTF8");
    std::vector<const char *> names;
    std::vector<const char *> values;
    for (const auto &[name, value] : settings) {
        names.push_back(name.constData());
        values.push_back(value.constData());
    }
    names.push_back(nullptr);
    values.push_back(nullptr);

    PgLink link(PQconnectStartParams(names.data(), values.data(), 0));
    pg_conn *const connection = link.m_connection.get();
    if (connection == nullptr)
        return failure(unreachableTeamStore(u"no memory for a connection"_s));
    PQsetErrorVerbosity(connection, PQERRORS_SQLSTATE); // the words depend on the server's language
    PostgresPollingStatusType status = PGRES_POLLING_WRITING;
    while (PQstatus(connection) != CONNECTION_BAD && status != PGRES_POLLING_OK
        && status != PGRES_POLLING_FAILED) {
        if (!waitFor(PQsocket(connection), status == PGRES_POLLING_READING, until))
            return failure(unreachableTeamStore(u"no answer in time"_s));
        status = PQconnectPoll(connection);
    }
    if (PQstatus(connection) != CONNECTION_OK)
        return failure(connectionError(connection));
    PQsetErrorVerbosity(connection, PQERRORS_DEFAULT);
    return link;
}

static Result<Done> checked(pg_conn *connection, const PGresult *result)
{
    const ExecStatusType status = PQresultStatus(result);
    if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK)
        return Done();
    const QString text = QString::fromUtf8(PQerrorMessage(connection)).trimmed();
    const char *const state = PQresultErrorField(result, PG_DIAG_SQLSTATE);
    return failure(teamStoreError(QString::fromLatin1(state), text));
}

Result<Done> PgLink::execute(const QString &sql)
{
    const ResultHandle result(PQexec(m_connection.get(), sql.toUtf8().constData()), &PQclear);
    return checked(m_connection.get(), result.get());
}

Result<std::optional<QString>> PgLink::value(const QString &sql)
{
    const ResultHandle result(PQexec(m_connection.get(), sql.toUtf8().constData()), &PQclear);
    if (const auto done = checked(m_connection.get(), result.get()); !done)
        return tl::unexpected(done.error());
    if (PQntuples(result.get()) == 0 || PQgetisnull(result.get(), 0, 0) != 0)
        return std::optional<QString>();
    return std::optional(QString::fromUtf8(PQgetvalue(result.get(), 0, 0)));
}

static constexpr auto againStatement = "again";

Result<Done> PgLink::prepareOnce(const QByteArray &sql)
{
    if (m_isPrepared)
        return Done();
    const ResultHandle result(
        PQprepare(m_connection.get(), againStatement, sql.constData(), 0, nullptr), &PQclear);
    const Result<Done> done = checked(m_connection.get(), result.get());
    m_isPrepared = done.has_value();
    return done;
}

static bool sendAgain(pg_conn *connection, const QByteArrayList &arguments)
{
    static constexpr int binary = 1;
    const std::vector<int> formats(size_t(arguments.size()), binary);
    std::vector<const char *> values;
    std::vector<int> lengths;
    for (const QByteArray &argument : arguments) {
        values.push_back(argument.constData());
        lengths.push_back(int(argument.size()));
    }
    return PQsendQueryPrepared(connection, againStatement, int(arguments.size()), values.data(),
               lengths.data(), formats.data(), 0)
        == 1;
}

Result<Done> PgLink::executeAgain(
    const QByteArray &sql, const QByteArrayList &arguments, QDeadlineTimer until)
{
    pg_conn *const connection = m_connection.get();
    if (const auto prepared = prepareOnce(sql); !prepared)
        return prepared;
    if (!sendAgain(connection, arguments))
        return failure(unreachableTeamStore(QString::fromUtf8(PQerrorMessage(connection)).trimmed()));
    Result<Done> done = Done();
    while (true) { // the end of its results comes after the commit
        while (PQisBusy(connection) != 0) {
            if (!waitFor(PQsocket(connection), true, until) || PQconsumeInput(connection) == 0)
                return failure(unreachableTeamStore(u"no answer in time"_s));
        }
        const ResultHandle result(PQgetResult(connection), &PQclear);
        if (!result)
            return done;
        done = checked(connection, result.get());
    }
}

static void appendNumber(QByteArray &bytes, qint32 number)
{
    const qint32 onTheWire = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char *>(&onTheWire), sizeof(onTheWire));
}

QByteArray arrayForWire(WireType type, const std::vector<std::optional<QByteArray>> &values)
{
    const bool hasNull = std::any_of(values.cbegin(), values.cend(), [](const auto &one) { return !one; });
    QByteArray bytes;
    // Dimensions, whether NULL is among them, type, how many, and the first one's place.
    for (const qint32 number : {1, hasNull ? 1 : 0, qint32(type), qint32(values.size()), 1})
        appendNumber(bytes, number);
    for (const std::optional<QByteArray> &value : values) {
        appendNumber(bytes, value ? qint32(value->size()) : -1);
        bytes += value.value_or(QByteArray());
    }
    return bytes;
}

qintptr PgLink::socket() const
{
    return PQsocket(m_connection.get());
}

std::optional<QStringList> PgLink::notifications()
{
    pg_conn *const connection = m_connection.get();
    if (PQconsumeInput(connection) == 0 || PQstatus(connection) != CONNECTION_OK)
        return std::nullopt;
    QStringList payloads;
    while (PGnotify *const notified = PQnotifies(connection)) {
        payloads.append(QString::fromUtf8(notified->extra));
        PQfreemem(notified);
    }
    return payloads;
}

Result<QString> PgLink::verifierOf(const QString &role, const Secret &password)
{
    char *const verifier = PQencryptPasswordConn(m_connection.get(), password.revealForHashing().constData(),
        role.toUtf8().constData(), "scram-sha-256");
    if (verifier == nullptr) {
        return failure(
            teamStoreError(u"XX000"_s, QString::fromUtf8(PQerrorMessage(m_connection.get())).trimmed()));
    }
    QString text = QString::fromLatin1(verifier);
    PQfreemem(verifier);
    return text;
}

static QString quoted(char *text)
{
    QString copy = QString::fromUtf8(text);
    PQfreemem(text);
    return copy;
}

QString PgLink::literal(const QString &text) const
{
    const QByteArray bytes = text.toUtf8();
    return quoted(PQescapeLiteral(m_connection.get(), bytes.constData(), size_t(bytes.size())));
}

QString PgLink::identifier(const QString &name) const
{
    const QByteArray bytes = name.toUtf8();
    return quoted(PQescapeIdentifier(m_connection.get(), bytes.constData(), size_t(bytes.size())));
}

} // namespace reintegro
