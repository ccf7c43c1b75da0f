// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/refund/request_list_page.h"

#include "ui/common/empty_place.h"
#include "ui/common/error_text.h"
#include "ui/common/list_skeleton.h"
#include "ui/common/scroll_page.h"
#include "ui/common/store_reach.h"
#include "ui/common/theme.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace reintegro {

static constexpr std::chrono::seconds lookEvery{5}; // other desks' changes are only found by looking

RequestListPage::RequestListPage(DeskServices &desk, const SignedIn &by, int listPercent, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_by(by)
    , m_requests(new RequestTable(desk.store, this))
    , m_empty(new EmptyPlace(this))
    , m_skeleton(new ListSkeleton(listPercent, this))
    , m_places(new QStackedWidget(this))
{
    m_places->addWidget(m_empty);
    m_places->addWidget(m_skeleton);
    connect(m_empty, &EmptyPlace::pressed, this, [this] {
        if (m_showsFailure)
            m_requests->reload();
        else
            emptyPressed();
    });
    m_lookTimer.setInterval(lookEvery);
}

RequestListPage::~RequestListPage() = default;

void RequestListPage::layOut(QWidget *above, QWidget *content)
{
    m_content = content;
    m_places->addWidget(content);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::page, spacing::card, spacing::page, spacing::medium);
    layout->setSpacing(spacing::medium);
    if (above)
        layout->addWidget(above);
    layout->addWidget(m_places, 1);
    // Only now: the models that stand on the table must hear of a change before the page looks at them.
    connect(&m_lookTimer, &QTimer::timeout, this, [this] {
        if (whyOutOfReach(m_desk.store).isEmpty()) // else the table catches up by itself afterwards
            m_requests->lookAgain();
    });
    connect(m_requests, &RequestTable::loaded, this, &RequestListPage::takeTable);
    connect(m_requests, &QAbstractItemModel::dataChanged, this, &RequestListPage::takeTable);
    connect(m_requests, &RequestTable::loadFailed, this, [this](const Error &error) {
        if (!m_requests->isLoaded()) {
            showEmpty(IconName::Problem, tr("The requests could not be read."),
                describeError(error).sentence(), tr("Read them &again"));
            m_showsFailure = true;
        }
        if (whyOutOfReach(m_desk.store).isEmpty()) // else the window says it already
            Q_EMIT said(describeError(error).sentence());
    });
}

void RequestListPage::showContent()
{
    m_places->setCurrentWidget(m_content);
}

void RequestListPage::showSkeleton(const QString &words)
{
    m_skeleton->setWords(words);
    m_places->setCurrentWidget(m_skeleton);
}

void RequestListPage::showEmpty(
    IconName picture, const QString &title, const QString &words, const QString &button)
{
    m_showsFailure = false;
    m_empty->setWords(picture, title, words, button);
    m_places->setCurrentWidget(m_empty);
}

QScrollArea *RequestListPage::makeReadingArea(QWidget *content, const QString &name)
{
    QScrollArea *const area = makeScrollPage(content, this);
    area->setFocusPolicy(Qt::StrongFocus); // so that the arrow keys scroll it
    area->setProperty("reading", true);
    area->setAccessibleName(name);
    return area;
}

void RequestListPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_requests->reload();
    m_lookTimer.start();
}

void RequestListPage::hideEvent(QHideEvent *event)
{
    m_lookTimer.stop();
    QWidget::hideEvent(event);
}

} // namespace reintegro
