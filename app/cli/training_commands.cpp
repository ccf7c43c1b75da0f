// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_run.h"
#include "app/cli/commands.h"
#include "app/cli/json_output.h"
#include "app/composition/termination.h"
#include "app/training/training_gateway.h"

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

static std::optional<int> numberUpTo(const QString &text, int most)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number >= 0 && number <= most ? std::optional(number) : std::nullopt;
}

static constexpr int highestPort = 65535;
static constexpr int longestSettling = 86400;

Result<Done> checkServeTraining(const Arguments &arguments)
{
    if (arguments.has("port"_L1) && !numberUpTo(arguments.option("port"_L1), highestPort))
        return usageError(QT_TRANSLATE_NOOP("Phrase", "--port is a number from 0 to 65535."));
    if (arguments.has("settle-after"_L1) && !numberUpTo(arguments.option("settle-after"_L1), longestSettling))
        return usageError(QT_TRANSLATE_NOOP("Phrase", "--settle-after is a number of seconds."));
    return Done();
}

void serveTraining(CommandRun &run)
{
    const Arguments &arguments = run.arguments();
    TrainingGateway *const gateway =
        run.keep(std::make_unique<TrainingGateway>(arguments.option("state-file"_L1)));
    if (arguments.has("settle-after"_L1))
        gateway->setSettleDelay(std::chrono::seconds(arguments.option("settle-after"_L1).toInt()));
    gateway->recordRequestsTo(arguments.option("record"_L1));
    const int port = numberUpTo(arguments.option("port"_L1), highestPort).value_or(0);
    if (const Result<Done> started = gateway->start(static_cast<quint16>(port)); !started)
        return run.fail(started.error());
    Termination *const termination = run.keep(std::make_unique<Termination>());
    QObject::connect(termination, &Termination::requested, &run, [&run] { Q_EMIT run.ended(0); });
    const OrderedJson json{{"listening", gateway->port()}};
    const QString text = u"listening %1\n"_s.arg(gateway->port());
    run.printNow(run.isJson() ? jsonText(json) : text.toUtf8());
    run.serve();
}

} // namespace reintegro
