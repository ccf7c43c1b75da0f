// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palette_search.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

class PaletteSearchTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsByEveryWordAndBestFirst_data();
    void findsByEveryWordAndBestFirst();
};

void PaletteSearchTest::findsByEveryWordAndBestFirst_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("nothing typed: all, in their order")
        << QString()
        << QStringList{u"Política…"_s, u"Ir al tablero"_s, u"Ver artículo"_s, u"Clave: R12"_s, u"Tabla"_s};
    QTest::newRow("accents and capitals do not count") << u"POLITICA"_s << QStringList{u"Política…"_s};
    QTest::newRow("accents that are typed do not count either")
        << u"táblero"_s << QStringList{u"Ir al tablero"_s};
    QTest::newRow("the beginning before a word before its middle")
        << u"ta"_s << QStringList{u"Tabla"_s, u"Ir al tablero"_s};
    QTest::newRow("the middle of a word after its beginning")
        << u"ti"_s << QStringList{u"Política…"_s, u"Ver artículo"_s};
    QTest::newRow("every word has to be somewhere") << u"tablero ir"_s << QStringList{u"Ir al tablero"_s};
    QTest::newRow("one word that is nowhere") << u"tablero R12"_s << QStringList();
    QTest::newRow("what stands beside, last")
        << u"r"_s << QStringList{u"Clave: R12"_s, u"Ir al tablero"_s, u"Ver artículo"_s, u"Tabla"_s};
    QTest::newRow("what else it is found by") << u"order-7"_s << QStringList{u"Clave: R12"_s};
}

void PaletteSearchTest::findsByEveryWordAndBestFirst()
{
    QFETCH(const QString, typed);
    QFETCH(const QStringList, found);
    const std::vector<PaletteEntry> entries{
        {.text = u"Política…"_s, .beside = {}, .alsoFoundBy = {}, .picture = {}, .act = {}},
        {.text = u"Ir al tablero"_s, .beside = {}, .alsoFoundBy = {}, .picture = {}, .act = {}},
        {.text = u"Ver artículo"_s, .beside = {}, .alsoFoundBy = {}, .picture = {}, .act = {}},
        {.text = u"Clave: R12"_s, .beside = {}, .alsoFoundBy = u"order-7"_s, .picture = {}, .act = {}},
        {.text = u"Tabla"_s, .beside = u"Ctrl+R"_s, .alsoFoundBy = {}, .picture = {}, .act = {}}};
    QStringList texts;
    for (const size_t place : foundEntries(entries, typed))
        texts.append(entries.at(place).text);
    QCOMPARE(texts, found);
}

} // namespace reintegro::test

QTEST_APPLESS_MAIN(reintegro::test::PaletteSearchTest)
#include "palette_search_test.moc"
