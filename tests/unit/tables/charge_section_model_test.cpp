// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/charge_section_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

class ChargeSectionModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void givesOutLabelsValuesAndRoles();
    void touchesOnlyWhatChanged();
    void followsAnyChangeOfTheList_data();
    void followsAnyChangeOfTheList();
};

static ChargeField fieldOf(const QString &name, const QString &value = {})
{
    return {.name = name,
        .label = name.toUpper(),
        .uniqueLabel = name.toUpper() + u" (Payment)"_s,
        .value = value,
        .copyText = u"bare "_s + value,
        .tooltip = name == u"a"_s ? u"as it came"_s : QString(),
        .masked = {},
        .link = {}};
}

static std::vector<ChargeField> fieldsOf(const QString &names)
{
    std::vector<ChargeField> fields;
    for (const QChar name : names)
        fields.push_back(fieldOf(name));
    return fields;
}

static QString namesIn(const ChargeSectionModel &model)
{
    QString names;
    for (int row = 0; row < model.rowCount(); ++row)
        names += model.fieldAt(row).name;
    return names;
}

void ChargeSectionModelTest::givesOutLabelsValuesAndRoles()
{
    ChargeSectionModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setFields({fieldOf(u"a"_s, u"1"_s), fieldOf(u"b"_s, u"2"_s)});

    const QModelIndex label = model.index(0, 0);
    const QModelIndex value = model.index(0, 1);
    QCOMPARE(label.data().toString(), u"A"_s);
    QCOMPARE(value.data().toString(), u"1"_s);
    QCOMPARE(value.data(Qt::ToolTipRole).toString(), u"as it came"_s);
    QVERIFY(!model.index(1, 1).data(Qt::ToolTipRole).isValid());
    QCOMPARE(value.data(ChargeSectionModel::CopyTextRole).toString(), u"bare 1"_s);
    QCOMPARE(value.data(ChargeSectionModel::UniqueLabelRole).toString(), u"A (Payment)"_s);
    QCOMPARE(model.roleNames().value(ChargeSectionModel::FieldNameRole), QByteArray("fieldName"));
    QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), u"Value"_s);
}

void ChargeSectionModelTest::touchesOnlyWhatChanged()
{
    ChargeSectionModel model;
    model.setFields({fieldOf(u"a"_s, u"1"_s), fieldOf(u"b"_s, u"2"_s), fieldOf(u"c"_s, u"3"_s)});
    const QPersistentModelIndex last = model.index(2, 1);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);

    model.setFields({fieldOf(u"a"_s, u"1"_s), fieldOf(u"b"_s, u"new"_s), fieldOf(u"c"_s, u"3"_s)});

    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 1);
    QCOMPARE(reset.count() + inserted.count() + removed.count(), 0);
    QCOMPARE(last.data().toString(), u"3"_s);
}

void ChargeSectionModelTest::followsAnyChangeOfTheList_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("from nothing") << u""_s << u"abc"_s;
    QTest::newRow("to nothing") << u"abc"_s << u""_s;
    QTest::newRow("the same") << u"abc"_s << u"abc"_s;
    QTest::newRow("one more in front") << u"bc"_s << u"abc"_s;
    QTest::newRow("two more inside") << u"ad"_s << u"abcd"_s;
    QTest::newRow("one more behind") << u"ab"_s << u"abc"_s;
    QTest::newRow("first gone") << u"abc"_s << u"bc"_s;
    QTest::newRow("two runs gone") << u"abcdef"_s << u"ad"_s;
    QTest::newRow("turned round") << u"abcd"_s << u"dcba"_s;
    QTest::newRow("last to the front") << u"abcd"_s << u"dabc"_s;
    QTest::newRow("first to the end") << u"abcd"_s << u"bcda"_s;
    QTest::newRow("all others") << u"abc"_s << u"xyz"_s;
    QTest::newRow("all at once") << u"abcdef"_s << u"xfbyaez"_s;
    QTest::newRow("a key twice in the new list") << u"ab"_s << u"aba"_s;
    QTest::newRow("a key twice in the old list") << u"aab"_s << u"ab"_s;
}

void ChargeSectionModelTest::followsAnyChangeOfTheList()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    ChargeSectionModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);

    model.setFields(fieldsOf(before));
    QCOMPARE(namesIn(model), before);
    model.setFields(fieldsOf(after));

    QCOMPARE(namesIn(model), after);
    QCOMPARE(reset.count(), 0);
}

} // namespace reintegro

QTEST_GUILESS_MAIN(reintegro::ChargeSectionModelTest)
#include "charge_section_model_test.moc"
