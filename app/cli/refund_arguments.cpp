// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/refund_arguments.h"

#include <nlohmann/json.hpp>

#include <QRegularExpression>

#include <set>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;
using Json = nlohmann::json;

static constexpr qint64 mostAccount = qint64{64} * 1024;

static Result<Done> checkGroundArguments(const Arguments &arguments)
{
    const QString ground = arguments.option("ground"_L1);
    if (arguments.has("ground"_L1) && !groundKindFromName(ground))
        return usageError(
            QT_TRANSLATE_NOOP("Phrase", "\"%1\" is no ground. Use withdrawal, reversal or goodwill."),
            {ground});
    if (arguments.has("claimed-on"_L1) && !arguments.has("ground"_L1))
        return usageError(QT_TRANSLATE_NOOP("Phrase", "--claimed-on needs --ground."));
    return Done();
}

Result<Done> checkRefundArguments(const Arguments &arguments)
{
    const int forms = static_cast<int>(arguments.has("amount"_L1))
        + static_cast<int>(arguments.has("amount-minor"_L1)) + static_cast<int>(arguments.has("full"_L1));
    if (forms != 1)
        return usageError(QT_TRANSLATE_NOOP("Phrase", "Give one of --amount, --amount-minor and --full."));
    if (!arguments.has("reason"_L1))
        return usageError(QT_TRANSLATE_NOOP("Phrase", "--reason is missing."));
    if (arguments.has("account"_L1) && arguments.has("no-account"_L1))
        return usageError(QT_TRANSLATE_NOOP("Phrase", "Give one of --account and --no-account."));
    if (!arguments.has("account"_L1) && !arguments.has("no-account"_L1))
        return usageError(QT_TRANSLATE_NOOP("Phrase", "--account is missing."));
    return checkGroundArguments(arguments);
}

static tl::unexpected<Error> badAccount(const QString &what)
{
    return failure(ErrorKind::InvalidData,
        Phrase(QT_TRANSLATE_NOOP("Phrase", "The account cannot be used: %1."), QStringList{what}),
        Phrase(QT_TRANSLATE_NOOP("Phrase",
            "It is a JSON object with bankCode, beneficiaryName, bankAccountNumber, bankAccountType and "
            "document{type, documentId}; bankBranchId and bankName are optional.")));
}

// A field that stands there twice could be read two ways, and so is refused.
static std::optional<Json> strictAccount(const QByteArray &bytes)
{
    std::vector<std::set<std::string>> names;
    bool isTwice = false;
    const auto watch = [&](int, Json::parse_event_t event, Json &value) {
        if (event == Json::parse_event_t::object_start)
            names.emplace_back();
        else if (event == Json::parse_event_t::object_end)
            names.pop_back();
        else if (event == Json::parse_event_t::key && !names.back().insert(value.get<std::string>()).second)
            isTwice = true;
        return true;
    };
    Json json = Json::parse(bytes.constData(), bytes.constData() + bytes.size(), watch, false);
    if (isTwice || !json.is_object())
        return std::nullopt;
    return json;
}

//! Takes the texts of an object into fields; anything else in it is an error.
static Result<Done> takeTexts(const Json &object, const QHash<QString, QString *> &fields)
{
    for (const auto &[name, value] : object.items()) {
        const QString field = QString::fromStdString(name);
        QString *const target = fields.value(field);
        if (field == u"document" && fields.contains(u"bankCode"_s))
            continue;
        if (target == nullptr)
            return badAccount(u"it has a field %1"_s.arg(field));
        if (!value.is_string())
            return badAccount(u"%1 is not a text"_s.arg(field));
        *target = QString::fromStdString(value.get<std::string>());
    }
    return Done();
}

static Result<Done> readAccountInto(RefundInput &input, const QByteArray &bytes)
{
    const std::optional<Json> json = strictAccount(bytes);
    if (!json)
        return badAccount(u"it is not a JSON object, or names a field twice"_s);
    const Result<Done> taken = takeTexts(*json,
        {{u"bankCode"_s, &input.bank}, {u"bankName"_s, &input.bankName},
            {u"beneficiaryName"_s, &input.beneficiaryName}, {u"bankAccountNumber"_s, &input.accountNumber},
            {u"bankAccountType"_s, &input.accountType}, {u"bankBranchId"_s, &input.branch}});
    if (!taken)
        return taken;
    if (!json->contains("document"))
        return badAccount(u"document is missing"_s);
    if (!json->at("document").is_object())
        return badAccount(u"document is not an object"_s);
    return takeTexts(
        json->at("document"), {{u"type"_s, &input.documentType}, {u"documentId"_s, &input.documentNumber}});
}

static Result<Done> readAmountInto(RefundInput &input, const Arguments &arguments)
{
    if (arguments.has("full"_L1)) {
        input.amountForm = RefundInput::AmountForm::Full;
        return Done();
    }
    if (arguments.has("amount"_L1)) {
        input.amountForm = RefundInput::AmountForm::Text;
        input.amountText = arguments.option("amount"_L1);
        return Done();
    }
    static const QRegularExpression wholeNumber(u"^-?[0-9]{1,19}$"_s);
    const QString text = arguments.option("amount-minor"_L1);
    bool fits = wholeNumber.match(text).hasMatch();
    if (fits)
        input.amountMinor = text.toLongLong(&fits);
    if (!fits) {
        return failure(ErrorKind::InvalidData,
            Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 is not a whole number of the smallest unit."),
                QStringList{text}),
            Phrase(QT_TRANSLATE_NOOP("Phrase", "1 peso is 100.")));
    }
    input.amountForm = RefundInput::AmountForm::Minor;
    return Done();
}

static Result<Done> readAccountInto(RefundInput &input, const QString &file, InputFiles &files)
{
    const Result<QByteArray> account = files.whole(file, mostAccount);
    if (!account)
        return tl::unexpected(account.error());
    return readAccountInto(input, *account);
}

Result<RefundInput> readAccount(const QString &file, InputFiles &files)
{
    RefundInput input;
    return readAccountInto(input, file, files).map([&](Done) { return input; });
}

Result<RefundInput> readRefundInput(const Arguments &arguments, InputFiles &files)
{
    RefundInput input;
    if (const Result<Done> amount = readAmountInto(input, arguments); !amount)
        return tl::unexpected(amount.error());
    // Whether it may be left out is the policy's to say, once it is known how the charge was paid.
    input.leavesAccountOut = arguments.has("no-account"_L1);
    if (!input.leavesAccountOut) {
        if (const Result<Done> read = readAccountInto(input, arguments.option("account"_L1), files); !read)
            return tl::unexpected(read.error());
    }
    input.reason = arguments.option("reason"_L1);
    input.note = arguments.option("note"_L1);
    input.callbackUrl = arguments.optionIfGiven("callback-url"_L1);
    input.ground = arguments.option("ground"_L1);
    input.claimedOn = arguments.option("claimed-on"_L1);
    return input;
}

} // namespace reintegro
