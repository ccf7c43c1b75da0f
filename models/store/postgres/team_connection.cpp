// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/postgres/team_connection.h"

#include "models/basics/logging.h"
#include "models/store/folded_name.h"
#include "models/store/postgres/pg_error.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDriver>
#include <QSqlError>

#include <libpq-fe.h>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

static constexpr std::chrono::seconds longestOpening{10};

TeamConnection::TeamConnection(TeamAddress address, std::optional<TeamGateway> gateway, QObject *parent)
    : QObject(parent)
    , m_address(std::move(address))
    , m_gateway(std::move(gateway))
    , m_listener(std::make_unique<TeamListener>([this] { return openLink(); }))
    , m_steps([this](const QString &name) { return open(name); }, [](const QSqlDatabase &) {},
          [this](const QSqlDatabase &database) { return isAlive(database); })
    , m_looks([this](const QString &name) { return open(name); }, [](const QSqlDatabase &) {},
          [this](const QSqlDatabase &database) { return isAlive(database); })
{
    m_listening.setObjectName(u"listening"_s);
    m_listener->moveToThread(&m_listening);
    connect(m_listener.get(), &TeamListener::heard, this, &TeamConnection::heard);
    connect(m_listener.get(), &TeamListener::connected, this,
        [this] { setConnection(StoreConnection::Connected); });
    connect(
        m_listener.get(), &TeamListener::broken, this, [this] { setConnection(StoreConnection::Broken); });
    m_listening.start();
}

TeamConnection::~TeamConnection()
{
    QMetaObject::invokeMethod(
        m_listener.get(), [listener = m_listener.get()] { listener->stop(); }, Qt::BlockingQueuedConnection);
    m_listening.quit();
    m_listening.wait();
}

void TeamConnection::setConnection(StoreConnection connection)
{
    if (m_connection == connection)
        return;
    m_connection = connection;
    Q_EMIT connectionChanged(connection);
}

std::shared_ptr<const DatabaseAccount> TeamConnection::account() const
{
    const QMutexLocker locker(&m_mutex);
    return m_account;
}

static Error nobodySignedIn()
{
    Error error;
    error.kind = ErrorKind::NotAllowed;
    error.what = Phrase(QT_TRANSLATE_NOOP("Phrase", "Nobody has signed in."));
    error.next = Phrase(QT_TRANSLATE_NOOP("Phrase", "Sign in with your account of the team's database."));
    return error;
}

Result<PgLink> TeamConnection::openLink() const
{
    const auto who = account();
    if (!who)
        return failure(nobodySignedIn());
    return PgLink::open(m_address, *who, QDeadlineTimer(longestOpening));
}

//! One setting as libpq reads it from a line of settings.
static QString setting(const QByteArray &name, const QByteArray &value)
{
    QString text = QString::fromUtf8(value);
    text.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
    return QString::fromLatin1(name) + u"='"_s + text + u'\'';
}

Result<QSqlDatabase> TeamConnection::open(const QString &name)
{
    const auto who = account();
    if (!who)
        return failure(nobodySignedIn());
    QStringList options;
    for (const auto &[key, value] : connectionSettings(m_address))
        options.append(setting(key, value));
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, name);
    database.setConnectOptions(options.join(u';'));
    database.setHostName(m_address.host);
    database.setPort(m_address.port);
    database.setDatabaseName(m_address.database);
    database.setUserName(who->role);
    database.setPassword(QString::fromUtf8(who->password.revealForHashing()));
    if (database.isValid() && database.open())
        return database;
    const QSqlError error = database.lastError();
    database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
    QMetaObject::invokeMethod(m_listener.get(), &TeamListener::lookNow);
    return failure(unreachableTeamStore(error.databaseText().trimmed()));
}

bool TeamConnection::isAlive(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    if (qstrcmp(handle.typeName(), "PGconn*") != 0)
        return true;
    const auto *const connection = *static_cast<PGconn *const *>(handle.constData());
    if (PQstatus(connection) == CONNECTION_OK)
        return true;
    QMetaObject::invokeMethod(m_listener.get(), &TeamListener::lookNow);
    return false;
}

Result<QDateTime> TeamConnection::serverTime(const QSqlDatabase &database)
{
    const auto row = firstRow(database, u"SELECT now_ms()"_s);
    return row.map([](const auto &values) {
        return QDateTime::fromMSecsSinceEpoch(values->constFirst().toLongLong(), Qt::UTC);
    });
}

