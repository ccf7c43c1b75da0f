// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_run.h"

#include <functional>

namespace reintegro {

// What every command about one request begins and ends with.

//! The desk and the request's id; what cannot be an id names no request.
void withRequestId(CommandRun &run, const std::function<void(DeskServices &, const RequestId &)> &then);

//! Ends well with the request as it is, and the statements that are kept with it; `next` is one more line for
//! a person. The step itself is done by now: where the statements cannot be read, they are null.
void finishWithRequest(
    CommandRun &run, DeskServices &desk, const RefundRequest &request, const QString &next = {});

[[nodiscard]] inline auto finishing(CommandRun &run, DeskServices &desk)
{
    return [&run, &desk](const RefundRequest &request) { finishWithRequest(run, desk, request); };
}

} // namespace reintegro
