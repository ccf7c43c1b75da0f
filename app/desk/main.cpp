// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/home_workplace.h"
#include "app/composition/process_hardening.h"
#include "app/desk/closing.h"
#include "app/desk/desk_options.h"
#include "app/desk/opening.h"
#include "app/desk/self_test.h"
#include "app/desk/single_instance.h"
#include "app/desk/start_bench.h"
#include "app/desk/translations.h"
#include "app/training/training_charges.h"
#include "app/training/training_people.h"
#include "models/basics/log_file.h"
#include "models/basics/logging.h"
#include "models/keychain/os_keychain.h"
#include "ui/main_window.h"

#include <QApplication>
#include <QDir>

#include <cstdio>

using namespace reintegro;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int wrongUse = 2;
constexpr int machineTrouble = 8;

int tell(const QString &text, int status)
{
    std::fputs(qPrintable(text), status == 0 ? stdout : stderr);
    return status;
}

WindowStart windowStart(const QString &memoryFile, bool training)
{
    WindowStart start;
    start.memoryFile = memoryFile;
    start.training = training;
    for (const TrainingPerson &person : trainingPeople)
        start.trainingPeople.push_back(
            {QString::fromLatin1(person.name), QString::fromLatin1(person.password), person.role});
    for (const TrainingCharge &charge : trainingCharges(QDateTime::currentDateTimeUtc()))
        start.trainingCharges.append(charge.key);
    return start;
}

//! What a start says that is not the first one of its home, and its exit status; nothing for the first.
std::optional<std::pair<QString, int>> endingOf(SingleInstance::Claim claim, bool training)
{
    switch (claim) {
    case SingleInstance::Claim::First:
        return {};
    case SingleInstance::Claim::Asked:
        return std::pair(training
                ? u"The desk of this home is open already. Its window comes to the front and opens training, "
                  u"or "
                  "asks first where somebody is signed in.\n"_s
                : u"The desk of this home is open already; its window comes to the front.\n"_s,
            0);
    case SingleInstance::Claim::Silent:
        return std::pair(
            u"Another program has this home's desk and does not answer. Nothing was opened. Close "
            "it, or try again in a moment.\n"_s,
            machineTrouble);
    case SingleInstance::Claim::Failed:
        return std::pair(
            u"The program's folder cannot be used: the file desk.lock cannot be made in it. Check "
            "that you may write into it and that the disk is not full.\n"_s,
            machineTrouble);
    }
    return {};
}

int runDesk(QApplication &application, const DeskOptions &options)
{
    const Result<HomeFolder> home = HomeFolder::open();
    if (!home)
        return tell(home.error().english() + u'\n', machineTrouble);
    SingleInstance instance(home->path());
    if (const auto ending = endingOf(instance.claim(requestOf(options)), options.training))
        return tell(ending->first, ending->second);

    const SystemClock clock;
    LogFile log(home->logsFolder(), u"reintegro"_s, clock);
    const LogKeeping logKeeping(log);
    qCInfo(lcApp).noquote() << "reintegro" << QCoreApplication::applicationVersion() << "began on Qt"
                            << qVersion() << "on" << QSysInfo::prettyProductName();
    const QString memoryFile = QDir(home->path()).filePath(u"window.ini"_s);
    const WindowMemory memory(memoryFile);
    installLanguage(application, options.language.isEmpty() ? memory.language() : options.language);
    Theme::setTextPercent(memory.textPercent());
    Theme::apply(application, options.scheme.value_or(memory.scheme()));

    OsKeychain keychain;
    HomeWorkplace workplace(*home, keychain, clock);
    WindowStart start = windowStart(memoryFile, options.training);
    start.changeLanguage = [&application](
                               const QString &language) { installLanguage(application, language); };
    MainWindow window(workplace, std::move(start));
    Opening opening(window);
    application.installEventFilter(&opening);
    QObject::connect(
        &instance, &SingleInstance::asked, &opening, [&window, &opening](const QByteArray &request) {
            const DeskOptions asked = optionsOfRequest(request);
            window.bringUp();
            if (asked.training)
                window.askForTraining();
            opening.open(asked);
        });
    QApplication::setQuitOnLastWindowClosed(false);
    Closing closing(workplace, window);
    QObject::connect(&application, &QGuiApplication::lastWindowClosed, &closing, &Closing::begin);
    QObject::connect(&closing, &Closing::ended, &application, &QCoreApplication::quit);
    if (options.benchStart) {
        auto *const bench = new StartBench(window);
        QObject::connect(&window, &MainWindow::ready, bench, &StartBench::windowIsReady);
    }
    window.start();
    window.bringUp();
    opening.open(options);
    return QApplication::exec();
}

//! The options, before there is an application: some of them need none, and no display.
Result<DeskOptions> optionsOf(int argc, char *argv[])
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    return readDeskOptions(words);
}

} // namespace

int main(int argc, char *argv[])
{
    hardenProcess();
    QCoreApplication::setApplicationName(u"reintegro"_s); // assistive tools find the program by it
    QCoreApplication::setApplicationVersion(QStringLiteral(REINTEGRO_VERSION));
    const Result<DeskOptions> early = optionsOf(argc, argv);
    if (early && early->version)
        return tell(u"reintegro "_s + QCoreApplication::applicationVersion() + u'\n', 0);
    if (early && early->help)
        return tell(deskHelp(), 0);
    if (early && early->selfTest)
        return selfTest(argc, argv);

    QApplication application(argc, argv); // takes Qt's own options (-platform …) out
    QApplication::setDesktopFileName(u"reintegro"_s);
    const Result<DeskOptions> options = readDeskOptions(QApplication::arguments().mid(1));
    if (!options)
        return tell(options.error().english() + u'\n', wrongUse);
    return runDesk(application, *options);
}
