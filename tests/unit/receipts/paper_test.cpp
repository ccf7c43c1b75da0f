// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/receipts/paper_words.h"
#include "models/receipts/refund_heading.h"
#include "tests/support/some_paper.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

using Language = PaperSettings::Language;

static QString wordsOf(const Paper &paper)
{
    QString words = paper.merchant + u'\n' + paper.title + u'\n' + paper.warning + u'\n' + paper.amount
        + u'\n' + paper.amountInWords + u'\n' + paper.state + u'\n' + paper.meaning + u'\n' + paper.foot
        + u'\n' + paper.invented + u'\n' + paper.link + u'\n' + paper.documentTitle + u'\n' + paper.fileName
        + u'\n';
    for (const PaperSection &section : paper.sections) {
        words += section.title + u'\n';
        for (const PaperLine &line : section.lines)
            words += line.label + u": "_s + line.value + u'\n';
    }
    return words;
}

class PaperTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyWhatHasSettledIsAReceipt_data();
    void onlyWhatHasSettledIsAReceipt();
    void everyWordIsSaidInBothLanguages_data();
    void everyWordIsSaidInBothLanguages();
    void documentsAndAccountsAreMasked_data();
    void documentsAndAccountsAreMasked();
    void showsThemOnlyWhereItIsOrdered();
    void peopleStandOnItAsTheSettingsSay_data();
    void peopleStandOnItAsTheSettingsSay();
    void timesAreThoseOfBogota();
    void theHeadHasTheMerchantsName();
    void whatIsInventedSaysSo_data();
    void whatIsInventedSaysSo();
    void aRefundWithoutAnAccountSaysSo();
    void aChargeHasAPaperToo();
    void initials_data();
    void initials();
    void settingsAreKept();
};

void PaperTest::onlyWhatHasSettledIsAReceipt_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("word");
    using enum RequestState;
    const auto row = [](RequestState state, const QString &title, const QString &word) {
        QTest::newRow(qPrintable(nameOf(state))) << int(state) << title << word;
    };
    const QString request = u"Estado de una solicitud de reembolso"_s;
    const QString statement = u"Estado de un reembolso"_s;
    row(Draft, request, u"Borrador"_s);
    row(AwaitingApproval, request, u"Espera aprobación"_s);
    row(Approved, request, u"Aprobada, todavía sin enviar"_s);
    row(Rejected, request, u"Rechazada"_s);
    row(Withdrawn, request, u"Retirada"_s);
    row(Expired, request, u"Vencida"_s);
    row(Sending, statement, u"Enviando"_s);
    row(NotSent, statement, u"Sin enviar"_s);
    row(Unknown, statement, u"Resultado desconocido"_s);
    row(InProgress, statement, u"En camino"_s);
    row(Settled, u"Comprobante de reembolso"_s, u"Liquidado"_s);
    row(Failed, statement, u"Fallido"_s);
}

void PaperTest::onlyWhatHasSettledIsAReceipt()
{
    QFETCH(int, state);
    const Paper paper = paperOf(paperRequest(RequestState(state)), paperOrder());
    QTEST(paper.title, "title");
    QTEST(paper.state, "word");
    const bool isSettled = RequestState(state) == RequestState::Settled;
    QCOMPARE(paper.isReceipt, isSettled);
    QCOMPARE(paper.warning.isEmpty(), isSettled);
    QCOMPARE(wordsOf(paper).contains(u"comprobante"_s, Qt::CaseInsensitive), true); // or that it is none
    QCOMPARE(paper.title.contains(u"Comprobante"_s), isSettled);
    QCOMPARE(paper.fileName, isSettled ? u"comprobante-R12.pdf"_s : u"estado-R12.pdf"_s);
}

void PaperTest::everyWordIsSaidInBothLanguages_data()
{
    QTest::addColumn<int>("state");
    for (const RequestState state : allRequestStates)
        QTest::newRow(qPrintable(nameOf(state))) << int(state);
}

