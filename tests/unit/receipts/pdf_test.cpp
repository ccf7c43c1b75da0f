// SPDX-License-Identifier: GPL-3.0-or-later
// The PDF as other programs read it: poppler's tools say what is in it.
#include "models/refunds/receipt_check.h"
#include "tests/support/some_paper.h"
#include "ui/paper/paper_drawing.h"
#include "ui/paper/paper_layout.h"
#include "ui/paper/pdf_file.h"
#include "ui/paper/qr_square.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

using Language = PaperSettings::Language;
using Size = PaperSettings::Size;

class PdfTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void saysEverythingInText_data();
    void saysEverythingInText();
    void isOnePageOfItsSize_data();
    void isOnePageOfItsSize();
    void hasItsFontsWithIt();
    void hasNothingUnmaskedInIt();
    void hasTheCodeInItsTitle();
    void nothingIsCut_data();
    void nothingIsCut();
    void aChargeWithManyRefundsTakesMorePages();
    void theQrCodeIsBlackEnoughAndSquare();
    void nothingIsDrawnOverAnother_data();
    void nothingIsDrawnOverAnother();

private:
    //! Writes the PDF and gives its name.
    QString save(const Paper &paper, Size size = Size::Letter);
    QString tool(const QString &program, const QStringList &words);

    QTemporaryDir m_folder;
    int m_count = 0;
};

void PdfTest::initTestCase()
{
    if (QProcess::execute(u"pdftotext"_s, {u"-v"_s}) != 0)
        QFAIL("pdftotext is missing: ./dev setup installs it (poppler-utils)");
}

QString PdfTest::save(const Paper &paper, Size size)
{
    const Result<QByteArray> pdf = pdfOf(paper, size);
    if (!pdf)
        qFatal("%s", qPrintable(pdf.error().english()));
    const QString name = m_folder.filePath(QString::number(++m_count) + u".pdf"_s);
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(*pdf) != pdf->size())
        qFatal("%s", qPrintable(file.errorString()));
    file.close();
    // For eyes: REINTEGRO_KEEP_PDF=<folder>.
    if (const QString keep = qEnvironmentVariable("REINTEGRO_KEEP_PDF"); !keep.isEmpty())
        QFile::copy(name,
            keep + u'/' + QString::fromLatin1(QTest::currentTestFunction()) + u'-'
                + QString::fromUtf8(QTest::currentDataTag()).replace(u' ', u'_') + QString::number(m_count)
                + u".pdf"_s);
    return name;
}

QString PdfTest::tool(const QString &program, const QStringList &words)
{
    QProcess process;
    process.start(program, words);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(program), process.readAllStandardError().constData());
    return QString::fromUtf8(process.readAllStandardOutput());
}

//! Lines that were broken are whole again.
static QString bare(QString text)
{
    static const QRegularExpression blanks(u"\\s+"_s);
    return text.remove(blanks);
}

void PdfTest::saysEverythingInText_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("isSpanish");
    for (const RequestState state : allRequestStates) {
        for (const bool isSpanish : {true, false})
            QTest::addRow("%s, %s", qPrintable(nameOf(state)), isSpanish ? "Spanish" : "English")
                << int(state) << isSpanish;
    }
}

void PdfTest::saysEverythingInText()
{
    QFETCH(int, state);
    QFETCH(bool, isSpanish);
    const Paper paper = paperOf(
        paperRequest(RequestState(state)), paperOrder(isSpanish ? Language::Spanish : Language::English));
    const QString text = bare(tool(u"pdftotext"_s, {save(paper), u"-"_s}));
    const auto says = [&text](const QString &words) {
        QVERIFY2(text.contains(bare(words), Qt::CaseInsensitive), qPrintable(words));
    };
    for (const QString &words :
        {paper.merchant, paper.title, paper.number, paper.warning, paper.amount, paper.amountInWords,
            paper.state, paper.meaning, paper.codeTitle, paper.code, paper.codeHelp, paper.foot})
        says(words);
    for (const PaperSection &section : paper.sections) {
        says(section.title);
        for (const PaperLine &line : section.lines) {
            says(line.label);
            says(line.value);
        }
    }
}

