// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_run.h"
#include "app/cli/json_output.h"

#include <functional>

namespace reintegro {

// What every command about one request begins and ends with.

//! The desk and the request's id; what cannot be an id names no request.
void withRequestId(CommandRun &run, const std::function<void(DeskServices &, const RequestId &)> &then);

//! A request as it is printed, with the statements that are kept with it.
struct RequestAnswer {
    OrderedJson json; //!< What stands under "request".
    QString text; //!< For a person.
};

//! Hands over the request with its statements, and by when the money has to be back. The step itself is done
//! by now: what cannot be read of them is null.
void withWholeRequest(CommandRun &run, DeskServices &desk, const RefundRequest &request,
    const std::function<void(const RequestAnswer &)> &then);

//! Ends well with the whole request; `next` is one more line for a person.
void finishWithRequest(
    CommandRun &run, DeskServices &desk, const RefundRequest &request, const QString &next = {});

[[nodiscard]] inline auto finishing(CommandRun &run, DeskServices &desk)
{
    return [&run, &desk](const RefundRequest &request) { finishWithRequest(run, desk, request); };
}

} // namespace reintegro
