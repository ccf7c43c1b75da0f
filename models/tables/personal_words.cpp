// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/personal_words.h"

namespace reintegro {

PersonalWords personalWordsOf(const Charge &charge)
{
    PersonalWords words;
    words.add(charge);
    return words;
}

PersonalWords personalWordsOf(const RefundRequest &request)
{
    PersonalWords words = personalWordsOf(request.seen);
    words.add(request.account);
    return words;
}

} // namespace reintegro
