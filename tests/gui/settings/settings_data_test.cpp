// SPDX-License-Identifier: GPL-3.0-or-later
// The care for a real store through the window: looked through, copied, restored, its journal proved.
#include "app/composition/home_workplace.h"
#include "app/training/training_gateway.h"
#include "tests/gui/refund/gui_desk.h"
#include "tests/support/memory_secret_store.h"
#include "tests/support/quick_folder.h"
#include "ui/main_window.h"
#include "ui/settings/restore_dialog.h"
#include "ui/settings/settings_page.h"
#include "ui/settings/settings_window.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

class SettingsDataTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, ColorScheme::Light); }
    void init();
    void cleanup();

    void itSaysWhereTheStoreLies();
    void theStoreIsLookedThrough();
    void theJournalIsVerifiedAndExported();
    void aCopyIsWrittenAndNothingOverwritten();
    void aBackupIsRestoredAndTheStoreBeforeKept();
    void whatIsNoBackupChangesNothing();
    void aSupervisorReadsAndAnAgentDoesNeither();
    void aPersonIsErasedAtTheSecondPress();

private:
    void openAs(const QString &name);
    void addPerson(const QString &name, Roles roles);
    [[nodiscard]] Policy policy();
    void setExpiry(const QString &days);
    [[nodiscard]] SettingsWindow *settings() const { return m_window->findChild<SettingsWindow *>(); }
    [[nodiscard]] SettingPlace place(const QString &id) const;
    [[nodiscard]] QString said() const;
    void press(const QWidget *window, const QString &name);
    void chooseFile(const QString &name);
    [[nodiscard]] QString file(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    SystemClock m_clock;
    std::unique_ptr<TrainingGateway> m_gateway;
    std::unique_ptr<MemorySecretStore> m_secrets;
    std::unique_ptr<HomeWorkplace> m_workplace;
    std::unique_ptr<MainWindow> m_window;
    std::optional<SignedIn> m_boss;
};

static const auto password = "long enough";

void SettingsDataTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>(quickFolder());
    m_gateway = std::make_unique<TrainingGateway>(file(u"gateway.json"_s), m_clock);
    QVERIFY(m_gateway->start());
    m_secrets = std::make_unique<MemorySecretStore>();
    const Result<HomeFolder> home = HomeFolder::open(file(u"home"_s));
    QVERIFY(home);
    m_workplace = std::make_unique<HomeWorkplace>(*home, *m_secrets, m_clock);
    Profile profile;
    profile.name = u"shop"_s;
    profile.kind = ProfileKind::Training;
    profile.api = m_gateway->address();
    QVERIFY(m_workplace->addProfile(profile));
    addPerson(u"boss"_s, Role::Administrator);
    m_boss = *await(m_workplace->people().signIn(u"boss"_s, Secret(password)));
    WindowStart start;
    start.memoryFile = file(u"window.ini"_s);
    m_window = std::make_unique<MainWindow>(*m_workplace, start);
    m_window->resize(1280, 800);
    m_window->show();
    m_window->start();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void SettingsDataTest::cleanup()
{
    m_window.reset();
    m_workplace.reset();
    m_secrets.reset();
    m_gateway.reset();
    m_folder.reset();
}

void SettingsDataTest::addPerson(const QString &name, Roles roles)
{
    QVERIFY(await(m_workplace->people().add(name, roles, Secret(password), m_boss)));
}

void SettingsDataTest::openAs(const QString &name)
{
    QTRY_VERIFY(showing<QLineEdit>(m_window.get(), u"User"_s));
    showing<QLineEdit>(m_window.get(), u"User"_s)->setText(name);
    showing<QLineEdit>(m_window.get(), u"Password"_s)->setText(QString::fromLatin1(password));
    press(m_window.get(), u"Sign in"_s);
    QTRY_VERIFY_WITH_TIMEOUT(showing<QPushButton>(m_window.get(), u"Settings"_s), 20000);
    press(m_window.get(), u"Settings"_s);
    QTRY_VERIFY(settings());
    settings()->turnTo(SettingsSection::Data);
}

Policy SettingsDataTest::policy()
{
    return await(m_workplace->desk()->services().store.policy())->policy;
}

void SettingsDataTest::setExpiry(const QString &days)
{
    RefundStore &store = m_workplace->desk()->services().store;
    QVERIFY(await(store.setPolicy(PolicySetting::ExpiryDays, days, *m_boss)));
    QVERIFY(await(m_workplace->keepCheckpoints()));
}

SettingPlace SettingsDataTest::place(const QString &id) const
{
    for (const SettingPlace &each : settings()->places()) {
        if (each.info.id == id)
            return each;
    }
    qFatal("there is no setting %s", qPrintable(id));
}

QString SettingsDataTest::said() const
{
    const auto *const message = showing<QLabel>(settings(), u"Message"_s);
    return message ? message->accessibleDescription() : QString();
}

