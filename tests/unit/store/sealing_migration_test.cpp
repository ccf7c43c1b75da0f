// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/journal_chain.h"
#include "models/store/sqlite/migrations.h"
#include "models/store/sqlite/plain_records.h"
#include "tests/support/raw_sqlite.h"
#include "tests/support/refund_desk.h"

#include <QDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

//! A store as the program left it before personal data was sealed, with one request that went through
//! everything and one that somebody changed behind the journal's back.
class SealingMigrationTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everythingIsStillThereAndTheJournalIsWhole();
    void nothingCanBeReadInTheFilesAnyMore();
    void theOldColumnsAreGone();
    void whatWasTamperedWithBeforeIsStillFound();
    void theDatabaseStillRefuses();
    void anotherKeyDoesNotOpenIt();
    void aStoreThatCouldNotBeSweptIsSweptLater();
    void oldRequestsAreFoundBySearching();
};

static const QStringList &secrets()
{
    static const QStringList words{u"Jose Munoz"_s, u"José Muñoz"_s, u"00345678901"_s, u"1020304050"_s,
        u"Returned goods"_s, u"called twice"_s, u"looks fine to me"_s, u"typed by half"_s,
        u"said the bank"_s};
    return words;
}

//! Takes a store of today apart and writes the same as version 3 had it.
class OldStore {
public:
    OldStore()
    {
        static_cast<void>(newestVersion(StoreKind::refunds())); // names the resources
        const RawSqlite raw(path);
        for (const char *name : {"001_journal.sql", "002_requests.sql", "003_drafts.sql"}) {
            QFile file(u":/migrations/refunds/"_s + QLatin1StringView(name));
            if (!file.open(QIODevice::ReadOnly))
                qFatal("%s", name);
            for (const QString &statement : statementsOf(QString::fromUtf8(file.readAll())))
                must(raw, statement);
        }
        must(raw, u"PRAGMA user_version = 3"_s);
        must(raw, u"PRAGMA application_id = %1"_s.arg(StoreKind::refunds().applicationId));
        must(raw, u"PRAGMA journal_mode = WAL"_s);
        const Charge seen = settledCharge();
        must(raw, u"INSERT INTO charge_readings VALUES (?, ?)"_s, {digestOf(seen.raw), seen.raw});
        add(raw, 1, seen);
        add(raw, 2, seen);
        must(raw,
            u"INSERT INTO decisions VALUES (1, 1, 'sofia', 'sofia', 2, 'approve', 'looks fine to me', "
            "NULL, ?, 0)"_s,
            {digestOf(bodyOf(1, seen))});
        must(raw,
            u"INSERT INTO attempts VALUES (1, 1, 'claim', 3, 'desk', ?, 'SETTLED', ?, 'unknown', 500, ?)"_s,
            {digestOf(seen.raw), digestOf(bodyOf(1, seen)), QByteArray("said the bank")});
        must(raw, u"INSERT INTO drafts VALUES ('ana', 'order-1', ?, 4)"_s, {QByteArray("typed by half")});
        journal();
    }
    void tamper() const
    {
        const RawSqlite raw(path);
        raw.dropTriggers();
        must(raw, u"UPDATE requests SET account_number = '999' WHERE id = 2"_s);
    }

    static void must(const RawSqlite &raw, const QString &sql, const QVariantList &values = {})
    {
        if (const QString words = raw.run(sql, values); !words.isEmpty())
            qFatal("%s: %s", qPrintable(sql.left(60)), qPrintable(words));
    }

private:
    QTemporaryDir m_folder{quickFolder()};

public:
    const QString path = m_folder.filePath(u"refunds.sqlite"_s);
    ManualClock clock;
    FixedStoreKey keys{someKey()};

