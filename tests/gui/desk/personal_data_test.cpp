// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/refund/gui_desk.h"
#include "tests/support/scripted_refund_store.h"
#include "ui/common/fact_list.h"
#include "ui/common/personal_data.h"
#include "ui/common/value_label.h"

#include <QClipboard>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

//! A page with one personal value, as all pages have them.
class PersonalDataTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, ColorScheme::Light); }
    void init()
    {
        m_store = std::make_unique<ScriptedRefundStore>();
        m_page = std::make_unique<QWidget>();
        m_personal = new PersonalData(*m_store, u"ana"_s, m_page.get());
        auto *const layout = new QVBoxLayout(m_page.get());
        layout->addWidget(new PersonalDataButton(*m_personal, m_page.get()));
        m_list = new FactList(m_page.get());
        m_list->setPersonalData(m_personal);
        layout->addWidget(m_list);
        PersonalWords words;
        words.add(u"1020304050"_s, PersonalKind::Number);
        m_personal->setSubject(u"order-1"_s, words);
        m_list->setFacts({{u"Document"_s, u"1020304050"_s, u"The gateway wrote: 1020304050"_s, {}, false,
            u"•••• 050"_s, {}}});
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        m_store.reset();
    }

    void isMaskedUntilItIsAskedFor()
    {
        QCOMPARE(value()->text(), u"•••• 050"_s);
        QVERIFY(value()->toolTip().isEmpty());
        QCOMPARE(QAccessible::queryAccessibleInterface(value())->text(QAccessible::Name), u"•••• 050"_s);
        QVERIFY(!everythingReadable().contains(u"1020304050"_s));
        QVERIFY(m_store->revealed.isEmpty());
    }
    void isWrittenDownBeforeItIsShown()
    {
        m_store->holdsAnswers = true;
        press(u"Show personal data"_s);
        QCOMPARE(m_store->revealed, QStringList{u"ana: order-1"_s});
        QCOMPARE(value()->text(), u"•••• 050"_s);
        m_store->answer(0);
        QTRY_COMPARE(value()->text(), u"1020304050"_s);
        QCOMPARE(value()->toolTip(), u"The gateway wrote: 1020304050"_s);
        QCOMPARE(m_personal->text(u"CC 1020304050"_s), u"CC 1020304050"_s);
    }
    void staysMaskedWhereThatFails()
    {
        m_store->failsWith = Error{.kind = ErrorKind::Storage,
            .what = Phrase("The store cannot be written."),
            .next = Phrase("Try again."),
            .detail = {},
            .reply = {}};
        const QSignalSpy said(m_personal, &PersonalData::said);
        press(u"Show personal data"_s);
        QTRY_COMPARE(said.size(), 1);
        QVERIFY(said.at(0).at(0).toString().contains(u"The store cannot be written. Try again."_s));
        QCOMPARE(value()->text(), u"•••• 050"_s);
    }
    void theSameButtonAndTheSameKeysHideIt()
    {
        reveal();
        press(u"Hide personal data"_s);
        QCOMPARE(value()->text(), u"•••• 050"_s);
        QTest::keyClick(m_page.get(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(value()->text(), u"1020304050"_s);
        QTest::keyClick(m_page.get(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(value()->text(), u"•••• 050"_s);
        QCOMPARE(m_store->revealed.size(), 2); // each time somebody looks
    }
    void isHiddenAgainByLeavingThePage()
    {
        reveal();
        m_page->hide();
        m_page->show();
        QTRY_COMPARE(value()->text(), u"•••• 050"_s);
    }
    void isHiddenAgainByAnotherSubject()
    {
        reveal();
        m_personal->setSubject(u"order-1"_s, {}); // the same, read again
        QVERIFY(m_personal->isShown());
        m_personal->setSubject(u"order-2"_s, {});
        QVERIFY(!m_personal->isShown());
    }
    void anAnswerAboutAnotherSubjectShowsNothing()
    {
        m_store->holdsAnswers = true;
        press(u"Show personal data"_s);
        m_personal->setSubject(u"order-2"_s, {});
        m_store->answer(0);
        QCoreApplication::processEvents();
        QVERIFY(!m_personal->isShown());
    }
    void isHiddenAgainWhenNobodySitsThere()
    {
        m_personal->setIdleLimit(std::chrono::milliseconds(200));
        reveal();
        for (int i = 0; i < 4; ++i) {
            QTest::qWait(80);
            QTest::keyClick(m_page.get(), Qt::Key_Shift);
        }
        QVERIFY(m_personal->isShown());
        QTRY_VERIFY(!m_personal->isShown());
        QCOMPARE(value()->text(), u"•••• 050"_s);
    }
    void copyingShowsItFirst()
    {
        QGuiApplication::clipboard()->setText(u"before"_s);
        m_store->holdsAnswers = true;
        auto *const copy = showing<QToolButton>(m_page.get(), u"Copy Document"_s);
        QTest::mouseClick(copy, Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
        m_store->answer(0);
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), u"1020304050"_s);
        QCOMPARE(m_store->revealed, QStringList{u"ana: order-1"_s});
        QCOMPARE(value()->text(), u"1020304050"_s);
    }
    void nothingIsCopiedThatCouldNotBeWrittenDown()
    {
        QGuiApplication::clipboard()->setText(u"before"_s);
        m_store->failsWith = Error{.kind = ErrorKind::Storage,
            .what = Phrase("The store cannot be written."),
            .next = {},
            .detail = {},
            .reply = {}};
        const QSignalSpy said(m_personal, &PersonalData::said);
        QTest::mouseClick(showing<QToolButton>(m_page.get(), u"Copy Document"_s), Qt::LeftButton);
        QTRY_COMPARE(said.size(), 1);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
    }

private:
    [[nodiscard]] ValueLabel *value() const { return m_list->findChild<ValueLabel *>(); }
    void press(const QString &name)
    {
        auto *const button = showing<QPushButton>(m_page.get(), name);
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void reveal()
    {
        press(u"Show personal data"_s);
        QTRY_VERIFY(m_personal->isShown());
    }
    //! Texts, tooltips, names and descriptions of all that is there.
    [[nodiscard]] QString everythingReadable() const
    {
        QString all;
        const QList<QWidget *> widgets = m_page->findChildren<QWidget *>();
        for (QWidget *const widget : widgets) {
            all += widget->toolTip() + u'\n' + widget->accessibleName() + u'\n'
                + widget->accessibleDescription() + u'\n';
            if (QAccessibleInterface *const accessible = QAccessible::queryAccessibleInterface(widget))
                all += accessible->text(QAccessible::Name) + accessible->text(QAccessible::Description)
                    + accessible->text(QAccessible::Value);
        }
        return all + wordsOn(m_page.get());
    }

    std::unique_ptr<ScriptedRefundStore> m_store;
    std::unique_ptr<QWidget> m_page;
    PersonalData *m_personal = nullptr;
    FactList *m_list = nullptr;
};

} // namespace reintegro::test

QTEST_MAIN(reintegro::test::PersonalDataTest)
#include "personal_data_test.moc"
