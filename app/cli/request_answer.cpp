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

void withWholeRequest(CommandRun &run, DeskServices &desk, const RefundRequest &request,
    const std::function<void(const RequestAnswer &)> &then)
{
    desk.evidence.statements(request.id)
        ->whenDone(&run, [&run, &desk, request, then](const Result<std::vector<KeptStatement>> &statements) {
            const std::vector<KeptStatement> kept = statements.value_or(std::vector<KeptStatement>());
            const auto finish = [request, kept, then, isKnown = statements.has_value()](
                                    const std::optional<GroundDays> &days) {
                OrderedJson json = jsonOf(request, kept, days.value_or(GroundDays()));
                if (!isKnown)
                    json["statements"] = nullptr;
                if (request.ground && !days)
                    json["ground"]["dueOn"] = nullptr;
                then({.json = json, .text = textOf(request) + textOf(kept)});
            };
            if (!request.ground)
                return finish(std::nullopt);
            // By when the money has to be back is the policy's to say.
            desk.store.policy()->whenDone(&run, [finish](const Result<StorePolicy> &policy) {
                finish(policy ? std::optional(groundDays(policy->policy)) : std::nullopt);
            });
        });
}

void finishWithRequest(CommandRun &run, DeskServices &desk, const RefundRequest &request, const QString &next)
{
    withWholeRequest(run, desk, request, [&run, next](const RequestAnswer &answer) {
        run.finish({{"request", answer.json}}, answer.text + next);
    });
}

} // namespace reintegro
