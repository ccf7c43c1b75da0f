// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/refund/gui_desk.h"
#include "ui/common/list_columns.h"
#include "ui/common/list_look.h"

#include <QFile>
#include <QHeaderView>
#include <QMenu>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

//! Columns as a person arranges them, and as they stand the next day.
class ListColumnsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, ColorScheme::Light); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        open();
    }
    void cleanup() { m_window.reset(); }

    void standsAsItStartedUntilSomebodyChangesIt();
    void aColumnThatIsDraggedWiderIsSoTheNextDay();
    void aDoubleClickOnTheEdgeFitsItAgain();
    void aClickOnTheHeaderSorts();
    void aColumnThatIsDraggedStandsThereTheNextDay();
    void whatIsNotAllHereIsNotSorted();
    void whatWasChosenHoldsOnceAllIsHere();
    void theStoresOwnColumnsAreAlwaysOpen();
    void columnsAreChosenWithTheKeyboard();
    void theMouseIsNeverNeededForDragging();
    void theLastColumnCannotBeTakenAway();
    void asAtFirstForgetsEverything();
    void theHeadersMenuIsAboutTheColumnUnderTheMouse();
    void nothingButNumbersIsKept();
    void whatMakesNoSenseIsPassedOver_data();
    void whatMakesNoSenseIsPassedOver();
    void whatFillsTakesWhatIsLeft();

