// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/training_gateway.h"

#include "app/training/answer_changes.h"
#include "app/training/bare_answers.h"
#include "app/training/request_record.h"
#include "app/training/socket_faults.h"
#include "app/training/training_faults.h"

#include <QHttpServerResponder>
#include <QUrlQuery>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

static constexpr const char *jsonType = "application/json";

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
using ResponderArgument = QHttpServerResponder &;
#else
using ResponderArgument = QHttpServerResponder &&;
#endif

TrainingGateway::TrainingGateway(QString stateFile, QObject *parent)
    : TrainingGateway(std::move(stateFile), m_systemClock, parent)
{
}

TrainingGateway::TrainingGateway(QString stateFile, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_ledger(std::move(stateFile), clock)
    , m_listener(new BareListener(this))
{
    // One rule for every address: keys are taken from the address as it came, since "order/17" is one key.
    m_server.route(
        u"/<arg>"_s, [this](const QUrl &, const QHttpServerRequest &request, ResponderArgument responder) {
            const std::optional<Answer> answer = handle(request);
            if (!answer)
                return;
            responder.write(answer->body, {{"Content-Type", answer->contentType}},
                static_cast<QHttpServerResponder::StatusCode>(answer->httpStatus));
        });
}

TrainingGateway::~TrainingGateway() = default;

Result<Done> TrainingGateway::start(quint16 port)
{
    if (!m_listener->listen(QHostAddress::LocalHost, port)) {
        return failure(ErrorKind::Network,
            Phrase(QT_TRANSLATE_NOOP("Phrase", "The training gateway could not open port %1."),
                QStringList{QString::number(port)}),
            Phrase(QT_TRANSLATE_NOOP("Phrase", "Choose another port, or 0 for a free one.")));
    }
    m_server.bind(m_listener);
    return Done{};
}

quint16 TrainingGateway::port() const
{
    return m_listener->serverPort();
}

QUrl TrainingGateway::address() const
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(port());
    return url;
}

TrainingGateway::Answer TrainingGateway::says(int httpStatus, const Json &json)
{
    return {httpStatus, jsonType, QByteArray::fromStdString(json.dump()), {}};
}

TrainingGateway::Answer TrainingGateway::notFound()
{
    return says(404, {{"transferStatusCode", 404}, {"transferErrorMsg", "not found"}});
}

static bool isTaken(QByteArrayView credential)
{
    return !credential.isEmpty() && !credential.startsWith("wrong");
}

static bool isAuthorized(const QHttpServerRequest &request)
{
    const QByteArray authorization = request.value("Authorization");
    const QByteArray scheme = authorization.left(7);
    return scheme.compare("Bearer ", Qt::CaseInsensitive) == 0 && isTaken(authorization.mid(7))
        && isTaken(request.value("x-api-key"));
}

std::optional<TrainingGateway::Answer> TrainingGateway::handle(const QHttpServerRequest &request)
{
    using Method = QHttpServerRequest::Method;
    const QString path = request.url().path(QUrl::FullyEncoded);
    Q_EMIT requested(request.method() == Method::Get ? u"GET"_s : u"POST"_s, path);
    if (!m_recordFile.isEmpty())
        recordRequest(m_recordFile, request);

    const bool isGet = request.method() == Method::Get;
    const bool isPost = request.method() == Method::Post;
    if (isPost && path == u"/oauth2/token")
        return token(request.body());
    static constexpr auto charges = "/v1/payments/charges/"_L1;
    if (!path.startsWith(charges))
        return says(404, {{"message", "no such call"}});
    if (!isAuthorized(request))
        return says(401, {{"message", "Unauthorized"}});

    const QString call = path.mid(charges.size());
    if (isPost && call == u"refund")
        return refund(request.body());
    const QString key = QUrl::fromPercentEncoding(call.mid(call.indexOf(u'/') + 1).toLatin1());
    if (isGet && call.startsWith("refund/"_L1))
        return refundStatus(key);
    if (isPost && call.startsWith("cancel/"_L1))
        return cancel(key);
    if (isGet && !call.contains(u'/'))
        return lookUp(key);
    return says(405, {{"message", "Method Not Allowed"}});
}

TrainingGateway::Answer TrainingGateway::token(const QByteArray &form) const
{
    const QUrlQuery query(QString::fromUtf8(form).replace(u'+', u' '));
    const auto value = [&query](const QString &name) {
        return query.queryItemValue(name, QUrl::FullyDecoded).toUtf8();
    };
    if (value(u"grant_type"_s) != "client_credentials")
        return says(400, {{"error", "unsupported_grant_type"}});
    if (!isTaken(value(u"client_id"_s)) || !isTaken(value(u"client_secret"_s))) {
        return says(
            401, {{"error", "invalid_client"}, {"error_description", "client id or secret is not right"}});
    }
    return says(
        200, {{"access_token", "training-access-token"}, {"expires_in", 3600}, {"token_type", "Bearer"}});
}

