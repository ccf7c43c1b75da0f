// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/charge_lookup.h"
#include "models/refunds/notification_reading.h"
#include "models/refunds/refund_decisions.h"
#include "models/refunds/refund_following.h"
#include "models/refunds/refund_requests.h"
#include "models/refunds/refund_sending.h"
#include "models/refunds/refund_tracking.h"
#include "models/store/sqlite/sqlite_beneficiary_history.h"
#include "models/store/sqlite/sqlite_evidence_store.h"
#include "models/store/sqlite/sqlite_follow_store.h"
#include "models/store/sqlite/sqlite_notification_store.h"
#include "models/store/sqlite/sqlite_people_store.h"
#include "models/store/sqlite/sqlite_receipt_store.h"
#include "models/store/sqlite/sqlite_refund_store.h"
#include "tests/support/await.h"
#include "tests/support/scripted_gateway.h"
#include "tests/support/some_key.h"

#include <QTemporaryDir>

#include <algorithm>

namespace reintegro::test {

//! The machine's clock, which a story may set ahead.
class MovableClock final : public Clock {
public:
    std::chrono::seconds ahead{0};
    [[nodiscard]] QDateTime now() const override
    {
        return QDateTime::currentDateTimeUtc().addSecs(ahead.count());
    }
};

//! A whole desk without a window: real stores in a temporary folder, a gateway that says what the story
//! wants, and the people of every story: boss (administrator), ana and eva (agents), sofia and saul
//! (supervisors).
class StoryDesk {
public:
    static constexpr auto clientSecret = "the client's secret"; //!< With which the gateway signs.

    QTemporaryDir folder;
    MovableClock clock;
    SqlitePeopleStore people{
        folder.filePath(QStringLiteral("home.sqlite")), clock, PasswordCost::cheapForTests()};
    FixedStoreKey keys{someKey()};
    SqliteRefundStore store{folder.filePath(QStringLiteral("refunds.sqlite")), keys, clock};
    SqliteBeneficiaryHistory history{store};
    SqliteEvidenceStore evidence{store};
    SqliteReceiptStore receipts{store};
    ScriptedGateway gateway;
    ChargeLookup lookup{gateway, store};
    RefundRequests requests{people, lookup, gateway, store, history, profile()};
    RefundDecisions decisions{people, store, history, evidence};
    RefundSending sending{people, gateway, store, clock};
    RefundTracking tracking{gateway, store};
    SqliteFollowStore followStore{store};
    RefundFollowing following{tracking, followStore, store};
    SqliteNotificationStore notifications{store};
    FixedCredentials credentials{{.clientId = Secret(QByteArrayLiteral("client")),
        .clientSecret = Secret(QByteArray(clientSecret)),
        .accessToken = {},
        .apiKey = Secret(QByteArrayLiteral("key"))}};
    SignatureCheck signatures{credentials};
    NotificationReading notificationReading{{.notifications = notifications,
        .store = store,
        .gateway = gateway,
        .tracking = tracking,
        .pace = followStore,
        .signatures = signatures}};

    StoryDesk()
    {
        const Secret password(QByteArrayLiteral("long-enough"));
        const auto add = [&](const char *name, Roles roles, const std::optional<SignedIn> &by) {
            const Result<Person> added = await(people.add(QString::fromLatin1(name), roles, password, by));
            if (!added)
                qFatal("%s: %s", name, qPrintable(added.error().english()));
        };
        add("boss", Role::Administrator, {});
        const SignedIn boss = signedIn("boss");
        add("ana", Role::Agent, boss);
        add("eva", Role::Agent, boss);
        add("sofia", Role::Supervisor, boss);
        add("saul", Role::Supervisor | Role::Agent, boss);
    }

    [[nodiscard]] SignedIn signedIn(const char *name)
    {
        Result<SignedIn> person =
            await(people.signIn(QString::fromLatin1(name), Secret(QByteArrayLiteral("long-enough"))));
        if (!person)
            qFatal("%s: %s", name, qPrintable(person.error().english()));
        return *person;
    }

    //! What an agent types for the payer's own account.
    [[nodiscard]] static RefundInput input(const QString &amount = QStringLiteral("3,00"))
    {
        RefundInput typed;
        typed.amountText = amount;
        typed.reason = QStringLiteral("Returned goods");
        typed.beneficiaryName = QStringLiteral("Laura Gomez");
        typed.documentType = QStringLiteral("CC");
        typed.documentNumber = QStringLiteral("1020304050");
        typed.bank = QStringLiteral("007");
        typed.accountNumber = QStringLiteral("12345678901");
        typed.accountType = QStringLiteral("SAVINGS");
        return typed;
    }

    [[nodiscard]] Result<RefundRequest> ask(
        const char *who = "ana", const QString &amount = QStringLiteral("3,00"))
    {
        return await(requests.ask(charge, input(amount), signedIn(who)));
    }
    [[nodiscard]] Result<RefundRequest> approve(const RefundRequest &request, const char *who = "sofia")
    {
        return await(decisions.approve(request.id, request.digest, true, signedIn(who)));
    }
    [[nodiscard]] Result<RefundRequest> send(const RefundRequest &request, const char *who = "sofia")
    {
        return await(sending.send(request.id, signedIn(who)));
    }
    [[nodiscard]] Result<RefundRequest> check(const RefundRequest &request)
    {
        return await(tracking.check(request.id, signedIn("sofia")));
    }
    //! Asked by ana, approved by sofia.
    [[nodiscard]] RefundRequest approved()
    {
        const Result<RefundRequest> asked = ask();
        if (!asked)
            qFatal("%s", qPrintable(asked.error().english()));
        const Result<RefundRequest> done = approve(*asked);
        if (!done)
            qFatal("%s", qPrintable(done.error().english()));
        return *done;
    }
    [[nodiscard]] bool journalHas(const QString &action)
    {
        const Result<std::vector<JournalEntry>> entries = await(store.journal());
        return entries && std::any_of(entries->cbegin(), entries->cend(), [&](const JournalEntry &entry) {
            return entry.action == action;
        });
    }
    //! What the gateway writes about a refund that it does not have.
    [[nodiscard]] static WrittenStatement letter()
    {
        return {.fileName = QStringLiteral("letter.pdf"), .content = QByteArrayLiteral("Not executed.")};
    }
    [[nodiscard]] RequestState stateOf(const RefundRequest &request)
    {
        return await(store.request(request.id))->state;
    }

    const ChargeKey charge = *ChargeKey::fromText(QStringLiteral("order-1"));

private:
    [[nodiscard]] static Profile profile()
    {
        Profile made;
        made.kind = ProfileKind::Production;
        return made;
    }
};

} // namespace reintegro::test
