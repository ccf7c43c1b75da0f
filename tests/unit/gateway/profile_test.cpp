// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/profile_settings.h"

#include <QFile>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace reintegro::test {

using namespace Qt::Literals::StringLiterals;

class ProfileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void allowsCredentialsOnlyTo_data();
    void allowsCredentialsOnlyTo();
    void takesNames_data();
    void takesNames();
    void completesAddresses_data();
    void completesAddresses();
    void takesCallbackAddresses_data();
    void takesCallbackAddresses();
    void namesEveryKind();
    void keepsEveryField();
    void usesTheFirstProfile();
    void keepsNamesApart();
    void forgetsAProfile();
    void isForTheOwnerOnly();
    void leavesOutWhatCannotBeUsed();
    void saysWhenTheFileCannotBeUsed();
    void losesNothingWhenTwoProgramsAdd();
};

static Profile custom(const QString &name, const QString &api = u"https://gateway.example"_s)
{
    Profile profile;
    profile.name = name;
    profile.kind = ProfileKind::Custom;
    profile.api = QUrl(api);
    return profile;
}

void ProfileTest::allowsCredentialsOnlyTo_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isAllowed");
    const auto yes = [](const char *address) {
        QTest::newRow(address) << QString::fromLatin1(address) << true;
    };
    const auto no = [](const char *address) {
        QTest::newRow(address) << QString::fromLatin1(address) << false;
    };
    yes("https://api.liquido.com");
    yes("https://api.liquido.com:8443/base/");
    yes("http://127.0.0.1:8080");
    yes("http://127.8.9.10");
    yes("http://[::1]:8080/x");
    yes("https://[2001:db8::1]");
    no("");
    no("api.liquido.com");
    no("http://api.liquido.com");
    no("http://localhost");
    no("http://localhost.");
    no("http://127.0.0.1.example.com");
    no("http://126.255.255.255");
    no("http://128.0.0.1");
    no("http://0.0.0.0");
    no("http://[::2]");
    no("http://[::ffff:127.0.0.1]");
    no("ftp://127.0.0.1");
    no("file:///etc/passwd");
    no("https://");
    no("https:///x");
    no("https://user@api.liquido.com");
    no("https://user:word@api.liquido.com");
    no("https://api.liquido.com?a=b");
    no("https://api.liquido.com/#a");
    no("https://api.liquido.com:0");
    no("https://api.liquido.com:99999");
    no("https://api liquido.com");
}

void ProfileTest::allowsCredentialsOnlyTo()
{
    QFETCH(QString, address);
    QFETCH(bool, isAllowed);
    QCOMPARE(isAllowedAddress(QUrl(address)), isAllowed);
}

void ProfileTest::takesNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("one letter") << u"a"_s << true;
    QTest::newRow("all kinds") << u"9Shop_sandbox-2.v1"_s << true;
    QTest::newRow("40") << QString(40, u'a') << true;
    QTest::newRow("41") << QString(41, u'a') << false;
    QTest::newRow("none") << u""_s << false;
    QTest::newRow("dot first") << u".a"_s << false;
    QTest::newRow("dash first") << u"-a"_s << false;
    QTest::newRow("slash") << u"a/b"_s << false;
    QTest::newRow("blank") << u"a b"_s << false;
    QTest::newRow("accent") << u"añ"_s << false;
    QTest::newRow("line end") << u"a\n"_s << false;
}

void ProfileTest::takesNames()
{
    QFETCH(QString, name);
    QFETCH(bool, isTaken);
    const auto complete = completeProfile(custom(name));
    QCOMPARE(complete.has_value(), isTaken);
    if (!complete)
        QCOMPARE(complete.error().kind, ErrorKind::InvalidData);
}

void ProfileTest::completesAddresses_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("api");
    QTest::addColumn<QString>("auth");
    QTest::addColumn<QString>("result"); // "api auth", or empty for a refusal
    const QString sandbox = u"https://api-qa.liquido.com https://auth-dev.liquido.com"_s;
    const QString production = u"https://api.liquido.com https://authsg.liquido.com"_s;
    QTest::newRow("sandbox") << u"sandbox"_s << u""_s << u""_s << sandbox;
    QTest::newRow("sandbox with its own")
        << u"sandbox"_s << u"https://api-qa.liquido.com/"_s << u""_s << sandbox;
    QTest::newRow("sandbox elsewhere") << u"sandbox"_s << u"https://api.liquido.com"_s << u""_s << u""_s;
    QTest::newRow("sandbox, other auth") << u"sandbox"_s << u""_s << u"https://x.example"_s << u""_s;
    QTest::newRow("production") << u"production"_s << u""_s << u""_s << production;
    QTest::newRow("production elsewhere") << u"production"_s << u"http://127.0.0.1"_s << u""_s << u""_s;
    QTest::newRow("custom") << u"custom"_s << u"https://a.example"_s << u"https://b.example"_s
                            << u"https://a.example https://b.example"_s;
    QTest::newRow("custom without auth")
        << u"custom"_s << u"https://a.example/x"_s << u""_s << u"https://a.example/x https://a.example/x"_s;
    QTest::newRow("custom without api") << u"custom"_s << u""_s << u"https://b.example"_s << u""_s;
    QTest::newRow("custom, plain") << u"custom"_s << u"http://a.example"_s << u""_s << u""_s;
    QTest::newRow("custom, plain auth")
        << u"custom"_s << u"https://a.example"_s << u"http://b.example"_s << u""_s;
    QTest::newRow("custom on loopback")
        << u"custom"_s << u"http://127.0.0.1:81"_s << u""_s << u"http://127.0.0.1:81 http://127.0.0.1:81"_s;
    QTest::newRow("training") << u"training"_s << u""_s << u""_s << u" "_s;
    QTest::newRow("training at a server")
        << u"training"_s << u"http://127.0.0.1:81"_s << u""_s << u"http://127.0.0.1:81 http://127.0.0.1:81"_s;
    QTest::newRow("training, only auth") << u"training"_s << u""_s << u"http://127.0.0.1:81"_s << u""_s;
}