std::optional<TrainingGateway::Answer> TrainingGateway::lookUp(const QString &key)
{
    const auto real = [this, &key] {
        const QByteArray answer = m_ledger.chargeAnswer(key);
        return answer.isEmpty() ? notFound() : Answer{200, jsonType, answer, {}};
    };
    if (const TrainingFault *const fault = faultOfLookups(key))
        return underFault(*fault, key, ++m_reads[key], real);
    return real();
}

std::optional<TrainingGateway::Answer> TrainingGateway::refundStatus(const QString &key)
{
    const std::optional<TrainingRefund> known = m_ledger.refund(key);
    const QString charge = known ? known->order.charge : key.left(key.lastIndexOf(u'-'));
    const auto real = [this, &known] {
        return known ? says(200, m_ledger.refundAnswer(*known)) : notFound();
    };
    if (charge.startsWith("unserved-"_L1))
        return notFound();
    if (const TrainingFault *const fault = faultOfStatus(charge))
        return underFault(*fault, key, ++m_reads[key], real);
    return real();
}

std::optional<TrainingGateway::Answer> TrainingGateway::refund(const QByteArray &body)
{
    const Result<TrainingOrder> order = readTrainingOrder(body);
    if (!order)
        return says(400, {{"code", 400}, {"message", order.error().english().toStdString()}});
    const int times = m_ledger.countPost(order->key);
    const TrainingFault *const fault = faultOfRefunds(order->charge);
    const auto real = [this, &order, &body, fault] { return executed(*order, body, fault); };
    return fault == nullptr ? real() : underFault(*fault, order->key, times, real);
}

TrainingGateway::Answer TrainingGateway::executed(
    const TrainingOrder &order, const QByteArray &body, const TrainingFault *fault)
{
    using What = TrainingLedger::Taken::What;
    const bool fails = fault != nullptr && fault->how == TrainingFault::How::Fails;
    const bool failsLater = fault != nullptr && fault->how == TrainingFault::How::FailsLater;
    const TrainingLedger::Taken taken = m_ledger.take(order, body,
        fails ? std::chrono::milliseconds(0) : m_settleDelay, fails || failsLater ? u"FAILED"_s : QString());
    switch (taken.what) {
    case What::New:
    case What::Again:
        return says(200, m_ledger.refundAnswer(taken.refund));
    case What::KeyTaken:
        return says(409, {{"code", 409}, {"message", "the idempotencyKey was used with another body"}});
    case What::NotFound:
        return says(404, {{"code", 404}, {"message", "there is no charge with this referenceId"}});
    case What::NotRefundable:
        return says(400, {{"code", 400}, {"message", "the charge is not in a status that can be refunded"}});
    case What::TooMuch:
        return says(400, {{"code", 400}, {"message", "the amount is more than is left of the charge"}});
    }
    return notFound();
}

TrainingGateway::Answer TrainingGateway::cancel(const QString &key)
{
    const QByteArray before = m_ledger.chargeAnswer(key);
    if (before.isEmpty())
        return notFound();
    if (!m_ledger.cancel(key))
        return says(400, {{"code", 400}, {"message", "the charge can no longer be cancelled"}});
    return {200, jsonType, m_ledger.chargeAnswer(key), {}};
}

std::optional<TrainingGateway::Answer> TrainingGateway::underFault(
    const TrainingFault &fault, const QString &key, int times, const std::function<Answer()> &real)
{
    const bool isFirst = times == 1;
    if (fault.how == TrainingFault::How::UnauthorizedOnce && !isFirst)
        return real();
    const Answer right = fault.executes ? real() : Answer{};
    const QByteArray whole = wholeAnswer(right.httpStatus, right.contentType, right.body, right.moreHeaders);
    const QByteArray elsewhere =
        "http://localhost:" + QByteArray::number(port()) + "/elsewhere/" + QUrl::toPercentEncoding(key);
    if (playOnSocket(m_listener->current(), fault, {whole, right.body.size(), elsewhere}))
        return std::nullopt;
    using How = TrainingFault::How;
    if (fault.how == How::Says || fault.how == How::UnauthorizedOnce)
        return Answer{fault.httpStatus, fault.contentType, fault.body, {}};
    return Answer{right.httpStatus, right.contentType, changedAnswer(right.body, fault.how), {}};
}

} // namespace reintegro
