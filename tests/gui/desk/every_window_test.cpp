// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/desk/every_window.h"
#include "ui/common/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTest>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

//! What holds for every window, page and dialog: it can be seen, hit, reached and read.
class EveryWindowTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, ColorScheme::Light); }

    void everythingHasANameOfItsOwn_data() { windows(); }
    void everythingHasANameOfItsOwn();
    void everythingIsLargeEnoughToBeHit_data() { windows(); }
    void everythingIsLargeEnoughToBeHit();
    void theFocusCanBeSeenWhereverItIs_data() { windows(); }
    void theFocusCanBeSeenWhereverItIs();
    void tabReachesEverything_data() { windows(); }
    void tabReachesEverything();
    void largeLettersLeaveNothingCut_data() { windows(); }
    void largeLettersLeaveNothingCut();
    void tablesCanBeReadCellByCell_data() { windows(); }
    void tablesCanBeReadCellByCell();

private:
    static void windows()
    {
        QTest::addColumn<QString>("name");
        for (const EveryWindow::Scene &scene : EveryWindow::scenes())
            QTest::newRow(qPrintable(scene.name)) << scene.name;
    }
};

namespace {

constexpr int leastTarget = 28; // device-independent pixels, LOOK; WCAG 2.5.8 asks for 24

//! Parts of another widget, which is what people meet.
bool isInnerPart(const QWidget *widget)
{
    const QWidget *const parent = widget->parentWidget();
    return widget->objectName().startsWith(u"qt_"_s) || qobject_cast<const QScrollBar *>(widget)
        || qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent)
        || (qobject_cast<const QLineEdit *>(parent) && qobject_cast<const QAbstractButton *>(widget))
        || (qobject_cast<const QAbstractItemView *>(parent) && widget->inherits("QTableCornerButton"));
}

bool isControl(const QWidget *widget)
{
    if (qobject_cast<const QHeaderView *>(widget))
        return false; // its table speaks for it, and the button beside it does what a press on it does
    const auto *const label = qobject_cast<const QLabel *>(widget);
    const bool isLink = label && label->textInteractionFlags().testFlag(Qt::LinksAccessibleByMouse)
        && label->text().contains(u"<a "_s);
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
        || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
        || qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QAbstractItemView *>(widget)
        || isLink;
}

QList<QWidget *> controlsOf(QWidget *window)
{
    QList<QWidget *> controls;
    const QList<QWidget *> all = window->findChildren<QWidget *>();
    for (QWidget *const widget : all) {
        if (widget->isVisible() && widget->window() == window && isControl(widget) && !isInnerPart(widget))
            controls.append(widget);
    }
    return controls;
}

QString nameOf(QWidget *widget)
{
    const QAccessibleInterface *const accessible = QAccessible::queryAccessibleInterface(widget);
    return accessible ? accessible->text(QAccessible::Name) : QString();
}

QString describe(QWidget *widget)
{
    return u"%1 \"%2\" (%3×%4)"_s.arg(QString::fromLatin1(widget->metaObject()->className()), nameOf(widget))
        .arg(widget->width())
        .arg(widget->height());
}

bool wantsTab(const QWidget *widget)
{
    const auto *const radio = qobject_cast<const QRadioButton *>(widget);
    return widget->isVisible() && widget->isEnabled()
        && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget->focusProxy() == nullptr
        && !isInnerPart(widget) && (!radio || radio->isChecked());
}

//! The stops of the Tab key, going round once from where the focus is.
QList<QWidget *> stopsOf(QWidget *window)
{
    QList<QWidget *> stops;
    constexpr int most = 400;
    for (int pressed = 0; pressed < most; ++pressed) {
        QWidget *const here = window->focusWidget();
        if (!here || (!stops.isEmpty() && here == stops.constFirst()))
            break;
        if (here->isVisible() && !stops.contains(here))
            stops.append(here);
        QTest::keyClick(here, Qt::Key_Tab);
    }
    return stops;
}

//! As the Tab key does by itself.
void bringIntoView(QWidget *widget)
{
    for (QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto *const area = qobject_cast<QScrollArea *>(parent))
            area->ensureWidgetVisible(widget);
    }
}

