// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/process_hardening.h"
#include "app/composition/termination.h"
#include "app/inbox/inbox.h"

#include <QCoreApplication>

#include <cstdio>

using namespace reintegro;
using namespace Qt::Literals::StringLiterals;

static constexpr int wrongUse = 2; // as of reintegro-cli
static constexpr int notAllowed = 4;
static constexpr int wrongData = 6;
static constexpr int conflict = 7;
static constexpr int thisMachine = 8;

static void print(FILE *to, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), to);
    std::fflush(to);
}

static int give(const Error &error)
{
    print(stderr, error.english() + u'\n');
    if (error.kind == ErrorKind::Usage)
        return wrongUse;
    if (error.kind == ErrorKind::NotAllowed)
        return notAllowed;
    if (error.kind == ErrorKind::Conflict)
        return conflict;
    return error.kind == ErrorKind::InvalidData ? wrongData : thisMachine;
}

int main(int argc, char *argv[])
{
    hardenProcess();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"reintegro"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(REINTEGRO_VERSION));

    const Result<InboxOptions> options = readInboxOptions(QCoreApplication::arguments().mid(1));
    if (!options)
        return give(options.error());
    if (options->wantsHelp || options->wantsVersion) {
        print(stdout,
            options->wantsHelp ? inboxHelp()
                               : u"reintegro-inbox "_s + QCoreApplication::applicationVersion() + u'\n');
        return 0;
    }
    const Result<InboxSecrets> secrets =
        readInboxSecrets(QString::fromLocal8Bit(qgetenv("CREDENTIALS_DIRECTORY")));
    if (!secrets)
        return give(secrets.error());

    Inbox inbox(*options, *secrets);
    const Termination termination;
    QObject::connect(&termination, &Termination::requested, &inbox, &Inbox::stop);
    int status = 0;
    QObject::connect(&inbox, &Inbox::stopped, &application, [&status] { QCoreApplication::exit(status); });
    // Whoever posts just now waits for an answer, which needs the event loop until stopped().
    QObject::connect(&inbox, &Inbox::refused, &inbox, [&status, &inbox](const Error &error) {
        status = give(error);
        inbox.stop();
    });
    const Result<quint16> port = inbox.start();
    if (!port)
        return give(port.error());
    print(stdout, u"listening %1\n"_s.arg(*port));
    return QCoreApplication::exec();
}
