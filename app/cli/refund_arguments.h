// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/input_files.h"
#include "models/refunds/refund_input.h"

namespace reintegro {

//! Whether the command line has all that a refund needs: one form of the amount, a reason, and an account or
//! that there is none.
//! Usage.
[[nodiscard]] Result<Done> checkRefundArguments(const Arguments &arguments);

//! What the command line says about a refund. InvalidData for an account that is not a JSON object of the
//! contract's fields, or a number that is none.
[[nodiscard]] Result<RefundInput> readRefundInput(const Arguments &arguments, InputFiles &files);

//! The account alone, from a file; `-` is standard input. InvalidData.
[[nodiscard]] Result<RefundInput> readAccount(const QString &file, InputFiles &files);

} // namespace reintegro
