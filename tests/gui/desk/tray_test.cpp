// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray.h"

#include <QDialog>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

class TrayTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsWhileNobodyLooks();
    void isQuietWhileTheWindowIsBeforeOnesEyes();
    void isQuietWhenItWasSwitchedOff();
    void isQuietWithoutADesk();
    void isQuietWhileADialogIsBeforeOnesEyes();
    void theOnlyMessageLeadsToItsRequest();
    void nobodyCanTellWhichOfManyWasPressed();
    void chargebacksLeadToTheirList();

private:
    [[nodiscard]] static Profile shop()
    {
        Profile profile;
        profile.name = u"shop"_s;
        profile.kind = ProfileKind::Production;
        return profile;
    }
    [[nodiscard]] static DeskNotice waits(int number = 7)
    {
        const RequestId id = RequestId::fromNumber(number);
        return {.request = id,
            .title = Phrase("A refund waits for a decision"),
            .text = Phrase("%1 was asked for and waits for a supervisor.", {id.toString()})};
    }
    //! As the system does; it does not say which message was pressed.
    static void pressMessage(const Tray &tray)
    {
        Q_EMIT tray.findChild<QSystemTrayIcon *>()->messageClicked();
    }
};

void TrayTest::tellsWhileNobodyLooks()
{
    Tray tray;
    tray.setDesk(shop());
    const QSignalSpy told(&tray, &Tray::told);
    tray.tell(waits());
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.front().at(1).toString(), u"R7 was asked for and waits for a supervisor."_s);
}

void TrayTest::isQuietWhileTheWindowIsBeforeOnesEyes()
{
    QWidget window;
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    Tray tray;
    tray.setDesk(shop());
    const QSignalSpy told(&tray, &Tray::told);
    tray.tell(waits());
    QCOMPARE(told.size(), 0);
}

void TrayTest::isQuietWhenItWasSwitchedOff()
{
    Tray tray;
    tray.setDesk(shop());
    tray.setTelling(false);
    const QSignalSpy told(&tray, &Tray::told);
    tray.tell(waits());
    QCOMPARE(told.size(), 0);
}

void TrayTest::isQuietWithoutADesk()
{
    Tray tray;
    const QSignalSpy told(&tray, &Tray::told);
    tray.tell(waits());
    QCOMPARE(told.size(), 0);
}

void TrayTest::isQuietWhileADialogIsBeforeOnesEyes()
{
    QWidget window;
    QDialog dialog(&window);
    window.show();
    dialog.open();
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    Tray tray;
    tray.setDesk(shop());
    const QSignalSpy told(&tray, &Tray::told);
    tray.tell(waits());
    QCOMPARE(told.size(), 0);
}

void TrayTest::theOnlyMessageLeadsToItsRequest()
{
    Tray tray;
    tray.setDesk(shop());
    std::vector<RequestId> chosen;
    connect(&tray, &Tray::requestChosen, this, [&chosen](const RequestId &id) { chosen.push_back(id); });
    tray.tell(waits());
    tray.tell(waits()); // something else about the same one
    pressMessage(tray);
    QCOMPARE(chosen, std::vector{RequestId::fromNumber(7)});
}

void TrayTest::nobodyCanTellWhichOfManyWasPressed()
{
    Tray tray;
    tray.setDesk(shop());
    std::vector<RequestId> chosen;
    connect(&tray, &Tray::requestChosen, this, [&chosen](const RequestId &id) { chosen.push_back(id); });
    const QSignalSpy listed(&tray, &Tray::listChosen);
    tray.tell(waits(12));
    tray.tell(waits(13));
    pressMessage(tray);
    QVERIFY(chosen.empty());
    QCOMPARE(listed.size(), 1);

    tray.tell(waits(14));
    pressMessage(tray); // the others have been looked at
    QCOMPARE(chosen, std::vector{RequestId::fromNumber(14)});
}

void TrayTest::chargebacksLeadToTheirList()
{
    Tray tray;
    tray.setDesk(shop());
    const QSignalSpy chosen(&tray, &Tray::chargebacksChosen);
    const QSignalSpy told(&tray, &Tray::told);
    tray.tellOfChargeback(*ChargeKey::fromText(u"order-1"_s));
    QVERIFY(told.front().at(1).toString().contains(u"order-1"_s));
    pressMessage(tray);
    QCOMPARE(chosen.size(), 1);
}

} // namespace reintegro::test

QTEST_MAIN(reintegro::test::TrayTest)
#include "tray_test.moc"
