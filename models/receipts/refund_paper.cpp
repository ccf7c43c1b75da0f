// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/colombia/bank_account.h"
#include "models/payments/masked.h"
#include "models/payments/refund_answer.h"
#include "models/receipts/paper_parts.h"
#include "models/receipts/refund_heading.h"
#include "models/tables/personal_words.h"
#include "models/tables/state_text.h"

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

static PaperSection refundSection(
    const RefundRequest &request, const PaperOrder &order, const PaperWords &words)
{
    PaperSection section{.title = words.say(QT_TRANSLATE_NOOP("Phrase", "The refund")), .lines = {}};
    addLine(section, words.say(QT_TRANSLATE_NOOP("Phrase", "Refund key")), request.refundKey.toString());
    addLine(section, words.say(QT_TRANSLATE_NOOP("Phrase", "Payment")), request.chargeKey.toString());
    if (request.seen.paymentMethod) {
        addLine(section, words.say(QT_TRANSLATE_NOOP("Phrase", "Paid with")),
            words.say(methodText(*request.seen.paymentMethod)));
    }
    const QString reason =
        order.showsPersonalData ? request.reason : personalWordsOf(request).maskedIn(request.reason);
    addLine(section, words.say(QT_TRANSLATE_NOOP("Phrase", "Reason")), reason);
    return section;
}

static QString bankOn(const TransferAccount &account)
{
    const std::optional<Bank> bank = BankList::builtIn().byCode(account.bankCode);
    if (bank)
        return bank->name;
    return account.bankName.isEmpty() ? account.bankCode : account.bankName;
}

static QString accountKind(const TransferAccount &account, const PaperWords &words)
{
    const std::optional<AccountType> type = accountTypeFromWire(account.bankAccountType);
    if (!type)
        return account.bankAccountType;
    return *type == AccountType::Savings ? words.say(QT_TRANSLATE_NOOP("Phrase", "Savings account"))
                                         : words.say(QT_TRANSLATE_NOOP("Phrase", "Checking account"));
}

static PaperSection beneficiarySection(
    const TransferAccount &account, const PaperOrder &order, const PaperWords &words)
{
    PaperSection section{.title = words.say(QT_TRANSLATE_NOOP("Phrase", "To whom")), .lines = {}};
    if (account.bankAccountNumber.isEmpty()) {
        addLine(section, words.say(QT_TRANSLATE_NOOP("Phrase", "Account")),
            words.say(QT_TRANSLATE_NOOP("Phrase", "None is kept with this refund.")));
        return section;
    }
    addLine(section, words.say(QT_TRANSLATE_NOOP("Phrase", "Beneficiary")), account.beneficiaryName);
    addLine(section, words.say(QT_TRANSLATE_NOOP("Phrase", "Document")),
        account.documentType + u' ' + numberOn(account.documentId, order));
    addLine(section, words.say(QT_TRANSLATE_NOOP("Phrase", "Bank")), bankOn(account));
    addLine(section, accountKind(account, words), numberOn(account.bankAccountNumber, order));
    return section;
}

//! "SETTLED, 2 mar 2022, 00:16 (Bogotá, UTC−5)": the gateway's own word, and when it says that this was.
static QString lastWord(const RefundRequest &request, const PaperWords &words)
{
    if (!request.gateway)
        return {};
    const auto answer = decodeRefundAnswer(request.gateway->body);
    if (!answer)
        return u"HTTP "_s + QString::number(request.gateway->httpStatus);
    const std::optional<GatewayTime> &when =
        answer->finalStatusTime ? answer->finalStatusTime : answer->createTime;
    const QString word = personalWordsOf(request).maskedIn(answer->status);
    return when ? QString(word + u", "_s + words.time(*when)) : word;
}

static void addDecision(
    PaperSection &section, const Decision &decision, const PaperOrder &order, const PaperWords &words)
{
    const auto add = [&](const char *label) {
        const QString who = personOn(decision.by, QT_TRANSLATE_NOOP("Phrase", "a supervisor"), order, words);
        addLine(section, words.say(label), words.time(decision.at) + u" · "_s + who);
    };
    switch (decision.kind) {
    case Decision::Kind::Approve:
        return add(QT_TRANSLATE_NOOP("Phrase", "Approved"));
    case Decision::Kind::Reject:
        return add(QT_TRANSLATE_NOOP("Phrase", "Rejected"));
    case Decision::Kind::Withdraw:
        return add(QT_TRANSLATE_NOOP("Phrase", "Withdrawn"));
    case Decision::Kind::Close:
        return add(QT_TRANSLATE_NOOP("Phrase", "Closed as not executed"));
    case Decision::Kind::Send: // told by the calls themselves
    case Decision::Kind::Resend:
    case Decision::Kind::Rekey:
        return;
    }
}

static PaperSection historySection(
    const RefundRequest &request, const PaperOrder &order, const PaperWords &words)
{
    PaperSection section{.title = words.say(QT_TRANSLATE_NOOP("Phrase", "What happened")), .lines = {}};
    const QString asked =
        personOn(request.requestedBy, QT_TRANSLATE_NOOP("Phrase", "the merchant's staff"), order, words);
    addLine(section, words.say(QT_TRANSLATE_NOOP("Phrase", "Asked for")),
        words.time(request.createdAt) + u" · "_s + asked);
    for (const Decision &decision : request.decisions)
        addDecision(section, decision, order, words);
    if (request.sentAt) {
        addLine(section, words.say(QT_TRANSLATE_NOOP("Phrase", "First sent to the gateway")),
            words.time(*request.sentAt));
    }
    addLine(
        section, words.say(QT_TRANSLATE_NOOP("Phrase", "The gateway last said")), lastWord(request, words));
    if (request.sentAt) {
        addLine(section, words.say(QT_TRANSLATE_NOOP("Phrase", "Last change here")),
            words.time(request.changedAt));
    }
    return section;
}

Paper paperOf(const RefundRequest &request, const PaperOrder &order)
{
    const PaperWords words(order.settings.language);
    Paper paper = paperFrame(order, figuresOf(request, order.printedAt), words);
    const RefundHeading heading = refundHeading(request.state);
    paper.isReceipt = heading.isReceipt;
    paper.title = words.say(heading.title);
    paper.state = words.say(heading.state);
    paper.meaning = words.say(heading.meaning);
    if (!paper.isReceipt)
        paper.warning = words.say(QT_TRANSLATE_NOOP("Phrase", "This is not proof of payment"));
    paper.sections = {beneficiarySection(request.account, order, words), refundSection(request, order, words),
        historySection(request, order, words)};
    paper.documentTitle = paper.title + u' ' + paper.number + u" · "_s + paper.code;
    return paper;
}

} // namespace reintegro
