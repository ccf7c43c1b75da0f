// SPDX-License-Identifier: GPL-3.0-or-later
// One desk of the storm: a process that asks, approves, rejects, withdraws, sends and checks at random until
// its time is over or somebody kills it. What it is to do stands as JSON in the first line of its standard
// input; what it did, as JSON in the last line of its standard output.
#include "models/gateway/credential_source.h"
#include "models/gateway/liquido_gateway.h"
#include "models/refunds/refund_decisions.h"
#include "models/refunds/refund_requests.h"
#include "models/refunds/refund_sending.h"
#include "models/refunds/refund_tracking.h"
#include "tests/storm/storm_stores.h"
#include "tests/support/await.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QMap>
#include <QRandomGenerator>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

static Profile profileFor(const QJsonObject &orders)
{
    Profile profile;
    profile.name = u"storm"_s;
    profile.kind = ProfileKind::Custom;
    profile.api = QUrl(orders.value("gateway"_L1).toString());
    profile.auth = profile.api;
    return profile;
}

static Credentials stormCredentials()
{
    return Credentials{.clientId = Secret("storm"),
        .clientSecret = Secret("not-a-secret"),
        .accessToken = {},
        .apiKey = Secret("not-a-key")};
}

//! A desk without a window over one store.
class StormDesk {
public:
    explicit StormDesk(const QJsonObject &orders)
        : m_orders(orders)
        , m_random(quint32(orders.value("seed"_L1).toInt()))
        , m_stores(openStormStores(orders))
    {
    }

    int work();

private:
    void oneStep(const SignedIn &me);
    void asAgent(const SignedIn &me);
    void asSupervisor(const SignedIn &me);
    [[nodiscard]] std::optional<RefundRequest> one(RequestState state);
    [[nodiscard]] ChargeKey anyCharge();
    [[nodiscard]] RefundInput input();
    template <typename T> void count(const QString &step, const Result<T> &result)
    {
        ++m_counts[step + (result ? u""_s : u": "_s + nameOf(result.error().kind))];
        if (!result
            && (result.error().kind == ErrorKind::Storage || result.error().kind == ErrorKind::InvalidData))
            m_lastTrouble = result.error().english() + u' ' + result.error().detail;
    }
    [[nodiscard]] bool isLucky(int percent) { return int(m_random.bounded(100)) < percent; }

    const QJsonObject m_orders;
    QRandomGenerator m_random;
    StormStores m_stores;
    Profile m_profile = profileFor(m_orders);
    FixedCredentials m_credentials{stormCredentials()};
    SystemClock m_clock;
    LiquidoGateway m_gateway{m_profile, m_credentials, {}};
    ChargeLookup m_lookup{m_gateway, *m_stores.refunds};
    RefundRequests m_requests{
        *m_stores.people, m_lookup, m_gateway, *m_stores.refunds, *m_stores.history, m_profile};
    RefundDecisions m_decisions{*m_stores.people, *m_stores.refunds, *m_stores.history, *m_stores.evidence};
    RefundSending m_sending{*m_stores.people, m_gateway, *m_stores.refunds, m_clock};
    RefundTracking m_tracking{m_gateway, *m_stores.refunds};
    QMap<QString, int> m_counts;
    QString m_lastTrouble;
};

int StormDesk::work()
{
    const qint64 until = qint64(m_orders.value("until"_L1).toDouble());
    const Secret password(m_orders.value("password"_L1).toString().toUtf8());
    std::optional<SignedIn> me;
    QElapsedTimer slowest;
    qint64 longest = 0;
    while (QDateTime::currentMSecsSinceEpoch() < until) {
        if (!me) {
            const Result<SignedIn> in =
                await(m_stores.people->signIn(m_orders.value("name"_L1).toString(), password));
            count(u"sign in"_s, in);
            if (in)
                me = *in;
            continue;
        }
        slowest.start();
        oneStep(*me);
        longest = std::max(longest, slowest.elapsed());
    }
    QJsonObject counts;
    for (auto each = m_counts.cbegin(); each != m_counts.cend(); ++each)
        counts.insert(each.key(), each.value());
    const QJsonObject report{{u"counts"_s, counts}, {u"longest"_s, longest}, {u"trouble"_s, m_lastTrouble}};
    std::puts(QJsonDocument(report).toJson(QJsonDocument::Compact).constData());
    return 0;
}

