// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/error_text.h"

#include "models/payments/masked.h"

#include <QCoreApplication>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ErrorWords {
    Q_DECLARE_TR_FUNCTIONS(ErrorWords)
public:
    static QString nextStep(ErrorKind kind);
};

QString ErrorWords::nextStep(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Usage:
    case ErrorKind::InvalidData:
        return tr("Correct what was entered.");
    case ErrorKind::NotFound:
        return tr("Check the key and try again.");
    case ErrorKind::NotAllowed:
        return tr("Ask an administrator.");
    case ErrorKind::Network:
        return tr("Check the connection and try again.");
    case ErrorKind::RateLimited:
        return tr("Wait a minute and try again.");
    case ErrorKind::Refused:
        return tr("What the gateway answered says why.");
    case ErrorKind::Unreadable:
        return tr("Tell whoever looks after the connection to the gateway.");
    case ErrorKind::Conflict:
        return tr("Read it again to see how it stands.");
    case ErrorKind::OutcomeUnknown:
        return tr("Do not ask for another refund. Check how this one stands.");
    case ErrorKind::NotSent:
        return tr("A supervisor can send it again.");
    case ErrorKind::Storage:
        return tr("Make sure that the disk is not full and the folder may be written, then try again.");
    case ErrorKind::Keychain:
        return tr("Unlock the keychain of this computer and try again.");
    case ErrorKind::Cancelled:
        return tr("Nothing was changed.");
    }
    return {};
}

//! Reads, and only reads: sending again is a decision that a person takes elsewhere.
bool isSafeToRepeat(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotFound:
    case ErrorKind::Network:
    case ErrorKind::RateLimited:
    case ErrorKind::Unreadable:
    case ErrorKind::Storage:
    case ErrorKind::Keychain:
    case ErrorKind::Cancelled:
    case ErrorKind::NotAllowed:
        return true;
    case ErrorKind::Usage:
    case ErrorKind::InvalidData:
    case ErrorKind::Refused:
    case ErrorKind::Conflict:
    case ErrorKind::OutcomeUnknown:
    case ErrorKind::NotSent:
        return false;
    }
    return false;
}

} // namespace

QString ErrorText::sentence() const
{
    return next.isEmpty() ? what : QString(what + u' ' + next);
}

QString ErrorText::maskedDetails() const
{
    const qsizetype head = details.startsWith("HTTP "_L1) ? details.indexOf(u'\n') + 1 : 0;
    return details.left(head) + maskedJson(details.mid(head));
}

ErrorText describeError(const Error &error)
{
    ErrorText text;
    text.what = error.what.translated();
    text.next = error.next.isEmpty() ? ErrorWords::nextStep(error.kind) : error.next.translated();
    text.mayRetry = isSafeToRepeat(error.kind);
    if (error.reply) {
        text.details = error.reply->httpStatus > 0
            ? QString(u"HTTP "_s + QString::number(error.reply->httpStatus) + u'\n')
            : QString();
        text.details += QString::fromUtf8(error.reply->body.left(qsizetype{64} * 1024));
    }
    return text;
}

} // namespace reintegro