    [[nodiscard]] QByteArray everyByte() const
    {
        QByteArray all;
        const QDir folder(m_folder.path());
        for (const QString &name : folder.entryList(QDir::Files)) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }

private:
    [[nodiscard]] static QByteArray bodyOf(int number, const Charge &seen)
    {
        const NewRequest asked = RefundDesk::newRequest(seen, 10);
        return encodeRefundOrder({.key = *RefundKey::forCharge(seen.key, number),
            .charge = seen.key,
            .amount = asked.amount,
            .country = u"CO"_s,
            .description = asked.reason,
            .account = asked.account,
            .callbackUrl = asked.callbackUrl});
    }
    void add(const RawSqlite &raw, int number, const Charge &seen) const
    {
        const qint64 now = clock.now().toMSecsSinceEpoch();
        const NewRequest asked = RefundDesk::newRequest(seen, 10);
        const QByteArray body = bodyOf(number, seen);
        const QString key = RefundKey::forCharge(seen.key, number)->toString();
        must(raw,
            u"INSERT INTO requests (charge_key, refund_key, state, amount_minor, currency, "
            "refundable_minor, reason, note, bank_code, bank_name, beneficiary_name, "
            "beneficiary_as_typed, account_number, account_type, branch_id, document_id, document_type, "
            "body, digest, requested_by, requested_by_folded, created_at, changed_at, warnings, seen, "
            "salt, reply_status, reply_body, remark) VALUES (?, ?, 'awaiting_approval', 10, 'COP', 300, ?, ?, ?, ?, ?, ?, ?, ?, '', ?, ?, ?, ?, 'ana', 'ana', ?, ?, '[]', ?, ?, 200, ?, '')"_s,
            {seen.key.toString(), key, asked.reason, asked.note, asked.account.bankCode,
                asked.account.bankName, asked.account.beneficiaryName, asked.beneficiaryAsTyped,
                asked.account.bankAccountNumber, asked.account.bankAccountType, asked.account.documentId,
                asked.account.documentType, body, digestOf(body), now, now, digestOf(seen.raw),
                QString(32, u'a'), QByteArray("said the bank")});
        must(raw, u"INSERT INTO refund_keys VALUES (?, ?, ?, ?)"_s,
            {seen.key.toString(), number, key, number});
    }
    //! One entry for each request, with the record that it had then.
    void journal() const
    {
        const QString name = u"journal"_s;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
            database.setDatabaseName(path);
            if (!database.open())
                qFatal("no store");
            const auto records = RefundDesk::need(plainRecords(database));
            for (const QString &id : {u"R1"_s, u"R2"_s}) {
                static_cast<void>(RefundDesk::need(appendToJournal(database, clock.now(),
                    {.actor = u"ana"_s,
                        .action = u"request"_s,
                        .subject = id,
                        .content = {{u"record"_s, records.value(id)}}})));
            }
        }
        QSqlDatabase::removeDatabase(name);
    }
};

void SealingMigrationTest::everythingIsStillThereAndTheJournalIsWhole()
{
    OldStore old;
    SqliteRefundStore store(old.path, old.keys, old.clock);
    const auto requests = RefundDesk::need(await(store.requests()));
    QCOMPARE(requests.size(), std::size_t(2));
    const RefundRequest &first = requests.front();
    const NewRequest asked = RefundDesk::newRequest();
    QCOMPARE(first.account, asked.account);
    QCOMPARE(first.reason, asked.reason);
    QCOMPARE(first.note, asked.note);
    QCOMPARE(first.beneficiaryAsTyped, asked.beneficiaryAsTyped);
    QCOMPARE(digestOf(first.body).toLatin1(), first.digest);
    QCOMPARE(first.gateway->body, QByteArray("said the bank"));
    QCOMPARE(first.decisions.front().why, u"looks fine to me"_s);
    QCOMPARE(first.attempts.size(), std::size_t(1));
    QCOMPARE(first.seen.raw, settledCharge().raw);
    const auto draft = RefundDesk::need(await(store.draft(settledCharge().key, u"ana"_s)));
    QCOMPARE(draft->fields, QByteArray("typed by half"));

    const JournalCheck check = RefundDesk::need(await(store.verifyJournal({})));
    QVERIFY2(check.isWhole(), qPrintable(check.reason));
    QStringList actions;
    for (const JournalEntry &entry : RefundDesk::need(await(store.journal())))
        actions.append(entry.action + u' ' + entry.subject);
    QCOMPARE(actions, QStringList({u"request R1"_s, u"request R2"_s, u"migrate R1"_s, u"migrate R2"_s}));
}

void SealingMigrationTest::nothingCanBeReadInTheFilesAnyMore()
{
    OldStore old;
    for (const QString &word : secrets())
        QVERIFY2(old.everyByte().contains(word.toUtf8()), qPrintable(word)); // or the test proves nothing
    SqliteRefundStore store(old.path, old.keys, old.clock);
    QVERIFY(await(store.ready()));
    const QByteArray open = old.everyByte();
    for (const QString &word : secrets())
        QVERIFY2(!open.contains(word.toUtf8()), qPrintable(word));
    QVERIFY(open.contains("order-1")); // the charge's key is no secret
}

