// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_run.h"
#include "app/cli/commands.h"
#include "app/cli/human_output.h"
#include "app/cli/json_output.h"
#include "models/refunds/policy_words.h"

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

static OrderedJson listJson(const QStringList &texts)
{
    OrderedJson list = OrderedJson::array();
    for (const QString &text : texts)
        list.push_back(jsonOf(text));
    return list;
}

static OrderedJson valueJson(const Policy &policy, PolicySetting setting)
{
    switch (kindOf(setting)) {
    case PolicyKind::Amount:
        return jsonOf(policyAmount(policy, setting));
    case PolicyKind::Number: {
        const std::optional<int> number = policyNumber(policy, setting);
        return number ? OrderedJson(*number) : OrderedJson(nullptr);
    }
    case PolicyKind::YesNo:
        return policy.fullRefundsOnly;
    case PolicyKind::BankCodeForm:
        return policy.bankCodeForm ? jsonOf(policyValue(policy, setting)) : OrderedJson(nullptr);
    case PolicyKind::PaymentMethods:
        return policy.bankDataMethods ? listJson(*policy.bankDataMethods) : OrderedJson(nullptr);
    case PolicyKind::WarningCodes:
        return listJson(policy.secondApprovalOn);
    }
    Q_UNREACHABLE();
}

static OrderedJson jsonOf(const StorePolicy &policy)
{
    OrderedJson settings = OrderedJson::object();
    for (const PolicySetting setting : allPolicySettings)
        settings[nameOf(setting).toStdString()] = valueJson(policy.policy, setting);
    OrderedJson stopped = nullptr;
    if (policy.stop) {
        stopped = {{"by", jsonOf(policy.stop->by)}, {"at", jsonOf(policy.stop->at)},
            {"why", jsonOf(policy.stop->why)}};
    }
    return {{"policy", settings}, {"stopped", stopped}};
}

static void finishWith(CommandRun &run, const StorePolicy &policy)
{
    run.finish(jsonOf(policy), textOf(policy));
}

static auto finishing(CommandRun &run)
{
    return [&run](const StorePolicy &policy) { finishWith(run, policy); };
}

//! Before the first person was added there is nobody who could set anything.
static bool hasNobody(CommandRun &run)
{
    if (run.byIfAnyone())
        return false;
    run.fail({.kind = ErrorKind::NotAllowed,
        .what = Phrase(
            QT_TRANSLATE_NOOP("Phrase", "A policy needs people who sign in, and nobody was added yet.")),
        .next = Phrase(QT_TRANSLATE_NOOP("Phrase",
            "Add an administrator first: reintegro-cli user add NAME --role administrator "
            "--new-password-file FILE")),
        .detail = {},
        .reply = {}});
    return true;
}

Result<Done> checkSetPolicy(const Arguments &arguments)
{
    const QString name = arguments.values.at(0);
    if (policySettingFromName(name))
        return Done();
    QStringList names;
    for (const PolicySetting setting : allPolicySettings)
        names.append(nameOf(setting));
    return usageError(QT_TRANSLATE_NOOP("Phrase", "There is no setting %1. The settings are %2."),
        {name, names.join(u", "_s)});
}

void showPolicy(CommandRun &run)
{
    run.withDesk([&run](DeskServices &desk) { run.when(desk.store.policy(), finishing(run)); });
}

void setPolicy(CommandRun &run)
{
    if (hasNobody(run))
        return;
    const PolicySetting setting = *policySettingFromName(run.arguments().values.at(0));
    run.withDesk([&run, setting](DeskServices &desk) {
        run.when(desk.store.setPolicy(setting, run.arguments().values.at(1), run.by()), finishing(run));
    });
}

void stopSending(CommandRun &run)
{
    if (hasNobody(run))
        return;
    if (run.by().is(Role::Supervisor))
        run.keepCheckpointsAtEnd();
    run.withDesk([&run](DeskServices &desk) {
        run.when(desk.store.stopSending(run.arguments().option("why"_L1), run.by()), finishing(run));
    });
}

void resumeSending(CommandRun &run)
{
    if (hasNobody(run))
        return;
    run.withDesk(
        [&run](DeskServices &desk) { run.when(desk.store.resumeSending(run.by()), finishing(run)); });
}

} // namespace reintegro