//! How many pixels differ so much that everybody sees it (WCAG 1.4.11: 3 : 1).
int clearChanges(const QImage &before, const QImage &after)
{
    int count = 0;
    for (int y = 0; y < std::min(before.height(), after.height()); ++y) {
        for (int x = 0; x < std::min(before.width(), after.width()); ++x) {
            const QRgb one = before.pixel(x, y);
            const QRgb other = after.pixel(x, y);
            if (one != other && contrast(QColor(one), QColor(other)) >= 3.0)
                ++count;
        }
    }
    return count;
}

//! Controls and words that have less room than their letters need.
QStringList cutIn(QWidget *window)
{
    QStringList cut;
    const QList<QWidget *> controls = controlsOf(window);
    for (QWidget *const control : controls) {
        if (qobject_cast<QAbstractItemView *>(control) || qobject_cast<QPlainTextEdit *>(control))
            continue; // they scroll
        const bool isButton = qobject_cast<QAbstractButton *>(control) != nullptr;
        const QSize hint = control->minimumSizeHint();
        if ((isButton && control->width() < hint.width()) || control->height() < hint.height())
            cut.append(describe(control) + u" needs %1×%2"_s.arg(hint.width()).arg(hint.height()));
    }
    const QList<QLabel *> labels = window->findChildren<QLabel *>();
    for (const QLabel *const label : labels) {
        if (!label->isVisible() || label->text().isEmpty() || label->inherits("reintegro::ElidedLabel"))
            continue;
        const int needed =
            label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        if (label->height() + 1 < needed)
            cut.append(
                u"the words \"%1\" have %2 of %3"_s.arg(label->text()).arg(label->height()).arg(needed));
    }
    return cut;
}

QImage pictureOf(QWidget *widget)
{
    constexpr int around = 3;
    const QRect area(widget->mapTo(widget->window(), QPoint()), widget->size());
    return widget->window()->grab(area.adjusted(-around, -around, around, around)).toImage();
}

} // namespace

void EveryWindowTest::everythingHasANameOfItsOwn()
{
    QFETCH(const QString, name);
    EveryWindow every;
    QWidget *const window = every.open(name);
    QStringList problems;
    QMap<QString, QWidget *> seen;
    const QList<QWidget *> controls = controlsOf(window);
    for (QWidget *const control : controls) {
        const QString said = nameOf(control);
        if (said.isEmpty())
            problems.append(u"no name: "_s + describe(control));
        else if (seen.contains(said))
            problems.append(
                u"the same name: "_s + describe(control) + u" and "_s + describe(seen.value(said)));
        seen.insert(said, control);
    }
    if (window->windowTitle().isEmpty())
        problems.append(u"the window has no title"_s);
    QCOMPARE(problems.join(u'\n'), QString());
}

void EveryWindowTest::everythingIsLargeEnoughToBeHit()
{
    QFETCH(const QString, name);
    EveryWindow every;
    QWidget *const window = every.open(name);
    QStringList small;
    const QList<QWidget *> controls = controlsOf(window);
    for (QWidget *const control : controls) {
        if (control->width() < leastTarget || control->height() < leastTarget)
            small.append(describe(control));
    }
    const QList<QTabBar *> bars = window->findChildren<QTabBar *>();
    for (QTabBar *const bar : bars) {
        for (int tab = 0; bar->isVisible() && tab < bar->count(); ++tab) {
            if (bar->tabRect(tab).height() < leastTarget)
                small.append(u"tab "_s + bar->tabText(tab));
        }
    }
    QCOMPARE(small.join(u'\n'), QString());
}

