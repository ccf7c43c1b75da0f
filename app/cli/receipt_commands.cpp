// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_run.h"
#include "app/cli/commands.h"
#include "app/cli/json_output.h"
#include "app/cli/request_answer.h"
#include "models/payments/masked.h"
#include "models/payments/money_text.h"
#include "models/refunds/receipt_check.h"
#include "ui/paper/receipt_issuing.h"

#include <QFileInfo>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

static constexpr qint64 longestPdf = qint64{16} * 1024 * 1024;

//! The settings of the home, with what this call says otherwise.
static PaperSettings settingsOf(const Arguments &arguments, const DeskServices &desk)
{
    PaperSettings settings = readPaperSettings(desk.receiptSettings, desk.profile.name);
    settings.language = paperLanguageFromName(arguments.option("lang"_L1)).value_or(settings.language);
    settings.size = paperSizeFromName(arguments.option("paper"_L1)).value_or(settings.size);
    settings.people = paperPeopleFromName(arguments.option("people"_L1)).value_or(settings.people);
    if (arguments.has("merchant"_L1))
        settings.merchant = arguments.option("merchant"_L1).left(PaperSettings::longestMerchant);
    return settings;
}

Result<Done> checkPrint(const Arguments &arguments)
{
    if (arguments.option("out"_L1).isEmpty())
        return usageError(QT_TRANSLATE_NOOP("Phrase", "--out FILE is missing."));
    if (arguments.has("lang"_L1) && !paperLanguageFromName(arguments.option("lang"_L1)))
        return usageError(QT_TRANSLATE_NOOP("Phrase", "--lang is es or en."));
    if (arguments.has("paper"_L1) && !paperSizeFromName(arguments.option("paper"_L1)))
        return usageError(QT_TRANSLATE_NOOP("Phrase", "--paper is a4 or letter."));
    if (arguments.has("people"_L1) && !paperPeopleFromName(arguments.option("people"_L1)))
        return usageError(QT_TRANSLATE_NOOP("Phrase", "--people is roles, initials or names."));
    return Done();
}

static Error fileError(ErrorKind kind, const char *what, const QString &name, const QString &detail = {})
{
    return {.kind = kind, .what = Phrase(what, {name}), .next = {}, .detail = detail, .reply = {}};
}

static OrderedJson figuresJson(const IssuedReceipt &receipt)
{
    const ReceiptFigures &figures = receipt.figures;
    const bool isRefund = figures.kind == ReceiptFigures::Kind::Refund;
    const auto textOrNull = [](const QString &text) { return text.isEmpty() ? OrderedJson() : jsonOf(text); };
    return {{"kind", isRefund ? "refund" : "charge"}, {"id", jsonOf(figures.subject)},
        {"refundKey", textOrNull(figures.refundKey)}, {"chargeKey", jsonOf(figures.chargeKey)},
        {"amount", jsonOf(figures.amount)}, {"state", jsonOf(figures.state)},
        {"printedAt", jsonOf(figures.printedAt)}, {"issuedAt", jsonOf(receipt.at)},
        {"issuedBy", jsonOf(receipt.by)}, {"personalData", figures.showsPersonalData ? "shown" : "masked"},
        {"fileDigest", textOrNull(QString::fromLatin1(receipt.file))}, {"journalEntry", receipt.entry}};
}

//! Writes the PDF into a new file; gives why that did not work.
static std::optional<Error> writePdf(const QString &name, const QByteArray &pdf)
{
    QFile file(name);
    // NewOnly: whoever may rely on a paper does not lose it to another.
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return fileError(ErrorKind::Storage, QT_TRANSLATE_NOOP("Phrase", "%1 could not be written."), name,
            file.errorString());
    if (file.write(pdf) == pdf.size() && file.flush())
        return std::nullopt;
    const QString trouble = file.errorString();
    file.remove();
    return fileError(
        ErrorKind::Storage, QT_TRANSLATE_NOOP("Phrase", "%1 could not be written."), name, trouble);
}

static void finishPaper(CommandRun &run, const IssuedPaper &issued)
{
    const QString name = run.arguments().option("out"_L1);
    if (const std::optional<Error> trouble = writePdf(name, issued.pdf))
        return run.fail(*trouble);
    OrderedJson json = figuresJson(issued.receipt);
    json["code"] = jsonOf(issued.code.toString());
    json["file"] = jsonOf(name);
    json["isReceipt"] = issued.paper.isReceipt;
    run.finish({{"receipt", json}},
        u"%1 %2: written to %3.\nIts code is %4. The journal has it as entry %5.\n"_s.arg(issued.paper.title,
            issued.paper.number, name, issued.paper.code, QString::number(issued.receipt.entry)));
}