void SettingsDataTest::press(const QWidget *window, const QString &name)
{
    auto *const button = showing<QPushButton>(window, name);
    QVERIFY2(button != nullptr && button->isEnabled(), qPrintable(name));
    button->click();
}

void SettingsDataTest::chooseFile(const QString &name)
{
    QFileDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = settings()->findChild<QFileDialog *>()) != nullptr);
    Q_EMIT dialog->fileSelected(name);
    static_cast<QDialog *>(dialog)->done(QDialog::Accepted);
    QTRY_VERIFY(!settings()->findChild<QFileDialog *>());
}

void SettingsDataTest::itSaysWhereTheStoreLies()
{
    openAs(u"boss"_s);
    const QString lies = m_workplace->home().storeFile(m_workplace->profiles().front());
    QTRY_VERIFY2(wordsOn(settings()).contains(lies), qPrintable(wordsOn(settings())));
    QVERIFY(wordsOn(settings()).contains("Size: "_L1));
    QVERIFY(wordsOn(settings()).contains(m_workplace->home().path()));
}

void SettingsDataTest::theStoreIsLookedThrough()
{
    openAs(u"boss"_s);
    press(settings(), u"Check now"_s);
    QVERIFY(!showing<QPushButton>(settings(), u"Check now"_s)->isEnabled()); // not twice at once
    QTRY_VERIFY_WITH_TIMEOUT(said().contains("The store is whole: 0 requests"_L1), 20000);
    QVERIFY(showing<QPushButton>(settings(), u"Check now"_s)->isEnabled());
}

