// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/policy_words.h"

namespace reintegro {

Phrase labelOf(PolicySetting setting)
{
    switch (setting) {
    case PolicySetting::SecondApprovalAbove:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "Two approvals above"));
    case PolicySetting::ExpiryDays:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "Days until a request expires"));
    case PolicySetting::CapPerAgent:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "Most per person and day"));
    case PolicySetting::CapPerDay:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "Most sent per day"));
    case PolicySetting::CapPerBeneficiary:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "Most per beneficiary"));
    case PolicySetting::CapPerCharge:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "Most per charge"));
    case PolicySetting::FullRefundsOnly:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "Full refunds only"));
    case PolicySetting::WindowDays:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "Days after the payment"));
    case PolicySetting::BankCodeForm:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "Form of the bank code"));
    case PolicySetting::BankDataMethods:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "Methods refunded to an account"));
    case PolicySetting::SecondApprovalOn:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "Two approvals with these warnings"));
    case PolicySetting::FollowPerMinute:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "Questions to the gateway per minute"));
    case PolicySetting::LateAfterDays:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "Late from working day"));
    case PolicySetting::WithdrawalDays:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "Days for a withdrawal"));
    case PolicySetting::ReversalDays:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "Working days for a reversal"));
    }
    Q_UNREACHABLE();
}

Phrase meaningOf(PolicySetting setting)
{
    switch (setting) {
    case PolicySetting::SecondApprovalAbove:
        return Phrase(QT_TRANSLATE_NOOP("Phrase",
            "A refund of more than this needs the approval of two people, neither of whom asked for it. One "
            "other person is always needed."));
    case PolicySetting::ExpiryDays:
        return Phrase(QT_TRANSLATE_NOOP(
            "Phrase", "A request that was not sent for so many days expires and cannot be sent any more."));
    case PolicySetting::CapPerAgent:
        return Phrase(
            QT_TRANSLATE_NOOP("Phrase", "What one person may ask for in one day of Bogotá, all together."));
    case PolicySetting::CapPerDay:
        return Phrase(
            QT_TRANSLATE_NOOP("Phrase", "What may be sent in one day of Bogotá, by all people together."));
    case PolicySetting::CapPerBeneficiary:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "What one account or document may get in 30 days."));
    case PolicySetting::CapPerCharge:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "What may be refunded of one charge, all together."));
    case PolicySetting::FullRefundsOnly:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "Only all that is left of a charge may be refunded."));
    case PolicySetting::WindowDays:
        return Phrase(QT_TRANSLATE_NOOP(
            "Phrase", "How long after a payment was completed its refund may be asked for."));
    case PolicySetting::BankCodeForm:
        return Phrase(QT_TRANSLATE_NOOP(
            "Phrase", "How many digits the gateway is given for a bank; else as each desk's profile says."));
    case PolicySetting::BankDataMethods:
        return Phrase(QT_TRANSLATE_NOOP("Phrase",
            "A refund of a charge paid so has to name an account; of other methods the money goes back the "
            "way it came. Nothing set: every refund names an account."));
    case PolicySetting::SecondApprovalOn:
        return Phrase(QT_TRANSLATE_NOOP("Phrase",
            "A request that carries one of these warnings needs the approval of two people, whatever its "
            "amount."));
    case PolicySetting::FollowPerMinute:
        return Phrase(QT_TRANSLATE_NOOP("Phrase",
            "How often all desks together ask the gateway by themselves how refunds stand that are on their "
            "way."));
    case PolicySetting::LateAfterDays:
        return Phrase(QT_TRANSLATE_NOOP("Phrase",
            "A refund that has been on its way for so many working days is late, and stands on top of the "
            "board."));
    case PolicySetting::WithdrawalDays:
        return Phrase(QT_TRANSLATE_NOOP("Phrase",
            "Calendar days within which the money has to be back where a customer withdrew from a purchase "
            "(Ley 1480 de 2011, article 47)."));
    case PolicySetting::ReversalDays:
        return Phrase(QT_TRANSLATE_NOOP("Phrase",
            "Working days within which a payment has to be reversed (Ley 1480 de 2011, article 51; Decreto "
            "587 de 2016)."));
    }
    Q_UNREACHABLE();
}

} // namespace reintegro
