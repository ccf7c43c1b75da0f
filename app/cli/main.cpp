// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_list.h"
#include "app/cli/command_run.h"
#include "app/cli/json_output.h"
#include "app/composition/process_hardening.h"

#include <QGuiApplication>

#include <algorithm>
#include <memory>

using namespace reintegro;
using namespace Qt::Literals::StringLiterals;

static int showText(const QString &text, const char *name, bool isJson)
{
    const QByteArray bytes = isJson ? jsonText({{name, text.trimmed().toStdString()}}) : text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
    return static_cast<int>(ExitStatus::Done);
}

//! Papers are written with fonts, and fonts want a QGuiApplication, though no display; no other command pays
//! for one. Decided before anything is parsed, so a word too many only costs time.
static std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    const bool prints =
        std::any_of(argv, argv + argc, [](const char *word) { return qstrcmp(word, "print") == 0; });
    if (!prints)
        return std::make_unique<QCoreApplication>(argc, argv);
#ifdef Q_OS_LINUX
    qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
    return std::make_unique<QGuiApplication>(argc, argv);
}

int main(int argc, char *argv[])
{
    hardenProcess();
    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv);
    // The same as the desk's, so that both find the same home.
    QCoreApplication::setApplicationName(u"reintegro"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(REINTEGRO_VERSION));

    const QStringList words = QCoreApplication::arguments().mid(1);
    const bool isJson = wantsJson(words);
    const Result<Arguments> arguments = readArguments(words);
    if (!arguments) {
        printFailure(arguments.error(), isJson, nlohmann::ordered_json::object());
        return static_cast<int>(exitStatusOf(arguments.error().kind));
    }
    if (arguments->wantsVersion)
        return showText(
            u"reintegro-cli "_s + QCoreApplication::applicationVersion() + u'\n', "version", isJson);
    if (arguments->wantsHelp)
        return showText(helpText(arguments->command), "help", isJson);

    CommandRun run(*arguments, isJson);
    QObject::connect(
        &run, &CommandRun::ended, application.get(), &QCoreApplication::exit, Qt::QueuedConnection);
    QMetaObject::invokeMethod(&run, &CommandRun::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
