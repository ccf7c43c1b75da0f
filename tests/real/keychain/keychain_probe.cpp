// SPDX-License-Identifier: GPL-3.0-or-later
// One call of the keychain in a process of its own, so that a test decides its whole environment:
//     keychain_probe read|remove NAME        keychain_probe write NAME   (the secret on standard input)
// Prints the answer as one line: "none", "found", "done", or the failure's words.
#include "models/keychain/os_keychain.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

#include <cstdio>

using namespace reintegro;
using namespace Qt::Literals::StringLiterals;

namespace {

void say(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
    QCoreApplication::quit();
}

QString inWords(const Error &error)
{
    return nameOf(error.kind) + u": "_s + error.english();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    OsKeychain keychain(nullptr, std::chrono::seconds(5));
    if (arguments.at(1) == "read"_L1) {
        keychain.read(arguments.at(2))->whenDone(&app, [](const Result<std::optional<Secret>> &answer) {
            say(!answer ? inWords(answer.error()) : *answer ? u"found"_s : u"none"_s);
        });
        return QCoreApplication::exec();
    }
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return 2;
    auto *const answer = arguments.at(1) == "write"_L1
        ? keychain.write(arguments.at(2), Secret(input.readAll()))
        : keychain.remove(arguments.at(2));
    answer->whenDone(&app, [](const Result<Done> &done) { say(done ? u"done"_s : inWords(done.error())); });
    return QCoreApplication::exec();
}
