// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/socket_faults.h"

#include "app/training/bare_answers.h"

namespace reintegro {

static constexpr std::chrono::seconds slowness{8};
static constexpr int tooManyRequests = 429;

//! An ordinary answer, but for the one that has to say how long to wait.
static bool playAnswer(QTcpSocket *socket, const TrainingFault &fault)
{
    if (fault.httpStatus != tooManyRequests)
        return false;
    sendAndEnd(socket, wholeAnswer(tooManyRequests, fault.contentType, fault.body, "Retry-After: 1\r\n"));
    return true;
}

bool playOnSocket(QTcpSocket *socket, const TrainingFault &fault, const SocketPlay &play)
{
    using How = TrainingFault::How;
    switch (fault.how) {
    case How::Silent:
        return true;
    case How::Cuts:
        endConnection(socket);
        return true;
    case How::HalfAnswer:
        sendAndEnd(socket, play.right.chopped(play.bodySize / 2));
        return true;
    case How::HalfHead:
        sendAndEnd(socket, "HTTP/1.1 200 Training\r\nContent-Ty");
        return true;
    case How::Huge:
        sendHuge(socket);
        return true;
    case How::GzipBomb:
        sendGzipBomb(socket);
        return true;
    case How::Deep:
        sendDeep(socket);
        return true;
    case How::Slow:
        sendAndEnd(socket, play.right, slowness);
        return true;
    case How::Drip:
        sendDrip(socket);
        return true;
    case How::Redirects:
        sendAndEnd(socket, wholeAnswer(307, "application/json", {}, "Location: " + play.elsewhere + "\r\n"));
        return true;
    case How::Says:
        return playAnswer(socket, fault);
    case How::UnauthorizedOnce:
    case How::OtherAmount:
    case How::OtherKey:
    case How::OtherReference:
    case How::OtherCurrency:
    case How::OtherCountry:
    case How::OtherCallback:
    case How::OlderTime:
    case How::UnknownWord:
    case How::Fails:
    case How::FailsLater:
        return false;
    }
    return false;
}

} // namespace reintegro
