// SPDX-License-Identifier: GPL-3.0-or-later
// The window never waits for the database. How long it is ever away is measured by ./dev bench store; here
// nothing is timed: the database does not answer at all, and the window goes on all the same.
#include "models/store/postgres/postgres_beneficiary_history.h"
#include "models/store/postgres/postgres_evidence_store.h"
#include "models/store/postgres/postgres_follow_store.h"
#include "models/store/postgres/postgres_receipt_store.h"
#include "models/store/postgres/postgres_refund_store.h"
#include "tests/gui/desk/scripted_desk.h"
#include "tests/support/no_notifications.h"
#include "tests/support/raw_sqlite.h"
#include "tests/support/team_database.h"
#include "tests/unit/tables/some_requests.h"
#include "ui/workspace.h"

#include <QLineEdit>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

namespace {

//! Counts how often a widget is painted.
class Paintings final : public QObject {
public:
    explicit Paintings(QWidget *watched) { watched->installEventFilter(this); }
    [[nodiscard]] int count() const { return m_count; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        m_count += event->type() == QEvent::Paint ? 1 : 0;
        return QObject::eventFilter(watched, event);
    }

private:
    int m_count = 0;
};

//! A window's desk over a team's database that really is there.
class TeamDesk {
public:
    TeamDatabase database;
    TeamConnection team{(addPerson(), database.address())};
    PostgresPeopleStore people{team};
    PostgresRefundStore store{team};
    ScriptedGateway gateway;
    SystemClock clock;
    ChargeLookup lookup{gateway, store};
    PostgresBeneficiaryHistory history{team};
    PostgresEvidenceStore evidence{team};
    PostgresReceiptStore receipts{team};
    RefundRequests requests{people, lookup, gateway, store, history, {}};
    RefundDecisions decisions{people, store, history, evidence};
    RefundSending sending{people, gateway, store, clock};
    RefundTracking tracking{gateway, store};
    PostgresFollowStore followStore{team};
    RefundFollowing following{tracking, followStore, store};
    WithoutNotifications none{store, gateway, tracking};
    DeskServices services{{}, people, store, gateway, lookup, requests, decisions, sending, tracking,
        followStore, following, history, evidence, none.store, none.reading, receipts, {}};

    [[nodiscard]] SignedIn signedIn()
    {
        const Result<SignedIn> in = await(people.signIn(u"still.sofia"_s, password()));
        if (!in)
            qFatal("%s", qPrintable(in.error().english()));
        return *in;
    }
    //! How many statements wait for a lock right now.
    [[nodiscard]] int waiting()
    {
        const auto count =
            m_looking.value(u"SELECT count(*) FROM pg_stat_activity "
                            "WHERE wait_event_type = 'Lock' AND datname = current_database()"_s);
        return count->value_or(QString()).toInt();
    }

private:
    [[nodiscard]] static Secret password() { return Secret(QByteArrayLiteral("a long password")); }
    void addPerson() { database.add(u"still.sofia"_s, Role::Administrator | Role::Supervisor, password()); }
    PgLink m_looking = database.asSuperuser(database.address().database);
};

} // namespace

class ResponsivenessTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, ColorScheme::Light); }

    void goesOnWhileNothingIsAnswered()
    {
        ScriptedDesk desk;
        for (int number = 1; number <= 300; ++number)
            desk.scripted.kept.push_back(requestNumber(number));
        desk.scripted.holdsAnswers = true;
        const auto window = shown(desk.services, desk.signedIn("sofia"));
        goesOn(*window, u"2022030214000008"_s);
        QVERIFY(desk.scripted.held() > 0);
        QVERIFY(!rows(*window));

        desk.scripted.holdsAnswers = false;
        while (desk.scripted.held() > 0)
            desk.scripted.answer(0);
        QTRY_VERIFY(rows(*window) && rows(*window)->model()->rowCount() > 0);
    }

    void goesOnWhileATeamsDatabaseAnswersNothing()
    {
        TeamDesk desk;
        const SignedIn by = desk.signedIn();
        PgLink locking = desk.database.asSuperuser(desk.database.address().database);
        QVERIFY(locking.execute(u"BEGIN; LOCK TABLE reintegro.requests IN ACCESS EXCLUSIVE MODE"_s));
        const auto window = shown(desk.services, by);
        QTRY_VERIFY(desk.waiting() > 0);
        goesOn(*window, u"2022030214000008"_s);
        QVERIFY(desk.waiting() > 0); // the very statement: nothing was answered meanwhile
        QVERIFY(isReading(*window));

        QVERIFY(locking.execute(u"COMMIT"_s));
        QTRY_VERIFY(!isReading(*window));
    }

    void goesOnWhileAFileCannotBeWritten()
    {
        GuiDesk desk;
        const RawSqlite other(desk.folder.filePath(u"refunds.sqlite"_s));
        const SignedIn by = desk.signedIn("sofia");
        const auto window = shown(desk.services, by);
        QCOMPARE(other.run(u"BEGIN IMMEDIATE"_s), QString());
        auto *const step = desk.store.noteReveal(u"sofia"_s, u"R1"_s);
        bool isDone = false;
        step->whenDone(window.get(), [&isDone](const Result<Done> &done) { isDone = done.has_value(); });
        goesOn(*window, u"2022030214000008"_s);
        QVERIFY(!isDone);
        QCOMPARE(other.run(u"COMMIT"_s), QString());
        QTRY_VERIFY_WITH_TIMEOUT(isDone, 15000);
    }

private:
    //! Whether the place of the list says so; its blocks are drawn, its words are for assistive tools.
    [[nodiscard]] static bool isReading(const Workspace &window)
    {
        return showing<QWidget>(&window, u"Reading the requests…"_s) != nullptr;
    }
    [[nodiscard]] static std::unique_ptr<Workspace> shown(DeskServices &services, const SignedIn &by)
    {
        auto window = std::make_unique<Workspace>(services, by, QStringList());
        window->resize(1280, 800);
        window->show();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("no window");
        return window;
    }
    [[nodiscard]] static QTableView *rows(const Workspace &window)
    {
        return showing<QTableView>(&window, u"Refund requests"_s);
    }

    //! Types, changes pages and size; all of it is painted while the database is silent.
    static void goesOn(Workspace &window, const QString &text)
    {
        window.showPage(Rail::Page::Lookup);
        auto *const key = showing<QLineEdit>(&window, u"Charge key"_s);
        QVERIFY(key);
        const Paintings ofKey(key);
        for (const QChar c : text) {
            const int before = ofKey.count();
            QTest::keyClick(key, c.toLatin1());
            QTRY_VERIFY(ofKey.count() > before);
        }
        QCOMPARE(key->text(), text);
        const Paintings ofWindow(&window);
        for (const auto page : {Rail::Page::Approvals, Rail::Page::Requests}) {
            const int before = ofWindow.count();
            window.showPage(page);
            window.resize(window.width() - 40, window.height());
            QTRY_VERIFY(ofWindow.count() > before);
        }
        auto *const find = showing<QLineEdit>(&window, u"Find"_s);
        QVERIFY(find);
        const Paintings ofFind(find);
        QTest::keyClick(find, Qt::Key_Left);
        for (const QChar c : u"R1"_s) {
            const int before = ofFind.count();
            QTest::keyClick(find, c.toLatin1());
            QTRY_VERIFY(ofFind.count() > before);
        }
        QTest::keyClick(find, Qt::Key_Backspace);
        QTest::keyClick(find, Qt::Key_Backspace);
    }
};

} // namespace reintegro::test

QTEST_MAIN(reintegro::test::ResponsivenessTest)
#include "responsiveness_test.moc"
