// SPDX-License-Identifier: GPL-3.0-or-later
// What reintegro-cli says of itself, and that its manual says the same.
#include "tests/real/cli/cli_home.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

namespace reintegro::test {

using namespace Qt::Literals::StringLiterals;

class CliHelpTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void helpAndVersionNeedNothing();
    void theManualNamesEveryCommandAndOption();
};

//! What stands at the left of the lines of a help text, until what every command takes.
static QStringList namesIn(const QByteArray &help)
{
    QStringList names;
    const QStringList lines = QString::fromUtf8(help).split(u'\n');
    for (const QString &line : lines.first(lines.indexOf(u"Every command takes:"_s))) {
        const QString name = line.mid(2, 26).section(u"  "_s, 0, 0).trimmed();
        if (line.startsWith(u"  "_s) && !name.isEmpty())
            names.append(name);
    }
    return names;
}

void CliHelpTest::helpAndVersionNeedNothing()
{
    CliHome nowhere;
    for (const char *line :
        {"--help", "refund request --help", "--version", "--json --version", "--json --help"})
        QCOMPARE(nowhere.run(QString::fromLatin1(line).split(u' ')).exitStatus, 0);
    QVERIFY(!QFileInfo::exists(nowhere.path()));
    QVERIFY(nowhere.run({u"refund"_s, u"approve"_s, u"--help"_s}).out.contains("--accept-warnings"));
}

void CliHelpTest::theManualNamesEveryCommandAndOption()
{
    CliHome nowhere;
    QFile file(QStringLiteral(REINTEGRO_TEST_DATA) + u"/../../packaging/linux/man/reintegro-cli.1.scd"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString manual = QString::fromUtf8(file.readAll());
    const QStringList commands = namesIn(nowhere.run({u"--help"_s}).out);
    QVERIFY(commands.size() > 20);
    for (const QString &command : commands) {
        QVERIFY2(manual.contains(u'*' + command), qPrintable(command));
        const QStringList call = command.split(u' ') << u"--help"_s;
        for (const QString &option : namesIn(nowhere.run(call).out)) {
            const QString name = option.section(u' ', 0, 0);
            QVERIFY2(manual.contains(u'*' + name + u'*'), qPrintable(command + u' ' + name));
        }
    }
}

} // namespace reintegro::test

QTEST_GUILESS_MAIN(reintegro::test::CliHelpTest)
#include "help_test.moc"
