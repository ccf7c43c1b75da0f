// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/training_faults.h"

#include <array>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;
using How = TrainingFault::How;

static constexpr const char *html = "text/html; charset=utf-8";
static constexpr const char *errorPage = "<html><body><h1>502 Bad Gateway</h1></body></html>";
static constexpr const char *unavailable = R"({"message":"Service Unavailable"})";
static constexpr const char *unauthorized = R"({"message":"Unauthorized"})";

static constexpr std::array allFaults{
    TrainingFault{.name = "timeout", .how = How::Silent, .executes = true},
    TrainingFault{.name = "timeout-unpaid", .how = How::Silent},
    TrainingFault{.name = "close-before", .how = How::Cuts},
    TrainingFault{.name = "close-after", .how = How::Cuts, .executes = true},
    TrainingFault{.name = "half-head", .how = How::HalfHead, .executes = true},
    TrainingFault{.name = "500", .httpStatus = 500, .body = R"({"status":500,"error":"internal error"})"},
    TrainingFault{.name = "500-paid",
        .executes = true,
        .httpStatus = 500,
        .body = R"({"status":500,"error":"internal error"})"},
    TrainingFault{.name = "503-paid", .executes = true, .httpStatus = 503, .body = unavailable},
    TrainingFault{.name = "408-paid", .executes = true, .httpStatus = 408, .body = unavailable},
    TrainingFault{.name = "html", .httpStatus = 502, .contentType = html, .body = errorPage},
    TrainingFault{.name = "html-200", .executes = true, .contentType = html, .body = errorPage},
    TrainingFault{.name = "html-400", .httpStatus = 400, .contentType = html, .body = errorPage},
    TrainingFault{.name = "empty", .executes = true},
    TrainingFault{.name = "cut", .how = How::HalfAnswer, .executes = true},
    TrainingFault{.name = "huge", .how = How::Huge, .executes = true},
    TrainingFault{.name = "gzip-bomb", .how = How::GzipBomb, .executes = true},
    TrainingFault{.name = "deep", .how = How::Deep, .executes = true},
    TrainingFault{.name = "slow", .how = How::Slow, .executes = true},
    TrainingFault{.name = "drip", .how = How::Drip, .executes = true},
    TrainingFault{.name = "redirect", .how = How::Redirects, .httpStatus = 307},
    TrainingFault{.name = "401-once", .how = How::UnauthorizedOnce, .httpStatus = 401, .body = unauthorized},
    TrainingFault{.name = "401", .httpStatus = 401, .body = unauthorized},
    TrainingFault{.name = "403", .httpStatus = 403, .body = R"({"message":"Forbidden"})"},
    TrainingFault{.name = "429", .httpStatus = 429, .body = R"({"message":"Too Many Requests"})"},
    TrainingFault{
        .name = "400", .httpStatus = 400, .body = R"({"code":400,"message":"bankCode is not valid"})"},
    TrainingFault{.name = "404",
        .httpStatus = 404,
        .body = R"({"transferStatusCode":404,"transferErrorMsg":"not found"})"},
    TrainingFault{
        .name = "409", .httpStatus = 409, .body = R"({"code":409,"message":"idempotencyKey was used"})"},
    TrainingFault{.name = "422", .httpStatus = 422, .body = R"({"status":422,"error":"account is closed"})"},
    TrainingFault{.name = "other-amount", .how = How::OtherAmount, .executes = true},
    TrainingFault{.name = "other-key", .how = How::OtherKey, .executes = true},
    TrainingFault{.name = "other-reference", .how = How::OtherReference, .executes = true},
    TrainingFault{.name = "other-currency", .how = How::OtherCurrency, .executes = true},
    TrainingFault{.name = "other-country", .how = How::OtherCountry, .executes = true},
    TrainingFault{.name = "other-callback", .how = How::OtherCallback, .executes = true},
    TrainingFault{.name = "older", .how = How::OlderTime, .executes = true},
    TrainingFault{.name = "unknown-word", .how = How::UnknownWord, .executes = true},
    TrainingFault{.name = "failed", .how = How::Fails, .executes = true},
    TrainingFault{.name = "failed-later", .how = How::FailsLater, .executes = true},
};

std::span<const TrainingFault> trainingFaults()
{
    return allFaults;
}

static const TrainingFault *faultAfter(QLatin1StringView prefix, const QString &chargeKey)
{
    if (!chargeKey.startsWith(prefix))
        return nullptr;
    const QString rest = chargeKey.mid(prefix.size());
    const TrainingFault *found = nullptr;
    for (const TrainingFault &fault : allFaults) {
        const QLatin1StringView name(fault.name);
        const bool fits = rest == name || (rest.startsWith(name) && rest.at(name.size()) == u'-');
        // "timeout-unpaid" is not the "timeout" of a charge called "unpaid": the longest name counts.
        if (fits && (found == nullptr || name.size() > QLatin1StringView(found->name).size()))
            found = &fault;
    }
    return found;
}

const TrainingFault *faultOfRefunds(const QString &chargeKey)
{
    return faultAfter("fault-"_L1, chargeKey);
}

const TrainingFault *faultOfLookups(const QString &chargeKey)
{
    return faultAfter("lookup-fault-"_L1, chargeKey);
}

const TrainingFault *faultOfStatus(const QString &chargeKey)
{
    return faultAfter("status-fault-"_L1, chargeKey);
}

} // namespace reintegro
