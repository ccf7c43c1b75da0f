// SPDX-License-Identifier: GPL-3.0-or-later
// storm [--desks N] [--seconds N] [--seed N] [--charges N] file|team: prints what was found; 1 where
// something was that must not be.
#include "tests/storm/storm_grounds.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    using namespace reintegro::test;
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("desks"), QStringLiteral("how many"), QStringLiteral("N")},
        {QStringLiteral("seconds"), QStringLiteral("how long"), QStringLiteral("N"), QStringLiteral("600")},
        {QStringLiteral("seed"), QStringLiteral("where chance begins"), QStringLiteral("N"),
            QStringLiteral("1")},
        {QStringLiteral("charges"), QStringLiteral("how many"), QStringLiteral("N"), QStringLiteral("300")}});
    parser.process(application);
    const bool isTeam = parser.positionalArguments().value(0) == QLatin1StringView("team");
    StormOrders orders;
    orders.desks = parser.isSet(QStringLiteral("desks")) ? parser.value(QStringLiteral("desks")).toInt()
                                                         : (isTeam ? 50 : 8);
    orders.time = std::chrono::seconds(parser.value(QStringLiteral("seconds")).toInt());
    orders.seed = parser.value(QStringLiteral("seed")).toUInt();
    orders.charges = parser.value(QStringLiteral("charges")).toInt();
    const StormFigures figures = isTeam ? stormOverTeam(orders) : stormOverFile(orders);
    std::printf("%s: %d desks, %lld s, seed %u\n%s", isTeam ? "PostgreSQL" : "SQLite", orders.desks,
        static_cast<long long>(orders.time.count()), orders.seed, qPrintable(figures.text()));
    return figures.isGood() ? 0 : 1;
}
