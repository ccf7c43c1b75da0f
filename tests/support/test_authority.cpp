// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_authority.h"

#include <QFile>
#include <QProcess>
#include <QSslSocket>
#include <QTemporaryDir>

namespace reintegro::test {

using namespace Qt::Literals::StringLiterals;

static bool openssl(const QTemporaryDir &folder, const QString &command)
{
    QProcess process;
    process.setWorkingDirectory(folder.path());
    process.start(u"openssl"_s, QProcess::splitCommand(command));
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0;
}

static QByteArray content(const QTemporaryDir &folder, const QString &name)
{
    QFile file(folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::optional<TestAuthority> TestAuthority::make()
{
    const QTemporaryDir folder;
    const bool made = openssl(folder,
                          u"req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 "
                          "-keyout ca.key -out ca.pem -subj \"/CN=Authority of a test\""_s)
        && openssl(folder,
            u"req -x509 -CA ca.pem -CAkey ca.key -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes "
            "-days 2 -keyout server.key -out server.pem -subj /CN=127.0.0.1 "
            "-addext subjectAltName=IP:127.0.0.1,DNS:gateway.invalid -addext "
            "basicConstraints=critical,CA:FALSE"_s);
    if (!made)
        return std::nullopt;
    TestAuthority authority{.authority = QSslCertificate(content(folder, u"ca.pem"_s)),
        .server = QSslCertificate(content(folder, u"server.pem"_s)),
        .serverKey = QSslKey(content(folder, u"server.key"_s), QSsl::Ec)};
    if (authority.authority.isNull() || authority.server.isNull() || authority.serverKey.isNull())
        return std::nullopt;
    return authority;
}

QSslConfiguration TestAuthority::trusted() const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates({authority});
    return configuration;
}

QSslConfiguration TestAuthority::serving() const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(server);
    configuration.setPrivateKey(serverKey);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

} // namespace reintegro::test
