// SPDX-License-Identifier: GPL-3.0-or-later
// What the settings say of themselves: found by search, named, reachable, closed for whoever may not.
#include "models/refunds/policy_words.h"
#include "tests/gui/settings/settings_fixture.h"
#include "ui/common/folded_text.h"
#include "ui/policy/policy_field.h"
#include "ui/settings/setting_row.h"

#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

namespace {

//! What a person can use: not the inner parts of other widgets.
bool isInteractive(const QWidget *widget)
{
    const bool isInner = qobject_cast<const QComboBox *>(widget->parentWidget()) != nullptr
        || qobject_cast<const QAbstractSpinBox *>(widget->parentWidget()) != nullptr
        || qobject_cast<const QLineEdit *>(widget->parentWidget()) != nullptr
        || qobject_cast<const QScrollBar *>(widget) != nullptr;
    const bool isControl = qobject_cast<const QAbstractButton *>(widget) != nullptr
        || qobject_cast<const QLineEdit *>(widget) != nullptr
        || qobject_cast<const QComboBox *>(widget) != nullptr
        || qobject_cast<const QAbstractSpinBox *>(widget) != nullptr
        || qobject_cast<const QAbstractItemView *>(widget) != nullptr;
    return isControl && !isInner && widget->isVisible()
        && qobject_cast<const QAbstractButton *>(widget->parentWidget()) == nullptr
        && qobject_cast<const QTableView *>(widget->parentWidget()) == nullptr;
}

//! What Tab reaches, going round once from where the focus is.
QSet<const QWidget *> reachedByTab(QWidget *window)
{
    QSet<const QWidget *> reached;
    for (int stop = 0; stop < 400; ++stop) {
        QWidget *const here = window->focusWidget();
        if (here == nullptr || reached.contains(here))
            break;
        reached.insert(here);
        QTest::keyClick(here, Qt::Key_Tab);
    }
    return reached;
}

} // namespace

class SettingsWindowTest final : public SettingsFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, ColorScheme::Light); }
    void init() { makeHome(); }
    void cleanup()
    {
        closeEverything();
        stopSpeaking();
    }

    void everySettingIsFoundByItsName_data() { languages(); }
    void everySettingIsFoundByItsName();
    void aHitSaysWhereItLivesAndLeadsThere();
    void theListOfHitsIsWalkedByKeys();
    void whatIsNowhereIsSaid();
    void everyValueOfThePolicyIsShown();
    void everythingHasANameOfItsOwnAndIsExplained_data() { languages(); }
    void everythingHasANameOfItsOwnAndIsExplained();
    void tabReachesEverything_data();
    void tabReachesEverything();
    void whoMayChangeWhat_data();
    void whoMayChangeWhat();
    void theInventedPeopleOfTrainingChangeNothing();
    void theGearAndTheMenuOpenThem();
    void aLowWindowKeepsTheGearInReach();

private:
    static void languages();
    void searchFor(const QString &text) { find()->setText(text); }
    [[nodiscard]] QListWidget *hits() const
    {
        const QList<QListWidget *> lists = settings()->findChildren<QListWidget *>();
        for (QListWidget *const list : lists) {
            if (list->isVisible() && list->count() > 0 && list->item(0)->text().contains(u'\n'))
                return list;
        }
        return nullptr;
    }
    [[nodiscard]] QStringList namesFound() const
    {
        QStringList names;
        const QListWidget *const list = hits();
        for (int row = 0; list != nullptr && row < list->count(); ++row)
            names.append(list->item(row)->text().section(u'\n', 0, 0));
        return names;
    }
};

void SettingsWindowTest::languages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("Spanish") << u"es"_s;
}

void SettingsWindowTest::everySettingIsFoundByItsName()
{
    QFETCH(const QString, language);
    speak(language);
    openSettings("boss");
    const std::vector<SettingPlace> places = settings()->places();
    QVERIFY(places.size() > 30);
    for (const SettingPlace &each : places) {
        searchFor(each.info.name);
        QVERIFY2(namesFound().contains(each.info.name), qPrintable(each.info.name));
        searchFor(foldedForSearch(each.info.name).toUpper()); // as somebody types it in a hurry
        QVERIFY2(namesFound().contains(each.info.name), qPrintable(each.info.name));
    }
    if (language == u"es"_s)
        QCOMPARE(place(u"text-size"_s).info.name, u"Tamaño del texto"_s);
}

