// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/receipt_issuing.h"

#include "ui/paper/pdf_file.h"

#include <QCryptographicHash>

namespace reintegro {

namespace {

ReceiptFigures figuresOfSubject(const PaperSubject &subject, const PaperOrder &order)
{
    const auto *const request = std::get_if<RefundRequest>(&subject);
    ReceiptFigures figures = request != nullptr
        ? figuresOf(*request, order.printedAt)
        : figuresOf(std::get<ChargeView>(subject).reading.charge, order.printedAt);
    figures.showsPersonalData = order.showsPersonalData;
    return figures;
}

} // namespace

Paper paperOf(const PaperSubject &subject, const PaperOrder &order)
{
    return std::visit([&order](const auto &each) { return paperOf(each, order); }, subject);
}

ReceiptIssuing::ReceiptIssuing(DeskServices &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
}

Pending<IssuedPaper> *ReceiptIssuing::issue(
    const PaperSubject &subject, const Order &order, const SignedIn &by)
{
    auto *const answer = new Pending<IssuedPaper>(this);
    m_desk.receipts.newCode()->whenDone(
        answer, [this, subject, order, by, answer](const Result<ReceiptCode> &code) {
            if (!code)
                return answer->finish(tl::unexpected(code.error()));
            const PaperOrder made{.profile = m_desk.profile,
                .settings = order.settings,
                .showsPersonalData = order.showsPersonalData,
                .code = *code,
                .printedAt = QDateTime::currentDateTimeUtc(),
                .printedBy = by.name()};
            const Paper paper = paperOf(subject, made);
            const Result<QByteArray> pdf =
                order.way == Way::Pdf ? pdfOf(paper, order.settings.size) : QByteArray();
            if (!pdf)
                return answer->finish(tl::unexpected(pdf.error()));
            const QByteArray digest = pdf->isEmpty()
                ? QByteArray()
                : QCryptographicHash::hash(*pdf, QCryptographicHash::Sha256).toHex();
            m_desk.receipts.issue(*code, figuresOfSubject(subject, made), digest, by)
                ->whenDone(answer, [paper, pdf, code = *code, answer](const Result<IssuedReceipt> &issued) {
                    if (issued)
                        answer->finish(
                            IssuedPaper{.paper = paper, .pdf = *pdf, .code = code, .receipt = *issued});
                    else
                        answer->finish(tl::unexpected(issued.error()));
                });
        });
    return answer;
}

} // namespace reintegro