void PdfTest::isOnePageOfItsSize_data()
{
    QTest::addColumn<bool>("isA4");
    QTest::addColumn<QString>("size");
    QTest::newRow("A4") << true << u"(A4)"_s;
    QTest::newRow("Letter") << false << u"(letter)"_s;
}

void PdfTest::isOnePageOfItsSize()
{
    QFETCH(bool, isA4);
    QFETCH(QString, size);
    PaperOrder order = paperOrder();
    order.profile.kind = ProfileKind::Training; // which needs the most room
    for (const RequestState state : allRequestStates) {
        const QString info =
            tool(u"pdfinfo"_s, {save(paperOf(paperRequest(state), order), isA4 ? Size::A4 : Size::Letter)});
        QVERIFY2(info.contains(QRegularExpression(u"Pages: +1\\n"_s)), qPrintable(info));
        QVERIFY2(info.contains(size), qPrintable(info));
    }
}

void PdfTest::hasItsFontsWithIt()
{
    const QStringList lines =
        tool(u"pdffonts"_s, {save(paperOf(paperRequest(RequestState::Settled), paperOrder()))})
            .split(u'\n', Qt::SkipEmptyParts)
            .mid(2);
    QVERIFY(!lines.isEmpty());
    for (const QString &line : lines) {
        // name, type, encoding, embedded, subset, with a map to letters
        QVERIFY2(line.contains(QRegularExpression(u" yes +(yes|no) +yes "_s)), qPrintable(line));
    }
}

void PdfTest::hasNothingUnmaskedInIt()
{
    const QString name = save(paperOf(paperRequest(RequestState::Settled), paperOrder()));
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray all = file.readAll();
    const QByteArray text = bare(tool(u"pdftotext"_s, {name, u"-"_s})).toUtf8();
    QVERIFY(text.contains("901"));
    // Unpacked, each stream on its own.
    qsizetype from = 0;
    QByteArray unpacked;
    int streams = 0;
    while ((from = all.indexOf("stream\n", from)) >= 0) {
        from += 7;
        const qsizetype end = all.indexOf("endstream", from);
        QByteArray sized(4, '\0');
        sized[2] = '\x7f'; // qUncompress wants to be told a size; it grows by itself
        unpacked += qUncompress(sized + all.mid(from, end - from));
        ++streams;
    }
    QVERIFY(streams > 3);
    QVERIFY(unpacked.contains("Tj") || unpacked.contains("TJ")); // they were unpacked indeed
    all += unpacked;
    all.removeIf([](char byte) { return byte == '\0'; });
    for (const QByteArray &personal : {QByteArray(paperDocument), QByteArray(paperAccount),
             QByteArray("1.020.304.050"), QByteArray("stays in the house")}) {
        QVERIFY2(!all.contains(personal), personal.constData());
        QVERIFY2(!text.contains(personal), personal.constData());
    }
}

void PdfTest::hasTheCodeInItsTitle()
{
    const PaperOrder order = paperOrder();
    const QString name = save(paperOf(paperRequest(RequestState::Settled), order));
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(receiptCodeInPdf(file.readAll()) == order.code);
    QVERIFY(tool(u"pdfinfo"_s, {name}).contains(order.code.toString()));
}

void PdfTest::nothingIsCut_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<qint64>("minor");
    QTest::newRow("a long name") << QString(u"Maria Fernanda "_s.repeated(6)) << qint64(300);
    QTest::newRow("one word that never ends") << QString(u"Abcdefghij"_s.repeated(16)) << qint64(300);
    QTest::newRow("twelve digits") << u"Laura Gomez"_s << qint64(999999999999);
    QTest::newRow("as much as there can be") << u"Laura Gomez"_s << std::numeric_limits<qint64>::max();
}