void PaperTest::everyWordIsSaidInBothLanguages()
{
    QFETCH(int, state);
    const RefundRequest request = paperRequest(RequestState(state));
    const Paper spanish = paperOf(request, paperOrder());
    const Paper english = paperOf(request, paperOrder(Language::English));
    QVERIFY(spanish.isSpanish && !english.isSpanish);
    QCOMPARE_NE(spanish.title, english.title);
    QCOMPARE_NE(spanish.state, english.state);
    QCOMPARE_NE(spanish.meaning, english.meaning);
    QCOMPARE_NE(spanish.codeHelp, english.codeHelp);
    QCOMPARE_NE(spanish.codeTitle, english.codeTitle);
    QCOMPARE_NE(spanish.foot, english.foot);
    QCOMPARE_NE(spanish.page, english.page);
    QCOMPARE_NE(spanish.amountInWords, english.amountInWords);
    QCOMPARE(spanish.sections.size(), english.sections.size());
    for (std::size_t section = 0; section < spanish.sections.size(); ++section) {
        QCOMPARE_NE(spanish.sections.at(section).title, english.sections.at(section).title);
        QCOMPARE(spanish.sections.at(section).lines.size(), english.sections.at(section).lines.size());
        for (std::size_t line = 0; line < spanish.sections.at(section).lines.size(); ++line)
            QCOMPARE_NE(spanish.sections.at(section).lines.at(line).label,
                english.sections.at(section).lines.at(line).label);
    }
    // What is checked is the same in both.
    QCOMPARE(spanish.amount, u"$ 1.234.567.890,12 COP"_s);
    QCOMPARE(spanish.amount, english.amount);
    QCOMPARE(spanish.link, english.link);
    QCOMPARE(spanish.code, english.code);
}

void PaperTest::documentsAndAccountsAreMasked_data()
{
    everyWordIsSaidInBothLanguages_data();
}

void PaperTest::documentsAndAccountsAreMasked()
{
    QFETCH(int, state);
    const QString words = wordsOf(paperOf(paperRequest(RequestState(state)), paperOrder()));
    QVERIFY(!words.contains(QString::fromLatin1(paperDocument)));
    QVERIFY(!words.contains(u"1.020.304.050"_s)); // what people write
    QVERIFY(!words.contains(QString::fromLatin1(paperAccount)));
    QVERIFY(!words.contains(u"stays in the house"_s));
    QVERIFY(words.contains(u"•••• 901"_s)); // the last four
    QVERIFY(words.contains(u"Maria Fernanda de los Angeles Rodriguez Santamaria y Gutierrez"_s));
}

void PaperTest::showsThemOnlyWhereItIsOrdered()
{
    PaperOrder order = paperOrder();
    order.showsPersonalData = true;
    const QString words = wordsOf(paperOf(paperRequest(RequestState::Settled), order));
    QVERIFY(words.contains(QString::fromLatin1(paperDocument)));
    QVERIFY(words.contains(QString::fromLatin1(paperAccount)));
    QVERIFY(!words.contains(u"stays in the house"_s));
}

void PaperTest::peopleStandOnItAsTheSettingsSay_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("approved");
    QTest::newRow("roles") << u"roles"_s << u"personal del comercio"_s << u"un supervisor"_s;
    QTest::newRow("initials") << u"initials"_s << u"A. G."_s << u"S."_s;
    QTest::newRow("names") << u"names"_s << u"ana.gomez"_s << u"sofia"_s;
}

void PaperTest::peopleStandOnItAsTheSettingsSay()
{
    QFETCH(QString, how);
    QFETCH(QString, asked);
    QFETCH(QString, approved);
    PaperOrder order = paperOrder();
    order.settings.people = *paperPeopleFromName(how);
    const Paper paper = paperOf(paperRequest(RequestState::Settled), order);
    const std::vector<PaperLine> &lines = paper.sections.back().lines;
    QVERIFY(lines.at(0).value.endsWith(u"· "_s + asked));
    QVERIFY(lines.at(1).value.endsWith(u"· "_s + approved));
    QVERIFY(paper.foot.endsWith(asked));
    QCOMPARE(wordsOf(paper).contains(u"sofia"_s), how == u"names"_s);
}

void PaperTest::timesAreThoseOfBogota()
{
    const Paper paper = paperOf(paperRequest(RequestState::Settled), paperOrder());
    QVERIFY(paper.foot.contains(u"2 mar 2026, 00:20 (Bogotá, UTC−5)"_s));
    const QString words = wordsOf(paper);
    QVERIFY(words.contains(u"SETTLED, 2 mar 2026, 00:16 (Bogotá, UTC−5)"_s));
    QVERIFY(words.contains(u"2 mar 2026, 00:10 (Bogotá, UTC−5)"_s));
}

