// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/training_ledger.h"

#include "app/training/ledger_file.h"
#include "app/training/published_answers.h"
#include "app/training/training_payments.h"

#include <QCryptographicHash>
#include <QLockFile>
#include <QRegularExpression>

#include <algorithm>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;
using Json = nlohmann::ordered_json;

TrainingLedger::TrainingLedger(QString stateFile, const Clock &clock)
    : m_stateFile(std::move(stateFile))
    , m_clock(clock)
    , m_base(clock.now())
{
    load();
    m_charges = trainingCharges(m_base);
}

void TrainingLedger::load()
{
    if (m_stateFile.isEmpty())
        return;
    const std::optional<LedgerContent> kept = readLedgerFile(m_stateFile);
    if (!kept)
        return;
    if (kept->base.isValid() && kept->base != m_base) {
        m_base = kept->base;
        m_charges = trainingCharges(m_base);
    }
    m_refunds = kept->refunds;
    m_posts = kept->posts;
    m_cancelled = kept->cancelled;
}

void TrainingLedger::save() const
{
    if (!m_stateFile.isEmpty())
        writeLedgerFile(m_stateFile, {m_base, m_refunds, m_posts, m_cancelled});
}

// Several programs of one home have a gateway each and one file: whoever changes it reads it first, alone.
void TrainingLedger::change(const std::function<void()> &step)
{
    if (m_stateFile.isEmpty()) {
        step();
        return;
    }
    QLockFile lock(m_stateFile + u".lock"_s);
    lock.lock();
    load();
    step();
    save();
}

int TrainingLedger::countPost(const QString &refundKey)
{
    int count = 0;
    change([&] { count = ++m_posts[refundKey]; });
    return count;
}

std::optional<TrainingCharge> TrainingLedger::charge(const QString &key)
{
    const auto found = std::find_if(m_charges.begin(), m_charges.end(),
        [&key](const TrainingCharge &charge) { return charge.key == key; });
    if (found != m_charges.end())
        return *found;
    return trainingChargeOnDemand(key, m_base);
}

std::optional<TrainingRefund> TrainingLedger::refund(const QString &key)
{
    load();
    const auto found = m_refunds.constFind(key);
    return found == m_refunds.constEnd() ? std::nullopt : std::optional(*found);
}

qint64 TrainingLedger::refundedOf(const QString &chargeKey) const
{
    qint64 sum = 0;
    for (const TrainingRefund &refund : m_refunds) {
        if (refund.order.charge == chargeKey && refund.finalStatus != u"FAILED")
            sum += refund.order.amount;
    }
    return sum;
}

QString TrainingLedger::statusOf(const TrainingRefund &refund) const
{
    return m_clock.now() < refund.settlesAt ? u"IN_PROGRESS"_s : refund.finalStatus;
}

// A charge changes its status only when all of it is on its way back; contract/README.md §4 leaves the rest
// open.
QString TrainingLedger::statusOf(const TrainingCharge &charge) const
{
    if (m_cancelled.contains(charge.key))
        return u"CANCELLED"_s;
    if (charge.status != u"SETTLED" || refundedOf(charge.key) < charge.amount)
        return charge.status;
    const bool isUnderWay =
        std::any_of(m_refunds.begin(), m_refunds.end(), [this, &charge](const TrainingRefund &refund) {
            return refund.order.charge == charge.key && statusOf(refund) == u"IN_PROGRESS";
        });
    return isUnderWay ? u"REFUNDING"_s : u"REFUNDED"_s;
}

TrainingRefund TrainingLedger::newRefund(const TrainingOrder &order, const QByteArray &body,
    std::chrono::milliseconds settleAfter, const QString &forcedFinal) const
{
    TrainingRefund refund{
        .order = order,
        .digest = QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex(),
        .createdAt = m_clock.now(),
        .settlesAt = {},
        .finalStatus = u"SETTLED"_s,
        .errorMessage = {},
        .payouts = 1,
    };
    static const QRegularExpression steering(
        u"^finalStatus=(SETTLED|FAILED|CANCELLED);(?:asyncFinalizationDelay=(\\d{1,6});)?"_s);
    const QRegularExpressionMatch steered = steering.match(order.description);
    if (steered.hasMatch()) {
        refund.finalStatus = steered.captured(1);
        settleAfter = std::chrono::seconds(steered.captured(2).toInt());
    }
    if (!forcedFinal.isEmpty())
        refund.finalStatus = forcedFinal;
    if (refund.finalStatus == u"FAILED") {
        refund.errorMessage = u"the beneficiary's account was refused by the bank"_s;
        refund.payouts = 0;
    }
    refund.settlesAt = refund.createdAt.addMSecs(settleAfter.count());
    return refund;
}

