// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payments/card_expiry_zeros.h"

#include "models/payments/json_walk.h"

#include <algorithm>
#include <span>

namespace reintegro {

namespace {

bool isCardExpiry(const std::vector<QByteArray> &path)
{
    static const std::vector<QByteArray> cardInfo{"transferDetails", "card", "cardInfo"};
    return path.size() == 4 && std::equal(cardInfo.begin(), cardInfo.end(), path.begin())
        && (path.back() == "expirationMonth" || path.back() == "expirationYear");
}

//! How many zeros stand before the number proper: 1 of "06", 0 of "6", "0", "-06" and "06.5".
qsizetype leadingZeros(QByteArrayView number)
{
    if (!std::all_of(number.begin(), number.end(), [](char byte) { return byte >= '0' && byte <= '9'; }))
        return 0;
    const auto first = std::find_if(number.begin(), number.end(), [](char byte) { return byte != '0'; });
    const qsizetype zeros = first - number.begin();
    return std::min(zeros, number.size() - 1); // "00" is a zero
}

} // namespace

ForgivenAnswer forgiveCardExpiry(const QByteArray &answer)
{
    ForgivenAnswer forgiven{answer, {}};
    JsonWalk walk(answer);
    while (const std::optional<JsonToken> token = walk.next()) {
        if (token->kind != JsonToken::Kind::Bare || !isCardExpiry(walk.path()))
            continue;
        const auto number = QByteArrayView(answer).sliced(token->begin, token->end - token->begin);
        const qsizetype zeros = leadingZeros(number);
        if (zeros == 0)
            continue;
        std::fill_n(forgiven.document.begin() + token->begin, zeros, ' ');
        forgiven.remarks.emplace_back(
            QT_TRANSLATE_NOOP("Phrase",
                "The gateway wrote the card's %1 with a leading zero (%2), which is not valid JSON; it was "
                "read all the same."),
            QStringList{QString::fromUtf8(walk.path().back()), QString::fromUtf8(number)});
    }
    return forgiven;
}

} // namespace reintegro
