// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/environment_band.h"
#include "ui/common/icons.h"
#include "ui/common/motion.h"
#include "ui/common/status_words.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QPalette>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

class ThemeTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void textCanBeReadOnItsGround_data();
    void textCanBeReadOnItsGround();
    void pillsCanBeReadByEverybody_data();
    void pillsCanBeReadByEverybody();
    void environmentsCanBeReadInWhite_data();
    void environmentsCanBeReadInWhite();
    void aSchemeThatIsAskedForIsTheOneThatShows_data();
    void aSchemeThatIsAskedForIsTheOneThatShows();
    void aStatusMeansWhatTheTableSays_data();
    void aStatusMeansWhatTheTableSays();
    void aStateMeansWhatTheTableSays_data();
    void aStateMeansWhatTheTableSays();
    void everyStateHasASentenceAboutTheMoney();
    void everyIconHasADrawing();
    void iconsTakeThePalettesColour();
    void digitsHaveOneWidth();
    void problemsCanBeReadOnEveryGround();
    void coloursThatWereForcedStay();
    void anOrdinaryPaletteIsNotTakenForOne_data();
    void anOrdinaryPaletteIsNotTakenForOne();
    void whoWantsLessMotionIsHeard_data();
    void whoWantsLessMotionIsHeard();
};

void ThemeTest::textCanBeReadOnItsGround_data()
{
    QTest::addColumn<ColorRole>("text");
    QTest::addColumn<ColorRole>("ground");
    QTest::addColumn<double>("least");
    constexpr double forText = 4.5;
    constexpr double forEdges = 3.0; // of what can be typed into: WCAG 1.4.11
    QTest::newRow("text on window") << ColorRole::Text << ColorRole::Window << forText;
    QTest::newRow("text on card") << ColorRole::Text << ColorRole::Card << forText;
    QTest::newRow("muted on window") << ColorRole::Muted << ColorRole::Window << forText;
    QTest::newRow("muted on card") << ColorRole::Muted << ColorRole::Card << forText;
    QTest::newRow("accent on window") << ColorRole::Accent << ColorRole::Window << forText;
    QTest::newRow("accent on card") << ColorRole::Accent << ColorRole::Card << forText;
    QTest::newRow("on accent") << ColorRole::OnAccent << ColorRole::Accent << forText;
    QTest::newRow("amber") << ColorRole::Amber << ColorRole::AmberGround << forText;
    QTest::newRow("amber on card") << ColorRole::Amber << ColorRole::Card << forText;
    QTest::newRow("text on amber") << ColorRole::Text << ColorRole::AmberGround << forText;
    QTest::newRow("muted on amber") << ColorRole::Muted << ColorRole::AmberGround << forText;
    QTest::newRow("muted on line") << ColorRole::Muted << ColorRole::Line << forText - 0.3;
    QTest::newRow("border on card") << ColorRole::Border << ColorRole::Card << forEdges;
    QTest::newRow("border on window") << ColorRole::Border << ColorRole::Window << forEdges;
    // The ring of the focus, and the frame of what is chosen in a menu.
    QTest::newRow("ring on card") << ColorRole::Accent << ColorRole::Card << forEdges;
    QTest::newRow("ring on window") << ColorRole::Accent << ColorRole::Window << forEdges;
    QTest::newRow("ring against the border") << ColorRole::Accent << ColorRole::Line << forEdges;
    QTest::newRow("ring inside a filled button") << ColorRole::OnAccent << ColorRole::Accent << forEdges;
    QTest::newRow("ring inside a button that stops") << ColorRole::OnDanger << ColorRole::Danger << forEdges;
    QTest::newRow("ring on amber") << ColorRole::Accent << ColorRole::AmberGround << forEdges;
    QTest::newRow("what stops") << ColorRole::OnDanger << ColorRole::Danger << forText;
    QTest::newRow("a selected row") << ColorRole::OnAccent << ColorRole::Accent << forText;
    QTest::newRow("a row beside a selected one") << ColorRole::Accent << ColorRole::Card << forEdges;
    QTest::newRow("a link") << ColorRole::Accent << ColorRole::Card << forText;
    QTest::newRow("closed, on window") << ColorRole::Muted << ColorRole::Window << forEdges;
    QTest::newRow("closed, filled") << ColorRole::Muted << ColorRole::Line << forEdges;
    QTest::newRow("amber's frame") << ColorRole::Amber << ColorRole::AmberGround << forEdges;
    QTest::newRow("scroll bar on card") << ColorRole::Border << ColorRole::Card << forEdges;
}

