// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/refund/gui_desk.h"
#include "ui/onboarding/recovery_code_dialog.h"

#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

class RecoveryCodeDialogTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, ColorScheme::Light); }

    void closesOnlyWhenTheCodeIsKept()
    {
        const QString code = u"NB1WJ-9D9FV-KXENF-HE43T-AE2PF-2646N-10F"_s;
        const QPointer<RecoveryCodeDialog> dialog = new RecoveryCodeDialog(code);
        dialog->open();
        QVERIFY(wordsOn(dialog).contains(code));
        const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
        for (const QLabel *const label : labels) // nothing of it is cut
            QVERIFY(label->text() != code || label->width() >= label->fontMetrics().horizontalAdvance(code));
        QVERIFY(!showing<QPushButton>(dialog, u"Close"_s)->isEnabled());
        QTest::keyClick(dialog, Qt::Key_Escape);
        dialog->close();
        QCoreApplication::processEvents();
        QVERIFY(dialog && dialog->isVisible());

        showing<QCheckBox>(dialog, u"I have kept it in a safe place"_s)->setChecked(true);
        showing<QPushButton>(dialog, u"Close"_s)->click();
        QTRY_VERIFY(!dialog);
    }
    void copiesTheCode()
    {
        RecoveryCodeDialog dialog(u"ABCD-EFGH-JKMN"_s);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        const QSignalSpy said(&dialog, &RecoveryCodeDialog::said);
        showing<QPushButton>(&dialog, u"Copy"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"ABCD-EFGH-JKMN"_s);
        QVERIFY(!said.at(0).at(0).toString().contains(u"ABCD"_s));
    }
    void aWrongCodeCanBeTypedAgain()
    {
        QObject owner;
        QStringList tried;
        const QPointer<EnterRecoveryCodeDialog> dialog =
            new EnterRecoveryCodeDialog([&](const QString &code) {
                tried.append(code);
                return alreadyDone<Done>(&owner,
                    tried.size() > 1 ? Result<Done>(Done())
                                     : failure(ErrorKind::InvalidData, Phrase("This is not the code."),
                                         Phrase("Compare it with the paper.")));
            });
        dialog->open();
        auto *const code = showing<QLineEdit>(dialog, u"Recovery code"_s);
        auto *const button = showing<QPushButton>(dialog, u"Recover"_s);
        const QSignalSpy recovered(dialog, &EnterRecoveryCodeDialog::recovered);
        QVERIFY(!button->isEnabled());
        code->setText(u"abcd"_s);
        button->click();
        QTRY_VERIFY(wordsOn(dialog).contains(u"This is not the code. Compare it with the paper."_s));
        QVERIFY(recovered.isEmpty());
        code->setText(u"ABCD"_s);
        QVERIFY(!wordsOn(dialog).contains(u"This is not the code."_s));
        button->click();
        QTRY_VERIFY(!dialog);
        QCOMPARE(recovered.size(), 1);
        QCOMPARE(tried, (QStringList{u"abcd"_s, u"ABCD"_s}));
    }
};

} // namespace reintegro::test

QTEST_MAIN(reintegro::test::RecoveryCodeDialogTest)
#include "recovery_code_dialog_test.moc"
