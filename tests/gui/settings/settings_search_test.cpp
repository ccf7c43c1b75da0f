// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/folded_text.h"
#include "ui/settings/settings_search.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

class SettingsSearchTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void accentsAndCapitalsDoNotCount_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        QTest::newRow("acute") << u"Política"_s << u"politica"_s;
        QTest::newRow("capitals") << u"MÁXIMO POR DÍA"_s << u"maximo por dia"_s;
        QTest::newRow("tilde") << u"Contraseña"_s << u"contrasena"_s;
        QTest::newRow("decomposed already") << QString(u"Poli\u0301tica"_s) << u"politica"_s;
        QTest::newRow("Chinese stays") << u"文字大小"_s << u"文字大小"_s;
    }
    void accentsAndCapitalsDoNotCount()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, folded);
        QCOMPARE(foldedForSearch(text), folded);
    }

    void everyWordHasToBeFoundSomewhere()
    {
        QCOMPARE(found(u"day sent"_s), QStringList{u"Most sent per day"_s});
        QCOMPARE(found(u"day banana"_s), QStringList());
    }
    void namesComeBeforeOtherWordsAndThoseBeforeExplanations()
    {
        QCOMPARE(found(u"colour"_s), (QStringList{u"Colours"_s, u"Text size"_s, u"Language"_s}));
    }
    void amongEqualsTheirOrderCounts()
    {
        QCOMPARE(found(u"per"_s), (QStringList{u"Most sent per day"_s, u"Most per charge"_s}));
    }
    void nothingIsFoundByNoWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("blanks") << u"   "_s;
    }
    void nothingIsFoundByNoWords()
    {
        QFETCH(const QString, text);
        QCOMPARE(found(text), QStringList());
    }

private:
    [[nodiscard]] static QStringList found(const QString &text)
    {
        const std::vector<SearchedSetting> settings{
            {u"Language"_s, u"Speaks of colours in its explanation."_s, {}},
            {u"Most sent per day"_s, u"What may be sent in one day."_s, u"limit"_s},
            {u"Text size"_s, u"How large texts are."_s, u"font colour"_s},
            {u"Most per charge"_s, u"What may be refunded."_s, u"limit"_s},
            {u"Colours"_s, u"Dark or light."_s, u"theme"_s},
        };
        QStringList names;
        for (const size_t place : foundSettings(settings, text))
            names.append(settings.at(place).name);
        return names;
    }
};

} // namespace reintegro::test

QTEST_GUILESS_MAIN(reintegro::test::SettingsSearchTest)
#include "settings_search_test.moc"