void SettingsWindowTest::aHitSaysWhereItLivesAndLeadsThere()
{
    openSettings("boss");
    searchFor(u"font"_s); // a word that does not stand in its name
    QCOMPARE(namesFound().value(0), u"Text size"_s);
    QCOMPARE(hits()->item(0)->text().section(u'\n', 1), u"Appearance › How it looks"_s);
    QTest::keyClick(find(), Qt::Key_Return);
    QTRY_COMPARE(settings()->section(), SettingsSection::Appearance);
    const SettingPlace target = place(u"text-size"_s);
    QTRY_VERIFY(target.content->isVisible() && target.content->hasFocus());
    QVERIFY(target.row->property("marked").toBool());
    QCOMPARE(find()->text(), QString());
    searchFor(u"colours"_s);
    QTest::keyClick(find(), Qt::Key_Return);
    QVERIFY(!target.row->property("marked").toBool()); // one mark at a time
    QVERIFY(place(u"colors"_s).row->property("marked").toBool());
}

void SettingsWindowTest::theListOfHitsIsWalkedByKeys()
{
    openSettings("boss");
    searchFor(u"per charge"_s);
    QTest::keyClick(find(), Qt::Key_Down);
    QVERIFY(hits() && hits()->hasFocus());
    QTest::keyClick(hits(), Qt::Key_Return);
    QTRY_COMPARE(settings()->section(), SettingsSection::Policy);
    QTRY_VERIFY(place(u"cap-per-charge"_s).row->property("marked").toBool());
    const auto *const area = place(u"cap-per-charge"_s).row->window()->findChild<QScrollArea *>();
    QVERIFY(area);
    QTRY_VERIFY(!place(u"cap-per-charge"_s).row->visibleRegion().isEmpty()); // scrolled to
}

void SettingsWindowTest::whatIsNowhereIsSaid()
{
    openSettings("ana");
    searchFor(u"zeppelin"_s);
    QTRY_VERIFY(messageOf(settings()).contains("No setting is called so"_L1));
    QTest::keyClick(find(), Qt::Key_Escape); // ends the search, not the window
    QCOMPARE(find()->text(), QString());
    QVERIFY(settings()->isVisible());
}

//! A value that is added to the policy and forgotten here makes this red.
void SettingsWindowTest::everyValueOfThePolicyIsShown()
{
    openSettings("boss");
    QStringList shown;
    const QList<PolicyField *> fields = settings()->findChildren<PolicyField *>();
    for (const PolicyField *const field : fields)
        shown.append(nameOf(field->setting()));
    QStringList known;
    for (const PolicySetting setting : allPolicySettings) {
        known.append(nameOf(setting));
        const SettingPlace where = place(nameOf(setting));
        QCOMPARE(where.info.name, labelOf(setting).translated());
        QVERIFY(!where.info.values.isEmpty());
    }
    shown.sort();
    known.sort();
    QCOMPARE(shown, known);
}

void SettingsWindowTest::everythingHasANameOfItsOwnAndIsExplained()
{
    QFETCH(const QString, language);
    speak(language);
    openSettings("boss");
    for (const SettingsSection section : allSettingsSections) {
        settings()->turnTo(section);
        QSet<QString> names;
        const QList<QWidget *> all = settings()->findChildren<QWidget *>();
        for (const QWidget *const widget : all) {
            if (!isInteractive(widget) || widget->window() != settings())
                continue;
            const QString name = nameOf(widget);
            QVERIFY2(!name.isEmpty(), widget->metaObject()->className());
            QVERIFY2(!names.contains(name), qPrintable(name));
            names.insert(name);
        }
    }
    QSet<QString> ids;
    for (const SettingPlace &each : settings()->places()) {
        QVERIFY2(!each.info.explanation.isEmpty(), qPrintable(each.info.id));
        QVERIFY2(!ids.contains(each.info.id), qPrintable(each.info.id));
        ids.insert(each.info.id);
        if (qobject_cast<const SettingRow *>(each.row) != nullptr)
            QVERIFY2(each.content->accessibleDescription().contains(each.info.explanation),
                qPrintable(each.info.id));
    }
}

void SettingsWindowTest::tabReachesEverything_data()
{
    QTest::addColumn<int>("section");
    for (const SettingsSection section : allSettingsSections)
        QTest::addRow("section %d", static_cast<int>(section)) << static_cast<int>(section);
}

