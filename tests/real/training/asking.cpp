// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/real/training/asking.h"

#include <QSignalSpy>
#include <QTimer>

namespace reintegro::test {

static constexpr qsizetype longestParsed = qsizetype{1024} * 1024; // parsing 80 MiB takes most of a minute

QString Heard::text(const char *field) const
{
    if (!json.is_object() || !json.contains(field) || !json.at(field).is_string())
        return {};
    return QString::fromStdString(json.at(field).get<std::string>());
}

QNetworkRequest Asking::requestTo(const QByteArray &path) const
{
    QNetworkRequest request(QUrl::fromEncoded(m_address.toEncoded() + path, QUrl::StrictMode));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setRawHeader("Accept-Encoding", "identity");
    if (!authorization.isEmpty())
        request.setRawHeader("Authorization", authorization);
    if (!apiKey.isEmpty())
        request.setRawHeader("x-api-key", apiKey);
    return request;
}

Heard Asking::wait(QNetworkReply *reply)
{
    QSignalSpy finished(reply, &QNetworkReply::finished);
    if (!reply->isFinished() && !finished.wait(20'000))
        reply->abort();
    Heard heard;
    heard.httpStatus = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    heard.body = reply->readAll();
    heard.error = reply->error();
    const qsizetype size = heard.body.size() <= longestParsed ? heard.body.size() : 0;
    heard.json = nlohmann::json::parse(heard.body.constData(), heard.body.constData() + size, nullptr, false);
    delete reply;
    return heard;
}

Heard Asking::get(const QByteArray &path)
{
    return wait(m_network.get(requestTo(path)));
}

namespace {

//! Bytes that do not rewind: Qt would send a POST again by itself when the connection ends.
class BytesOnce final : public QIODevice {
public:
    explicit BytesOnce(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return false; }
    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }
    bool reset() override { return m_given == 0; }
    bool seek(qint64 position) override { return position == m_given && QIODevice::seek(position); }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const QByteArray piece = m_bytes.mid(m_given, most);
        std::copy(piece.begin(), piece.end(), data);
        m_given += piece.size();
        return piece.size();
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_given = 0;
};

} // namespace

Heard Asking::post(const QByteArray &path, const QByteArray &body, const QByteArray &type)
{
    QNetworkRequest request = requestTo(path);
    request.setHeader(QNetworkRequest::ContentTypeHeader, type);
    BytesOnce once(body);
    return wait(m_network.post(request, &once));
}

QByteArray refundBody(
    const QByteArray &key, const QByteArray &charge, qint64 amount, const QByteArray &description)
{
    return R"({"idempotencyKey":")" + key + R"(","referenceId":")" + charge + R"(","amount":)"
        + QByteArray::number(amount) + R"(,"currency":"COP","country":"CO","description":")" + description
        + R"(","additionalInfo":{"bankTransferAccountInfo":{"bankCode":"332","beneficiaryName":"antonio silva",)"
          R"("bankAccountNumber":"286435","bankAccountType":"CHECKING","document":{"documentId":"42243309114",)"
          R"("type":"CC"}}},"callbackUrl":"https://api.client.com/callback/"})";
}

} // namespace reintegro::test