void SealingMigrationTest::theOldColumnsAreGone()
{
    OldStore old;
    SqliteRefundStore store(old.path, old.keys, old.clock);
    QVERIFY(await(store.ready()));
    const RawSqlite raw(old.path);
    QCOMPARE(raw.column(u"SELECT name FROM pragma_table_info('requests')"_s),
        QString(u"id charge_key refund_key state amount_minor currency refundable_minor personal body digest "
                "requested_by requested_by_folded created_at changed_at asks_confirming beneficiary seen "
                "corrects salt claim_id claim_desk claim_deadline reply_status reply_body remark alarms "
                "erased_at"_s)
            .split(u' '));
    QCOMPARE(raw.column(u"SELECT name FROM sqlite_schema WHERE name LIKE 'sealed_%'"_s), QStringList());
    QCOMPARE(raw.value(u"SELECT count(*) FROM pragma_foreign_key_check"_s).toInt(), 0);
    QCOMPARE(raw.column(u"SELECT DISTINCT \"table\" FROM pragma_foreign_key_list('decisions')"_s),
        QStringList(u"requests"_s));
    QCOMPARE(raw.value(u"SELECT seq FROM sqlite_sequence WHERE name = 'requests'"_s).toInt(), 2);
}

void SealingMigrationTest::whatWasTamperedWithBeforeIsStillFound()
{
    OldStore old;
    old.tamper();
    SqliteRefundStore store(old.path, old.keys, old.clock);
    const JournalCheck check = RefundDesk::need(await(store.verifyJournal({})));
    QVERIFY(!check.isWhole());
    QVERIFY2(check.reason.contains(u"R2 "_s), qPrintable(check.reason));
    QCOMPARE(check.brokenAt, std::optional<qint64>(2));
}

void SealingMigrationTest::theDatabaseStillRefuses()
{
    OldStore old;
    SqliteRefundStore store(old.path, old.keys, old.clock);
    QVERIFY(await(store.ready()));
    const RawSqlite raw(old.path);
    for (const QString &sql : {u"DELETE FROM requests"_s, u"UPDATE requests SET personal = x'00'"_s,
             u"UPDATE decisions SET why = x'00'"_s, u"UPDATE charge_readings SET raw = x'00'"_s,
             u"DELETE FROM attempts"_s, u"UPDATE requests SET state = 'approved' WHERE id = 2"_s})
        QVERIFY2(!raw.run(sql).isEmpty(), qPrintable(sql));
}

void SealingMigrationTest::anotherKeyDoesNotOpenIt()
{
    OldStore old;
    {
        SqliteRefundStore store(old.path, old.keys, old.clock);
        QVERIFY(await(store.ready()));
    }
    FixedStoreKey other(someKey(7));
    SqliteRefundStore store(old.path, other, old.clock);
    const auto ready = await(store.ready());
    QVERIFY(!ready);
    QCOMPARE(ready.error().kind, ErrorKind::Storage);
    QVERIFY2(ready.error().english().contains(u"another key"_s), qPrintable(ready.error().english()));
    // The right key comes later: the next question works.
    QVERIFY(await(other.put(someKey())));
    QVERIFY(await(store.ready()));
}

void SealingMigrationTest::aStoreThatCouldNotBeSweptIsSweptLater()
{
    OldStore old;
    {
        SqliteRefundStore store(old.path, old.keys, old.clock);
        QVERIFY(await(store.ready()));
    }
    {
        const RawSqlite raw(old.path);
        QCOMPARE(raw.value(u"SELECT count(*) FROM facts WHERE name = 'to_be_swept'"_s).toInt(), 0);
        OldStore::must(raw, u"INSERT INTO facts VALUES ('to_be_swept', 'yes')"_s);
    }
    SqliteRefundStore store(old.path, old.keys, old.clock);
    QVERIFY(await(store.ready()));
    const RawSqlite raw(old.path);
    QCOMPARE(raw.value(u"SELECT count(*) FROM facts WHERE name = 'to_be_swept'"_s).toInt(), 0);
}

void SealingMigrationTest::oldRequestsAreFoundBySearching()
{
    OldStore old;
    SqliteRefundStore store(old.path, old.keys, old.clock);
    RequestFilter filter;
    filter.search = u"muñ 00345678901"_s;
    QCOMPARE(RefundDesk::need(await(store.requests(filter))).size(), std::size_t(2));
}

} // namespace reintegro::test

using reintegro::test::SealingMigrationTest;
QTEST_GUILESS_MAIN(SealingMigrationTest)
#include "sealing_migration_test.moc"
