// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/notification_signature.h"
#include "tests/gui/desk/main_window_fixture.h"
#include "tests/support/notifications.h"
#include "tests/support/scripted_refund_store.h"
#include "ui/notifications/chargeback_dialog.h"
#include "ui/notifications/notification_dialog.h"
#include "ui/workspace.h"

#include <QApplication>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

//! Notifications that a person brings, and charge-backs, in the whole window.
class NotificationWindowTest final : public MainWindowFixture {
    Q_OBJECT
private:
    //! Sent, lost, and settled since at the gateway.
    [[nodiscard]] RefundRequest settledSince()
    {
        GuiDesk &desk = m_workplace->desk;
        desk.gateway.onSend = [](const ClaimedRefund &) { return unanswered(); };
        const RefundRequest request = desk.approved();
        static_cast<void>(desk.send(request));
        desk.gateway.onRefundStatus = [answer = answerTo(request.body, "SETTLED")](const RefundKey &) {
            return Result<RefundReading>(RefundReading{*decodeRefundAnswer(answer), {200, answer}});
        };
        return request;
    }
    void chargeBack(const QString &key)
    {
        GuiDesk &desk = m_workplace->desk;
        Charge charge = settledCharge(key);
        charge.status = ChargeStatus::fromText(u"CHARGED_BACK"_s);
        charge.raw.replace("SETTLED", "CHARGED_BACK");
        QVERIFY(await(
            desk.notifications.recordChargeback({.charge = charge, .reply = {200, charge.raw}}, u"ana"_s)));
    }
    [[nodiscard]] NotificationDialog *openDialog()
    {
        choose(u"Read a notification…"_s);
        return m_window->findChild<NotificationDialog *>();
    }
    //! What the tray is told from now on.
    [[nodiscard]] const QStringList &keysTold()
    {
        m_told.clear();
        connect(m_window->findChild<Workspace *>(), &Workspace::chargedBack, this,
            [this](const ChargeKey &charge) { m_told.append(charge.toString()); });
        return m_told;
    }
    [[nodiscard]] ChargebackDialog *openChargebacks()
    {
        if (!QTest::qWaitFor([this] { return button(u"Show charge-backs…"_s) != nullptr; }))
            qFatal("no charge-back is shown");
        press(u"Show charge-backs…"_s);
        return m_window->findChild<ChargebackDialog *>();
    }
    [[nodiscard]] static QPushButton *acknowledgeButton(const ChargebackDialog *dialog)
    {
        return showing<QPushButton>(dialog, u"Acknowledge"_s);
    }
    [[nodiscard]] static int rowOf(const QTableWidget *table, const QString &charge)
    {
        for (int row = 0; row < table->rowCount(); ++row) {
            if (table->item(row, 0)->text() == charge)
                return row;
        }
        return -1;
    }
    [[nodiscard]] static QByteArray settledBody(const RefundRequest &request)
    {
        return notificationBody(
            "CHARGE_REFUND_SUCCEEDED", request.refundKey.toString(), request.chargeKey.toString());
    }
    QStringList m_told;

private Q_SLOTS:
    void init() { makeHome(); }
    void cleanup() { closeEverything(); }

    void aPastedOneIsReadAndSaysWhatTheGatewaySays()
    {
        const RefundRequest request = settledSince();
        openAs(u"ana"_s);
        NotificationDialog *const dialog = openDialog();
        QVERIFY(dialog);
        QCOMPARE(dialog->accessibleName(), u"Read a notification"_s);
        auto *const read = showing<QPushButton>(dialog, u"Read"_s);
        QVERIFY(!read->isEnabled());
        auto *const text = showing<QPlainTextEdit>(dialog, u"Notification"_s);
        QVERIFY(text);
        const QByteArray body = settledBody(request);
        setTextAsAssistiveToolsDo(text, QString::fromUtf8(body));
        setTextAsAssistiveToolsDo(showing<QLineEdit>(dialog, u"Signature"_s),
            QString::fromLatin1(signatureHeader(body, Secret(QByteArray(StoryDesk::clientSecret)), 1)));
        read->click();
        QTRY_VERIFY2(wordsOn(dialog).contains(u"the gateway says the same"_s), qPrintable(wordsOn(dialog)));
        QVERIFY(wordsOn(dialog).contains(u"signature is the gateway's"_s));
        QVERIFY(wordsOn(dialog).contains(request.id.toString()));
        QCOMPARE(m_workplace->desk.stateOf(request), RequestState::Settled);
    }