void PaperTest::theHeadHasTheMerchantsName()
{
    PaperOrder order = paperOrder();
    QCOMPARE(paperOf(paperRequest(RequestState::Settled), order).merchant, u"Tienda La Esperanza S.A.S."_s);
    order.settings.merchant = u"  "_s;
    QCOMPARE(paperOf(paperRequest(RequestState::Settled), order).merchant, u"shop"_s);
}

void PaperTest::whatIsInventedSaysSo_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("isInvented");
    QTest::newRow("training") << int(ProfileKind::Training) << true;
    QTest::newRow("sandbox") << int(ProfileKind::Sandbox) << true;
    QTest::newRow("production") << int(ProfileKind::Production) << false;
    QTest::newRow("custom") << int(ProfileKind::Custom) << false;
}

void PaperTest::whatIsInventedSaysSo()
{
    QFETCH(int, kind);
    QFETCH(bool, isInvented);
    PaperOrder order = paperOrder();
    order.profile.kind = ProfileKind(kind);
    QCOMPARE(!paperOf(paperRequest(RequestState::Settled), order).invented.isEmpty(), isInvented);
}

void PaperTest::aRefundWithoutAnAccountSaysSo()
{
    RefundRequest request = paperRequest(RequestState::Settled);
    request.account = {};
    const Paper paper = paperOf(request, paperOrder(Language::English));
    QCOMPARE(paper.sections.front().lines.size(), std::size_t(1));
    QCOMPARE(paper.sections.front().lines.front().value, u"None is kept with this refund."_s);
}

void PaperTest::aChargeHasAPaperToo()
{
    const Charge charge = settledCharge();
    const ChargeView view{.reading = {.charge = charge, .reply = {}},
        .requests = {paperRequest(RequestState::InProgress)},
        .left = Money(0, Currency::cop())};
    const Paper paper = paperOf(view, paperOrder());
    QCOMPARE(paper.title, u"Estado de un pago"_s);
    QVERIFY(!paper.isReceipt);
    QVERIFY(paper.warning.isEmpty()); // it has settled
    const QString words = wordsOf(paper);
    QVERIFY(words.contains(charge.key.toString()));
    QVERIFY(words.contains(u"R12 · "_s));
    if (charge.payer && charge.payer->documentId)
        QVERIFY(!words.contains(*charge.payer->documentId));
}

void PaperTest::initials_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("initials");
    QTest::newRow("one") << u"ana"_s << u"A."_s;
    QTest::newRow("two") << u"ana.gomez"_s << u"A. G."_s;
    QTest::newRow("with blanks") << u"Ángela  de la Torre"_s << u"Á. D. L. T."_s;
    QTest::newRow("nothing") << QString() << QString();
}

void PaperTest::initials()
{
    QFETCH(QString, name);
    QTEST(initialsOf(name), "initials");
}

void PaperTest::settingsAreKept()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"receipts.ini"_s);
    QVERIFY(readPaperSettings(file, u"shop"_s) == PaperSettings());
    PaperSettings settings{.language = Language::English,
        .size = PaperSettings::Size::A4,
        .people = PaperSettings::People::Names,
        .merchant = u"Tienda \"Ñ\"; 100 %"_s};
    QVERIFY(keepPaperSettings(file, u"shop"_s, settings).has_value());
    QVERIFY(readPaperSettings(file, u"shop"_s) == settings);
    settings.merchant.clear();
    QVERIFY(readPaperSettings(file, u"other"_s) == settings); // the name is each profile's own
    // Where a profile has none, that of the window's settings.
    QSettings(file, QSettings::IniFormat).setValue(u"window/merchantName"_s, u"Tienda de todos"_s);
    QCOMPARE(readPaperSettings(file, u"other"_s).merchant, u"Tienda de todos"_s);
    QVERIFY(keepPaperSettings(file, u"other"_s, readPaperSettings(file, u"other"_s)).has_value());
    QSettings(file, QSettings::IniFormat).setValue(u"window/merchantName"_s, u"Otra"_s);
    QCOMPARE(readPaperSettings(file, u"other"_s).merchant, u"Otra"_s);
    QVERIFY(readPaperSettings(file, u"shop"_s).merchant.startsWith(u"Tienda \"Ñ"_s));
}

} // namespace reintegro::test

QTEST_GUILESS_MAIN(reintegro::test::PaperTest)
#include "paper_test.moc"
