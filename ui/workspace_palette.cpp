// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done from everywhere on the desk, and what the palette finds there.
#include "models/payments/money_text.h"
#include "models/payments/pasted_keys.h"
#include "models/tables/request_table.h"
#include "ui/approvals/approvals_page.h"
#include "ui/board/board_page.h"
#include "ui/common/icons.h"
#include "ui/common/status_words.h"
#include "ui/lookup/lookup_page.h"
#include "ui/palette/commands.h"
#include "ui/requests/requests_page.h"
#include "ui/workspace.h"

#include <QAction>

#include <algorithm>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

void Workspace::addDeskActions()
{
    const auto add = [this](IconName picture, const QString &text, const QString &keys, auto act) {
        auto *const action = new QAction(icon(picture), text, this);
        action->setShortcut(QKeySequence(keys));
        connect(action, &QAction::triggered, this, act);
        addAction(action);
    };
    add(IconName::Search, tr("Go to the look-up page"), u"Ctrl+1"_s,
        [this] { showPage(Rail::Page::Lookup); });
    add(IconName::Requests, tr("Go to the refund requests"), u"Ctrl+2"_s,
        [this] { showPage(Rail::Page::Requests); });
    add(IconName::Approvals, tr("Go to the approvals"), u"Ctrl+3"_s,
        [this] { showPage(Rail::Page::Approvals); });
    add(IconName::OnItsWay, tr("Go to the board"), u"Ctrl+4"_s, [this] { showPage(Rail::Page::Board); });
    add(IconName::Search, tr("Look up a charge by its key"), u"Ctrl+L"_s, [this] {
        showPage(Rail::Page::Lookup);
        m_lookup->focusKey();
    });
    add(IconName::SignOut, tr("Sign out"), {}, &Workspace::signOutChosen);
    setCommandGroup(m_lookup, tr("Look up a charge"), 1);
    setCommandGroup(m_requests, tr("Refund requests"), 2);
    setCommandGroup(m_approvals, tr("What waits for a decision"), 3);
    setCommandGroup(m_board, tr("What is on its way"), 4);
}

PaletteEntry Workspace::entryFor(const RefundRequest &request)
{
    const QString name =
        request.beneficiaryAsTyped.isEmpty() ? request.account.beneficiaryName : request.beneficiaryAsTyped;
    QStringList parts{request.id.toString(), formatMoney(request.amount), name};
    parts.removeAll(QString());
    return {.text = parts.join(u" · "_s),
        .beside = wordsFor(request.state),
        .alsoFoundBy = request.chargeKey.toString() + u' ' + request.requestedBy,
        .picture = icon(IconName::Requests),
        .act = [this, id = request.id] { openRequest(id); }};
}

std::vector<PaletteEntry> Workspace::subjects()
{
    std::vector<PaletteEntry> all;
    for (const RecentCharge &recent : m_lookup->recentCharges()) {
        all.push_back({.text = tr("Charge %1").arg(recent.key.toString()),
            .beside =
                recent.amount ? QString(formatMoney(*recent.amount) + u" · " + recent.status) : recent.status,
            .alsoFoundBy = {},
            .picture = icon(IconName::Search),
            .act = [this, key = recent.key] { openCharge(key); }});
    }
    for (int row = 0; row < m_requestTable->rowCount(); ++row)
        all.push_back(entryFor(m_requestTable->requestAt(row)));
    return all;
}

CommandPalette::Typed Workspace::readTyped(const QString &typed)
{
    CommandPalette::Typed read;
    const QString text = typed.trimmed();
    if (const std::optional<RequestId> id = RequestId::fromText(text)) {
        const RefundRequest *const known = m_requestTable->find(*id);
        const PaletteEntry entry = known ? entryFor(*known)
                                         : PaletteEntry{.text = tr("Open request %1").arg(id->toString()),
                                             .beside = {},
                                             .alsoFoundBy = {},
                                             .picture = icon(IconName::Requests),
                                             .act = [this, wanted = *id] { openRequest(wanted); }};
        // Digits alone may be the beginning of anything.
        (text.at(0).isLetter() ? read.certain : read.possible).push_back(entry);
    }
    const std::optional<ChargeKey> key = ChargeKey::fromPasted(text);
    const bool hasBlank = text.contains(u' ');
    const bool hasDigit =
        std::any_of(text.cbegin(), text.cend(), [](QChar character) { return character.isDigit(); });
    if (!key || (hasBlank && !hasDigit)) // words, of which nothing was found
        return read;
    const bool looksLikeKey = !hasBlank && !chargeKeysIn(text, 1).empty();
    (looksLikeKey ? read.certain : read.possible)
        .push_back({.text = tr("Look up %1").arg(key->toString()),
            .beside = {},
            .alsoFoundBy = {},
            .picture = icon(IconName::Search),
            .act = [this, wanted = *key] { openCharge(wanted); }});
    return read;
}

} // namespace reintegro
