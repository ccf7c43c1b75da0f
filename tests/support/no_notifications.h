// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/notification_reading.h"

namespace reintegro::test {

//! A store in which no notification ever came.
class NoNotifications final : public NotificationStore {
public:
    using NotificationStore::NotificationStore;

    Pending<std::vector<KeptNotification>> *keep(std::vector<NewNotification>, const QString &) override
    {
        return done<std::vector<KeptNotification>>({});
    }
    Pending<std::vector<KeptNotification>> *takeDue(int) override
    {
        return done<std::vector<KeptNotification>>({});
    }
    Pending<Done> *end(const KeptNotification &, NotificationEnd) override { return done(Done()); }
    Pending<Done> *putBack(const KeptNotification &, std::chrono::milliseconds, bool) override
    {
        return done(Done());
    }
    Pending<int> *waiting() override { return done(0); }
    Pending<std::optional<RequestId>> *requestWith(const RefundKey &) override
    {
        return done(std::optional<RequestId>());
    }
    Pending<Chargeback> *recordChargeback(const ChargeReading &, const QString &) override
    {
        return alreadyDone<Chargeback>(this, failure(ErrorKind::NotFound, Phrase("there is none")));
    }
    Pending<std::vector<Chargeback>> *chargebacks(bool) override { return done<std::vector<Chargeback>>({}); }
    Pending<std::optional<Chargeback>> *chargebackOf(const ChargeKey &) override
    {
        return done(std::optional<Chargeback>());
    }
    Pending<Chargeback> *acknowledge(const ChargeKey &, const SignedIn &) override
    {
        return alreadyDone<Chargeback>(this, failure(ErrorKind::NotFound, Phrase("there is none")));
    }

private:
    template <typename T> Pending<T> *done(T value) { return alreadyDone<T>(this, std::move(value)); }
};

//! A pace for what is never asked.
class NoPace final : public FollowStore {
public:
    using FollowStore::FollowStore;

    Pending<FollowTurn> *takeTurn(std::optional<QDateTime>) override { return done(FollowTurn()); }
    Pending<FollowTurn> *takeCall() override { return done(FollowTurn()); }
    Pending<Done> *putBack(const DueRefund &, const AskedRefund &) override { return done(Done()); }
    Pending<FollowTurn> *takeOne(const RequestId &) override { return done(FollowTurn()); }
    Pending<Done> *putBackCall(const AskedRefund &) override { return done(Done()); }
    Pending<Board> *board(int, std::optional<BoardPlace>) override { return done(Board()); }

private:
    template <typename T> Pending<T> *done(T value) { return alreadyDone<T>(this, std::move(value)); }
};

//! What is about notifications of a desk to which none come.
struct WithoutNotifications {
    WithoutNotifications(RefundStore &refunds, Gateway &gateway, RefundTracking &tracking)
        : reading({.notifications = store,
            .store = refunds,
            .gateway = gateway,
            .tracking = tracking,
            .pace = pace,
            .signatures = signatures})
    {
    }
    NoNotifications store;
    NoPace pace;
    FixedCredentials credentials{
        {.clientId = {}, .clientSecret = {}, .accessToken = {}, .apiKey = Secret(QByteArrayLiteral("key"))}};
    SignatureCheck signatures{credentials};
    NotificationReading reading;
};

} // namespace reintegro::test
