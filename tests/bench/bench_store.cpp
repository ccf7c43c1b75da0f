// SPDX-License-Identifier: GPL-3.0-or-later
// Windows on large stores: how soon a change on another desk is painted, how a list opens, and how long the
// window is ever away. Inside tests/support/with_postgres.
//     bench_store [OPTION …] [changes] [opening-team] [opening-file] [board-team] [board-file] [pauses]
//         (all of them by itself)
//     bench_store --change SERVER     (the other desk: makes changes when it is told to)
#include "tests/bench/store_benches.h"
#include "tests/bench/store_filling.h"
#include "ui/common/theme.h"

#include <QCommandLineParser>
#include <QStyle>

using namespace reintegro;
using namespace reintegro::test;
using namespace Qt::Literals::StringLiterals;

static void benchOneStore(const StoreBench &bench, bool withChanges, bool withPauses)
{
    const TeamDatabase database;
    addPeople(database);
    fillTeam(database, bench.requests);
    if (withChanges)
        benchChanges(bench, database);
    if (withPauses)
        benchPauses(bench, database);
}

int main(int argc, char **argv)
{
    PaintingApplication application(argc, argv);
    if (QCoreApplication::arguments().value(1) == "--change"_L1)
        return changeAsOrdered();
    Theme::apply(application, ColorScheme::Light);
    QCommandLineParser parser;
    parser.addOptions({{u"rounds"_s, u"how many changes"_s, u"N"_s, u"120"_s},
        {u"requests"_s, u"in the store that is changed"_s, u"N"_s, u"100000"_s},
        {u"few"_s, u"in the small store that is opened"_s, u"N"_s, u"1000"_s},
        {u"many"_s, u"in the large store that is opened"_s, u"N"_s, u"1000000"_s},
        {u"openings"_s, u"how often each"_s, u"N"_s, u"15"_s},
        {u"sittings"_s, u"whose pauses are measured; with the delay one takes two minutes"_s, u"N"_s,
            u"3"_s}});
    parser.process(application);
    const StoreBench bench{.application = application,
        .rounds = parser.value(u"rounds"_s).toInt(),
        .requests = parser.value(u"requests"_s).toLongLong(),
        .few = parser.value(u"few"_s).toLongLong(),
        .many = parser.value(u"many"_s).toLongLong(),
        .openings = parser.value(u"openings"_s).toInt(),
        .sittings = parser.value(u"sittings"_s).toInt()};
    const QStringList only = parser.positionalArguments();
    const auto isWanted = [&only](const QString &word) { return only.isEmpty() || only.contains(word); };
    std::printf("platform %s\n", qPrintable(QGuiApplication::platformName()));
    if (isWanted(u"changes"_s) || isWanted(u"pauses"_s))
        benchOneStore(bench, isWanted(u"changes"_s), isWanted(u"pauses"_s));
    if (isWanted(u"opening-team"_s))
        benchOpeningOfTeam(bench);
    if (isWanted(u"opening-file"_s))
        benchOpeningOfFile(bench);
    if (isWanted(u"board-team"_s))
        benchBoardOfTeam(bench);
    if (isWanted(u"board-file"_s))
        benchBoardOfFile(bench);
    return 0;
}
