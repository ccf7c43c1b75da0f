// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/checkpoint_keeper.h"
#include "tests/support/await.h"
#include "tests/support/memory_secret_store.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

class CheckpointKeeperTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void theFirstMarkTakesALookThroughTheWhole();
    void aMarkIsMovedOnByWhatCameAfterIt();
    void aBrokenJournalLeavesTheMarkWhereItIs();
    void verifyingAlwaysLooksThroughTheWhole();

private:
    MemorySecretStore m_secrets;
    std::unique_ptr<CheckpointKeeper> m_keeper;
    JournalCheck m_found;
    QStringList m_looks;
};

static JournalCheckpoint mark(qint64 count)
{
    return {.count = count, .head = QByteArray(64, char('a' + count))};
}

void CheckpointKeeperTest::init()
{
    static_cast<void>(await(m_secrets.remove(u"mark"_s)));
    m_looks.clear();
    m_found = {.now = mark(3), .brokenAt = {}, .reason = {}};
    m_keeper = std::make_unique<CheckpointKeeper>(
        m_secrets, u"mark"_s, [this](const std::optional<JournalCheckpoint> &) {
            m_looks.append(u"whole"_s);
            return alreadyDone<JournalCheck>(this, m_found);
        });
    m_keeper->moveOnBy([this](const JournalCheckpoint &from) {
        m_looks.append(u"from %1"_s.arg(from.count));
        return alreadyDone<JournalCheck>(this, m_found);
    });
}

void CheckpointKeeperTest::theFirstMarkTakesALookThroughTheWhole()
{
    QVERIFY(await(m_keeper->keepNow()));
    QCOMPARE(m_looks, QStringList(u"whole"_s));
    QCOMPARE(await(m_keeper->kept()).value().value(), mark(3));
}

void CheckpointKeeperTest::aMarkIsMovedOnByWhatCameAfterIt()
{
    QVERIFY(await(m_keeper->keepNow()));
    m_found.now = mark(8);
    QVERIFY(await(m_keeper->keepNow()));
    QCOMPARE(m_looks.last(), u"from 3"_s);
    QCOMPARE(await(m_keeper->kept()).value().value(), mark(8));
}

void CheckpointKeeperTest::aBrokenJournalLeavesTheMarkWhereItIs()
{
    QVERIFY(await(m_keeper->keepNow()));
    m_found = {.now = mark(2), .brokenAt = 3, .reason = u"shorter than the checkpoint"_s};
    QCOMPARE(await(m_keeper->keepNow()).error().kind, ErrorKind::Conflict);
    QCOMPARE(await(m_keeper->kept()).value().value(), mark(3));
}

void CheckpointKeeperTest::verifyingAlwaysLooksThroughTheWhole()
{
    QVERIFY(await(m_keeper->keepNow()));
    QVERIFY(await(m_keeper->verify()));
    QCOMPARE(m_looks, (QStringList{u"whole"_s, u"whole"_s}));
}

} // namespace reintegro::test

QTEST_GUILESS_MAIN(reintegro::test::CheckpointKeeperTest)
#include "checkpoint_keeper_test.moc"
