// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/about/licences.h"

#include <QCoreApplication>
#include <QFile>

static void initResources()
{
    // The texts lie in a static library: without this the linker drops them.
    Q_INIT_RESOURCE(licences);
}

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Licences {
    Q_DECLARE_TR_FUNCTIONS(Licences)
};

QString contentOf(const QString &name)
{
    initResources();
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

std::vector<LicensedWork> licensedWorks()
{
    return {
        {u"Qt 6"_s, u"LGPL-3.0-only; Qt HTTP Server: GPL-3.0-only"_s, u"The Qt Company Ltd. and others"_s,
            Licences::tr("windows, network, SQL, pictures; linked at run time")},
        {u"QtKeychain"_s, u"BSD-3-Clause"_s, u"Frank Osterfeld and others"_s,
            Licences::tr("secrets in the system's keychain")},
        {u"libsodium"_s, u"ISC"_s, u"Frank Denis"_s, Licences::tr("passwords, sealed data, random numbers")},
        {u"nlohmann-json"_s, u"MIT"_s, u"Niels Lohmann"_s, Licences::tr("strict reading of JSON")},
        {u"tl::expected"_s, u"CC0-1.0"_s, u"Sy Brand"_s, Licences::tr("a value or an error")},
        {u"libpq"_s, u"PostgreSQL"_s, u"PostgreSQL Global Development Group"_s,
            Licences::tr("a team's database")},
        {u"cpp-httplib"_s, u"MIT"_s, u"Yuji Hirose"_s, Licences::tr("only in reintegro-inbox: its server")},
        {u"libqrencode"_s, u"LGPL-2.1-or-later"_s, u"Kentaro Fukuchi"_s,
            Licences::tr("the QR code on receipts; linked at run time")},
        {u"SQLite"_s, u"blessing (public domain)"_s, u"D. Richard Hipp and others"_s,
            Licences::tr("a desk's own file, through Qt")},
        {u"OpenSSL"_s, u"Apache-2.0"_s, u"The OpenSSL Project"_s,
            Licences::tr("encrypted connections, through Qt")},
        {u"Tabler Icons"_s, u"MIT"_s, u"Paweł Kuna"_s, Licences::tr("the drawings")},
    };
}

QString ownLicence()
{
    return contentOf(u":/licences/GPL-3.0.txt"_s);
}

QString iconsLicence()
{
    return contentOf(u":/licences/tabler.txt"_s);
}

} // namespace reintegro
