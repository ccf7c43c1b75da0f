// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/training/training_ledger.h"

#include <optional>

namespace reintegro {

//! What a training ledger keeps between two runs.
struct LedgerContent {
    QDateTime base;
    QMap<QString, TrainingRefund> refunds;
    QHash<QString, int> posts;
    QStringList cancelled;
};

//! Nothing when there is no such file, or it is not one of ours: training starts anew then.
[[nodiscard]] std::optional<LedgerContent> readLedgerFile(const QString &file);
//! Whole or not at all. A failure is only logged: it is training.
void writeLedgerFile(const QString &file, const LedgerContent &content);

} // namespace reintegro
