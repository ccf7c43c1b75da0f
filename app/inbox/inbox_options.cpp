// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inbox/inbox_options.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

static constexpr int longestWindow = 86'400;

static tl::unexpected<Error> wrongUse(const char *what, const QStringList &arguments = {})
{
    return failure(ErrorKind::Usage, Phrase(what, arguments),
        Phrase(QT_TRANSLATE_NOOP("Phrase", "See \"reintegro-inbox --help\".")));
}

//! "127.0.0.1:8407", "[::1]:8407".
static Result<Done> readListen(const QString &text, InboxOptions &options)
{
    const qsizetype colon = text.lastIndexOf(u':');
    bool isNumber = false;
    const uint port = text.mid(colon + 1).toUInt(&isNumber);
    QString host = colon < 0 ? QString() : text.left(colon);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    if (host.isEmpty() || !isNumber || port > 65'535)
        return wrongUse(
            QT_TRANSLATE_NOOP("Phrase", "%1 is no address to listen at, such as 127.0.0.1:8407."), {text});
    options.host = host;
    options.port = quint16(port);
    return Done();
}

static Result<Done> readProfile(const QHash<QString, QString> &given, InboxOptions &options)
{
    const auto kind = profileKindFromName(given.value(u"kind"_s));
    if (!kind)
        return wrongUse(QT_TRANSLATE_NOOP(
            "Phrase", "--kind is missing, or none of training, sandbox, production and custom."));
    Profile profile;
    profile.name = u"inbox"_s;
    profile.kind = *kind;
    profile.api = QUrl(given.value(u"api"_s), QUrl::StrictMode);
    profile.auth = QUrl(given.value(u"auth"_s), QUrl::StrictMode);
    profile.server = given.value(u"server"_s);
    Result<Profile> complete = completeProfile(profile);
    if (!complete)
        return tl::unexpected(complete.error());
    if (complete->usesBuiltInTraining())
        return wrongUse(
            QT_TRANSLATE_NOOP("Phrase", "The training gateway needs its address: give --api URL."));
    options.profile = std::move(*complete);
    return Done();
}

static Result<Done> readDatabase(const QHash<QString, QString> &given, InboxOptions &options)
{
    if (!given.contains(u"server"_s))
        return wrongUse(QT_TRANSLATE_NOOP("Phrase", "--server is missing."));
    const Result<TeamAddress> address = teamAddressFromText(given.value(u"server"_s));
    if (!address)
        return tl::unexpected(address.error());
    options.database = *address;
    if (given.contains(u"user"_s))
        options.database.user = given.value(u"user"_s);
    if (options.database.user.isEmpty())
        return wrongUse(QT_TRANSLATE_NOOP("Phrase", "Nobody is named who signs in: give --user NAME."));
    return Done();
}

static Result<Done> readWindow(const QHash<QString, QString> &given, InboxOptions &options)
{
    if (!given.contains(u"window"_s))
        return Done();
    bool isNumber = false;
    const int seconds = given.value(u"window"_s).toInt(&isNumber);
    if (!isNumber || seconds < 1 || seconds > longestWindow)
        return wrongUse(QT_TRANSLATE_NOOP("Phrase", "--window takes 1 to 86400 seconds."));
    options.window = std::chrono::seconds(seconds);
    return Done();
}

Result<InboxOptions> readInboxOptions(const QStringList &words)
{
    static const QStringList known{
        u"listen"_s, u"server"_s, u"user"_s, u"kind"_s, u"api"_s, u"auth"_s, u"window"_s};
    InboxOptions options;
    QHash<QString, QString> given;
    for (qsizetype place = 0; place < words.size(); ++place) {
        const QString &word = words.at(place);
        if (word == "--help"_L1 || word == "--version"_L1) {
            (word == "--help"_L1 ? options.wantsHelp : options.wantsVersion) = true;
            return options;
        }
        const QString name = word.section(u'=', 0, 0).mid(2);
        if (!word.startsWith("--"_L1) || !known.contains(name))
            return wrongUse(QT_TRANSLATE_NOOP("Phrase", "%1 is not understood."), {word});
        const bool isSplit = !word.contains(u'=');
        if (isSplit && place + 1 == words.size())
            return wrongUse(QT_TRANSLATE_NOOP("Phrase", "%1 needs a value."), {word});
        given.insert(name, isSplit ? words.at(++place) : word.section(u'=', 1));
    }
    if (given.contains(u"listen"_s)) {
        if (const auto read = readListen(given.value(u"listen"_s), options); !read)
            return tl::unexpected(read.error());
    }
    for (auto *const read : {&readProfile, &readDatabase, &readWindow}) {
        if (const Result<Done> done = read(given, options); !done)
            return tl::unexpected(done.error());
    }
    return options;
}

QString inboxHelp()
{
    return u"reintegro-inbox --server URL --user NAME --kind KIND [--api URL] [--auth URL]\n"
           "                [--listen ADDRESS:PORT] [--window SECONDS]\n\n"
           "Takes the gateway's notifications and asks the gateway whether they are true.\n\n"
           "  --server URL            the team's database: postgresql://host:5432/database\n"
           "  --user NAME             the person of the team that the inbox signs in as\n"
           "  --kind KIND             sandbox, production, custom or training\n"
           "  --api URL               where a custom or training gateway takes calls\n"
           "  --auth URL              where it gives out tokens; else the same as --api\n"
           "  --listen ADDRESS:PORT   127.0.0.1:8407 if not given; port 0 takes a free one\n"
           "  --window SECONDS        how old a signature may be; 300 if not given\n"
           "  --help, --version\n\n"
           "Secrets are files in the folder $CREDENTIALS_DIRECTORY (systemd: LoadCredential=), and nowhere\n"
           "else: gateway, the JSON that \"reintegro-cli credentials set\" takes, with the client secret;\n"
           "database-password, whose first line is the password of NAME.\n\n"
           "POST /notifications takes one; GET /health and GET /metrics are for whoever looks after it.\n"
           "Prints \"listening PORT\" when it can be reached.\n"_s;
}

} // namespace reintegro