    void aForgedOneIsNotBelieved()
    {
        const RefundRequest request = settledSince();
        openAs(u"ana"_s);
        NotificationDialog *const dialog = openDialog();
        const QByteArray body = settledBody(request);
        setTextAsAssistiveToolsDo(
            showing<QPlainTextEdit>(dialog, u"Notification"_s), QString::fromUtf8(body));
        setTextAsAssistiveToolsDo(showing<QLineEdit>(dialog, u"Signature"_s),
            QString::fromLatin1(signatureHeader(body, Secret(QByteArray("guessed")), 1)));
        showing<QPushButton>(dialog, u"Read"_s)->click();
        QTRY_VERIFY2(wordsOn(dialog).contains(u"Nothing was kept"_s), qPrintable(wordsOn(dialog)));
        QVERIFY(wordsOn(dialog).contains(u"may have changed when it was copied"_s));
        QCOMPARE(m_workplace->desk.stateOf(request), RequestState::Unknown);
    }

    void aFileThatIsDroppedOnTheWindowIsTakenToTheByte()
    {
        const RefundRequest request = settledSince();
        openAs(u"ana"_s);
        // Line ends of another system are signed, too.
        const QByteArray body = settledBody(request) + "\r\n";
        QFile file(m_workplace->desk.folder.filePath(u"notification.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(body);
        file.close();
        QMimeData dragged;
        dragged.setUrls({QUrl::fromLocalFile(file.fileName())});
        auto *const workspace = m_window->findChild<Workspace *>();
        QVERIFY(workspace);
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(workspace, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(workspace, &drop);
        auto *const dialog = m_window->findChild<NotificationDialog *>();
        QVERIFY(dialog);
        setTextAsAssistiveToolsDo(showing<QLineEdit>(dialog, u"Signature"_s),
            QString::fromLatin1(signatureHeader(body, Secret(QByteArray(StoryDesk::clientSecret)), 1)));
        showing<QPushButton>(dialog, u"Read"_s)->click();
        QTRY_VERIFY2(wordsOn(dialog).contains(u"the gateway says the same"_s), qPrintable(wordsOn(dialog)));
    }

    void aSupervisorSeesChargebacksAndAcknowledgesThem()
    {
        chargeBack(u"order-1"_s);
        openAs(u"sofia"_s);
        QTRY_VERIFY(button(u"Show charge-backs…"_s));
        QVERIFY2(
            wordsOn(m_window.get()).contains(u"taken back 1 payment"_s), qPrintable(wordsOn(m_window.get())));
        press(u"Show charge-backs…"_s);
        auto *const dialog = m_window->findChild<ChargebackDialog *>();
        QVERIFY(dialog);
        auto *const table = showing<QTableWidget>(dialog, u"Charge-backs nobody has acknowledged"_s);
        QTRY_COMPARE(table->rowCount(), 1);
        QTRY_COMPARE(table->item(0, 3)->text(), u"none"_s);
        auto *const acknowledge = showing<QPushButton>(dialog, u"Acknowledge"_s);
        QTRY_VERIFY(acknowledge->isEnabled());
        acknowledge->click();
        QTRY_COMPARE(table->rowCount(), 0);
        QTRY_VERIFY(!button(u"Show charge-backs…"_s));
        QCOMPARE(await(m_workplace->desk.notifications.chargebackOf(*ChargeKey::fromText(u"order-1"_s)))
                     ->value()
                     .acknowledgedBy,
            u"sofia"_s);
    }

    void oneThatComesMeanwhileIsNotAcknowledgedForAnother()
    {
        chargeBack(u"order-1"_s);
        chargeBack(u"order-2"_s);
        openAs(u"sofia"_s);
        ChargebackDialog *const dialog = openChargebacks();
        auto *const table = showing<QTableWidget>(dialog, u"Charge-backs nobody has acknowledged"_s);
        QTRY_COMPARE(table->rowCount(), 2);
        table->selectRow(rowOf(table, u"order-1"_s));
        QTRY_VERIFY(acknowledgeButton(dialog)->isEnabled());

        chargeBack(u"order-3"_s);
        QTRY_COMPARE(table->rowCount(), 3);
        QCOMPARE(table->item(table->currentRow(), 0)->text(), u"order-1"_s);
        QTRY_VERIFY(acknowledgeButton(dialog)->isEnabled());
        acknowledgeButton(dialog)->click();

        QTRY_COMPARE(table->rowCount(), 2);
        QVERIFY(rowOf(table, u"order-1"_s) < 0);
        QVERIFY(table->selectedItems().isEmpty()); // the next one is somebody's own choice
        QVERIFY(!acknowledgeButton(dialog)->isEnabled());
    }

    void nothingIsAcknowledgedWhoseRefundsCannotBeRead()
    {
        chargeBack(u"order-1"_s);
        openAs(u"sofia"_s);
        ScriptedRefundStore store;
        store.holdsAnswers = true;
        ChargebackDialog dialog({.people = m_workplace->desk.people,
                                    .notifications = m_workplace->desk.notifications,
                                    .store = store},
            m_workplace->desk.signedIn("sofia"));
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        const auto *const table = showing<QTableWidget>(&dialog, u"Charge-backs nobody has acknowledged"_s);
        QTRY_COMPARE(table->rowCount(), 1);
        QTRY_COMPARE(store.held(), size_t{1});
        QVERIFY(!acknowledgeButton(&dialog)->isEnabled());
        store.answer(0);
        QTRY_VERIFY(acknowledgeButton(&dialog)->isEnabled());

        store.failsWith = Error{.kind = ErrorKind::Storage,
            .what = Phrase("The disk is full."),
            .next = Phrase("Make room."),
            .detail = {},
            .reply = {}};
        store.holdsAnswers = false;
        chargeBack(u"order-2"_s);
        QTRY_COMPARE(table->rowCount(), 2);
        QTRY_COMPARE(table->item(table->currentRow(), 3)->text(), u"could not be read"_s);
        QVERIFY(!acknowledgeButton(&dialog)->isEnabled());
        QVERIFY2(wordsOn(&dialog).contains(u"The disk is full. Make room."_s), qPrintable(wordsOn(&dialog)));
    }

    void theLastOneLeavesWordsAndNoEmptyTable()
    {
        chargeBack(u"order-1"_s);
        openAs(u"sofia"_s);
        ChargebackDialog *const dialog = openChargebacks();
        QTRY_VERIFY(acknowledgeButton(dialog)->isEnabled());
        acknowledgeButton(dialog)->click();
        QTRY_VERIFY(wordsOn(dialog).contains(u"Every charge-back is acknowledged."_s));
        QVERIFY(!wordsOn(dialog).contains(u"has taken these payments back"_s));
        QVERIFY(!showing<QTableWidget>(dialog, u"Charge-backs nobody has acknowledged"_s));
    }

    void whatIsReadStaysWhatStandsThere()
    {
        const RefundRequest request = settledSince();
        openAs(u"ana"_s);
        NotificationDialog *const dialog = openDialog();
        auto *const text = showing<QPlainTextEdit>(dialog, u"Notification"_s);
        setTextAsAssistiveToolsDo(text, QString::fromUtf8(settledBody(request)));
        QPushButton *const read = showing<QPushButton>(dialog, u"Read"_s);
        read->click();
        QVERIFY(!text->isEnabled()); // while the gateway is asked about it
        QVERIFY(!showing<QLineEdit>(dialog, u"Signature"_s)->isEnabled());
        QTRY_VERIFY(wordsOn(dialog).contains(u"the gateway says the same"_s));
        QVERIFY(text->isEnabled());

        showing<QLineEdit>(dialog, u"Signature"_s)->setText(u"t=1"_s);
        QVERIFY(!wordsOn(dialog).contains(u"the gateway says the same"_s));
        read->click();
        QTRY_VERIFY(wordsOn(dialog).contains(u"Nothing was kept"_s));
        setTextAsAssistiveToolsDo(text, u"{}"_s);
        QVERIFY(!wordsOn(dialog).contains(u"Nothing was kept"_s));
    }

    void anEmptyFileSaysSo()
    {
        openAs(u"ana"_s);
        QFile file(m_workplace->desk.folder.filePath(u"empty.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        auto *const workspace = m_window->findChild<Workspace *>();
        workspace->openNotification(file.fileName());
        const auto *const dialog = m_window->findChild<NotificationDialog *>();
        QVERIFY(wordsOn(dialog).contains(u"The file is empty."_s));
    }

    void aChargebackThatComesLaterIsSaidAtOnce()
    {
        openAs(u"sofia"_s);
        QVERIFY(!button(u"Show charge-backs…"_s));
        const QStringList &told = keysTold();
        chargeBack(u"order-1"_s);
        QTRY_VERIFY(button(u"Show charge-backs…"_s));
        QCOMPARE(told, QStringList{u"order-1"_s});
    }

    void oneThatComesAsAnotherIsAcknowledgedIsNews()
    {
        chargeBack(u"order-1"_s);
        openAs(u"sofia"_s);
        QTRY_VERIFY(button(u"Show charge-backs…"_s));
        const QStringList &told = keysTold();
        { // between two readings of the band
            const QSignalBlocker blocker(m_workplace->desk.notifications);
            QVERIFY(await(m_workplace->desk.notifications.acknowledge(
                *ChargeKey::fromText(u"order-1"_s), m_workplace->desk.signedIn("saul"))));
        }
        chargeBack(u"order-2"_s);
        QTRY_COMPARE(told, QStringList{u"order-2"_s});
    }

    void anAgentIsNotAskedToAcknowledge()
    {
        chargeBack(u"order-1"_s);
        openAs(u"ana"_s);
        QVERIFY(!button(u"Show charge-backs…"_s));
        QVERIFY(entry(u"Read a notification…"_s));
    }
};

} // namespace reintegro::test

using reintegro::test::NotificationWindowTest;
QTEST_MAIN(NotificationWindowTest)
#include "notification_window_test.moc"