void EveryWindowTest::theFocusCanBeSeenWhereverItIs()
{
    QFETCH(const QString, name);
    for (const ColorScheme scheme : {ColorScheme::Light, ColorScheme::Dark}) {
        Theme::apply(*qApp, scheme);
        EveryWindow every;
        QWidget *const window = every.open(name);
        const QList<QWidget *> stops = stopsOf(window);
        QStringList unseen;
        for (QWidget *const stop : stops) {
            if (!QTest::qWaitFor([stop] { return stop->isEnabled(); }, 2000))
                continue; // closed by now
            bringIntoView(stop);
            stop->setFocus(Qt::TabFocusReason);
            if (auto *const edit = qobject_cast<QLineEdit *>(stop))
                edit->deselect(); // a selection is no sign of the focus: it may be empty
            const QImage with = pictureOf(stop);
            window->setFocus(Qt::OtherFocusReason);
            stop->clearFocus();
            const int changes = clearChanges(pictureOf(stop), with);
            constexpr int leastChanges = 24; // the shorter side of a small button
            if (changes < leastChanges)
                unseen.append(u"%1: %2 pixels"_s.arg(describe(stop)).arg(changes));
        }
        Theme::apply(*qApp, ColorScheme::Light);
        QCOMPARE(unseen.join(u'\n'), QString());
    }
}

void EveryWindowTest::tabReachesEverything()
{
    QFETCH(const QString, name);
    EveryWindow every;
    QWidget *const window = every.open(name);
    const QList<QWidget *> stops = stopsOf(window);
    QStringList missing;
    const QList<QWidget *> all = window->findChildren<QWidget *>();
    for (QWidget *const widget : all) {
        if (widget->window() == window && wantsTab(widget) && !stops.contains(widget))
            missing.append(describe(widget));
    }
    const QList<QWidget *> controls = controlsOf(window);
    for (QWidget *const control : controls) { // and nothing that can be pressed is left out of the chain
        const auto *const radio = qobject_cast<const QRadioButton *>(control);
        const bool isReachedElsewhere = radio && !radio->isChecked();
        if (control->isEnabled() && control->focusPolicy() == Qt::NoFocus && !control->focusProxy()
            && !isReachedElsewhere)
            missing.append(u"takes no focus: "_s + describe(control));
    }
    QCOMPARE(missing.join(u'\n'), QString());
}

void EveryWindowTest::largeLettersLeaveNothingCut()
{
    QFETCH(const QString, name);
    const QFont before = QApplication::font();
    QFont large = before;
    large.setPointSizeF(14); // the system's has 10
    QApplication::setFont(large);
    QStringList cut;
    {
        EveryWindow every;
        QWidget *const window = every.open(name);
        const bool isWhole = QTest::qWaitFor(
            [&] { // layouts come to rest
                cut = cutIn(window);
                return cut.isEmpty();
            },
            1500);
        Q_UNUSED(isWhole)
    }
    QApplication::setFont(before);
    QCOMPARE(cut.join(u'\n'), QString());
}

//! What is painted stands in the cells for those who do not see it, with the heading of its column.
void EveryWindowTest::tablesCanBeReadCellByCell()
{
    QFETCH(const QString, name);
    EveryWindow every;
    QWidget *const window = every.open(name);
    QStringList problems;
    const QList<QAbstractItemView *> views = window->findChildren<QAbstractItemView *>();
    for (QAbstractItemView *const view : views) {
        QAccessibleInterface *const accessible = QAccessible::queryAccessibleInterface(view);
        QAccessibleTableInterface *const table = accessible ? accessible->tableInterface() : nullptr;
        if (!view->isVisible() || view->window() != window || !table || !view->inherits("QTableView"))
            continue;
        for (int column = 0; column < table->columnCount(); ++column) {
            if (table->columnDescription(column).isEmpty())
                problems.append(u"%1: column %2 has no heading"_s.arg(nameOf(view)).arg(column));
            const QModelIndex index = view->model()->index(0, column);
            const QAccessibleInterface *const cell = table->cellAt(0, column);
            const QString shown = index.data().toString();
            if (cell && !shown.isEmpty() && !cell->text(QAccessible::Name).contains(shown))
                problems.append(
                    u"%1: column %2 does not say \"%3\""_s.arg(nameOf(view)).arg(column).arg(shown));
        }
    }
    QCOMPARE(problems.join(u'\n'), QString());
}

} // namespace reintegro::test

QTEST_MAIN(reintegro::test::EveryWindowTest)
#include "every_window_test.moc"
