// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_run.h"
#include "app/cli/commands.h"
#include "app/cli/human_output.h"
#include "app/cli/json_output.h"
#include "app/cli/refund_arguments.h"
#include "app/cli/request_answer.h"
#include "models/refunds/beneficiary_warnings.h"
#include "models/refunds/history_warnings.h"

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

//! A charge's key and what is asked for; a failure ends the run.
static void withInput(
    CommandRun &run, const std::function<void(DeskServices &, const ChargeKey &, const RefundInput &)> &then)
{
    const std::optional<ChargeKey> key = ChargeKey::fromText(run.arguments().values.at(0));
    if (!key) {
        return run.fail({.kind = ErrorKind::InvalidData,
            .what = Phrase(QT_TRANSLATE_NOOP("Phrase", "This cannot be the key of a charge.")),
            .next = {},
            .detail = {},
            .reply = {}});
    }
    const Result<RefundInput> input = readRefundInput(run.arguments(), run.input());
    if (!input)
        return run.fail(input.error());
    run.withDesk([then, key, input](DeskServices &desk) { then(desk, *key, *input); });
}

void previewRefund(CommandRun &run)
{
    withInput(run, [&run](DeskServices &desk, const ChargeKey &key, const RefundInput &input) {
        run.when(desk.requests.preview(key, input, run.by()),
            [&run](const RefundPreview &preview) { run.finish(jsonOf(preview), textOf(preview)); });
    });
}

void requestRefund(CommandRun &run)
{
    withInput(run, [&run](DeskServices &desk, const ChargeKey &key, const RefundInput &input) {
        run.when(desk.requests.ask(key, input, run.by()), finishing(run, desk));
    });
}

Result<Done> checkListRefunds(const Arguments &arguments)
{
    const QString state = arguments.option("state"_L1);
    if (arguments.has("state"_L1) && !requestStateFromName(state))
        return usageError(QT_TRANSLATE_NOOP("Phrase", "There is no state %1."), {state});
    return Done();
}

Result<Done> checkWhy(const Arguments &arguments)
{
    if (!arguments.has("why"_L1))
        return usageError(QT_TRANSLATE_NOOP("Phrase", "--why is missing."));
    return Done();
}

void listRefunds(CommandRun &run)
{
    RequestFilter filter;
    if (run.arguments().has("state"_L1))
        filter.state = requestStateFromName(run.arguments().option("state"_L1));
    run.withDesk([&run, filter](DeskServices &desk) {
        run.when(desk.store.policy(), [&run, &desk, filter](const StorePolicy &policy) {
            run.when(desk.store.requests(filter),
                [&run, &desk, days = groundDays(policy.policy)](const std::vector<RefundRequest> &requests) {
                    run.when(desk.evidence.statements(std::nullopt),
                        [&run, requests, days](const std::vector<KeptStatement> &statements) {
                            OrderedJson list = OrderedJson::array();
                            for (const RefundRequest &request : requests)
                                list.push_back(jsonOf(request, statements, days));
                            run.finish({{"requests", list}}, textOf(requests));
                        });
                });
        });
    });
}

//! The request with what has come up since it was asked for, while it can still be decided on.
static void withWhatCameUp(CommandRun &run, DeskServices &desk, const RefundRequest &request,
    const std::function<void(const RefundRequest &)> &then)
{
    if (request.state != RequestState::AwaitingApproval)
        return then(request);
    run.when(desk.history.facts(historyOf(request)), [request, then](const BeneficiaryFacts &facts) {
        RefundRequest whole = request;
        addWarnings(whole.warnings, freshWarnings(request, facts));
        then(whole);
    });
}

void showRefund(CommandRun &run)
{
    withRequestId(run, [&run](DeskServices &desk, const RequestId &id) {
        run.when(desk.store.request(id), [&run, &desk](const RefundRequest &request) {
            withWhatCameUp(run, desk, request, finishing(run, desk));
        });
    });
}

static void sendNow(CommandRun &run, DeskServices &desk, const RequestId &id)
{
    run.when(desk.sending.send(id, run.by()), finishing(run, desk));
}

//! What may have been sent already goes another way, where its risk is said and recorded.
static Error mayHaveBeenSent(const RequestId &id)
{
    return {.kind = ErrorKind::Conflict,
        .what = Phrase(
            QT_TRANSLATE_NOOP("Phrase", "It is not known whether the gateway got %1."), {id.toString()}),
        .next = Phrase(QT_TRANSLATE_NOOP("Phrase",
            "Nothing was sent. Ask with \"refund check\" how it stands; \"refund resend\" sends the same "
            "bytes again, and says what that risks.")),
        .detail = {},
        .reply = {}};
}

//! What was not confirmed, so that nobody has to look for it.
static Error withOpenWarnings(Error error, const RefundRequest &seen)
{
    const bool isAboutWarnings = error.kind == ErrorKind::Conflict
        && seen.state == RequestState::AwaitingApproval && !seen.warnings.empty();
    if (isAboutWarnings)
        error.next =
            Phrase("%1", {QString(error.next.translated() + u'\n' + textOf(seen.warnings)).trimmed()});
    return error;
}

void approveRefund(CommandRun &run)
{
    run.keepCheckpointsAtEnd();
    withRequestId(run, [&run](DeskServices &desk, const RequestId &id) {
        run.when(desk.store.request(id), [&run, &desk, id](const RefundRequest &seen) {
            // What is approved is what was read just now, to the byte.
            const bool accepts = run.arguments().has("accept-warnings"_L1);
            desk.decisions.approve(id, seen.digest, accepts, run.by())
                ->whenDone(&run, [&run, &desk, id, seen, accepts](const Result<RefundRequest> &approved) {
                    if (!approved && !accepts)
                        withWhatCameUp(
                            run, desk, seen, [&run, error = approved.error()](const RefundRequest &now) {
                                run.fail(withOpenWarnings(error, now));
                            });
                    else if (!approved)
                        run.fail(approved.error());
                    else if (run.arguments().has("send"_L1))
                        sendNow(run, desk, id);
                    else
                        finishWithRequest(run, desk, *approved);
                });
        });
    });
}

void rejectRefund(CommandRun &run)
{
    run.keepCheckpointsAtEnd();
    withRequestId(run, [&run](DeskServices &desk, const RequestId &id) {
        run.when(desk.decisions.reject(id, run.arguments().option("why"_L1), run.by()), finishing(run, desk));
    });
}

void withdrawRefund(CommandRun &run)
{
    if (run.by().is(Role::Supervisor))
        run.keepCheckpointsAtEnd();
    withRequestId(run, [&run](DeskServices &desk, const RequestId &id) {
        run.when(desk.decisions.withdraw(id, run.by()), finishing(run, desk));
    });
}

void sendRefund(CommandRun &run)
{
    run.keepCheckpointsAtEnd();
    withRequestId(run, [&run](DeskServices &desk, const RequestId &id) {
        run.when(desk.store.request(id), [&run, &desk, id](const RefundRequest &request) {
            if (request.state == RequestState::Unknown)
                return run.fail(mayHaveBeenSent(id));
            sendNow(run, desk, id);
        });
    });
}

void checkRefund(CommandRun &run)
{
    withRequestId(run, [&run](DeskServices &desk, const RequestId &id) {
        run.when(desk.following.askNow(id, run.by()), finishing(run, desk));
    });
}

} // namespace reintegro