void ThemeTest::textCanBeReadOnItsGround()
{
    QFETCH(const ColorRole, text);
    QFETCH(const ColorRole, ground);
    QFETCH(const double, least);
    for (const bool dark : {false, true}) {
        const double found = contrast(Theme::color(text, dark), Theme::color(ground, dark));
        QVERIFY2(found >= least, qPrintable(u"%1, dark: %2"_s.arg(found).arg(dark)));
    }
}

void ThemeTest::pillsCanBeReadByEverybody_data()
{
    QTest::addColumn<Meaning>("meaning");
    for (const Meaning meaning : allMeanings)
        QTest::addRow("meaning %d", static_cast<int>(meaning)) << meaning;
}

void ThemeTest::pillsCanBeReadByEverybody()
{
    QFETCH(const Meaning, meaning);
    for (const bool dark : {false, true}) {
        const PillColors colors = Theme::pill(meaning, dark);
        const double found = contrast(colors.text, colors.ground);
        QVERIFY2(found >= 6.9, qPrintable(u"%1, dark: %2"_s.arg(found).arg(dark)));
    }
}

void ThemeTest::environmentsCanBeReadInWhite_data()
{
    QTest::addColumn<ProfileKind>("kind");
    QTest::newRow("training") << ProfileKind::Training;
    QTest::newRow("sandbox") << ProfileKind::Sandbox;
    QTest::newRow("production") << ProfileKind::Production;
    QTest::newRow("custom") << ProfileKind::Custom;
}

void ThemeTest::environmentsCanBeReadInWhite()
{
    QFETCH(const ProfileKind, kind);
    QVERIFY(contrast(Qt::white, colorOf(kind)) >= 4.5);
}

void ThemeTest::aSchemeThatIsAskedForIsTheOneThatShows_data()
{
    QTest::addColumn<ColorScheme>("scheme");
    QTest::addColumn<bool>("isDark");
    QTest::newRow("dark") << ColorScheme::Dark << true;
    QTest::newRow("light after dark") << ColorScheme::Light << false;
    QTest::newRow("the system's, which is light here") << ColorScheme::System << false;
}

void ThemeTest::aSchemeThatIsAskedForIsTheOneThatShows()
{
    QFETCH(const ColorScheme, scheme);
    QFETCH(const bool, isDark);
    Theme::apply(*qApp, scheme);
    QCOMPARE(Theme::isDark(), isDark);
    QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::color(ColorRole::Window, isDark));
    QVERIFY2(!qApp->styleSheet().contains(u'@'), "a colour of the style sheet has no value");
}

void ThemeTest::aStatusMeansWhatTheTableSays_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<Meaning>("meaning");
    QTest::newRow("SETTLED") << u"SETTLED"_s << Meaning::Arrived;
    QTest::newRow("REFUNDED") << u"REFUNDED"_s << Meaning::Arrived;
    QTest::newRow("IN_PROGRESS") << u"IN_PROGRESS"_s << Meaning::OnItsWay;
    QTest::newRow("REFUNDING") << u"REFUNDING"_s << Meaning::OnItsWay;
    QTest::newRow("AUTHORIZED") << u"AUTHORIZED"_s << Meaning::WaitsForPerson;
    QTest::newRow("FAILED") << u"FAILED"_s << Meaning::WentWrong;
    QTest::newRow("CHARGED_BACK") << u"CHARGED_BACK"_s << Meaning::WentWrong;
    QTest::newRow("CANCELLED") << u"CANCELLED"_s << Meaning::Over;
    QTest::newRow("EXPIRED") << u"EXPIRED"_s << Meaning::Over;
    QTest::newRow("a word nobody knows") << u"ON_REVIEW"_s << Meaning::NobodyKnows;
}

void ThemeTest::aStatusMeansWhatTheTableSays()
{
    QFETCH(const QString, status);
    QFETCH(const Meaning, meaning);
    QCOMPARE(meaningOf(ChargeStatus::fromText(status)), meaning);
    QVERIFY(!sentenceFor(ChargeStatus::fromText(status)).isEmpty());
}