void ProfileTest::completesAddresses()
{
    QFETCH(QString, kind);
    QFETCH(QString, api);
    QFETCH(QString, auth);
    QFETCH(QString, result);
    Profile profile = custom(u"shop"_s, api);
    profile.kind = *profileKindFromName(kind);
    profile.auth = QUrl(auth);

    const auto complete = completeProfile(profile);

    const QString came =
        complete ? QString(complete->api.toString() + u' ' + complete->auth.toString()) : QString();
    QCOMPARE(came, result);
    if (!complete) {
        QCOMPARE(complete.error().kind, ErrorKind::InvalidData);
        QVERIFY(!complete.error().what.isEmpty() && !complete.error().next.isEmpty());
    }
}

void ProfileTest::takesCallbackAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("none") << u""_s << true;
    QTest::newRow("https") << u"https://shop.example/callback/?a=b"_s << true;
    QTest::newRow("http") << u"http://shop.example/callback"_s << true;
    QTest::newRow("no scheme") << u"shop.example/callback"_s << false;
    QTest::newRow("script") << u"javascript:alert(1)"_s << false;
    QTest::newRow("no host") << u"https:///callback"_s << false;
    QTest::newRow("blank") << u"https://shop.example/a b"_s << false;
}

void ProfileTest::takesCallbackAddresses()
{
    QFETCH(QString, address);
    QFETCH(bool, isTaken);
    Profile profile = custom(u"shop"_s);
    profile.callbackUrl = address;
    QCOMPARE(completeProfile(profile).has_value(), isTaken);
}

void ProfileTest::namesEveryKind()
{
    for (const auto &name : {u"training"_s, u"sandbox"_s, u"production"_s, u"custom"_s})
        QCOMPARE(nameOf(*profileKindFromName(name)), name);
    QVERIFY(!profileKindFromName(u"Production"_s));
    QVERIFY(!profileKindFromName(u""_s));
}

void ProfileTest::keepsEveryField()
{
    const QTemporaryDir folder;
    Profile profile = custom(u"shop.1"_s, u"https://a.example/ga%2Fte/"_s);
    profile.auth = QUrl(u"https://b.example"_s);
    profile.callbackUrl = u"https://shop.example/back?x=1,2;3&y=ñ%20\"q\""_s.replace(u'"', u'\'');
    profile.bankCodeForm = BankCodeForm::FourDigits;
    profile.sendNitCheckDigit = false;

    const auto added = ProfileSettings(folder.filePath(u"profiles.ini"_s)).add(profile);
    QVERIFY2(added, added ? "" : qPrintable(added.error().english()));
    const auto kept = ProfileSettings(folder.filePath(u"profiles.ini"_s)).profile(u"shop.1"_s);

    QVERIFY(kept);
    QCOMPARE(kept->kind, profile.kind);
    QCOMPARE(kept->api, profile.api);
    QCOMPARE(kept->auth, profile.auth);
    QCOMPARE(kept->callbackUrl, profile.callbackUrl);
    QCOMPARE(kept->bankCodeForm, profile.bankCodeForm);
    QCOMPARE(kept->sendNitCheckDigit, profile.sendNitCheckDigit);
}

void ProfileTest::usesTheFirstProfile()
{
    const QTemporaryDir folder;
    ProfileSettings settings(folder.filePath(u"profiles.ini"_s));
    QCOMPARE(settings.current(), QString());
    QVERIFY(settings.profiles() && settings.profiles()->empty());

    QVERIFY(settings.add(custom(u"one"_s)));
    QVERIFY(settings.add(custom(u"two"_s)));
    QCOMPARE(settings.current(), u"one"_s);
    QVERIFY(settings.use(u"two"_s));
    QCOMPARE(settings.current(), u"two"_s);

    QCOMPARE(settings.profiles()->size(), 2U);
    QCOMPARE(settings.use(u"three"_s).error().kind, ErrorKind::NotFound);
    QCOMPARE(settings.profile(u"three"_s).error().kind, ErrorKind::NotFound);
}

