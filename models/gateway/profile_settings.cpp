// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/profile_settings.h"

#include "models/basics/logging.h"

#include <QFile>
#include <QLockFile>
#include <QSettings>

#include <algorithm>
#include <chrono>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

static constexpr std::chrono::seconds lockLimit{5};

static tl::unexpected<Error> storageProblem(Phrase what, const QString &detail)
{
    Error error;
    error.kind = ErrorKind::Storage;
    error.what = std::move(what);
    error.next = Phrase(QT_TRANSLATE_NOOP(
        "Phrase", "Check that the folder is there and may be written, and that the disk is not full."));
    error.detail = detail;
    return failure(std::move(error));
}

static tl::unexpected<Error> unknownProfile(const QString &name)
{
    return failure(ErrorKind::NotFound,
        Phrase(QT_TRANSLATE_NOOP("Phrase", "There is no profile “%1”."), {name}),
        Phrase(QT_TRANSLATE_NOOP("Phrase", "Choose one of the profiles that are listed.")));
}

// QSettings finds a broken line when it comes by, and says so once for each file of a program: whoever asks
// later sees settings that are merely empty.
static bool isWhollyIni(const QString &name)
{
    QFile file(name);
    if (!file.exists())
        return true;
    if (!file.open(QIODevice::ReadOnly))
        return false;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        const bool isSection = line.startsWith('[') && line.endsWith(']');
        if (!line.isEmpty() && !line.startsWith(';') && !isSection && !line.contains('='))
            return false;
    }
    return true;
}

static Result<Done> inGoodOrder(const QSettings &settings, const QString &file)
{
    if (settings.status() == QSettings::NoError && isWhollyIni(file))
        return Done{};
    return storageProblem(
        Phrase(QT_TRANSLATE_NOOP("Phrase", "The settings in “%1” could not be read or written."), {file}),
        settings.status() == QSettings::AccessError ? u"no access"_s : u"not an INI file"_s);
}

static QString groupOf(const QString &name)
{
    return u"profiles/"_s + name;
}

static Result<Profile> readProfile(QSettings &settings, const QString &name)
{
    const auto text = [&settings, group = groupOf(name)](
                          const QString &key) { return settings.value(group + u'/' + key).toString(); };
    const auto kind = profileKindFromName(text(u"kind"_s));
    if (!kind)
        return failure(ErrorKind::InvalidData,
            Phrase(QT_TRANSLATE_NOOP("Phrase", "The profile “%1” has no kind."), {name}));
    Profile profile;
    profile.name = name;
    profile.kind = *kind;
    profile.api = QUrl(text(u"api"_s), QUrl::StrictMode);
    profile.auth = QUrl(text(u"auth"_s), QUrl::StrictMode);
    profile.callbackUrl = text(u"callbackUrl"_s);
    profile.server = text(u"server"_s);
    profile.bankCodeForm =
        text(u"bankCodeDigits"_s) == "4"_L1 ? BankCodeForm::FourDigits : BankCodeForm::ThreeDigits;
    profile.sendNitCheckDigit = text(u"nitCheckDigit"_s) != "leave out"_L1;
    return completeProfile(std::move(profile));
}

static void writeProfile(QSettings &settings, const Profile &profile)
{
    settings.beginGroup(groupOf(profile.name));
    settings.setValue(u"kind"_s, nameOf(profile.kind));
    settings.setValue(u"api"_s, profile.api.toString(QUrl::FullyEncoded));
    settings.setValue(u"auth"_s, profile.auth.toString(QUrl::FullyEncoded));
    settings.setValue(u"callbackUrl"_s, profile.callbackUrl);
    settings.setValue(u"server"_s, profile.server);
    settings.setValue(
        u"bankCodeDigits"_s, profile.bankCodeForm == BankCodeForm::FourDigits ? u"4"_s : u"3"_s);
    settings.setValue(u"nitCheckDigit"_s, profile.sendNitCheckDigit ? u"send"_s : u"leave out"_s);
    settings.endGroup();
}

static QStringList namesIn(QSettings &settings)
{
    settings.beginGroup(u"profiles"_s);
    QStringList names = settings.childGroups();
    settings.endGroup();
    return names;
}

//! Makes the file before QSettings does, so that nobody else can read it even for a moment; QSettings keeps
//! the mode of a file that is there.
static bool isOwnersOnly(const QString &file)
{
    constexpr auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    QFile made(file);
    if (!made.exists() && made.open(QIODevice::WriteOnly | QIODevice::NewOnly, owner))
        return true;
    return QFile::setPermissions(file, owner);
}

