// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace reintegro {

//! What happened to one refund call, without a judgement. Never a failure type: also "nothing" is a report.
struct CallReport {
    bool bodyTouched = false; //!< Whether one byte of the body was taken from us.
    int timesSent = 0; //!< QNetworkReply::requestSent; 2 or more is an alarm.
    std::optional<int> httpStatus; //!< Of the answer, whole or not.
    bool isWhole = false; //!< The answer came to its end as far as HTTP can tell, within the size limit.
    QByteArray body; //!< What came, at most 1 MiB, tokens masked.
    QString trouble; //!< Qt's words for what broke, English, for the log and for details. No personal data.
};

} // namespace reintegro
