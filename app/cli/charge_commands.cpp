// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_run.h"
#include "app/cli/commands.h"
#include "app/cli/human_output.h"
#include "app/cli/json_output.h"
#include "models/payments/charge_json.h"

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

static constexpr qint64 mostRecord = qint64{16} * 1024 * 1024;

static void finishWith(CommandRun &run, const Charge &charge)
{
    run.finish({{"charge", jsonOf(charge)}}, textOf(charge));
}

static void showSaved(CommandRun &run)
{
    const Result<Charge> charge =
        run.input().whole(run.arguments().option("file"_L1), mostRecord).and_then(decodeSavedRecord);
    if (charge)
        finishWith(run, *charge);
    else
        run.fail(charge.error());
}

static void showFromGateway(CommandRun &run)
{
    const std::optional<ChargeKey> key = ChargeKey::fromText(run.arguments().values.at(0));
    if (!key) {
        return run.fail({.kind = ErrorKind::InvalidData,
            .what = Phrase(QT_TRANSLATE_NOOP("Phrase", "This cannot be the key of a charge.")),
            .next = Phrase(QT_TRANSLATE_NOOP(
                "Phrase", "A key has 1 to 128 bytes, no control characters, and is not \".\" or \"..\".")),
            .detail = {},
            .reply = {}});
    }
    run.withDesk([&run, key](DeskServices &desk) {
        // Before the first person was added there is nobody to remember the look-up for.
        if (!run.byIfAnyone()) {
            run.when(desk.gateway.readCharge(*key),
                [&run](const ChargeReading &reading) { finishWith(run, reading.charge); });
            return;
        }
        run.when(desk.lookup.lookUp(*key, run.by()),
            [&run](const ChargeView &view) { finishWith(run, view.reading.charge); });
    });
}

Result<Done> checkShowCharge(const Arguments &arguments)
{
    if (arguments.has("file"_L1) == arguments.values.isEmpty())
        return Done();
    return usageError(QT_TRANSLATE_NOOP("Phrase", "Give the key of a charge, or --file FILE."));
}

void showCharge(CommandRun &run)
{
    if (run.arguments().has("file"_L1))
        showSaved(run);
    else
        showFromGateway(run);
}

} // namespace reintegro