void SettingsWindowTest::tabReachesEverything()
{
    QFETCH(const int, section);
    openSettings("boss");
    settings()->turnTo(static_cast<SettingsSection>(section));
    QTRY_VERIFY(place(u"cap-per-day"_s).content->isEnabled()); // the policy was read
    find()->setFocus();
    const QSet<const QWidget *> reached = reachedByTab(settings());
    const QList<QWidget *> all = settings()->findChildren<QWidget *>();
    for (const QWidget *const widget : all) {
        if (isInteractive(widget) && widget->window() == settings() && widget->isEnabled()
            && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus)
            QVERIFY2(reached.contains(widget), qPrintable(nameOf(widget)));
    }
}

void SettingsWindowTest::whoMayChangeWhat_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("agent");
    QTest::addColumn<bool>("supervisor");
    const auto row = [](const char *id, bool agent, bool supervisor) {
        QTest::newRow(id) << QString::fromLatin1(id) << agent << supervisor; // an administrator: always
    };
    row("colors", true, true);
    row("text-size", true, true);
    row("lock-after", true, true);
    row("merchant-name", true, true);
    row("language", true, true);
    row("own-password", true, true);
    row("gateway", true, true);
    row("gateways-managing", false, false);
    row("credentials", false, false);
    row("callback-url", false, false);
    row("profile-bank-code-form", false, false);
    row("nit-check-digit", false, false);
    row("people", false, false);
    row("stop-sending", false, true);
    row("full-refunds-only", false, false);
    row("expiry-days", false, false);
    row("bank-code-form", false, false);
    row("person-erase", false, false);
}

void SettingsWindowTest::whoMayChangeWhat()
{
    QFETCH(const QString, id);
    QFETCH(const bool, agent);
    QFETCH(const bool, supervisor);
    const std::vector<std::pair<const char *, bool>> people{
        {"ana", agent}, {"sofia", supervisor}, {"boss", true}};
    for (const auto &[who, may] : people) {
        openSettings(who);
        const SettingPlace where = place(id);
        if (may) {
            QTRY_VERIFY2(where.content->isEnabled() || id == u"person-erase"_s, who);
        } else {
            QVERIFY2(!where.content->isEnabled(), who);
            const QString words = wordsOn(where.row) + where.content->accessibleDescription();
            QVERIFY2(
                words.contains("Closed: only "_L1) && words.contains("administrator"_L1), qPrintable(words));
        }
        m_window.reset();
    }
}

void SettingsWindowTest::theInventedPeopleOfTrainingChangeNothing()
{
    WindowStart start;
    start.training = true;
    open(start);
    signIn(u"boss"_s);
    settingsAction()->trigger();
    QTRY_VERIFY(settings());
    for (const char *const id : {"own-password", "people", "credentials", "callback-url", "stop-sending",
             "store-backup", "store-restore", "journal-export", "person-erase", "team"}) {
        const SettingPlace where = place(QString::fromLatin1(id));
        QVERIFY2(!where.content->isEnabled(), id);
    }
}

void SettingsWindowTest::theGearAndTheMenuOpenThem()
{
    openAs(u"boss"_s);
    press(u"Settings"_s);
    QTRY_VERIFY(settings());
    QCOMPARE(settings()->section(), SettingsSection::Gateway);
    settings()->close();
    QTRY_VERIFY(!settings());
    choose(u"Policy…"_s);
    QTRY_VERIFY(settings());
    QCOMPARE(settings()->section(), SettingsSection::Policy);
    settings()->close();
    QTRY_VERIFY(!settings());
    choose(u"People…"_s);
    QTRY_VERIFY(settings());
    QCOMPARE(settings()->section(), SettingsSection::People);
    settings()->close();
    QTRY_VERIFY(!settings());
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
    QTRY_VERIFY(settings());
}

void SettingsWindowTest::aLowWindowKeepsTheGearInReach()
{
    openAs(u"boss"_s);
    m_window->resize(640, 400);
    for (const auto &name : {u"Settings"_s, u"More: people, gateways, look"_s, u"Sign out"_s}) {
        QPushButton *const one = button(name);
        QVERIFY(one);
        QTRY_VERIFY2(m_window->rect().contains(QRect(one->mapTo(m_window.get(), QPoint()), one->size())),
            qPrintable(name));
        QVERIFY(one->width() >= 28 && one->height() >= 28);
    }
    press(u"Settings"_s);
    QTRY_VERIFY(settings());
    QVERIFY(settings()->width() <= 640 && settings()->height() <= 400);
    QVERIFY(showing<QPushButton>(settings(), u"Close"_s));
}

} // namespace reintegro::test

QTEST_MAIN(reintegro::test::SettingsWindowTest)
#include "settings_window_test.moc"
