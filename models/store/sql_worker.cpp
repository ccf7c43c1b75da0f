// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sql_worker.h"

#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

SqlWorker::SqlWorker(Open open, Close close, IsAlive isAlive, QObject *parent)
    : QObject(parent)
    , m_open(std::move(open))
    , m_close(std::move(close))
    , m_isAlive(std::move(isAlive))
    , m_onThread(std::make_unique<QObject>())
{
    m_thread.setObjectName(u"store"_s);
    m_onThread->moveToThread(&m_thread);
    m_thread.start();
}

SqlWorker::~SqlWorker()
{
    QMetaObject::invokeMethod(
        m_onThread.get(), [this] { close(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

Result<Done> SqlWorker::opened()
{
    if (m_database.isOpen())
        return Done();
    close();
    Result<QSqlDatabase> database = m_open(QUuid::createUuid().toString(QUuid::WithoutBraces));
    if (!database)
        return tl::unexpected<Error>(database.error());
    m_database = *database;
    return Done();
}

void SqlWorker::close()
{
    if (m_database.isOpen())
        m_close(m_database);
    const QString name = m_database.connectionName();
    m_database = QSqlDatabase(); // removeDatabase wants no handle left
    if (!name.isEmpty())
        QSqlDatabase::removeDatabase(name);
}

} // namespace reintegro