void SettingsDataTest::theJournalIsVerifiedAndExported()
{
    openAs(u"boss"_s);
    press(settings(), u"Verify now"_s);
    QTRY_VERIFY_WITH_TIMEOUT(said().contains("The journal home is whole"_L1), 20000);
    QVERIFY(said().contains("training-shop"_L1));
    press(settings(), u"Export…"_s);
    chooseFile(file(u"journal.jsonl"_s));
    QTRY_VERIFY_WITH_TIMEOUT(said().contains("entries and a mark"_L1), 20000);
    QFile written(file(u"journal.jsonl"_s));
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = written.readAll().trimmed().split('\n');
    QCOMPARE(QJsonDocument::fromJson(lines.front()).object().value(u"journal"_s).toString(), u"home"_s);
    QVERIFY(QJsonDocument::fromJson(lines.back()).object().contains(u"checkpoint"_s));
    QCOMPARE(written.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void SettingsDataTest::aCopyIsWrittenAndNothingOverwritten()
{
    openAs(u"boss"_s);
    press(settings(), u"Back up…"_s);
    chooseFile(file(u"copy.sqlite"_s));
    QTRY_VERIFY_WITH_TIMEOUT(said().contains("0 requests"_L1), 20000);
    QVERIFY(QFile::exists(file(u"copy.sqlite"_s)));
    const QDateTime before = QFileInfo(file(u"copy.sqlite"_s)).lastModified();
    press(settings(), u"Back up…"_s);
    chooseFile(file(u"copy.sqlite"_s));
    QTRY_VERIFY_WITH_TIMEOUT(said().contains("is there already"_L1), 20000);
    QCOMPARE(QFileInfo(file(u"copy.sqlite"_s)).lastModified(), before);
}

void SettingsDataTest::aBackupIsRestoredAndTheStoreBeforeKept()
{
    openAs(u"boss"_s);
    setExpiry(u"3"_s);
    press(settings(), u"Back up…"_s);
    chooseFile(file(u"copy.sqlite"_s));
    QTRY_VERIFY_WITH_TIMEOUT(said().contains("0 requests"_L1), 20000);
    setExpiry(u"5"_s); // what the backup lacks

    press(settings(), u"Restore…"_s);
    auto *const dialog = settings()->findChild<RestoreDialog *>();
    QVERIFY(dialog);
    auto *const name = showing<QLineEdit>(dialog, u"Backup file"_s);
    setTextAsAssistiveToolsDo(name, file(u"copy.sqlite"_s));
    QVERIFY(!showing<QPushButton>(dialog, u"Restore it"_s)->isEnabled());
    press(dialog, u"Look through it"_s);
    QTRY_VERIFY_WITH_TIMEOUT(wordsOn(dialog).contains("which this desk has seen already"_L1), 20000);
    QVERIFY(!showing<QPushButton>(dialog, u"Restore it"_s)->isEnabled());
    QCOMPARE(name->text(), file(u"copy.sqlite"_s));
    showing<QCheckBox>(dialog, u"Also where it lacks what this desk has seen since"_s)->setChecked(true);
    press(dialog, u"Look through it"_s);
    QTRY_VERIFY_WITH_TIMEOUT(wordsOn(dialog).contains("It is whole: 0 requests"_L1), 20000);
    QCOMPARE(policy().expiryDays, 5); // looked at, and nothing else
    press(dialog, u"Restore it"_s);

    QTRY_VERIFY_WITH_TIMEOUT(showing<QLineEdit>(m_window.get(), u"User"_s), 20000); // signed out
    QVERIFY(!settings());
    QCOMPARE(policy().expiryDays, 3);
    const QFileInfo store(m_workplace->home().storeFile(m_workplace->profiles().front()));
    QCOMPARE(store.dir().entryList({u"*.before-*.sqlite"_s}).size(), 1);
    const auto journal = await(m_workplace->desk()->services().store.journal());
    const auto restored = std::find_if(journal->cbegin(), journal->cend(),
        [](const JournalEntry &entry) { return entry.action.contains(u"restore"_s); });
    QVERIFY(restored != journal->cend());
    QCOMPARE(restored->actor, u"boss"_s);
}

void SettingsDataTest::whatIsNoBackupChangesNothing()
{
    openAs(u"boss"_s);
    setExpiry(u"5"_s);
    QFile foreign(file(u"foreign.sqlite"_s));
    QVERIFY(foreign.open(QIODevice::WriteOnly) && foreign.write(QByteArray(8192, 'x')) == 8192);
    foreign.close();
    press(settings(), u"Restore…"_s);
    auto *const dialog = settings()->findChild<RestoreDialog *>();
    for (const auto &name : {u"foreign.sqlite"_s, u"missing.sqlite"_s}) {
        showing<QLineEdit>(dialog, u"Backup file"_s)->setText(file(name));
        QVERIFY(!wordsOn(dialog).contains(file(name)));
        press(dialog, u"Look through it"_s);
        QTRY_VERIFY_WITH_TIMEOUT(wordsOn(dialog).contains(file(name)), 20000); // and what is wrong with it
        QVERIFY(!showing<QPushButton>(dialog, u"Restore it"_s)->isEnabled());
    }
    QCOMPARE(policy().expiryDays, 5);
}

void SettingsDataTest::aSupervisorReadsAndAnAgentDoesNeither()
{
    addPerson(u"sofia"_s, Role::Supervisor);
    addPerson(u"ana"_s, Role::Agent);
    openAs(u"sofia"_s);
    for (const char *const id : {"store-check", "journal-verify", "journal-export"})
        QVERIFY2(place(QString::fromLatin1(id)).content->isEnabled(), id);
    for (const char *const id : {"store-backup", "store-restore", "person-erase", "team"})
        QVERIFY2(!place(QString::fromLatin1(id)).content->isEnabled(), id);
    // And the care itself refuses whoever comes another way.
    const SignedIn sofia = *await(m_workplace->people().signIn(u"sofia"_s, Secret(password)));
    const SignedIn ana = *await(m_workplace->people().signIn(u"ana"_s, Secret(password)));
    StoreCare &care = *m_workplace->storeCare();
    QCOMPARE(await(care.backUp(file(u"hers.sqlite"_s), sofia)).error().kind, ErrorKind::NotAllowed);
    QCOMPARE(await(care.check(ana)).error().kind, ErrorKind::NotAllowed);
    QCOMPARE(await(care.verifyJournals(ana)).error().kind, ErrorKind::NotAllowed);
    QCOMPARE(await(care.restore({.file = file(u"hers.sqlite"_s), .code = {}, .mayBeOlder = true}, sofia))
                 .error()
                 .kind,
        ErrorKind::NotAllowed);
    QVERIFY(m_workplace->desk()); // and closes nothing for it
    QVERIFY(!QFile::exists(file(u"hers.sqlite"_s)));
}

void SettingsDataTest::aPersonIsErasedAtTheSecondPress()
{
    openAs(u"boss"_s);
    press(settings(), u"Erase a person's data…"_s);
    auto *const dialog = showing<QLineEdit>(settings(), u"Document number"_s)->window();
    QVERIFY(!showing<QPushButton>(dialog, u"Erase"_s)->isEnabled());
    showing<QLineEdit>(dialog, u"Document number"_s)->setText(u"1032456789"_s);
    showing<QLineEdit>(dialog, u"Reason"_s)->setText(u"Asked for it in writing"_s);
    press(dialog, u"Erase"_s);
    QVERIFY(wordsOn(dialog).contains("Press Erase again"_L1));
    press(dialog, u"Erase"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!wordsOn(dialog).contains("Press Erase again"_L1), 20000);
    QTRY_VERIFY_WITH_TIMEOUT(wordsOn(dialog).contains("Erased in requests: 0"_L1), 20000);
}

} // namespace reintegro::test

QTEST_MAIN(reintegro::test::SettingsDataTest)
#include "settings_data_test.moc"
