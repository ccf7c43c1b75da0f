// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/pending.h"

#include <QEventLoop>
#include <QTimer>

#include <chrono>

namespace reintegro::test {

//! Waits for an answer, at most `limit`; an answer that never comes is a failure of kind Network that says
//! so.
template <typename T>
[[nodiscard]] Result<T> await(Pending<T> *pending, std::chrono::milliseconds limit = std::chrono::seconds(60))
{
    Result<T> answer = failure(ErrorKind::Network, Phrase("no answer came in time"));
    QEventLoop loop;
    QTimer::singleShot(limit, &loop, &QEventLoop::quit);
    pending->whenDone(&loop, [&answer, &loop](const Result<T> &result) {
        answer = result;
        loop.quit();
    });
    loop.exec();
    return answer;
}

} // namespace reintegro::test