void ThemeTest::aStateMeansWhatTheTableSays_data()
{
    using enum RequestState;
    QTest::addColumn<RequestState>("state");
    QTest::addColumn<Meaning>("meaning");
    QTest::newRow("settled") << Settled << Meaning::Arrived;
    QTest::newRow("sending") << Sending << Meaning::OnItsWay;
    QTest::newRow("in progress") << InProgress << Meaning::OnItsWay;
    QTest::newRow("awaiting approval") << AwaitingApproval << Meaning::WaitsForPerson;
    QTest::newRow("approved") << Approved << Meaning::WaitsForPerson;
    QTest::newRow("not sent") << NotSent << Meaning::WaitsForPerson;
    QTest::newRow("failed") << Failed << Meaning::WentWrong;
    QTest::newRow("rejected") << Rejected << Meaning::WentWrong;
    QTest::newRow("unknown") << Unknown << Meaning::NobodyKnows;
    QTest::newRow("draft") << Draft << Meaning::Over;
    QTest::newRow("withdrawn") << Withdrawn << Meaning::Over;
    QTest::newRow("expired") << Expired << Meaning::Over;
}

void ThemeTest::aStateMeansWhatTheTableSays()
{
    QFETCH(const RequestState, state);
    QFETCH(const Meaning, meaning);
    QCOMPARE(meaningOf(state), meaning);
}

void ThemeTest::everyStateHasASentenceAboutTheMoney()
{
    for (const RequestState state : allRequestStates) {
        QVERIFY(!wordsFor(state).isEmpty());
        QVERIFY(sentenceFor(state).endsWith(u'.'));
    }
    QVERIFY(sentenceFor(RequestState::Unknown).contains("Do not ask for another refund"_L1));
}

void ThemeTest::everyIconHasADrawing()
{
    constexpr int size = 20;
    for (int name = 0; name <= static_cast<int>(IconName::Settings); ++name) {
        const QImage drawn = iconPixmap(static_cast<IconName>(name), Qt::black, size, 1.0).toImage();
        bool hasInk = false;
        for (int y = 0; y < size && !hasInk; ++y)
            for (int x = 0; x < size && !hasInk; ++x)
                hasInk = qAlpha(drawn.pixel(x, y)) > 0;
        QVERIFY2(hasInk, qPrintable(u"icon %1"_s.arg(name)));
    }
}

void ThemeTest::iconsTakeThePalettesColour()
{
    const auto inkOf = [](const QIcon &icon) {
        const QImage drawn = icon.pixmap(QSize(20, 20)).toImage();
        for (int y = 0; y < drawn.height(); ++y)
            for (int x = 0; x < drawn.width(); ++x)
                if (qAlpha(drawn.pixel(x, y)) == 255)
                    return QColor::fromRgb(drawn.pixel(x, y));
        return QColor();
    };
    const QIcon kept = icon(IconName::Search);
    Theme::apply(*qApp, ColorScheme::Dark);
    QCOMPARE(inkOf(kept), Theme::color(ColorRole::Text, true));
    Theme::apply(*qApp, ColorScheme::Light);
    QCOMPARE(inkOf(kept), Theme::color(ColorRole::Text, false));
}

void ThemeTest::digitsHaveOneWidth()
{
    const QFontMetricsF metrics(Theme::digits(FontRole::Amount));
    for (char16_t digit = u'1'; digit <= u'9'; ++digit)
        QCOMPARE(metrics.horizontalAdvance(QChar(digit)), metrics.horizontalAdvance(u'0'));
}

void ThemeTest::problemsCanBeReadOnEveryGround()
{
    for (const bool dark : {false, true}) {
        const QColor problem = Theme::pill(Meaning::WentWrong, dark).text;
        for (const ColorRole ground : {ColorRole::Window, ColorRole::Card, ColorRole::AmberGround})
            QVERIFY(contrast(problem, Theme::color(ground, dark)) >= 4.5);
        const QColor unknown = Theme::pill(Meaning::NobodyKnows, dark).ground; // a card's ground, too
        for (const ColorRole text : {ColorRole::Text, ColorRole::Muted, ColorRole::Amber})
            QVERIFY(contrast(Theme::color(text, dark), unknown) >= 4.5);
    }
}

