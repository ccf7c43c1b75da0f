// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/postgres/database_phrases.h"

#include <QtGlobal>

#include <array>

namespace reintegro {

static constexpr std::array phrases{
    QT_TRANSLATE_NOOP("Phrase", "The database %1 is not in UTF-8."),
    QT_TRANSLATE_NOOP("Phrase", "Make a database with the encoding UTF8 for the team."),
    QT_TRANSLATE_NOOP("Phrase", "The store %1 has refused this step: it would have broken a rule."),
    QT_TRANSLATE_NOOP("Phrase", "Nothing was changed. Look at the request again."),
    QT_TRANSLATE_NOOP("Phrase", "This cannot be kept by the team's store: %1 is not as it must be."),
    QT_TRANSLATE_NOOP("Phrase", "Nothing was changed. Bring the program up to date."),
    QT_TRANSLATE_NOOP("Phrase", "%1 may not sign in any more."),
    QT_TRANSLATE_NOOP("Phrase", "Ask an administrator."),
    QT_TRANSLATE_NOOP("Phrase", "Only a supervisor may do this; %1 is none."),
    QT_TRANSLATE_NOOP("Phrase", "Ask a supervisor."),
    QT_TRANSLATE_NOOP("Phrase", "Only an administrator may do this; %1 is none."),
    QT_TRANSLATE_NOOP("Phrase", "Only a supervisor or an administrator may stop all sending; %1 is neither."),
    QT_TRANSLATE_NOOP("Phrase", "Ask a supervisor at once."),
    QT_TRANSLATE_NOOP("Phrase", "Only an administrator may do this."),
    QT_TRANSLATE_NOOP("Phrase", "Sign in as an administrator, or ask one."),
    QT_TRANSLATE_NOOP("Phrase", "Nobody here is called %1."),
    QT_TRANSLATE_NOOP("Phrase", "See the list of people for the right name."),
    QT_TRANSLATE_NOOP("Phrase",
        "The database's role %1 cannot be a person of the team: it cannot sign in, or may do more in the "
        "database than a person may."),
    QT_TRANSLATE_NOOP("Phrase", "Choose another name."),
    QT_TRANSLATE_NOOP("Phrase",
        "A name in a team has letters, digits, blanks and . _ @ ' - only, begins with a letter and has at "
        "most 63 bytes."),
    QT_TRANSLATE_NOOP("Phrase", "A person needs at least one role."),
    QT_TRANSLATE_NOOP("Phrase", "There is somebody called %1 already."),
    QT_TRANSLATE_NOOP(
        "Phrase", "Capitals make no difference. Choose another name, also where that one is disabled."),
    QT_TRANSLATE_NOOP("Phrase", "The first person must be an administrator, who adds the others."),
    QT_TRANSLATE_NOOP("Phrase", "The database has an account called %1 already, which keeps its password."),
    QT_TRANSLATE_NOOP("Phrase", "Add %1 without a password."),
    QT_TRANSLATE_NOOP("Phrase", "%1 is disabled already."),
    QT_TRANSLATE_NOOP("Phrase", "%1 is the last administrator; without one nobody could add people."),
    QT_TRANSLATE_NOOP("Phrase", "Add another administrator first."),
    QT_TRANSLATE_NOOP("Phrase", "%1 may sign in already."),
    QT_TRANSLATE_NOOP(
        "Phrase", "The account %1 was in the database before the team: its password is changed there."),
    QT_TRANSLATE_NOOP("Phrase", "The team's store belongs to another gateway: %1 (%2)."),
    QT_TRANSLATE_NOOP("Phrase", "Use a profile of that gateway, or another database for this one."),
    QT_TRANSLATE_NOOP("Phrase", "The gateway's answer about this charge cannot be kept."),
    QT_TRANSLATE_NOOP("Phrase", "Look the charge up again."),
    QT_TRANSLATE_NOOP("Phrase", "The charge is in %1. This desk refunds Colombian pesos (COP) only."),
    QT_TRANSLATE_NOOP("Phrase",
        "The gateway names the country \"%1\" for this charge. This desk refunds payments made in Colombia "
        "(CO) only."),
    QT_TRANSLATE_NOOP("Phrase",
        "The gateway says %1, but no refund of this desk explains it: somebody refunded it elsewhere."),
    QT_TRANSLATE_NOOP("Phrase", "Find out who did before anything else is refunded."),
    QT_TRANSLATE_NOOP("Phrase",
        "The payer's bank has taken this payment back (CHARGED_BACK). A refund would pay the customer "
        "twice."),
    QT_TRANSLATE_NOOP(
        "Phrase", "The payment is not completed yet (%1). Only settled payments can be refunded."),
    QT_TRANSLATE_NOOP("Phrase", "The payment never arrived (%1), so there is nothing to give back."),
    QT_TRANSLATE_NOOP("Phrase",
        "The gateway says %1, a status this desk does not know. Only settled payments can be refunded."),
    QT_TRANSLATE_NOOP(
        "Phrase", "The gateway names no amount for this charge, so nothing can be refunded from here."),
    QT_TRANSLATE_NOOP("Phrase", "The amount of this charge is not above zero, so nothing can be refunded."),
    QT_TRANSLATE_NOOP("Phrase",
        "The charge was made in %1 and ended in %2. Which amount counts for refunds is not settled yet."),
    QT_TRANSLATE_NOOP(
        "Phrase", "A request that was not sent within %1 days expires, and this one is %2 days old."),
    QT_TRANSLATE_NOOP("Phrase", "Nothing was sent. Ask for the refund again if it is still due."),
    QT_TRANSLATE_NOOP("Phrase",
        "Nothing was sent. Requests can be asked for and approved; they can be sent as soon as an "
        "administrator lets sending go on."),
    QT_TRANSLATE_NOOP("Phrase",
        "At most %1 may be sent in one day. This refund is %2, and %3 were sent before on this day in "
        "Bogotá."),
    QT_TRANSLATE_NOOP("Phrase", "Nothing was sent. Send it tomorrow, or ask an administrator."),
    QT_TRANSLATE_NOOP("Phrase", "This refund has to name an account."),
    QT_TRANSLATE_NOOP("Phrase", "Nothing was kept. Ask again with the account."),
    QT_TRANSLATE_NOOP(
        "Phrase", "Only full refunds are allowed here: %1 were asked for, and %2 are left of this charge."),
    QT_TRANSLATE_NOOP("Phrase", "Ask for all that is left, or ask an administrator."),
    QT_TRANSLATE_NOOP(
        "Phrase", "Refunds are allowed for %1 days after a payment, and this one is %2 days old."),
    QT_TRANSLATE_NOOP("Phrase",
        "At most %1 may be refunded of one charge. %2 were asked for, and %3 of this charge are refunded or "
        "on their way."),
    QT_TRANSLATE_NOOP("Phrase", "Ask for less, or ask an administrator."),
    QT_TRANSLATE_NOOP("Phrase",
        "One person may ask for %1 a day. %2 were asked for now, and %3 before on this day in Bogotá."),
    QT_TRANSLATE_NOOP("Phrase", "Ask again tomorrow, let somebody else ask, or ask an administrator."),
    QT_TRANSLATE_NOOP("Phrase",
        "One beneficiary may get %1 in 30 days. %2 were asked for now, and %3 in the 30 days before."),
    QT_TRANSLATE_NOOP(
        "Phrase", "Look at the earlier refunds to this account. If they are right, ask an administrator."),
    QT_TRANSLATE_NOOP("Phrase", "There is no request %1."),
    QT_TRANSLATE_NOOP("Phrase", "See the list of requests for the right one."),
    QT_TRANSLATE_NOOP("Phrase", "%1 is a draft and was not sent for approval."),
    QT_TRANSLATE_NOOP("Phrase", "%1 is waiting for approval."),
    QT_TRANSLATE_NOOP("Phrase", "%1 is approved already."),
    QT_TRANSLATE_NOOP("Phrase", "%1 was rejected."),
    QT_TRANSLATE_NOOP("Phrase", "%1 was withdrawn."),
    QT_TRANSLATE_NOOP("Phrase", "%1 has expired."),
    QT_TRANSLATE_NOOP("Phrase", "%1 is being sent right now."),
    QT_TRANSLATE_NOOP("Phrase", "%1 is approved, and the last try to send it did not leave."),
    QT_TRANSLATE_NOOP("Phrase", "%1 was sent, and nobody knows yet whether the gateway has it."),
    QT_TRANSLATE_NOOP("Phrase", "%1 was sent, and the gateway is working on it."),
    QT_TRANSLATE_NOOP("Phrase", "%1 was sent and has settled."),
    QT_TRANSLATE_NOOP("Phrase", "%1 has failed."),
    QT_TRANSLATE_NOOP("Phrase", "A reason is needed."),
    QT_TRANSLATE_NOOP("Phrase", "Say why, in a few words; it is kept with the request."),
    QT_TRANSLATE_NOOP(
        "Phrase", "%1 and %2 are about the same money, one correcting the other, and %1 is not over."),
    QT_TRANSLATE_NOOP(
        "Phrase", "Nothing was changed, or the customer could be paid twice. Look at %1 first."),
    QT_TRANSLATE_NOOP(
        "Phrase", "The charge's key is so long that the refund's key would have more than 128 bytes."),
    QT_TRANSLATE_NOOP("Phrase", "This charge cannot be refunded from here; ask the gateway."),
    QT_TRANSLATE_NOOP("Phrase", "Only the account may differ from %1, the request that is corrected."),
    QT_TRANSLATE_NOOP("Phrase", "Ask for a new refund where more than the account changes."),
    QT_TRANSLATE_NOOP("Phrase", "The amount must be more than zero."),
    QT_TRANSLATE_NOOP("Phrase",
        "Nothing is left to refund: %1 were paid, and all of it is refunded, on its way or waiting."),
    QT_TRANSLATE_NOOP("Phrase", "%1 were asked for, and only %2 are left of this charge."),
    QT_TRANSLATE_NOOP("Phrase", "Nothing was kept. Ask for less."),
    QT_TRANSLATE_NOOP("Phrase", "%1 was asked for by %2, who may not approve it as well."),
    QT_TRANSLATE_NOOP("Phrase", "Another supervisor decides on it."),
    QT_TRANSLATE_NOOP("Phrase", "%1 is no longer what you saw: its bytes are others now."),
    QT_TRANSLATE_NOOP("Phrase", "Look at the request again before you decide."),
    QT_TRANSLATE_NOOP("Phrase", "%1 carries warnings that nobody has confirmed."),
    QT_TRANSLATE_NOOP("Phrase", "Read the warnings and confirm them, or reject the request."),
    QT_TRANSLATE_NOOP("Phrase", "%1 has approved %2 already, and it needs two people."),
    QT_TRANSLATE_NOOP("Phrase", "Another supervisor has to approve it as well."),
    QT_TRANSLATE_NOOP("Phrase", "Only %1, who asked for %2, or a supervisor may withdraw it."),
    QT_TRANSLATE_NOOP("Phrase", "%1 has said so already."),
    QT_TRANSLATE_NOOP("Phrase", "A second supervisor has to confirm it."),
    QT_TRANSLATE_NOOP("Phrase", "It stays stopped until an administrator lets it go on."),
    QT_TRANSLATE_NOOP("Phrase",
        "No written statement of the gateway is kept with %1 that is newer than its last call and "
        "than every sign that the gateway has it."),
    QT_TRANSLATE_NOOP(
        "Phrase", "Nothing was changed. Keep the statement with it, then say that it was not executed."),
    QT_TRANSLATE_NOOP("Phrase", "Sending is not stopped."),
    QT_TRANSLATE_NOOP("Phrase", "%1 was not sent by this call."),
    QT_TRANSLATE_NOOP("Phrase", "%1 was sent by somebody else, who says what the call came to."),
    QT_TRANSLATE_NOOP("Phrase", "The gateway answered about another charge."),
    QT_TRANSLATE_NOOP("Phrase", "The amount of the charge is no longer what the approver saw."),
    QT_TRANSLATE_NOOP("Phrase", "The country of the charge is no longer what the approver saw."),
    QT_TRANSLATE_NOOP("Phrase", "The payer of the charge is no longer who the approver saw."),
    QT_TRANSLATE_NOOP(
        "Phrase", "Nothing was sent. Withdraw this request and ask again with what the gateway says now."),
    QT_TRANSLATE_NOOP("Phrase", "The gateway says %1 about the charge: this refund may have been executed."),
    QT_TRANSLATE_NOOP("Phrase", "Nothing was sent again. Check how it stands instead."),
    QT_TRANSLATE_NOOP(
        "Phrase", "%1 may have reached the gateway: on %2 it said that this key was there before."),
    QT_TRANSLATE_NOOP("Phrase", "%1 has reached the gateway: on %2 it had a refund with its key."),
    QT_TRANSLATE_NOOP(
        "Phrase", "%1 may have reached the gateway: on %2 its charge was refunding or refunded."),
    QT_TRANSLATE_NOOP("Phrase", "%1 has reached the gateway: on %2 a signed notification spoke of its key."),
    QT_TRANSLATE_NOOP("Phrase",
        "Nothing was sent again. Check how it stands, or close it with the gateway's written statement."),
    QT_TRANSLATE_NOOP("Phrase", "Less is left of this charge than %1 asks for."),
    QT_TRANSLATE_NOOP("Phrase", "Nothing was sent. Withdraw it and ask for less."),
    QT_TRANSLATE_NOOP("Phrase", "Nobody but %1 stands behind %2: it has no approval of these bytes."),
    QT_TRANSLATE_NOOP("Phrase", "Nothing was sent. It needs a new approval."),
    QT_TRANSLATE_NOOP("Phrase", "%1 needs the approval of %2 people and has that of %3."),
    QT_TRANSLATE_NOOP("Phrase", "Nothing was sent. Another supervisor has to approve it."),
    QT_TRANSLATE_NOOP("Phrase", "Another refund of this charge, %1, is still on its way."),
    QT_TRANSLATE_NOOP("Phrase", "Nothing was sent. Wait until the gateway has said how that one ended."),
    QT_TRANSLATE_NOOP("Phrase", "%1 may not be sent once more under the same claim."),
    QT_TRANSLATE_NOOP("Phrase", "Nothing more was sent. Look at the request again."),
    QT_TRANSLATE_NOOP("Phrase",
        "The program that sent this refund ended, or gave no sign in time. We do not know whether the "
        "gateway got it. Do not ask for another refund; check again until the gateway says how it stands."),
    QT_TRANSLATE_NOOP("Phrase", "What %1 said about people is erased already."),
    QT_TRANSLATE_NOOP("Phrase", "No charge-back of %1 is known here."),
    QT_TRANSLATE_NOOP("Phrase", "%1 has acknowledged this charge-back already."),
    QT_TRANSLATE_NOOP("Phrase", "Somebody else asks about this notification, or it waits no more."),
    QT_TRANSLATE_NOOP(
        "Phrase", "The team's store has entries already; only an empty one takes a desk's store."),
    QT_TRANSLATE_NOOP("Phrase", "Make another database for it."),
    QT_TRANSLATE_NOOP("Phrase", "Rows are taken over only between the beginning and the end of an import."),
    QT_TRANSLATE_NOOP("Phrase", "The journal that came does not end as the desk's own."),
    QT_TRANSLATE_NOOP("Phrase", "Nothing was kept."),
    QT_TRANSLATE_NOOP("Phrase", "%1 is not what the journal says of it."),
    QT_TRANSLATE_NOOP("Phrase", "This receipt was issued before."),
    QT_TRANSLATE_NOOP("Phrase", "%1 has changed while the paper was made: it is %2 now."),
    QT_TRANSLATE_NOOP("Phrase", "Nothing was issued. Make the paper anew."),
};

std::span<const char *const> databasePhrases()
{
    return phrases;
}

} // namespace reintegro