static void issue(CommandRun &run, DeskServices &desk, const PaperSubject &subject)
{
    const QString name = run.arguments().option("out"_L1);
    if (QFileInfo::exists(name)) {
        return run.fail(fileError(ErrorKind::Conflict,
            QT_TRANSLATE_NOOP("Phrase", "%1 is there already and was not overwritten."), name));
    }
    auto *const issuing = run.keep(std::make_unique<ReceiptIssuing>(desk));
    const ReceiptIssuing::Order order{.settings = settingsOf(run.arguments(), desk),
        .showsPersonalData = run.arguments().has("show-personal-data"_L1)};
    run.when(issuing->issue(subject, order, run.by()),
        [&run](const IssuedPaper &issued) { finishPaper(run, issued); });
}

//! Whoever has documents and accounts printed unmasked is written down first, as at the window.
static void issueAfterReveal(
    CommandRun &run, DeskServices &desk, const QString &subject, const PaperSubject &paper)
{
    if (!run.arguments().has("show-personal-data"_L1))
        return issue(run, desk, paper);
    run.when(desk.store.noteReveal(run.by().name(), subject),
        [&run, &desk, paper](Done) { issue(run, desk, paper); });
}

void printReceipt(CommandRun &run)
{
    withRequestId(run, [&run](DeskServices &desk, const RequestId &id) {
        run.when(desk.store.request(id), [&run, &desk, id](const RefundRequest &request) {
            issueAfterReveal(run, desk, id.toString(), request);
        });
    });
}

void printCharge(CommandRun &run)
{
    const std::optional<ChargeKey> key = ChargeKey::fromText(run.arguments().values.at(0));
    if (!key) {
        return run.fail(fileError(
            ErrorKind::InvalidData, QT_TRANSLATE_NOOP("Phrase", "This cannot be the key of a charge."), {}));
    }
    run.withDesk([&run, key](DeskServices &desk) {
        run.when(desk.lookup.lookUp(*key, run.by()), [&run, &desk, key](const ChargeView &view) {
            issueAfterReveal(run, desk, key->toString(), view);
        });
    });
}

static ErrorKind kindOf(ReceiptVerdict verdict)
{
    switch (verdict) {
    case ReceiptVerdict::NoCode:
    case ReceiptVerdict::Mistyped:
        return ErrorKind::InvalidData;
    case ReceiptVerdict::OtherStore:
    case ReceiptVerdict::NeverIssued:
        return ErrorKind::NotFound;
    case ReceiptVerdict::Genuine: // is no failure
    case ReceiptVerdict::NotOurs:
    case ReceiptVerdict::Altered:
    case ReceiptVerdict::FileChanged:
    case ReceiptVerdict::StateChanged:
        return ErrorKind::Conflict;
    }
    return ErrorKind::Conflict;
}

//! What was issued, to be compared with the paper by eye; to whom, masked.
static QString issuedText(const ReceiptFinding &finding)
{
    if (!finding.issued || finding.verdict == ReceiptVerdict::NotOurs)
        return {};
    const ReceiptFigures &figures = finding.issued->figures;
    QString text = u"Issued: %1 · %2 · %3\n"_s.arg(
        figures.subject, figures.amount ? formatMoney(*figures.amount) : u"no amount"_s, figures.state);
    if (finding.request && !finding.request->account.bankAccountNumber.isEmpty()) {
        const TransferAccount &account = finding.request->account;
        text += u"To: %1 · account %2\n"_s.arg(
            account.beneficiaryName, masked(account.bankAccountNumber, PersonalKind::Number));
    }
    return text;
}

static void finishFinding(CommandRun &run, const ReceiptFinding &finding)
{
    OrderedJson json{
        {"verdict", jsonOf(nameOf(finding.verdict))}, {"issued", nullptr}, {"stateNow", nullptr}};
    if (finding.issued && finding.verdict != ReceiptVerdict::NotOurs)
        json["issued"] = figuresJson(*finding.issued);
    if (finding.request)
        json["stateNow"] = jsonOf(nameOf(finding.request->state));
    const QString issued = issuedText(finding);
    if (finding.verdict == ReceiptVerdict::Genuine) {
        json["message"] = jsonOf(finding.what.english());
        return run.finish({{"receipt", json}},
            finding.what.english() + u'\n'
                + (finding.next.isEmpty() ? QString() : QString(finding.next.english() + u'\n')) + issued);
    }
    if (!run.isJson())
        run.printNow(issued.toUtf8());
    run.failBeside({.kind = kindOf(finding.verdict),
                       .what = finding.what,
                       .next = finding.next,
                       .detail = {},
                       .reply = {}},
        {{"receipt", json}});
}

void verifyReceipt(CommandRun &run)
{
    run.withDesk([&run](DeskServices &desk) {
        const QString given = run.arguments().values.at(0);
        auto *const check = run.keep(std::make_unique<ReceiptCheck>(desk.receipts, desk.store));
        // What is no code is meant to be a file.
        if (!QFileInfo(given).isFile()) {
            run.when(check->checkText(given),
                [&run](const ReceiptFinding &finding) { finishFinding(run, finding); });
            return;
        }
        const Result<QByteArray> pdf = run.input().whole(given, longestPdf);
        if (!pdf)
            return run.fail(pdf.error());
        run.when(
            check->checkFile(*pdf), [&run](const ReceiptFinding &finding) { finishFinding(run, finding); });
    });
}

} // namespace reintegro
