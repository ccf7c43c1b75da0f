// SPDX-License-Identifier: GPL-3.0-or-later
// Shows one window after the other, as standard input asks for them, to whoever looks at it from outside.
#include "tests/gui/desk/every_window.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QSocketNotifier>

#include <cstdio>
#include <iostream>
#include <string>

using namespace reintegro;
using namespace Qt::Literals::StringLiterals;

static void say(const QString &line)
{
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"reintegro"_s);
    Theme::apply(application, ColorScheme::Light);
    test::EveryWindow every;
    for (const test::EveryWindow::Scene &scene : test::EveryWindow::scenes())
        say(scene.name);
    say(u""_s); // that was all
    QSocketNotifier asked(0, QSocketNotifier::Read);
    QObject::connect(&asked, &QSocketNotifier::activated, &application, [&] {
        asked.setEnabled(false); // opening waits, and must not be asked for twice
        std::string name;
        if (!std::getline(std::cin, name))
            return QCoreApplication::quit();
        const QWidget *const window = every.open(QString::fromStdString(name));
        say(window->windowTitle());
        asked.setEnabled(true);
    });
    return QApplication::exec();
}
