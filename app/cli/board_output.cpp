// SPDX-License-Identifier: GPL-3.0-or-later
// What is on its way, for scripts and for eyes.
#include "app/cli/human_output.h"
#include "app/cli/json_output.h"
#include "models/payments/money_text.h"

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

OrderedJson jsonOf(const std::optional<QDate> &day)
{
    return day ? jsonOf(day->toString(Qt::ISODate)) : OrderedJson(nullptr);
}

static OrderedJson groundJson(const std::optional<LegalGround> &ground, const std::optional<QDate> &dueOn)
{
    if (!ground)
        return nullptr;
    return {{"kind", jsonOf(nameOf(ground->kind))}, {"claimedOn", jsonOf(std::optional(ground->claimedOn))},
        {"dueOn", jsonOf(dueOn)}};
}

OrderedJson jsonOf(const std::optional<LegalGround> &ground, const GroundDays &days)
{
    return groundJson(ground, ground ? dueDate(*ground, days) : std::nullopt);
}

static OrderedJson lastSaidJson(const std::optional<LastSaid> &said)
{
    if (!said)
        return nullptr;
    return {{"word", jsonOf(said->word)}, {"at", jsonOf(said->at)}};
}

static OrderedJson refundJson(const BoardRefund &refund)
{
    OrderedJson json;
    json["id"] = jsonOf(refund.id.toString());
    json["refundKey"] = jsonOf(refund.refundKey.toString());
    json["chargeKey"] = jsonOf(refund.chargeKey.toString());
    json["state"] = jsonOf(nameOf(refund.state));
    json["amount"] = jsonOf(refund.amount);
    json["requestedBy"] = jsonOf(refund.requestedBy);
    json["since"] = jsonOf(refund.since);
    json["workingDays"] = refund.workingDays;
    json["late"] = refund.isLate;
    json["ground"] = groundJson(refund.ground, refund.dueOn);
    json["dueOn"] = jsonOf(refund.dueOn);
    json["overdue"] = refund.isOverdue;
    json["askedAt"] = jsonOf(refund.askedAt);
    json["lastSaid"] = lastSaidJson(refund.lastSaid);
    return json;
}

OrderedJson jsonOf(const Board &board)
{
    const BoardCounts counts = board.counts.value_or(BoardCounts());
    OrderedJson groups = OrderedJson::array();
    for (const AgeGroup &group : counts.groups) {
        groups.push_back({{"from", group.from},
            {"to", group.to ? OrderedJson(*group.to) : OrderedJson(nullptr)}, {"count", group.count}});
    }
    OrderedJson refunds = OrderedJson::array();
    for (const BoardRefund &refund : board.refunds)
        refunds.push_back(refundJson(refund));
    return {{"lateAfterDays", board.lateAfterDays}, {"groups", groups}, {"late", counts.late},
        {"overdue", counts.overdue}, {"refunds", refunds}};
}

static QString textOf(const AgeGroup &group)
{
    const QString days = group.to ? u"%1 to %2 working days"_s.arg(group.from).arg(*group.to)
                                  : u"%1 working days and more"_s.arg(group.from);
    return days + u": "_s + QString::number(group.count) + u'\n';
}

static QString lineOf(const BoardRefund &refund)
{
    const QString said = refund.lastSaid ? QString(refund.lastSaid->word + u", "_s
                             + bogotaTime(refund.lastSaid->at, TextLanguage::English) + u" Bogotá"_s)
                                         : u"nothing was said yet"_s;
    const QString due = refund.dueOn ? QString(u"  due "_s + refund.dueOn->toString(Qt::ISODate)) : QString();
    const QString passed = refund.isOverdue ? u" (passed)"_s : QString();
    return QString(refund.isLate ? u"LATE "_s : u"     "_s)
        + QString(QString::number(refund.workingDays) + u" d"_s).rightJustified(6) + u"  "_s
        + refund.id.toString().leftJustified(7) + nameOf(refund.state).leftJustified(13)
        + formatMoney(refund.amount).rightJustified(24) + u"  "_s + refund.refundKey.toString() + due + passed
        + u"  ("_s + said + u")\n"_s;
}

QString textOf(const Board &board)
{
    if (board.refunds.empty())
        return u"Nothing is on its way.\n"_s;
    QString text;
    const BoardCounts counts = board.counts.value_or(BoardCounts());
    for (const AgeGroup &group : counts.groups)
        text += textOf(group);
    text += u"late (%1 working days and more, or overdue by law): %2\n"_s.arg(board.lateAfterDays)
                .arg(counts.late);
    text += u"overdue by law: %1\n\n"_s.arg(counts.overdue);
    for (const BoardRefund &refund : board.refunds)
        text += lineOf(refund);
    return text;
}

} // namespace reintegro