TrainingLedger::Taken TrainingLedger::take(const TrainingOrder &order, const QByteArray &body,
    std::chrono::milliseconds settleAfter, const QString &forcedFinal)
{
    Taken taken;
    change([&] {
        const TrainingRefund fresh = newRefund(order, body, settleAfter, forcedFinal);
        if (const auto known = m_refunds.constFind(order.key); known != m_refunds.constEnd()) {
            taken.what = known->digest == fresh.digest ? Taken::What::Again : Taken::What::KeyTaken;
            taken.refund = *known;
            return;
        }
        const std::optional<TrainingCharge> paid = charge(order.charge);
        if (!paid) {
            taken.what = Taken::What::NotFound;
        } else if (statusOf(*paid) != u"SETTLED" || paid->currency != u"COP") {
            taken.what = Taken::What::NotRefundable;
        } else if (order.amount > paid->amount - refundedOf(order.charge)) {
            taken.what = Taken::What::TooMuch;
        } else {
            m_refunds.insert(order.key, fresh);
            taken = {Taken::What::New, fresh};
        }
    });
    return taken;
}

QByteArray TrainingLedger::chargeAnswer(const QString &key)
{
    load();
    const std::optional<TrainingCharge> found = charge(key);
    if (!found)
        return {};
    const QByteArray status = statusOf(*found).toUtf8();
    if (found->answer.is_null()) {
        const QByteArray today = R"("transferStatus": ")" + status + '"';
        return publishedCharge().replace(R"("transferStatus": "SETTLED")", today);
    }
    Json answer = found->answer;
    answer["transferStatus"] = status.toStdString();
    return QByteArray::fromStdString(answer.dump(4));
}

// Like a charge without transferDetails (contract/README.md §4).
Json TrainingLedger::refundAnswer(const TrainingRefund &refund)
{
    const QString status = statusOf(refund);
    const bool hasFailed = status == u"FAILED";
    const Json published =
        Json{{"paymentMethod", "CREDIT_CARD"}, {"payer", trainingPayer(TrainingPayer::Published)}};
    const std::optional<TrainingCharge> paid = charge(refund.order.charge);
    const Json &of = paid && !paid->answer.is_null() ? paid->answer : published;
    Json answer;
    answer["transferStatusCode"] = hasFailed ? 10031 : 200;
    answer["transferErrorMsg"] = hasFailed ? Json(refund.errorMessage.toStdString()) : Json(nullptr);
    answer["idempotencyKey"] = refund.order.key.toStdString();
    answer["referenceId"] = refund.order.charge.toStdString();
    answer["paymentMethod"] = of.at("paymentMethod");
    answer["amount"] = refund.order.amount;
    answer["currency"] = "COP";
    answer["country"] = "CO";
    answer["createTime"] = gatewayTimeText(refund.createdAt);
    answer["scheduledTime"] = gatewayTimeText(refund.createdAt);
    if (status != u"IN_PROGRESS")
        answer["finalStatusTime"] = gatewayTimeText(refund.settlesAt);
    answer["payer"] = of.at("payer");
    answer["transferStatus"] = status.toStdString();
    if (!refund.order.description.isEmpty()) // no file keeps it
        answer["description"] = refund.order.description.toStdString();
    if (!refund.order.callbackUrl.isEmpty())
        answer["callbackUrl"] = refund.order.callbackUrl.toStdString();
    return answer;
}

bool TrainingLedger::cancel(const QString &chargeKey)
{
    bool isDone = false;
    change([&] {
        const std::optional<TrainingCharge> found = charge(chargeKey);
        if (!found || found->answer.is_null())
            return;
        const std::string method = found->answer.at("paymentMethod").get<std::string>();
        const bool isCard = method == "CREDIT_CARD" || method == "CARD";
        const QString status = statusOf(*found);
        if ((method == "PAY_CASH" && status == u"IN_PROGRESS") || (isCard && status == u"AUTHORIZED")) {
            m_cancelled.append(chargeKey);
            isDone = true;
        }
    });
    return isDone;
}

int TrainingLedger::posts(const QString &refundKey)
{
    load();
    return m_posts.value(refundKey);
}

int TrainingLedger::payouts(const QString &refundKey)
{
    const std::optional<TrainingRefund> found = refund(refundKey);
    return found ? found->payouts : 0;
}

int TrainingLedger::payoutsOfCharge(const QString &chargeKey)
{
    load();
    int count = 0;
    for (const TrainingRefund &refund : std::as_const(m_refunds)) {
        if (refund.order.charge == chargeKey)
            count += refund.payouts;
    }
    return count;
}

} // namespace reintegro
