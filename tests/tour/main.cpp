// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/home_workplace.h"
#include "app/desk/translations.h"
#include "app/training/training_charges.h"
#include "app/training/training_people.h"
#include "tests/gui/desk/every_window.h"
#include "tests/support/memory_secret_store.h"
#include "tests/tour/tour.h"
#include "ui/common/theme.h"
#include "ui/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTemporaryDir>

#include <cstdio>

using namespace reintegro;
using namespace Qt::Literals::StringLiterals;

namespace {

struct TourOptions {
    QDir folder;
    QString language;
    ColorScheme scheme = ColorScheme::Light;
    bool everyWindow = false; //!< Each window by itself, instead of a refund's story.
    QSize size{1280, 800};
};

TourOptions readOptions(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Leaves numbered pictures of a whole refund in FOLDER. "
                                     "QT_SCALE_FACTOR makes them larger."_s);
    parser.addHelpOption();
    const QCommandLineOption language(u"lang"_s, u"en, es or zh."_s, u"language"_s, u"en"_s);
    const QCommandLineOption theme(u"theme"_s, u"light or dark."_s, u"theme"_s, u"light"_s);
    const QCommandLineOption windows(
        u"windows"_s, u"A picture of every window and dialog instead of a refund's story."_s);
    const QCommandLineOption size(u"size"_s, u"Of the window, such as 640x400."_s, u"size"_s, u"1280x800"_s);
    parser.addOptions({language, theme, windows, size});
    parser.addPositionalArgument(u"folder"_s, u"Where the pictures go; made if it is missing."_s);
    parser.process(application);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);
    const QStringList sides = parser.value(size).split(u'x');
    return {QDir(parser.positionalArguments().front()), parser.value(language),
        parser.value(theme) == "dark"_L1 ? ColorScheme::Dark : ColorScheme::Light, parser.isSet(windows),
        QSize(sides.value(0).toInt(), sides.value(1).toInt())};
}

void showEveryWindow(const TourOptions &options)
{
    test::WindowDriver driver(options.folder);
    test::EveryWindow every;
    every.setSize(options.size);
    for (const test::EveryWindow::Scene &scene : test::EveryWindow::scenes())
        driver.picture(every.open(scene.name), scene.name);
}

WindowStart windowStart(const QString &home)
{
    WindowStart start;
    start.memoryFile = QDir(home).filePath(u"window.ini"_s);
    for (const TrainingPerson &person : trainingPeople)
        start.trainingPeople.push_back(
            {QString::fromLatin1(person.name), QString::fromLatin1(person.password), person.role});
    for (const TrainingCharge &charge : trainingCharges(QDateTime::currentDateTimeUtc()))
        start.trainingCharges.append(charge.key);
    return start;
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"reintegro"_s);
    const TourOptions options = readOptions(application);
    if (!QDir().mkpath(options.folder.path())) {
        std::fprintf(stderr, "%s cannot be made\n", qPrintable(options.folder.path()));
        return 8;
    }
    installLanguage(application, options.language);
    Theme::apply(application, options.scheme);
    if (options.everyWindow) {
        showEveryWindow(options);
        return 0;
    }

    const QTemporaryDir place;
    const Result<HomeFolder> home = HomeFolder::open(place.filePath(u"home"_s));
    if (!home) {
        std::fprintf(stderr, "%s\n", qPrintable(home.error().english()));
        return 8;
    }
    const SystemClock clock;
    test::MemorySecretStore secrets;
    HomeWorkplace workplace(*home, secrets, clock);
    MainWindow window(workplace, windowStart(home->path()));
    window.resize(options.size);
    test::Tour(window, options.folder).run();
    return 0;
}
