// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/self_test.h"

#include "models/basics/clock.h"
#include "models/store/sqlite/sqlite_people_store.h"

#include <QCoreApplication>
#include <QFile>
#include <QSqlDatabase>
#include <QSslSocket>
#include <QTemporaryDir>

#include <cstdio>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int somethingIsMissing = 8;

bool report(const char *what, bool isThere, const QString &more = {})
{
    std::printf("%-10s %s %s\n", what, isThere ? "ok" : "MISSING", qPrintable(more));
    return isThere;
}

} // namespace

int selfTest(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    bool isWhole = report("version", true, QStringLiteral(REINTEGRO_VERSION));
    isWhole &= report("sqlite", QSqlDatabase::isDriverAvailable(u"QSQLITE"_s));
    isWhole &= report("tls", QSslSocket::supportsSsl(), QSslSocket::sslLibraryVersionString());
    isWhole &= report("drawings", QFile::exists(u":/icons/search.svg"_s));
    const QTemporaryDir folder;
    const SystemClock clock;
    SqlitePeopleStore store(folder.filePath(u"home.sqlite"_s), clock);
    int status = somethingIsMissing;
    store.ready()->whenDone(&application, [&status, isWhole](const Result<Done> &done) {
        const bool isStored = report("store", done.has_value(), done ? QString() : done.error().english());
        status = isWhole && isStored ? 0 : somethingIsMissing;
        QCoreApplication::quit();
    });
    QCoreApplication::exec();
    return status;
}

} // namespace reintegro
