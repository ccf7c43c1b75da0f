// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/real/cli/cli_home.h"

#include "models/store/sqlite/sqlite_people_store.h"
#include "tests/support/await.h"
#include "tests/support/quick_folder.h"

#include <QSignalSpy>

namespace reintegro::test {

using namespace Qt::Literals::StringLiterals;

static constexpr int longestRun = 70'000;

QString CliAnswer::text(const char *pointer) const
{
    const nlohmann::json::json_pointer place(pointer);
    if (!json.is_object() || !json.contains(place) || !json.at(place).is_string())
        return {};
    return QString::fromStdString(json.at(place).get<std::string>());
}

CliHome::CliHome()
    : environment(QProcessEnvironment::systemEnvironment())
    , m_folder(quickFolder())
{
    environment.insert(u"REINTEGRO_HOME"_s, path());
    gateway.recordRequestsTo(qEnvironmentVariable("REINTEGRO_RECORD_REQUESTS"));
    if (const Result<Done> started = gateway.start(); !started)
        qFatal("%s", qPrintable(started.error().english()));
    (void)write(u"account.json"_s,
        R"({"bankCode": "007", "beneficiaryName": "Camila Torres Rojas", "bankAccountNumber": "12345678901",
            "bankAccountType": "SAVINGS", "document": {"type": "CC", "documentId": "52345678"}})");
}

QByteArray CliHome::passwordOf(const QString &user)
{
    return "password-of-" + user.toUtf8() + "-93cc";
}

QString CliHome::write(const QString &name, const QByteArray &content) const
{
    QFile output(file(name));
    if (!output.open(QIODevice::WriteOnly) || output.write(content) != content.size())
        qFatal("%s", qPrintable(output.errorString()));
    return output.fileName();
}

QString CliHome::storeFile() const
{
    return path() + u"/stores/training-shop.sqlite"_s;
}

std::unique_ptr<QProcess> CliHome::start(const QStringList &words) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment);
    process->start(QStringLiteral(REINTEGRO_CLI), words);
    return process;
}

CliAnswer CliHome::wait(QProcess &process)
{
    // Not waitForFinished(): the gateway lives in this thread.
    QSignalSpy finished(&process, &QProcess::finished);
    if (process.state() != QProcess::NotRunning && !finished.wait(longestRun))
        process.kill();
    process.waitForFinished();
    CliAnswer answer;
    answer.exitStatus = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    answer.out = process.readAllStandardOutput();
    answer.err = process.readAllStandardError();
    answer.json = nlohmann::json::parse(
        answer.out.constData(), answer.out.constData() + answer.out.size(), nullptr, false);
    return answer;
}

CliAnswer CliHome::run(const QStringList &words, const QByteArray &input)
{
    const std::unique_ptr<QProcess> process = start(words);
    process->write(input);
    process->closeWriteChannel();
    const CliAnswer answer = wait(*process);
    allOutput += answer.out + answer.err;
    return answer;
}

QStringList CliHome::as(const char *user, const QStringList &words) const
{
    const QString name = QString::fromLatin1(user);
    const QString password = write(name + u".password"_s, passwordOf(name) + '\n');
    return QStringList{u"--json"_s, u"--user"_s, name, u"--password-file"_s, password} + words;
}

CliAnswer CliHome::runAs(const char *user, const QStringList &words, const QByteArray &input)
{
    return run(as(user, words), input);
}

std::vector<CliAnswer> CliHome::runTogether(const QList<QStringList> &calls, int atOnce)
{
    std::vector<CliAnswer> answers(static_cast<size_t>(calls.size()));
    std::vector<std::unique_ptr<QProcess>> running(answers.size());
    size_t begun = 0;
    // The oldest is waited for; the others go on meanwhile.
    for (size_t next = 0; next < answers.size(); ++next) {
        while (begun < answers.size() && begun < next + static_cast<size_t>(atOnce)) {
            running[begun] = start(calls.at(static_cast<qsizetype>(begun)));
            ++begun;
        }
        answers[next] = wait(*running[next]);
        allOutput += answers[next].out + answers[next].err;
    }
    return answers;
}

// People by the layer below, which is quicker than so many programs; that the program can do it too is shown
// in main_job_test. Hashed at the usual cost, or the first sign-in would hash anew.
static bool addPeople(const QString &file)
{
    const SystemClock clock;
    SqlitePeopleStore people(file, clock);
    const auto password = [](const QString &name) { return Secret(CliHome::passwordOf(name)); };
    const QString admin = u"admin"_s;
    if (!await(people.add(admin, Role::Administrator, password(admin), {})))
        return false;
    const Result<SignedIn> by = await(people.signIn(admin, password(admin)));
    const QList<std::pair<QString, Role>> others{{u"ana"_s, Role::Agent}, {u"eva"_s, Role::Agent},
        {u"sofia"_s, Role::Supervisor}, {u"saul"_s, Role::Supervisor}};
    return by && std::all_of(others.begin(), others.end(), [&](const auto &other) {
        const auto &[name, role] = other;
        if (!await(people.add(name, role, password(name), *by)))
            return false;
        const Result<SignedIn> self = await(people.signIn(name, password(name)));
        return self && await(people.setPassword(name, password(name), *self)).has_value();
    });
}

bool CliHome::fill()
{
    QDir().mkpath(path());
    if (!addPeople(path() + u"/home.sqlite"_s))
        return false;
    const QString address = gateway.address().toString();
    const QByteArray credentials = QByteArray(R"({"clientId":")") + clientId + R"(","clientSecret":")"
        + clientSecret + R"(","apiKey":")" + apiKey + R"("})";
    const CliAnswer added =
        runAs("admin", {u"profile"_s, u"add"_s, u"shop"_s, u"--kind"_s, u"training"_s, u"--api"_s, address});
    const CliAnswer set = runAs("admin", {u"credentials"_s, u"set"_s}, credentials);
    if (added.exitStatus != 0 || set.exitStatus != 0)
        qWarning("%s%s", added.err.constData(), set.err.constData());
    return added.exitStatus == 0 && set.exitStatus == 0;
}

QStringList CliHome::refund(const QString &chargeKey, qint64 minor) const
{
    return {chargeKey, u"--amount-minor"_s, QString::number(minor), u"--reason"_s, u"It came broken"_s,
        u"--account"_s, file(u"account.json"_s)};
}

QString CliHome::approved(const QString &chargeKey, qint64 minor)
{
    const CliAnswer asked = runAs("ana", QStringList{u"refund"_s, u"request"_s} + refund(chargeKey, minor));
    const QString id = asked.text("/request/id");
    const CliAnswer approval = runAs("sofia", {u"refund"_s, u"approve"_s, id, u"--accept-warnings"_s});
    if (approval.state() == u"approved")
        return id;
    qWarning("%s%s", asked.err.constData(), approval.err.constData());
    return {};
}

QString CliHome::stateOf(const QString &id)
{
    return runAs("ana", {u"refund"_s, u"show"_s, id}).state();
}

} // namespace reintegro::test
