// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/request_answer.h"

#include "app/cli/human_output.h"
#include "app/cli/json_output.h"

namespace reintegro {

void withRequestId(CommandRun &run, const std::function<void(DeskServices &, const RequestId &)> &then)
{
    const QString text = run.arguments().values.at(0);
    const std::optional<RequestId> id = RequestId::fromText(text);
    if (!id) {
        return run.fail({.kind = ErrorKind::NotFound,
            .what = Phrase(QT_TRANSLATE_NOOP("Phrase", "There is no request %1."), QStringList{text}),
            .next = {},
            .detail = {},
            .reply = {}});
    }
    run.withDesk([then, id](DeskServices &desk) { then(desk, *id); });
}

void finishWithRequest(CommandRun &run, DeskServices &desk, const RefundRequest &request, const QString &next)
{
    desk.evidence.statements(request.id)
        ->whenDone(&run, [&run, &desk, request, next](const Result<std::vector<KeptStatement>> &statements) {
            const std::vector<KeptStatement> kept = statements.value_or(std::vector<KeptStatement>());
            const QString text = textOf(request) + textOf(kept) + next;
            const auto finish = [&run, request, kept, text, isKnown = statements.has_value()](
                                    const GroundDays &days) {
                OrderedJson json = jsonOf(request, kept, days);
                if (!isKnown)
                    json["statements"] = nullptr;
                run.finish({{"request", json}}, text);
            };
            if (!request.ground)
                return finish({});
            // By when the money has to be back is the policy's to say.
            run.when(desk.store.policy(), [finish](const StorePolicy &policy) {
                finish({.withdrawal = policy.policy.withdrawalDays, .reversal = policy.policy.reversalDays});
            });
        });
}

} // namespace reintegro
