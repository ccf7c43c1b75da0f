// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/keychain/keychain_failure.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

//! What the desk says where there is no usable keychain, each time in a process with that environment.
class KeychainMissingTest final : public QObject {
    Q_OBJECT
private:
    //! The probe's line, after `wrapper` (a program that runs another) and with `environment` on top.
    static QString answer(
        const QStringList &wrapper, const QStringList &environment, const QString &word, const QString &home)
    {
        QProcess process;
        QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
        for (const QString &assignment : environment)
            variables.insert(assignment.section(u'=', 0, 0), assignment.section(u'=', 1));
        variables.insert(u"HOME"_s, home);
        variables.insert(u"XDG_RUNTIME_DIR"_s, home);
        variables.remove(u"DISPLAY"_s);
        process.setProcessEnvironment(variables);
        const QStringList command = wrapper + QStringList{QLatin1String(KEYCHAIN_PROBE), word, u"name"_s};
        process.start(command.first(), command.mid(1));
        process.write("secret-of-the-test");
        process.closeWriteChannel();
        if (!process.waitForFinished(30'000))
            return u"(did not end)"_s;
        return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
    }

private Q_SLOTS:
    void itIsSaidInWordsAndNothingIsWrittenElsewhere_data()
    {
        QTest::addColumn<QStringList>("wrapper");
        QTest::addColumn<QStringList>("environment");
        QTest::addColumn<KeychainFailure>("failure");

        const QStringList none;
        const QStringList emptyBus{
            u"dbus-run-session"_s, u"--config-file="_s + QLatin1String(EMPTY_BUS), u"--"_s};
        const QStringList noKeyring{u"dbus-run-session"_s, u"--"_s, u"sh"_s, u"-c"_s,
            u"gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1; exec \"$@\""_s, u"sh"_s};
        QTest::newRow("no bus") << none << QStringList{u"DBUS_SESSION_BUS_ADDRESS=unix:path=/nowhere"_s}
                                << KeychainFailure::NoBus;
        QTest::newRow("a bus without a service") << emptyBus << none << KeychainFailure::NoService;
        QTest::newRow("a service without a keyring") << noKeyring << none << KeychainFailure::NoKeyring;
        QTest::newRow("no GLib") << QStringList{QLatin1String(WITH_KEYCHAIN)}
                                 << QStringList{u"QT_NO_GLIB=1"_s} << KeychainFailure::NoGlib;
    }
    void itIsSaidInWordsAndNothingIsWrittenElsewhere()
    {
        QFETCH(QStringList, wrapper);
        QFETCH(QStringList, environment);
        QFETCH(KeychainFailure, failure);
        const QString words = u"keychain: "_s + keychainError(failure).english();

        for (const QString &word : {u"read"_s, u"write"_s, u"remove"_s}) {
            QTemporaryDir home;
            QCOMPARE(answer(wrapper, environment, word, home.path()), words);
            QProcess search;
            search.start(u"grep"_s, {u"-r"_s, u"secret-of-the-test"_s, home.path()});
            QVERIFY(search.waitForFinished());
            QCOMPARE(search.exitCode(), 1); // nothing found
        }
    }

    void theProbeItselfWorks()
    {
        QTemporaryDir home;
        QCOMPARE(answer({QLatin1String(WITH_KEYCHAIN)}, {}, u"write"_s, home.path()), u"done"_s);
        QCOMPARE(answer({QLatin1String(WITH_KEYCHAIN)}, {}, u"read"_s, home.path()), u"none"_s);
    }
};

} // namespace reintegro::test

QTEST_GUILESS_MAIN(reintegro::test::KeychainMissingTest)
#include "keychain_missing_test.moc"
