// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/postgres/database_phrases.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

//! The macro declares a function outside of every namespace.
static void haveMigrations()
{
    Q_INIT_RESOURCE(migrations);
}

namespace reintegro::test {

class DatabasePhrasesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theTranslatorFindsEverySentenceOfTheDatabase();
};

void DatabasePhrasesTest::initTestCase()
{
    haveMigrations();
}

//! Texts that begin like a sentence and end like one.
static QSet<QString> sentencesIn(QString sql)
{
    static const QRegularExpression comment(u"--[^\n]*"_s);
    static const QRegularExpression text(u"'((?:[^']|'')*)'"_s);
    static const QRegularExpression sentence(u"^(%1|[A-Z](?![A-Z])).* .*[.:]$"_s);
    static const QRegularExpression nextLine(u"'[ \t]*\n\\s*'"_s); // goes on in the next line
    sql.remove(comment);
    sql.remove(nextLine);
    QSet<QString> found;
    for (auto match = text.globalMatch(sql); match.hasNext();) {
        const QString words = match.next().captured(1).replace(u"''"_s, u"'"_s);
        if (sentence.match(words).hasMatch())
            found.insert(words);
    }
    return found;
}

void DatabasePhrasesTest::theTranslatorFindsEverySentenceOfTheDatabase()
{
    QSet<QString> said;
    const QDir folder(u":/migrations/postgres"_s);
    for (const QString &name : folder.entryList()) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        said.unite(sentencesIn(QString::fromUtf8(file.readAll())));
    }
    QSet<QString> listed;
    for (const char *const phrase : databasePhrases())
        listed.insert(QString::fromUtf8(phrase));
    QVERIFY(said.size() > 100);
    QCOMPARE(QStringList((said - listed).values()).join(u" | "_s), QString());
    QCOMPARE(QStringList((listed - said).values()).join(u" | "_s), QString());
}

} // namespace reintegro::test

QTEST_GUILESS_MAIN(reintegro::test::DatabasePhrasesTest)
#include "database_phrases_test.moc"
