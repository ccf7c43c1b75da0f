// SPDX-License-Identifier: GPL-3.0-or-later
// Another program on the same store: store_helper HOME STORE COMMAND [ARGUMENT]. It opens the store, says
// "ready", waits for a line, does its work and says how it went, one line each.
#include "models/store/sqlite/sqlite_people_store.h"
#include "models/store/sqlite/sqlite_refund_store.h"
#include "tests/support/await.h"
#include "tests/support/refund_desk.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

static void say(const QString &line)
{
    std::fputs(qPrintable(QString(line + u'\n')), stdout);
    std::fflush(stdout);
}

static void waitForLine()
{
    char line[16] = {};
    if (!std::fgets(line, sizeof line, stdin))
        std::exit(1); // whoever started us is gone
}

template <typename T> static QString outcomeOf(const Result<T> &result)
{
    return result ? u"done"_s : nameOf(result.error().kind);
}

class OtherProgram {
public:
    OtherProgram(const QString &home, const QString &file)
        : m_people(home, m_clock, PasswordCost::cheapForTests())
        , m_store(file, m_keys, m_clock)
    {
    }

    [[nodiscard]] Result<Done> ready() { return await(m_store.ready()); }

    void claim(const RequestId &id)
    {
        const SignedIn sofia = signedIn("sofia");
        say(u"ready"_s);
        waitForLine();
        say(outcomeOf(await(m_store.claim(id, settledCharge(), {}, sofia))));
    }

    //! As often as it is let.
    void add(qint64 minor)
    {
        const SignedIn ana = signedIn("ana");
        say(u"ready"_s);
        waitForLine();
        for (int tries = 0; tries < 5; ++tries)
            say(outcomeOf(
                await(m_store.add(RefundDesk::newRequest(settledCharge(u"order-1"_s, 1000), minor), ana))));
    }

    //! One refund after another until somebody kills us; each step is said when the store has said it.
    void work()
    {
        const SignedIn ana = signedIn("ana");
        const SignedIn sofia = signedIn("sofia");
        say(u"ready"_s);
        waitForLine();
        for (int number = 1;; ++number) {
            const Charge charge =
                settledCharge(u"work-%1-%2"_s.arg(QCoreApplication::applicationPid()).arg(number));
            const RefundRequest asked = told(await(m_store.add(RefundDesk::newRequest(charge), ana)));
            const RefundRequest approved = told(await(m_store.approve(asked.id, asked.digest, true, sofia)));
            const auto claim = await(m_store.claim(approved.id, charge, {}, sofia));
            if (!claim)
                qFatal("%s", qPrintable(claim.error().english()));
            say(approved.id.toString() + u" sending"_s);
            static_cast<void>(told(await(m_store.recordOutcome(
                *claim, RefundDesk::answer(200), RefundDesk::judged(RequestState::Settled)))));
        }
    }

    //! So many refunds; what fails is said, and the next one is tried.
    void steps(int count)
    {
        const SignedIn ana = signedIn("ana");
        const SignedIn sofia = signedIn("sofia");
        for (int number = 1; number <= count; ++number)
            oneRefund(settledCharge(u"step-%1"_s.arg(number)), ana, sofia);
        say(u"end"_s);
    }

private:
    void oneRefund(const Charge &charge, const SignedIn &ana, const SignedIn &sofia)
    {
        const auto asked = await(m_store.add(RefundDesk::newRequest(charge), ana));
        if (!tried(asked))
            return;
        const auto approved = await(m_store.approve(asked->id, asked->digest, true, sofia));
        if (!tried(approved))
            return;
        const auto claim = await(m_store.claim(asked->id, charge, {}, sofia));
        if (!claim)
            return say(u"failed %1: %2"_s.arg(nameOf(claim.error().kind), claim.error().english()));
        say(asked->id.toString() + u" sending"_s);
        static_cast<void>(tried(await(m_store.recordOutcome(
            *claim, RefundDesk::answer(200), RefundDesk::judged(RequestState::Settled)))));
    }
    [[nodiscard]] static bool tried(const Result<RefundRequest> &request)
    {
        if (request)
            say(request->id.toString() + u' ' + nameOf(request->state));
        else
            say(u"failed %1: %2"_s.arg(nameOf(request.error().kind), request.error().english()));
        return request.has_value();
    }
    [[nodiscard]] SignedIn signedIn(const char *name)
    {
        return RefundDesk::need(
            await(m_people.signIn(QString::fromLatin1(name), Secret(QByteArray(DeskPeople::password)))));
    }
    [[nodiscard]] static RefundRequest told(const Result<RefundRequest> &request)
    {
        if (!request)
            qFatal("%s", qPrintable(request.error().english()));
        say(request->id.toString() + u' ' + nameOf(request->state));
        return *request;
    }

    SystemClock m_clock;
    SqlitePeopleStore m_people;
    FixedStoreKey m_keys{someKey()};
    SqliteRefundStore m_store;
};

} // namespace reintegro::test

int main(int argc, char **argv)
{
    using namespace reintegro;
    using namespace reintegro::test;
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4)
        return 2;
    OtherProgram program(arguments.at(1), arguments.at(2));
    const QString command = arguments.at(3);
    const QString argument = arguments.value(4);
    if (command == u"open"_s) {
        say(u"ready"_s);
        waitForLine();
        const Result<Done> ready = program.ready();
        say(ready ? u"done"_s : QString(nameOf(ready.error().kind) + u": "_s + ready.error().english()));
    } else if (command == u"claim"_s) {
        program.claim(*RequestId::fromText(argument));
        waitForLine(); // alive until told
    } else if (command == u"add"_s) {
        program.add(argument.toLongLong());
    } else if (command == u"steps"_s) {
        program.steps(argument.toInt());
    } else if (command == u"work"_s) {
        program.work();
    }
    return 0;
}
