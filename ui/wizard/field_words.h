// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/refund_draft.h"
#include "ui/common/field_row.h"

#include <QString>

namespace reintegro {

//! What a row says under its field.
struct FieldWording {
    FieldRow::Tone tone = FieldRow::Tone::Hint; //!< Of the loudest part.
    QString text; //!< One or more lines.
};

//! What stands under a field: what was understood of it and how that compares with the payer, or what is
//! wrong. Never empty for a field that can be wrong.
[[nodiscard]] FieldWording wordingOf(const RefundDraft &draft, RefundField field);

} // namespace reintegro