void StormDesk::oneStep(const SignedIn &me)
{
    if (me.is(Role::Supervisor))
        asSupervisor(me);
    else
        asAgent(me);
}

ChargeKey StormDesk::anyCharge()
{
    static const QStringList faults{u"500-paid"_s, u"close-after"_s, u"close-before"_s, u"cut"_s,
        u"401-once"_s, u"429"_s, u"failed"_s, u"409"_s, u"empty"_s, u"other-amount"_s};
    const int number = int(m_random.bounded(m_orders.value("charges"_L1).toInt(20)));
    const QString name = number % 3 == 0
        ? u"fault-%1-%2"_s.arg(faults.at(number / 3 % faults.size())).arg(number)
        : u"many-%1"_s.arg(number);
    return *ChargeKey::fromText(name);
}

RefundInput StormDesk::input()
{
    RefundInput typed;
    typed.amountForm = RefundInput::AmountForm::Minor;
    typed.amountMinor = 100 * (1 + qint64(m_random.bounded(120000))); // of 250,000 pesos
    typed.reason = u"Returned goods"_s;
    typed.beneficiaryName = u"Laura Gomez"_s;
    typed.documentType = u"CC"_s;
    typed.documentNumber = u"1020304050"_s;
    typed.bank = u"007"_s;
    typed.accountNumber = u"12345678901"_s;
    typed.accountType = u"SAVINGS"_s;
    return typed;
}

std::optional<RefundRequest> StormDesk::one(RequestState state)
{
    RequestFilter filter;
    filter.state = state;
    filter.most = 50;
    const auto found = await(m_stores.refunds->requests(filter));
    count(u"list"_s, found);
    if (!found || found->empty())
        return std::nullopt;
    return found->at(m_random.bounded(quint32(found->size())));
}

void StormDesk::asAgent(const SignedIn &me)
{
    if (isLucky(85))
        return count(u"ask"_s, await(m_requests.ask(anyCharge(), input(), me)));
    if (const auto waiting = one(RequestState::AwaitingApproval)) {
        if (isLucky(50))
            return count(u"withdraw"_s, await(m_decisions.withdraw(waiting->id, me)));
        // What an agent may not, tried all the same.
        count(u"approve as agent"_s, await(m_decisions.approve(waiting->id, waiting->digest, true, me)));
    }
}

void StormDesk::asSupervisor(const SignedIn &me)
{
    const int dice = int(m_random.bounded(100));
    if (dice < 40) {
        if (const auto waiting = one(RequestState::AwaitingApproval)) {
            if (isLucky(10))
                count(u"reject"_s, await(m_decisions.reject(waiting->id, u"not this one"_s, me)));
            else
                count(u"approve"_s, await(m_decisions.approve(waiting->id, waiting->digest, true, me)));
        }
    } else if (dice < 80) {
        if (const auto approved = one(isLucky(90) ? RequestState::Approved : RequestState::NotSent))
            count(u"send"_s, await(m_sending.send(approved->id, me)));
    } else if (dice < 95) {
        if (const auto open = one(isLucky(50) ? RequestState::Unknown : RequestState::InProgress))
            count(u"check"_s, await(m_tracking.check(open->id, me)));
    } else if (const auto unknown = one(RequestState::Unknown)) {
        count(u"resend"_s, await(m_sending.send(unknown->id, me, u"the customer waits"_s)));
    }
}

} // namespace reintegro::test

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    char line[8192] = {};
    if (std::fgets(line, sizeof line, stdin) == nullptr)
        return 2;
    reintegro::test::StormDesk desk(QJsonDocument::fromJson(line).object());
    return desk.work();
}
