// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/desk/main_window_fixture.h"
#include "ui/wizard/refund_wizard.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QRadioButton>
#include <QScrollBar>
#include <QTabBar>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

namespace {

//! Whether a person needs Tab to get at this widget: inner parts and the other choices of a group are reached
//! from where Tab leads.
bool wantsTab(const QWidget *widget)
{
    const bool isInner = qobject_cast<const QComboBox *>(widget->parentWidget()) != nullptr
        || qobject_cast<const QScrollBar *>(widget) != nullptr;
    const auto *const radio = qobject_cast<const QRadioButton *>(widget);
    return widget->isVisible() && widget->isEnabled()
        && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget->focusProxy() == nullptr
        && !isInner && (radio == nullptr || radio->isChecked());
}

QString describe(const QWidget *widget)
{
    return QString::fromLatin1(widget->metaObject()->className()) + u" \""_s + nameOf(widget) + u'"';
}

//! What Tab does not reach in this window, going round once from where the focus is.
QString notReached(QWidget *window)
{
    QSet<const QWidget *> reached;
    constexpr int mostStops = 300;
    for (int stop = 0; stop < mostStops; ++stop) {
        QWidget *const here = window->focusWidget();
        if (here == nullptr || reached.contains(here))
            break;
        reached.insert(here);
        QTest::keyClick(here, Qt::Key_Tab);
    }
    QStringList missing;
    const QList<QWidget *> all = window->findChildren<QWidget *>();
    for (const QWidget *const widget : all) {
        if (widget->window() == window && wantsTab(widget) && !reached.contains(widget))
            missing.append(describe(widget));
    }
    return missing.join(u", "_s);
}

} // namespace

//! Everything that can be used can be reached with Tab alone.
class KeyboardWalkTest final : public MainWindowFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, ColorScheme::Light); }
    void init() { makeHome(); }
    void cleanup() { closeEverything(); }

    void firstRun()
    {
        m_workplace->makeFresh();
        open();
        QTRY_VERIFY(button(u"Open the training gateway"_s));
        QCOMPARE(notReached(m_window.get()), QString());
    }
    void connecting()
    {
        m_workplace->makeFresh();
        open();
        fillConnectForm();
        edit(u"Profile name"_s)->setFocus();
        QCOMPARE(notReached(m_window.get()), QString());
    }
    void signingIn()
    {
        open();
        QTRY_VERIFY(edit(u"User"_s));
        QCOMPARE(notReached(m_window.get()), QString());
    }
    void lookingUp()
    {
        openAs(u"ana"_s);
        QCOMPARE(notReached(m_window.get()), QString());
    }
    void aCharge()
    {
        openAs(u"ana"_s);
        lookUp();
        QCOMPARE(notReached(m_window.get()), QString());
    }
    void theWizard()
    {
        openAs(u"ana"_s);
        lookUp();
        press(u"Refund…"_s);
        QTRY_VERIFY(m_window->findChild<RefundWizard *>());
        QWidget *const wizard = m_window->findChild<RefundWizard *>();
        QVERIFY(QTest::qWaitForWindowActive(wizard));
        QCOMPARE(notReached(wizard), QString());
    }
    void theApprovals()
    {
        static_cast<void>(m_workplace->desk.ask());
        openAs(u"sofia"_s);
        press(u"Approvals page"_s);
        QTRY_VERIFY(button(u"Approve and send"_s));
        QTRY_VERIFY(button(u"Approve and send"_s)->isEnabled());
        QCOMPARE(notReached(m_window.get()), QString());
    }
    void theBoard()
    {
        const RefundRequest request = m_workplace->desk.approved();
        m_workplace->desk.gateway.onSend = [](const ClaimedRefund &) { return unanswered(); };
        QVERIFY(!m_workplace->desk.send(request));
        openAs(u"ana"_s);
        press(u"Board page"_s);
        QTRY_VERIFY(button(u"Ask now"_s));
        QTRY_VERIFY(button(u"Ask now"_s)->isEnabled());
        QCOMPARE(notReached(m_window.get()), QString());
    }
    void theRequests()
    {
        static_cast<void>(m_workplace->desk.ask());
        openAs(u"sofia"_s);
        press(u"Requests page"_s);
        QTRY_VERIFY(edit(u"Find"_s));
        QCOMPARE(notReached(m_window.get()), QString());
    }

private:
    void lookUp()
    {
        edit(u"Charge key"_s)->setText(u"order-1"_s);
        QTest::keyClick(edit(u"Charge key"_s), Qt::Key_Return);
        QTRY_VERIFY(button(u"Refund…"_s));
        QTRY_VERIFY(button(u"Refund…"_s)->isEnabled());
    }
};

} // namespace reintegro::test

QTEST_MAIN(reintegro::test::KeyboardWalkTest)
#include "keyboard_walk_test.moc"
