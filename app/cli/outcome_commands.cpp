// SPDX-License-Identifier: GPL-3.0-or-later
// What people do about a refund that nobody knows the outcome of, or that failed because of its account.
#include "app/cli/command_run.h"
#include "app/cli/commands.h"
#include "app/cli/refund_arguments.h"
#include "app/cli/request_answer.h"
#include "models/refunds/arrival_words.h"

#include <QFileInfo>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

Result<Done> checkResend(const Arguments &arguments)
{
    if (arguments.has("i-know"_L1))
        return Done();
    return failure(ErrorKind::Usage, riskOfSendingAgain(),
        Phrase(QT_TRANSLATE_NOOP("Phrase",
            "Nothing was sent. --i-know says that you know this, and sends the same bytes again under the "
            "same "
            "key.")));
}

//! What was never sent goes another way; all other states are the sending's to refuse.
static Error wasNeverSent(const RequestId &id)
{
    return {.kind = ErrorKind::Conflict,
        .what = Phrase(
            QT_TRANSLATE_NOOP("Phrase", "%1 was never sent, so it cannot be sent again."), {id.toString()}),
        .next = Phrase(QT_TRANSLATE_NOOP("Phrase", "\"refund send\" sends what is approved.")),
        .detail = {},
        .reply = {}};
}

void resendRefund(CommandRun &run)
{
    run.keepCheckpointsAtEnd();
    withRequestId(run, [&run](DeskServices &desk, const RequestId &id) {
        run.when(desk.store.request(id), [&run, &desk, id](const RefundRequest &request) {
            if (request.state == RequestState::Approved)
                return run.fail(wasNeverSent(id));
            // What was known when it was sent again stands in the record, whatever else is said.
            const QString why = run.arguments().option("why"_L1);
            const QString said = why.trimmed().isEmpty() ? riskOfSendingAgain().english() : why;
            run.when(desk.sending.send(id, run.by(), said), finishing(run, desk));
        });
    });
}

Result<Done> checkClose(const Arguments &arguments)
{
    if (arguments.has("statement"_L1) || arguments.has("why"_L1))
        return Done();
    return usageError(QT_TRANSLATE_NOOP("Phrase",
        "--statement is missing: the file in which the gateway says that the refund was not executed. The "
        "second supervisor may give --why alone."));
}

static void finishClosing(CommandRun &run, DeskServices &desk, const RefundRequest &request)
{
    const QString next = request.state != RequestState::Failed
        ? u"A second supervisor has to say the same before it counts as failed.\n"_s
        : QString();
    finishWithRequest(run, desk, request, next);
}

void closeRefund(CommandRun &run)
{
    run.keepCheckpointsAtEnd();
    const QString why = run.arguments().option("why"_L1);
    const QString file = run.arguments().option("statement"_L1);
    const auto finish = [&run](DeskServices &desk) {
        return [&run, &desk](const RefundRequest &request) { finishClosing(run, desk, request); };
    };
    if (!run.arguments().has("statement"_L1)) {
        return withRequestId(run, [&run, why, finish](DeskServices &desk, const RequestId &id) {
            run.when(desk.decisions.closeAsNotExecuted(id, why, run.by()), finish(desk));
        });
    }
    const Result<QByteArray> content = run.input().whole(file, WrittenStatement::mostBytes);
    if (!content)
        return run.fail(content.error());
    const bool isTyped = file == "-"_L1;
    const WrittenStatement statement{
        .fileName = isTyped ? u"standard input"_s : QFileInfo(file).fileName(), .content = *content};
    withRequestId(run, [&run, why, statement, finish](DeskServices &desk, const RequestId &id) {
        run.when(desk.decisions.closeAsNotExecuted(id, statement, why, run.by()), finish(desk));
    });
}

Result<Done> checkCorrect(const Arguments &arguments)
{
    if (!arguments.has("account"_L1))
        return usageError(QT_TRANSLATE_NOOP("Phrase", "--account is missing."));
    return Done();
}

void correctRefund(CommandRun &run)
{
    const Result<RefundInput> account = readAccount(run.arguments().option("account"_L1), run.input());
    if (!account)
        return run.fail(account.error());
    withRequestId(run, [&run, account = *account](DeskServices &desk, const RequestId &id) {
        run.when(desk.requests.correctAccount(id, account, run.by()), finishing(run, desk));
    });
}

} // namespace reintegro
