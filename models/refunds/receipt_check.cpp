// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/receipt_check.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

std::optional<ReceiptCode> receiptCodeInPdf(const QByteArray &pdf)
{
    // A title stands there as Latin-1 or as UTF-16; taking the zeros out makes them alike.
    QByteArray bytes = pdf;
    bytes.removeIf([](char byte) { return byte == '\0'; });
    return ReceiptCode::findIn(QString::fromLatin1(bytes));
}

ReceiptCheck::ReceiptCheck(ReceiptStore &receipts, RefundStore &requests, QObject *parent)
    : QObject(parent)
    , m_receipts(receipts)
    , m_requests(requests)
{
}

Pending<ReceiptFinding> *ReceiptCheck::checkText(const QString &text)
{
    auto *const answer = new Pending<ReceiptFinding>(this);
    askMark(readReceiptText(text), {}, answer);
    return answer;
}

Pending<ReceiptFinding> *ReceiptCheck::checkFile(const QByteArray &pdf)
{
    auto *const answer = new Pending<ReceiptFinding>(this);
    const QByteArray digest = QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).toHex();
    const std::optional<ReceiptCode> code = receiptCodeInPdf(pdf);
    const ReceiptClaim claim{.code = code ? code->toString() : QString()};
    // The very bytes that were issued need no code that is found in them.
    m_receipts.withFile(digest)->whenDone(
        answer, [this, claim, digest, answer](const Result<std::optional<IssuedReceipt>> &issued) {
            if (!issued)
                return answer->finish(tl::unexpected(issued.error()));
            ReceiptKnown known{.issued = *issued, .file = digest};
            if (known.issued)
                askRequest(claim, std::move(known), answer);
            else
                askMark(claim, std::move(known), answer);
        });
    return answer;
}

void ReceiptCheck::askMark(const ReceiptClaim &claim, ReceiptKnown known, Answer answer)
{
    if (!ReceiptCode::fromText(claim.code))
        return answer->finish(judgeReceipt(claim, known));
    m_receipts.mark()->whenDone(
        answer, [this, claim, known = std::move(known), answer](const Result<quint32> &mark) mutable {
            if (!mark)
                return answer->finish(tl::unexpected(mark.error()));
            known.mark = *mark;
            askCode(claim, std::move(known), answer);
        });
}

void ReceiptCheck::askCode(const ReceiptClaim &claim, ReceiptKnown known, Answer answer)
{
    const std::optional<ReceiptCode> code = ReceiptCode::fromText(claim.code);
    m_receipts.withCode(*code)->whenDone(answer,
        [this, claim, known = std::move(known), answer](
            const Result<std::optional<IssuedReceipt>> &issued) mutable {
            if (!issued)
                return answer->finish(tl::unexpected(issued.error()));
            known.issued = *issued;
            askRequest(claim, std::move(known), answer);
        });
}

void ReceiptCheck::askRequest(const ReceiptClaim &claim, ReceiptKnown known, Answer answer)
{
    const bool isOfRefund = known.issued && known.issued->figures.kind == ReceiptFigures::Kind::Refund;
    const auto id = isOfRefund ? RequestId::fromText(known.issued->figures.subject) : std::nullopt;
    if (!id)
        return answer->finish(judgeReceipt(claim, known));
    m_requests.request(*id)->whenDone(
        answer, [claim, known = std::move(known), answer](const Result<RefundRequest> &request) mutable {
            if (!request)
                return answer->finish(tl::unexpected(request.error()));
            known.request = *request;
            answer->finish(judgeReceipt(claim, known));
        });
}

} // namespace reintegro
