// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/value_label.h"

#include <QTest>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

namespace {

//! Counts how often a widget is painted.
class PaintCount final : public QObject {
public:
    explicit PaintCount(QWidget *watched) { watched->installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
    int count = 0;
};

} // namespace

class ValueLabelTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        auto *const layout = new QVBoxLayout(m_window.get());
        m_label = new ValueLabel(u"one-very-long-key-without-any-blank-in-it"_s, m_window.get());
        layout->addWidget(m_label);
        m_window->resize(120, 200);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void aLabelAtRestIsNotPaintedAgain()
    {
        takeTurns();
        const PaintCount paints(m_label);
        takeTurns();
        QCOMPARE(paints.count, 0);
    }

    void aNewTextIsBrokenAnywhereToo()
    {
        takeTurns();
        const int before = m_label->heightForWidth(100);
        m_label->setText(u"another-key-that-is-so-long-that-it-takes-more-lines-than-the-first-one-did"_s);
        takeTurns();
        QVERIFY(m_label->heightForWidth(100) > before);
        // Wider than the window would mean that the end is cut.
        QVERIFY(m_label->grab().toImage().width() <= m_window->width());
        takeTurns();
        const PaintCount paints(m_label);
        takeTurns();
        QCOMPARE(paints.count, 0);
    }

private:
    //! Lets everything that was asked for happen, also what that asks for in turn.
    static void takeTurns()
    {
        for (int turn = 0; turn < 20; ++turn)
            QCoreApplication::processEvents();
    }

    std::unique_ptr<QWidget> m_window;
    ValueLabel *m_label = nullptr;
};

} // namespace reintegro::test

QTEST_MAIN(reintegro::test::ValueLabelTest)
#include "value_label_test.moc"