private:
    enum Column { Name, Amount, City, Note };
    void open();
    void openAgain()
    {
        m_window.reset();
        open();
    }
    void write(const QByteArray &text) const
    {
        QFile file(m_folder->filePath(u"window.ini"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    [[nodiscard]] QByteArray kept() const
    {
        QFile file(m_folder->filePath(u"window.ini"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QHeaderView *header() const { return m_list->horizontalHeader(); }
    [[nodiscard]] QPoint middleOf(int column) const
    {
        return {header()->sectionViewportPosition(column) + header()->sectionSize(column) / 2,
            header()->height() / 2};
    }
    void drag(const QPoint &from, const QPoint &to) const
    {
        QWidget *const place = header()->viewport();
        QTest::mousePress(place, Qt::LeftButton, {}, from);
        QTest::mouseMove(place, from + (to - from) / 2);
        QMouseEvent move(QEvent::MouseMove, to, place->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(place, &move);
        QTest::mouseRelease(place, Qt::LeftButton, {}, to);
    }
    void widen(int column, int by) const
    {
        const QPoint edge(header()->sectionViewportPosition(column) + header()->sectionSize(column) - 1,
            header()->height() / 2);
        drag(edge, edge + QPoint(by, 0));
    }
    void click(int column) const
    {
        QTest::mouseClick(header()->viewport(), Qt::LeftButton, {}, middleOf(column));
    }
    [[nodiscard]] QStringList rows() const
    {
        QStringList names;
        for (int row = 0; row < m_list->model()->rowCount(); ++row)
            names.append(m_list->model()->index(row, Name).data().toString());
        return names;
    }
    [[nodiscard]] static QMenu *menu() { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); }
    //! Chooses an entry, also one of a menu below, by what it says.
    void choose(const QString &text)
    {
        QTRY_VERIFY(menu());
        QList<QAction *> actions;
        const QList<QMenu *> below = menu()->findChildren<QMenu *>();
        for (const QMenu *const each : below)
            actions += each->actions();
        actions += menu()->actions();
        const auto found = std::find_if(actions.cbegin(), actions.cend(),
            [&text](const QAction *action) { return action->text() == text; });
        QVERIFY2(found != actions.cend(), qPrintable(text));
        (*found)->trigger();
        menu()->close();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QWidget> m_window;
    QTableView *m_list = nullptr;
    ListColumns *m_columns = nullptr;
};

void ListColumnsTest::open()
{
    m_window = std::make_unique<QWidget>();
    new ListMemory(m_folder->filePath(u"window.ini"_s), m_window.get());
    m_list = new QTableView(m_window.get());
    auto *const model = new QStandardItemModel(m_list);
    model->setHorizontalHeaderLabels({u"Name"_s, u"Amount"_s, u"City"_s, u"Note"_s});
    for (const auto &[name, amount, city] : {std::tuple(u"Camila"_s, 20, u"Cali"_s),
             std::tuple(u"Andrés"_s, 30, u"Tunja"_s), std::tuple(u"Beatriz"_s, 10, u"Pasto"_s)}) {
        auto *const number = new QStandardItem;
        number->setData(amount, Qt::DisplayRole);
        model->appendRow(
            {new QStandardItem(name), number, new QStandardItem(city), new QStandardItem(u"a note"_s)});
    }
    auto *const sorted = new QSortFilterProxyModel(m_list);
    sorted->setSourceModel(model);
    m_list->setModel(sorted);
    m_list->setAccessibleName(u"People of a test"_s);
    setListLook(m_list);
    m_columns = new ListColumns(m_list,
        {.name = u"test"_s, .shown = {Name, Amount, City}, .filling = {City}, .sortedByStore = {Name}});
    auto *const layout = new QVBoxLayout(m_window.get());
    layout->addWidget(m_list);
    m_window->resize(700, 300);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_list->setFocus();
}

void ListColumnsTest::standsAsItStartedUntilSomebodyChangesIt()
{
    QVERIFY(header()->isSectionHidden(Note));
    QCOMPARE(rows(), (QStringList{u"Camila"_s, u"Andrés"_s, u"Beatriz"_s})); // as it comes
    QVERIFY2(!kept().contains("[lists]"), "nobody has arranged anything");
}

void ListColumnsTest::aColumnThatIsDraggedWiderIsSoTheNextDay()
{
    const int before = header()->sectionSize(Amount);
    widen(Amount, 60);
    const int after = header()->sectionSize(Amount);
    QCOMPARE(after, before + 60);
    m_window->resize(900, 300); // what fits itself anew leaves it alone
    QCOMPARE(header()->sectionSize(Amount), after);

    openAgain();

    QCOMPARE(header()->sectionSize(Amount), after);
}

void ListColumnsTest::aDoubleClickOnTheEdgeFitsItAgain()
{
    const int before = header()->sectionSize(Amount);
    widen(Amount, 60);
    QVERIFY(header()->sectionSize(Amount) > before);
    const QPoint edge(header()->sectionViewportPosition(Amount) + header()->sectionSize(Amount) - 1,
        header()->height() / 2);
    QTest::mouseDClick(header()->viewport(), Qt::LeftButton, {}, edge);
    QCOMPARE(header()->sectionSize(Amount), before);
    openAgain();
    QCOMPARE(header()->sectionSize(Amount), before);
}

void ListColumnsTest::aClickOnTheHeaderSorts()
{
    click(Amount);
    QCOMPARE(rows(), (QStringList{u"Beatriz"_s, u"Camila"_s, u"Andrés"_s}));
    QVERIFY(m_list->selectionModel()->selectedColumns().isEmpty());
    click(Amount);
    QCOMPARE(rows(), (QStringList{u"Andrés"_s, u"Camila"_s, u"Beatriz"_s}));

    openAgain();
    QCOMPARE(rows(), (QStringList{u"Andrés"_s, u"Camila"_s, u"Beatriz"_s}));
    QCOMPARE(header()->sortIndicatorSection(), int(Amount));

    click(Amount); // the third leads back to the order in which they come
    QCOMPARE(rows(), (QStringList{u"Camila"_s, u"Andrés"_s, u"Beatriz"_s}));
}

void ListColumnsTest::aColumnThatIsDraggedStandsThereTheNextDay()
{
    drag(middleOf(Amount), middleOf(Name) - QPoint(header()->sectionSize(Name) / 2 - 4, 0));
    QCOMPARE(header()->visualIndex(Amount), 0);
    openAgain();
    QCOMPARE(header()->visualIndex(Amount), 0);
    QCOMPARE(header()->visualIndex(Name), 1);
}

void ListColumnsTest::whatIsNotAllHereIsNotSorted()
{
    m_columns->setWhole(false);
    click(Amount);
    QCOMPARE(rows(), (QStringList{u"Camila"_s, u"Andrés"_s, u"Beatriz"_s}));
    QCOMPARE(m_columns->sortColumn(), -1); // the arrow does not say so either
    QVERIFY(header()->toolTip().contains(u"Only a part"_s));
    m_columns->setWhole(true);
    QVERIFY(header()->toolTip().isEmpty());
}

void ListColumnsTest::whatWasChosenHoldsOnceAllIsHere()
{
    click(Amount);
    m_columns->setWhole(false);
    QCOMPARE(m_columns->sortColumn(), -1);
    QCOMPARE(rows(), (QStringList{u"Camila"_s, u"Andrés"_s, u"Beatriz"_s}));
    m_columns->setWhole(true);
    QCOMPARE(m_columns->sortColumn(), int(Amount));
    QCOMPARE(rows(), (QStringList{u"Beatriz"_s, u"Camila"_s, u"Andrés"_s}));
}

void ListColumnsTest::theStoresOwnColumnsAreAlwaysOpen()
{
    m_columns->setWhole(false);
    click(Name);
    QCOMPARE(rows(), (QStringList{u"Andrés"_s, u"Beatriz"_s, u"Camila"_s}));
}

void ListColumnsTest::columnsAreChosenWithTheKeyboard()
{
    QTest::keyClick(m_list, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(m_columns->button()));
    QTest::keyClick(m_list, Qt::Key_Backtab);
    QTest::keyClick(m_list, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(menu());
    QTest::keyClick(menu(), Qt::Key_Up); // "As at first"
    QTest::keyClick(menu(), Qt::Key_Up); // the last of the columns
    QCOMPARE(menu()->activeAction()->text(), u"Note"_s);
    QTest::keyClick(menu(), Qt::Key_Return);
    QVERIFY(!header()->isSectionHidden(Note));
    openAgain();
    QVERIFY(!header()->isSectionHidden(Note));
}

void ListColumnsTest::theMouseIsNeverNeededForDragging()
{
    m_list->setCurrentIndex(m_list->model()->index(0, Amount));
    const int before = header()->sectionSize(Amount);
    QTest::mouseClick(m_columns->button(), Qt::LeftButton);
    choose(u"Wider"_s);
    QCOMPARE(header()->sectionSize(Amount), before + ListColumns::widthStep);
    QTest::mouseClick(m_columns->button(), Qt::LeftButton);
    choose(u"To the left"_s);
    QCOMPARE(header()->visualIndex(Amount), 0);
    QTest::mouseClick(m_columns->button(), Qt::LeftButton);
    choose(u"City"_s); // in the menu to sort by, which comes first
    QCOMPARE(m_columns->sortColumn(), int(City));
    openAgain();
    QCOMPARE(header()->sectionSize(Amount), before + ListColumns::widthStep);
    QCOMPARE(header()->visualIndex(Amount), 0);
    QCOMPARE(rows().constFirst(), u"Camila"_s); // Cali
}

void ListColumnsTest::theLastColumnCannotBeTakenAway()
{
    for (const Column column : {Name, Amount, City}) {
        const std::unique_ptr<QMenu> menu(m_columns->makeMenu(Name));
        const QList<QAction *> actions = menu->actions();
        for (QAction *const action : actions) {
            if (action->isCheckable()
                && action->text() == m_list->model()->headerData(column, Qt::Horizontal))
                action->trigger();
        }
    }
    QCOMPARE(header()->count() - header()->hiddenSectionCount(), 1);
}

void ListColumnsTest::asAtFirstForgetsEverything()
{
    const int before = header()->sectionSize(Amount);
    widen(Amount, 40);
    click(Amount);
    QTest::mouseClick(m_columns->button(), Qt::LeftButton);
    choose(u"As at first"_s);
    QCOMPARE(header()->sectionSize(Amount), before);
    QCOMPARE(m_columns->sortColumn(), -1);
    openAgain();
    QCOMPARE(header()->sectionSize(Amount), before);
    QCOMPARE(m_columns->sortColumn(), -1);
}

void ListColumnsTest::theHeadersMenuIsAboutTheColumnUnderTheMouse()
{
    const QPoint place = middleOf(City);
    QContextMenuEvent asked(
        QContextMenuEvent::Mouse, place, header()->viewport()->mapToGlobal(place), Qt::NoModifier);
    QApplication::sendEvent(header()->viewport(), &asked);
    choose(u"To the left"_s);
    QCOMPARE(header()->visualIndex(City), 1);
}

void ListColumnsTest::nothingButNumbersIsKept()
{
    widen(Amount, 40);
    click(Name);
    m_window.reset(); // writes the file
    const QByteArray text = kept();
    QVERIFY(text.contains("[lists]"));
    for (const char *const word : {"Camila", "Andr", "Beatriz", "Cali", "Tunja", "Pasto", "note"})
        QVERIFY2(!text.contains(word), word);
}

void ListColumnsTest::whatMakesNoSenseIsPassedOver_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("a column that there is not") << QByteArray("test\\columns=0 9\ntest\\widths=0 0\n");
    QTest::newRow("no columns") << QByteArray("test\\columns=\ntest\\widths=\n");
    QTest::newRow("fewer widths than columns") << QByteArray("test\\columns=0 1\ntest\\widths=0\n");
    QTest::newRow("words") << QByteArray("test\\columns=zero one\ntest\\widths=0 0\n");
    QTest::newRow("less than nothing") << QByteArray("test\\columns=0 -1\ntest\\widths=0 0\n");
    QTest::newRow("sorted by what there is not")
        << QByteArray("test\\columns=0 1\ntest\\widths=0 0\ntest\\sort=77\n");
}

void ListColumnsTest::whatMakesNoSenseIsPassedOver()
{
    QFETCH(const QByteArray, text);
    m_window.reset();
    write("[lists]\n" + text);
    open();
    QVERIFY(!header()->isSectionHidden(City));
    QVERIFY(header()->isSectionHidden(Note));
    QCOMPARE(m_columns->sortColumn(), -1);
}

void ListColumnsTest::whatFillsTakesWhatIsLeft()
{
    const auto used = [this] {
        return header()->sectionSize(Name) + header()->sectionSize(Amount) + header()->sectionSize(City);
    };
    QCOMPARE(used(), m_list->viewport()->width());
    widen(Amount, 50);
    QTRY_COMPARE(used(), m_list->viewport()->width());
    m_window->resize(900, 300);
    QTRY_COMPARE(used(), m_list->viewport()->width());
}

} // namespace reintegro::test

QTEST_MAIN(reintegro::test::ListColumnsTest)
#include "list_columns_test.moc"
