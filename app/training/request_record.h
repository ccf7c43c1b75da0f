// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QHttpServerRequest;

namespace reintegro {

//! Appends one request to a file of JSON lines: {"method", "path", "query", "headers", "body"}. Tokens, keys
//! and client secrets are written as their length only.
void recordRequest(const QString &file, const QHttpServerRequest &request);

} // namespace reintegro