void TeamConnection::noteRefusal(const QSqlDatabase &database, const TriedStep &tried, const Error &error)
{
    if (error.kind == ErrorKind::Storage || !database.isOpen())
        return;
    const auto noted = firstRow(
        database, u"SELECT note_refusal(?, ?, ?)"_s, {tried.action, tried.subject, nameOf(error.kind)});
    if (!noted)
        qCWarning(lcStore) << "a refusal was not journaled:" << noted.error().detail;
}

//! Who the database says that this connection is.
static Result<Person> whoIsThis(PgLink &link)
{
    const auto row = link.value(u"SELECT json_build_object('name', name, 'roles', roles, "
                                "'set_by', password_set_by)::text FROM reintegro.me()"_s);
    if (!row)
        return tl::unexpected(row.error());
    const QJsonObject person = QJsonDocument::fromJson(row->value_or(QString()).toUtf8()).object();
    const QString name = person.value("name"_L1).toString();
    if (name.isEmpty()) {
        return failure(ErrorKind::NotAllowed,
            Phrase(QT_TRANSLATE_NOOP("Phrase", "This account belongs to nobody of the team.")),
            Phrase(
                QT_TRANSLATE_NOOP("Phrase", "An administrator adds people with “reintegro-cli team add”.")));
    }
    const QJsonValue setBy = person.value("set_by"_L1);
    return Person{.name = name,
        .roles = Roles::fromInt(person.value("roles"_L1).toInt()),
        .isDisabled = false,
        .passwordSetBy = setBy.isString() ? std::optional(setBy.toString()) : std::nullopt};
}

static Result<Person> signedInAs(PgLink &link, const std::optional<TeamGateway> &gateway)
{
    Result<Person> person = whoIsThis(link);
    if (!person)
        return person;
    if (gateway) {
        const auto bound = link.value(u"SELECT reintegro.bind_gateway("_s + link.literal(gateway->kind)
            + u", "_s + link.literal(gateway->api) + u')');
        if (!bound)
            return tl::unexpected(bound.error());
    }
    if (const auto noted = link.value(u"SELECT reintegro.note_sign_in()"_s); !noted)
        return tl::unexpected(noted.error());
    return person;
}

Pending<Person> *TeamConnection::signIn(const QString &name, const Secret &password)
{
    const auto who = std::make_shared<const DatabaseAccount>(
        DatabaseAccount{.role = foldedName(name), .password = Secret(password.revealForHashing())});
    static_cast<void>(m_looks.runClosed([]() -> Result<Done> { return Done(); }));
    return m_steps.runClosed([this, who]() -> Result<Person> {
        {
            const QMutexLocker locker(&m_mutex);
            m_account.reset();
        }
        Result<PgLink> link = PgLink::open(m_address, *who, QDeadlineTimer(longestOpening));
        if (!link)
            return tl::unexpected(link.error());
        Result<Person> person = signedInAs(*link, m_gateway);
        if (!person)
            return person;
        {
            const QMutexLocker locker(&m_mutex);
            m_account = who;
        }
        // The link goes on as the one that listens.
        const auto handed = std::make_shared<PgLink>(*std::move(link));
        QMetaObject::invokeMethod(
            m_listener.get(), [listener = m_listener.get(), handed] { listener->take(std::move(*handed)); });
        return person;
    });
}

Pending<Person> *TeamConnection::signInAgain(const QString &name, const Secret &password)
{
    const auto who = std::make_shared<const DatabaseAccount>(
        DatabaseAccount{.role = foldedName(name), .password = Secret(password.revealForHashing())});
    return m_checks.run([this, who]() -> Result<Person> {
        Result<PgLink> link = PgLink::open(m_address, *who, QDeadlineTimer(longestOpening));
        if (!link)
            return tl::unexpected(link.error());
        Result<Person> person = signedInAs(*link, m_gateway);
        if (person) {
            const QMutexLocker locker(&m_mutex);
            m_account = who; // it may have been changed at another desk
        }
        return person;
    });
}

Pending<Done> *TeamConnection::signInAs(const QString &role, const Secret &password)
{
    const auto who = std::make_shared<const DatabaseAccount>(
        DatabaseAccount{.role = role, .password = Secret(password.revealForHashing())});
    return m_steps.runClosed([this, who]() -> Result<Done> {
        const Result<PgLink> link = PgLink::open(m_address, *who, QDeadlineTimer(longestOpening));
        if (!link)
            return tl::unexpected(link.error());
        const QMutexLocker locker(&m_mutex);
        m_account = who;
        return Done();
    });
}

} // namespace reintegro