void ProfileTest::keepsNamesApart()
{
    const QTemporaryDir folder;
    ProfileSettings settings(folder.filePath(u"profiles.ini"_s));
    QVERIFY(settings.add(custom(u"Shop"_s)));
    QVERIFY(settings.add(custom(u"General"_s))); // a word that INI files keep for themselves

    QCOMPARE(settings.add(custom(u"shop"_s)).error().kind, ErrorKind::Conflict);
    QCOMPARE(settings.add(custom(u"Shop"_s, u"https://x.example"_s)).error().kind, ErrorKind::Conflict);
    QCOMPARE(settings.profile(u"Shop"_s)->api, QUrl(u"https://gateway.example"_s));
    QVERIFY(settings.profile(u"General"_s));
    QCOMPARE(settings.add(custom(u"bad name"_s)).error().kind, ErrorKind::InvalidData);
}

void ProfileTest::forgetsAProfile()
{
    const QTemporaryDir folder;
    ProfileSettings settings(folder.filePath(u"profiles.ini"_s));
    QVERIFY(settings.add(custom(u"one"_s)));
    QVERIFY(settings.add(custom(u"two"_s)));

    QVERIFY(settings.remove(u"one"_s));

    QCOMPARE(settings.current(), QString());
    QCOMPARE(settings.profiles()->size(), 1U);
    QCOMPARE(settings.remove(u"one"_s).error().kind, ErrorKind::NotFound);
    QVERIFY(settings.use(u"two"_s));
}

void ProfileTest::isForTheOwnerOnly()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"profiles.ini"_s);
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
        | QFileDevice::WriteOther | QFileDevice::ExeGroup | QFileDevice::ExeOther;
    ProfileSettings settings(file);

    QVERIFY(settings.add(custom(u"one"_s)));
    QVERIFY(!(QFile::permissions(file) & others));
    QVERIFY(settings.add(custom(u"two"_s)));
    QVERIFY(!(QFile::permissions(file) & others));

    QVERIFY(QFile::setPermissions(file, QFile::permissions(file) | QFileDevice::ReadOther));
    QVERIFY(settings.use(u"two"_s));
    QVERIFY(!(QFile::permissions(file) & others));
}

void ProfileTest::leavesOutWhatCannotBeUsed()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"profiles.ini"_s);
    ProfileSettings settings(file);
    QVERIFY(settings.add(custom(u"good"_s)));
    {
        QSettings byHand(file, QSettings::IniFormat);
        byHand.setValue(u"profiles/evil/kind"_s, u"production"_s);
        byHand.setValue(u"profiles/evil/api"_s, u"https://evil.example"_s);
        byHand.setValue(u"profiles/odd/kind"_s, u"whatever"_s);
    }
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cannot be used.*evil|cannot be used"_s));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cannot be used"_s));

    const auto profiles = settings.profiles();

    QVERIFY(profiles);
    QCOMPARE(profiles->size(), 1U);
    QCOMPARE(profiles->front().name, u"good"_s);
    QCOMPARE(settings.profile(u"evil"_s).error().kind, ErrorKind::InvalidData);
}

void ProfileTest::saysWhenTheFileCannotBeUsed()
{
    const QTemporaryDir folder;
    ProfileSettings nowhere(folder.filePath(u"missing/profiles.ini"_s));
    QCOMPARE(nowhere.add(custom(u"one"_s)).error().kind, ErrorKind::Storage);

    QFile broken(folder.filePath(u"broken.ini"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("[profiles\nthis is no ini\n");
    broken.close();
    ProfileSettings unreadable(broken.fileName());
    QCOMPARE(unreadable.profiles().error().kind, ErrorKind::Storage);
    QCOMPARE(unreadable.add(custom(u"one"_s)).error().kind, ErrorKind::Storage);
}

void ProfileTest::losesNothingWhenTwoProgramsAdd()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"profiles.ini"_s);
    constexpr int programs = 4;
    constexpr int each = 15;
    std::vector<std::unique_ptr<QProcess>> running;
    for (int i = 0; i < programs; ++i) {
        running.push_back(std::make_unique<QProcess>());
        running.back()->start(QCoreApplication::applicationFilePath(),
            {u"--add"_s, file, QString::number(i), QString::number(each)});
    }
    for (const auto &program : running) {
        QVERIFY(program->waitForFinished());
        QCOMPARE(program->exitCode(), 0);
    }

    ProfileSettings settings(file);
    QCOMPARE(settings.profiles()->size(), static_cast<size_t>(programs * each));
    QVERIFY(settings.current().endsWith(u"-0"_s)); // of the one that was first
}

//! What another program does: adds profiles as fast as it can.
static int addAsAnotherProgram(const QStringList &arguments)
{
    ProfileSettings settings(arguments.at(2));
    for (int i = 0; i < arguments.at(4).toInt(); ++i) {
        if (!settings.add(custom(u"p%1-%2"_s.arg(arguments.at(3)).arg(i))))
            return 1;
    }
    return 0;
}

} // namespace reintegro::test

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 5 && arguments.at(1) == QLatin1StringView("--add"))
        return reintegro::test::addAsAnotherProgram(arguments);
    reintegro::test::ProfileTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "profile_test.moc"