void PdfTest::nothingIsCut()
{
    QFETCH(QString, name);
    QFETCH(qint64, minor);
    RefundRequest request = paperRequest(RequestState::Settled, minor);
    request.account.beneficiaryName = name;
    PaperOrder order = paperOrder();
    order.settings.merchant =
        u"Comercializadora Internacional de Productos Naturales y Artesanales del Valle de Aburrá"_s.left(
            PaperSettings::longestMerchant);
    for (const Size size : {Size::A4, Size::Letter}) {
        const Paper paper = paperOf(request, order);
        const QString text = bare(tool(u"pdftotext"_s, {save(paper, size), u"-"_s}));
        QVERIFY(text.contains(bare(name)));
        QVERIFY(text.contains(bare(paper.amount)));
        QVERIFY(text.contains(bare(order.settings.merchant)));
        for (const PaperPage &page : layOut(paper, size)) {
            for (const PaperPage::Text &line : page.texts) {
                const qreal right = line.at.x() + paperTextWidth(line.font, line.text);
                QVERIFY2(right <= sheetSize(size).width() - 500, qPrintable(line.text));
                QVERIFY2(line.at.x() >= 500, qPrintable(line.text));
                QVERIFY2(line.at.y() <= sheetSize(size).height() - 300, qPrintable(line.text));
            }
        }
        QCOMPARE(pagesOf(paper, size), 1);
    }
}

void PdfTest::aChargeWithManyRefundsTakesMorePages()
{
    const ChargeView view{.reading = {.charge = settledCharge(), .reply = {}},
        .requests = std::vector<RefundRequest>(60, paperRequest(RequestState::Settled)),
        .left = Money(0, Currency::cop())};
    const Paper paper = paperOf(view, paperOrder());
    const QString name = save(paper);
    QVERIFY(pagesOf(paper, Size::Letter) > 1);
    const QString text = tool(u"pdftotext"_s, {name, u"-"_s});
    QCOMPARE(text.count(u"R12 · order-1-1"_s), 60);
    QVERIFY(text.contains(u"Página 2 de "_s));
    QCOMPARE(text.count(paper.code), 1); // at the end
}

void PdfTest::theQrCodeIsBlackEnoughAndSquare()
{
    const Paper paper = paperOf(paperRequest(RequestState::Settled), paperOrder());
    const QrSquare square = qrSquareOf(paper.link);
    QVERIFY(square.size >= 21 && square.isDark.size() == qsizetype(square.size) * square.size);
    const int dark = int(square.isDark.count(true));
    QVERIFY(dark > square.isDark.size() / 3 && dark < square.isDark.size() * 2 / 3);
    // Its corners, as every reader looks for them.
    for (const int corner : {0, square.size - 7, square.size * (square.size - 7)})
        QVERIFY(square.isDark.testBit(corner));
    QVERIFY(qrSquareOf(QString(5000, u'x')).isEmpty());
}

void PdfTest::nothingIsDrawnOverAnother_data()
{
    saysEverythingInText_data();
}

void PdfTest::nothingIsDrawnOverAnother()
{
    QFETCH(int, state);
    QFETCH(bool, isSpanish);
    const Paper paper = paperOf(
        paperRequest(RequestState(state)), paperOrder(isSpanish ? Language::Spanish : Language::English));
    for (const Size size : {Size::A4, Size::Letter}) {
        for (const PaperPage &page : layOut(paper, size)) {
            std::vector<QRectF> places;
            for (const PaperPage::Text &line : page.texts) {
                const qreal height = paperLeading(line.font) * 0.6;
                places.emplace_back(
                    line.at.x(), line.at.y() - height, paperTextWidth(line.font, line.text), height);
            }
            places.push_back(page.qr);
            for (std::size_t one = 0; one < places.size(); ++one) {
                for (std::size_t other = one + 1; other < places.size(); ++other)
                    QVERIFY2(
                        !places.at(one).intersects(places.at(other)), qPrintable(page.texts.at(one).text));
            }
        }
    }
}

} // namespace reintegro::test

QTEST_MAIN(reintegro::test::PdfTest)
#include "pdf_test.moc"
