// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/desk/main_window_fixture.h"
#include "ui/about/about_dialog.h"
#include "ui/about/licences.h"
#include "ui/about/support_dialog.h"

#include <QClipboard>
#include <QFile>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

class AboutTest final : public MainWindowFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, ColorScheme::Light); }
    void init() { makeHome(); }
    void cleanup() { closeEverything(); }

    void itSaysWhatProgramThisIsAndCopiesIt();
    void everyLibraryHasItsLicence();
    void theLicencesAreThereWhole();
    void allOfABundleIsShownBeforeItIsSaved();
    void aBundleThatCannotBeSavedSaysSo();
};

void AboutTest::itSaysWhatProgramThisIsAndCopiesIt()
{
    openAs(u"ana"_s);
    choose(u"About Reintegro…"_s);
    auto *const dialog = m_window->findChild<AboutDialog *>();
    QVERIFY(dialog);
    for (const QString &word : {u"Reintegro 0.1.0"_s, QString(u"Qt "_s + QString::fromLatin1(qVersion()))})
        QVERIFY2(wordsOn(dialog).contains(word), qPrintable(word));
    showing<QPushButton>(dialog, u"Copy versions"_s)->click();
    QCOMPARE(QApplication::clipboard()->text(), AboutDialog::versions());
    QCOMPARE(messageOf(m_window.get()), u"Copied: the versions."_s);
}

//! Held against the one list of what is linked.
void AboutTest::everyLibraryHasItsLicence()
{
    QString named;
    for (const LicensedWork &work : licensedWorks()) {
        QVERIFY2(
            !work.licence.isEmpty() && !work.by.isEmpty() && !work.what.isEmpty(), qPrintable(work.name));
        named += work.name + u'\n';
    }
    QFile list(QStringLiteral(REINTEGRO_TEST_DATA "/../../CMakeLists.txt"));
    QVERIFY(list.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(list.readAll());
    static const QRegularExpression line(u"^#   (\\S+)( \\S+)?  +\\S"_s, QRegularExpression::MultilineOption);
    QRegularExpressionMatchIterator libraries = line.globalMatch(text);
    int count = 0;
    while (libraries.hasNext()) {
        const QString library = libraries.next().captured(1);
        ++count;
        QVERIFY2(named.contains(library == u"Qt"_s ? u"Qt 6"_s : library), qPrintable(library));
    }
    QVERIFY(count >= 7);
    QVERIFY(named.contains(u"Tabler"_s));
}

void AboutTest::theLicencesAreThereWhole()
{
    QVERIFY(ownLicence().contains(u"GNU GENERAL PUBLIC LICENSE"_s));
    QVERIFY(ownLicence().contains(u"END OF TERMS AND CONDITIONS"_s));
    QVERIFY(iconsLicence().contains(u"Paweł Kuna"_s));
}

void AboutTest::allOfABundleIsShownBeforeItIsSaved()
{
    openAs(u"ana"_s);
    choose(u"Support bundle…"_s);
    auto *const dialog = m_window->findChild<SupportDialog *>();
    QVERIFY(dialog);
    auto *const parts = showing<QListWidget>(dialog, u"Files of the bundle"_s);
    auto *const text = showing<QPlainTextEdit>(dialog, u"What stands in the file"_s);
    QTRY_COMPARE(parts->count(), 2);
    QVERIFY(text->toPlainText().contains(u"9.9.9"_s));
    parts->setCurrentRow(1);
    QVERIFY(text->toPlainText().contains(u"whole, 7 entries"_s));
    const QString file = m_workplace->desk.folder.filePath(u"bundle.tar"_s);
    dialog->save(file);
    QFile saved(file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QVERIFY(saved.readAll().contains("whole, 7 entries"));
    QVERIFY(messageOf(m_window.get()).startsWith(u"The support bundle was saved as "_s));
}

void AboutTest::aBundleThatCannotBeSavedSaysSo()
{
    openAs(u"ana"_s);
    choose(u"Support bundle…"_s);
    auto *const dialog = m_window->findChild<SupportDialog *>();
    dialog->save(u"/proc/nowhere/bundle.tar"_s);
    QVERIFY(messageOf(m_window.get()).startsWith(u"The support bundle could not be saved: "_s));
}

} // namespace reintegro::test

QTEST_MAIN(reintegro::test::AboutTest)
#include "about_test.moc"
