// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"
#include "ui/saved_charge/saved_charge_file.h"
#include "ui/saved_charge/saved_charge_window.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

class SavedChargeWindowTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, ColorScheme::Light); }

    void showsTheChargeAsItWasSaved()
    {
        const auto window = opened(saved(u"source_charge_status"_s));
        const QString words = wordsOn(*window);
        QVERIFY(words.contains(u"2022030214000008"_s));
        QVERIFY(words.contains(u"SETTLED"_s));
        QVERIFY(words.contains(u"The gateway has not been asked"_s));
        QVERIFY(window->windowTitle().startsWith(u"source_charge_status.json"_s));
    }
    void readsWhatTheCommandLineReads()
    {
        for (const QString &name :
            {u"source_charge_status"_s, u"source_notification"_s, u"source_refund_response"_s})
            QVERIFY2(readSavedCharge(saved(name)), qPrintable(name));
    }
    void masksPersonalDataUntilItIsAskedFor()
    {
        const auto window = opened(saved(u"source_charge_status"_s));
        QVERIFY(!wordsOn(*window).contains(u"88778878"_s));
        QAction *const personal = actionOf(*window, u"Show personal data"_s);
        personal->trigger();
        QVERIFY(wordsOn(*window).contains(u"88778878"_s));
        QCOMPARE(personal->text(), u"Hide personal data"_s);
        personal->trigger();
        QVERIFY(!wordsOn(*window).contains(u"88778878"_s));
    }
    void asksForALookUpAndNothingElse()
    {
        const auto window = opened(saved(u"source_charge_status"_s));
        QStringList asked;
        connect(window.get(), &SavedChargeWindow::lookUpRequested, this,
            [&asked](const ChargeKey &key) { asked.append(key.toString()); });
        actionOf(*window, u"Look it up now"_s)->trigger();
        QCOMPARE(asked, QStringList{u"2022030214000008"_s});
        const QList<QPushButton *> buttons = window->findChildren<QPushButton *>();
        for (const QPushButton *const button : buttons)
            QVERIFY2(!button->text().contains(u"efund"_s), qPrintable(button->text()));
    }
    void saysWhyAFileCannotBeShown_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("said");
        QTest::newRow("no JSON") << QByteArray("{") << QString();
        QTest::newRow("no charge") << QByteArray("{}") << QString();
        QTest::newRow("too much") << QByteArray(16 * 1024 * 1024 + 1, ' ') << u"larger than 16384 KiB"_s;
    }
    void saysWhyAFileCannotBeShown()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QString, said);
        const QTemporaryDir folder;
        const QString name = folder.filePath(u"x.reintegro-charge"_s);
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        file.close();
        expectTrouble(name, said);
    }
    void opensNoFolderAndNoDevice()
    {
        const QTemporaryDir folder;
        expectTrouble(folder.path(), u"cannot be read"_s);
        expectTrouble(u"/dev/zero"_s, u"cannot be read"_s);
        expectTrouble(folder.filePath(u"missing"_s), u"cannot be read"_s);
    }
    void escapeClosesIt()
    {
        const QPointer<SavedChargeWindow> window(
            new SavedChargeWindow(saved(u"source_charge_status"_s), nullptr));
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window));
        QTest::keyClick(window, Qt::Key_Escape);
        QTRY_VERIFY(!window);
    }

private:
    using Window = std::unique_ptr<SavedChargeWindow>;

    static QString saved(const QString &sample)
    {
        return QStringLiteral(REINTEGRO_TEST_DATA "/samples/") + sample + u".json"_s;
    }
    static Window opened(const QString &file)
    {
        auto window = std::make_unique<SavedChargeWindow>(file, nullptr);
        window->setAttribute(Qt::WA_DeleteOnClose, false);
        window->show();
        return window;
    }
    static QAction *actionOf(const SavedChargeWindow &window, const QString &text)
    {
        const QList<QAction *> actions = window.actions();
        for (QAction *const action : actions) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }
    //! Of everything that can be seen, also the answer as it came.
    static QString wordsOn(const SavedChargeWindow &window)
    {
        QString words;
        const QList<QWidget *> widgets = window.findChildren<QWidget *>();
        for (const QWidget *const widget : widgets) {
            if (!widget->isVisible())
                continue;
            if (const auto *const label = qobject_cast<const QLabel *>(widget))
                words += label->text() + u'\n';
            if (const auto *const text = qobject_cast<const QPlainTextEdit *>(widget))
                words += text->toPlainText() + u'\n';
        }
        return words;
    }
    static void expectTrouble(const QString &file, const QString &said)
    {
        const auto window = opened(file);
        QVERIFY(wordsOn(*window).contains(u"This file cannot be shown."_s));
        QVERIFY(wordsOn(*window).contains(said));
        QVERIFY(!actionOf(*window, u"Look it up now"_s)->isEnabled());
        QVERIFY(!actionOf(*window, u"Show personal data"_s)->isEnabled());
    }
};

} // namespace reintegro::test

QTEST_MAIN(reintegro::test::SavedChargeWindowTest)
#include "saved_charge_window_test.moc"
