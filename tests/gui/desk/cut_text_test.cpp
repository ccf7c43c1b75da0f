// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/translations.h"
#include "tests/gui/desk/cut_text.h"
#include "tests/gui/desk/every_window.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

//! Every window in every language on a screen of 1280 × 800: at 100 %, and at 200 %, where 640 × 400 of our
//! pixels are all there is. REINTEGRO_PICTURES=FOLDER leaves a picture of each.
class CutTextTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, ColorScheme::Light); }
    void cleanup() { installLanguage(*qApp, u"en"_s); }

    void findsWhatIsCut();
    void everyTextCanBeReadWhole_data();
    void everyTextCanBeReadWhole();
};

static void settle()
{
    constexpr int rounds = 5; // a layout that is asked for by a layout
    for (int round = 0; round < rounds; ++round)
        QCoreApplication::processEvents();
}

void CutTextTest::findsWhatIsCut()
{
    QWidget window;
    window.resize(400, 200);
    QLabel label(u"These words do not fit into forty pixels"_s, &window);
    label.setGeometry(0, 0, 40, 20);
    QPushButton button(u"Neither does this"_s, &window);
    button.setGeometry(0, 40, 300, 30);
    window.show();
    QCOMPARE(cutTextsIn(&window).size(), 1);
    label.resize(label.sizeHint());
    QCOMPARE(cutTextsIn(&window), QStringList());
    button.move(200, 40); // out of the window
    QCOMPARE(cutTextsIn(&window).size(), 1);
}

void CutTextTest::everyTextCanBeReadWhole_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("scene");
    for (const QString &language : {u"en"_s, u"es"_s, u"zh"_s}) {
        for (const EveryWindow::Scene &scene : EveryWindow::scenes())
            QTest::addRow("%s %s", qPrintable(language), qPrintable(scene.name)) << language << scene.name;
    }
}

void CutTextTest::everyTextCanBeReadWhole()
{
    QFETCH(const QString, language);
    QFETCH(const QString, scene);
    installLanguage(*qApp, language);
    const QSize screen = QSize(1280, 800) / qApp->devicePixelRatio();
    EveryWindow every;
    every.setSize(screen);
    QWidget *const window = every.open(scene);
    window->resize(window->size().boundedTo(screen)); // as a window manager would
    settle();
    const QString pictures = qEnvironmentVariable("REINTEGRO_PICTURES");
    if (!pictures.isEmpty())
        window->grab().save(u"%1/%2-%3.png"_s.arg(pictures, language, scene));
    QVERIFY2(window->width() <= screen.width() && window->height() <= screen.height(),
        qPrintable(u"needs %1 × %2"_s.arg(window->width()).arg(window->height())));
    const QStringList cut = cutTextsIn(window);
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
}

} // namespace reintegro::test

QTEST_MAIN(reintegro::test::CutTextTest)
#include "cut_text_test.moc"