static QPalette onOneGround(const QColor &ground, const QColor &text)
{
    QPalette palette;
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Button})
        palette.setColor(role, ground);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, text);
    palette.setColor(QPalette::Highlight, Qt::cyan);
    palette.setColor(QPalette::HighlightedText, Qt::black);
    return palette;
}

void ThemeTest::coloursThatWereForcedStay()
{
    const QPalette system = onOneGround(Qt::black, Qt::yellow);
    Theme::apply(*qApp, ColorScheme::System, system);
    QVERIFY(Theme::isForced());
    QCOMPARE(QApplication::palette().color(QPalette::WindowText), QColor(Qt::yellow));
    QCOMPARE(Theme::color(ColorRole::Muted), QColor(Qt::yellow));
    QCOMPARE(Theme::color(ColorRole::Accent), QColor(Qt::cyan));
    QCOMPARE(Theme::pill(Meaning::WentWrong).ground, QColor(Qt::black));
    QVERIFY(!qApp->styleSheet().contains(Theme::color(ColorRole::Card, true).name()));
    Theme::apply(*qApp, ColorScheme::Light, system); // asked for in so many words
    QVERIFY(!Theme::isForced());
    QCOMPARE(Theme::color(ColorRole::Text), Theme::color(ColorRole::Text, false));
    Theme::apply(*qApp, ColorScheme::Light);
}

void ThemeTest::anOrdinaryPaletteIsNotTakenForOne_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<bool>("isHighContrast");
    QTest::newRow("black and white") << onOneGround(Qt::black, Qt::white) << true;
    QTest::newRow("white and black") << onOneGround(Qt::white, Qt::black) << true;
    QTest::newRow("Windows: Aquatic") << onOneGround(QColor(0x202020), Qt::white) << true;
    QTest::newRow("ours, light") << onOneGround(Theme::color(ColorRole::Card, false), QColor(0x777777))
                                 << false;
    QPalette fusion(QColor(0xefefef), QColor(0xefefef));
    fusion.setColor(QPalette::Base, Qt::white);
    QTest::newRow("Fusion") << fusion << false;
}

void ThemeTest::anOrdinaryPaletteIsNotTakenForOne()
{
    QFETCH(const QPalette, palette);
    QFETCH(const bool, isHighContrast);
    QCOMPARE(Theme::isHighContrast(palette), isHighContrast);
}

void ThemeTest::whoWantsLessMotionIsHeard_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("wantsLess");
    QTest::newRow("nothing said") << QString() << QByteArray() << false;
    QTest::newRow("GTK off") << u"gtk-3.0/settings.ini"_s
                             << QByteArray("[Settings]\ngtk-enable-animations=0\n") << true;
    QTest::newRow("GTK false") << u"gtk-3.0/settings.ini"_s
                               << QByteArray("[Settings]\ngtk-enable-animations=false\n") << true;
    QTest::newRow("GTK on") << u"gtk-3.0/settings.ini"_s
                            << QByteArray("[Settings]\ngtk-enable-animations=1\n") << false;
    QTest::newRow("KDE at once") << u"kdeglobals"_s << QByteArray("[KDE]\nAnimationDurationFactor=0\n")
                                 << true;
    QTest::newRow("KDE slower") << u"kdeglobals"_s << QByteArray("[KDE]\nAnimationDurationFactor=0.5\n")
                                << false;
}

void ThemeTest::whoWantsLessMotionIsHeard()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    QSKIP("the system is asked there");
#endif
    QFETCH(const QString, file);
    QFETCH(const QByteArray, text);
    QFETCH(const bool, wantsLess);
    const QTemporaryDir place;
    const QByteArray before = qgetenv("XDG_CONFIG_HOME");
    qputenv("XDG_CONFIG_HOME", place.path().toLocal8Bit());
    if (!file.isEmpty()) {
        QVERIFY(QDir(place.path()).mkpath(QFileInfo(file).path()));
        QFile settings(place.filePath(file));
        QVERIFY(settings.open(QIODevice::WriteOnly));
        settings.write(text);
    }
    const bool found = wantsLessMotion();
    if (before.isEmpty())
        qunsetenv("XDG_CONFIG_HOME");
    else
        qputenv("XDG_CONFIG_HOME", before);
    QCOMPARE(found, wantsLess);
}

} // namespace reintegro::test

QTEST_MAIN(reintegro::test::ThemeTest)
#include "theme_test.moc"