ProfileSettings::ProfileSettings(QString file)
    : m_file(std::move(file))
{
}

Result<std::vector<Profile>> ProfileSettings::profiles() const
{
    QSettings settings(m_file, QSettings::IniFormat);
    if (const auto order = inGoodOrder(settings, m_file); !order)
        return failure(order.error());
    std::vector<Profile> profiles;
    const QStringList names = namesIn(settings);
    for (const QString &name : names) {
        if (Result<Profile> profile = readProfile(settings, name))
            profiles.push_back(std::move(*profile));
        else
            qCWarning(lcGateway, "a profile in the settings cannot be used: %s",
                qUtf8Printable(profile.error().english()));
    }
    return profiles;
}

Result<Profile> ProfileSettings::profile(const QString &name) const
{
    QSettings settings(m_file, QSettings::IniFormat);
    if (const auto order = inGoodOrder(settings, m_file); !order)
        return failure(order.error());
    if (!namesIn(settings).contains(name))
        return unknownProfile(name);
    return readProfile(settings, name);
}

QString ProfileSettings::current() const
{
    QSettings settings(m_file, QSettings::IniFormat);
    const QString name = settings.value(u"current"_s).toString();
    return namesIn(settings).contains(name) ? name : QString();
}

Result<Done> ProfileSettings::step(const std::function<Result<Done>(QSettings &)> &work)
{
    // QSettings locks "<file>.lock" while it writes; ours covers reading and deciding too.
    QLockFile lock(m_file + u".busy"_s);
    if (!lock.tryLock(static_cast<int>(std::chrono::milliseconds(lockLimit).count())))
        return storageProblem(
            Phrase(
                QT_TRANSLATE_NOOP("Phrase", "The settings in “%1” are locked by another program."), {m_file}),
            u"lock"_s);
    if (!isOwnersOnly(m_file))
        return storageProblem(
            Phrase(QT_TRANSLATE_NOOP("Phrase", "The settings in “%1” could not be written."), {m_file}),
            u"file mode"_s);
    QSettings settings(m_file, QSettings::IniFormat);
    settings.setAtomicSyncRequired(true);
    return inGoodOrder(settings, m_file)
        .and_then([&](const Done &) { return work(settings); })
        .and_then([&](const Done &) {
            settings.sync();
            return inGoodOrder(settings, m_file);
        });
}

Result<Profile> ProfileSettings::add(const Profile &profile)
{
    Result<Profile> complete = completeProfile(profile);
    if (!complete)
        return complete;
    return step([&complete](QSettings &settings) -> Result<Done> {
        const QStringList names = namesIn(settings);
        if (names.contains(complete->name, Qt::CaseInsensitive))
            return failure(ErrorKind::Conflict,
                Phrase(QT_TRANSLATE_NOOP("Phrase", "There is a profile “%1” already."), {complete->name}),
                Phrase(QT_TRANSLATE_NOOP("Phrase", "Choose another name, or remove that profile first.")));
        writeProfile(settings, *complete);
        if (names.isEmpty())
            settings.setValue(u"current"_s, complete->name);
        return Done{};
    }).map([&complete](const Done &) { return *complete; });
}

Result<Profile> ProfileSettings::change(const Profile &profile)
{
    Result<Profile> changed = tl::unexpected(Error());
    const Result<Done> done = step([&](QSettings &settings) -> Result<Done> {
        if (!namesIn(settings).contains(profile.name))
            return unknownProfile(profile.name);
        changed = readProfile(settings, profile.name).and_then([&profile](Profile kept) {
            kept.callbackUrl = profile.callbackUrl;
            kept.bankCodeForm = profile.bankCodeForm;
            kept.sendNitCheckDigit = profile.sendNitCheckDigit;
            return completeProfile(std::move(kept));
        });
        if (!changed)
            return tl::unexpected(changed.error());
        writeProfile(settings, *changed);
        return Done{};
    });
    return done ? changed : Result<Profile>(tl::unexpected(done.error()));
}

Result<Done> ProfileSettings::use(const QString &name)
{
    return step([&name](QSettings &settings) -> Result<Done> {
        if (!namesIn(settings).contains(name))
            return unknownProfile(name);
        settings.setValue(u"current"_s, name);
        return Done{};
    });
}

Result<Done> ProfileSettings::remove(const QString &name)
{
    return step([&name](QSettings &settings) -> Result<Done> {
        if (!namesIn(settings).contains(name))
            return unknownProfile(name);
        settings.remove(groupOf(name));
        if (settings.value(u"current"_s).toString() == name)
            settings.remove(u"current"_s);
        return Done{};
    });
}

} // namespace reintegro
