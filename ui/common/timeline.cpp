// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/timeline.h"

#include "models/payments/money_text.h"
#include "models/tables/state_text.h"
#include "ui/common/card.h"
#include "ui/common/icons.h"
#include "ui/common/status_words.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace reintegro {

namespace {

struct TimelineWords {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
public:
    static void addCharge(std::vector<TimelineEntry> &entries, const Charge &charge);
    static void addRequest(std::vector<TimelineEntry> &entries, const RefundRequest &request);
    static TimelineEntry ofDecision(const RefundRequest &request, const Decision &decision);
    static TimelineEntry ofAttempt(const RefundRequest &request, const Attempt &attempt);
};

void TimelineWords::addCharge(std::vector<TimelineEntry> &entries, const Charge &charge)
{
    const auto add = [&entries](
                         const std::optional<GatewayTime> &time, const QString &sentence, Meaning meaning) {
        if (time && time->instant())
            entries.push_back({*time->instant(), sentence, meaning, time->text()});
    };
    add(charge.createTime, tr("The payment was begun."), Meaning::OnItsWay);
    add(charge.scheduledTime, tr("The time that the payment was scheduled for."), Meaning::OnItsWay);
    add(charge.finalStatusTime, tr("The gateway's time of the status %1.").arg(charge.status.text),
        meaningOf(charge.status));
}

TimelineEntry TimelineWords::ofDecision(const RefundRequest &request, const Decision &decision)
{
    const QString id = request.id.toString();
    const auto entry = [&decision](const QString &sentence, Meaning meaning) {
        return TimelineEntry{decision.at, sentence, meaning, {}};
    };
    switch (decision.kind) {
    case Decision::Kind::Approve:
        return entry(tr("%1 approved %2.").arg(decision.by, id), Meaning::WaitsForPerson);
    case Decision::Kind::Reject:
        return entry(tr("%1 rejected %2: %3").arg(decision.by, id, decision.why), Meaning::WentWrong);
    case Decision::Kind::Withdraw:
        return entry(tr("%1 withdrew %2.").arg(decision.by, id), Meaning::Over);
    case Decision::Kind::Send:
        return entry(tr("%1 sent %2.").arg(decision.by, id), Meaning::OnItsWay);
    case Decision::Kind::Resend:
        return entry(tr("%1 sent %2 again: %3").arg(decision.by, id, decision.why), Meaning::OnItsWay);
    case Decision::Kind::Close:
        return entry(
            tr("%1 says that %2 was not executed: %3").arg(decision.by, id, decision.why), Meaning::Over);
    case Decision::Kind::Rekey:
        return entry(
            tr("%1 got a new key, because others had used the old one. It needs a new approval.").arg(id),
            Meaning::WaitsForPerson);
    }
    return entry({}, Meaning::NobodyKnows);
}

TimelineEntry TimelineWords::ofAttempt(const RefundRequest &request, const Attempt &attempt)
{
    const QString id = request.id.toString();
    if (!attempt.outcome) {
        return {attempt.startedAt, tr("%1 went to the gateway; the answer was not written down.").arg(id),
            Meaning::NobodyKnows, {}};
    }
    //: A refund request's id, and what the call came to: "Settled".
    return {attempt.startedAt,
        tr("%1 went to the gateway. It came to: %2.").arg(id, wordsFor(*attempt.outcome)),
        meaningOf(*attempt.outcome), {}};
}

void TimelineWords::addRequest(std::vector<TimelineEntry> &entries, const RefundRequest &request)
{
    entries.push_back({request.createdAt,
        tr("%1 asked for a refund of %2 (%3): %4")
            .arg(request.requestedBy, formatMoney(request.amount), request.id.toString(), request.reason),
        Meaning::WaitsForPerson, {}});
    for (const Decision &decision : request.decisions)
        entries.push_back(ofDecision(request, decision));
    for (const Attempt &attempt : request.attempts)
        entries.push_back(ofAttempt(request, attempt));
    const bool endedAtGateway =
        request.state == RequestState::Settled || request.state == RequestState::Failed;
    if (endedAtGateway) {
        entries.push_back({request.changedAt,
            //: A refund request's id and its state in words.
            tr("%1 stands at: %2.").arg(request.id.toString(), wordsFor(request.state)),
            meaningOf(request.state), {}});
    }
}

} // namespace

std::vector<TimelineEntry> timelineOf(const Charge &charge, const std::vector<RefundRequest> &requests)
{
    std::vector<TimelineEntry> entries;
    TimelineWords::addCharge(entries, charge);
    for (const RefundRequest &request : requests)
        TimelineWords::addRequest(entries, request);
    std::stable_sort(entries.begin(), entries.end(),
        [](const TimelineEntry &one, const TimelineEntry &other) { return one.at < other.at; });
    return entries;
}

Timeline::Timeline(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, spacing::small, 0, spacing::small);
    m_grid->setHorizontalSpacing(spacing::medium);
    m_grid->setVerticalSpacing(spacing::small);
    m_grid->setColumnStretch(2, 1);
}

void Timeline::setEntries(const std::vector<TimelineEntry> &entries)
{
    while (QLayoutItem *const item = m_grid->takeAt(0)) {
        if (QWidget *const widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    if (entries.empty()) {
        m_grid->addWidget(
            makeCaption(tr("The gateway sent no time that can be put in order."), this), 0, 0, 1, 3);
        return;
    }
    int row = 0;
    for (const TimelineEntry &entry : entries)
        addRow(row++, entry);
    m_grid->setRowStretch(row, 1);
}

void Timeline::addRow(int row, const TimelineEntry &entry)
{
    auto *const time = new QLabel(bogotaTime(entry.at, textLanguage()), this);
    Theme::setMuted(time);
    time->setFont(Theme::digits());
    time->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (!entry.original.isEmpty())
        time->setToolTip(tr("As the gateway wrote it: %1").arg(entry.original));
    auto *const picture = new QLabel(this);
    picture->setPixmap(
        iconPixmap(iconOf(entry.meaning), Theme::pill(entry.meaning).text, 16, devicePixelRatioF()));
    picture->setFixedWidth(16);
    auto *const sentence = new QLabel(this);
    sentence->setTextFormat(Qt::PlainText);
    sentence->setText(entry.sentence);
    sentence->setWordWrap(true);
    sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_grid->addWidget(time, row, 0, Qt::AlignTop);
    m_grid->addWidget(picture, row, 1, Qt::AlignTop);
    m_grid->addWidget(sentence, row, 2, Qt::AlignTop);
}

} // namespace reintegro
