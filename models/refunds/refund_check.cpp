// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/colombia/bank_account.h"
#include "models/colombia/beneficiary_name.h"
#include "models/colombia/identity_document.h"
#include "models/payments/money_text.h"
#include "models/refunds/beneficiary_warnings.h"
#include "models/refunds/ground_check.h"
#include "models/refunds/policy_rules.h"
#include "models/refunds/refund_input.h"
#include "models/refunds/refundable_amount.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

namespace {

//! One look over an input; each function fills its field and adds its warnings, in the order of the form.
class InputChecker {
public:
    InputChecker(const RefundInput &input, const Charge &charge, const Result<Money> &left,
        const Profile &profile, const PolicyNow &rules, const BankList &banks)
        : m_input(input)
        , m_charge(charge)
        , m_left(left)
        , m_profile(profile)
        , m_rules(rules)
        , m_banks(banks)
    {
    }

    RefundCheck take()
    {
        checkCharge();
        checkAmount();
        checkPolicy();
        checkReason();
        checkNamedGround();
        if (m_input.leavesAccountOut) {
            checkLeavingOut();
        } else {
            checkName();
            checkDocument();
            checkBankAndAccount();
            checkBranch();
        }
        checkCallback();
        return std::move(m_check);
    }

private:
    FieldFinding &field(RefundField name) { return m_check.fields[name]; }
    void warn(const QString &code, const Phrase &message, Warning::Level level = Warning::Level::Confirm)
    {
        m_check.warnings.push_back({code, message, level});
    }
    void warn(const std::optional<Warning> &warning)
    {
        if (warning)
            m_check.warnings.push_back(*warning);
    }
    void doubt(RefundField name, const QString &code, const std::vector<Phrase> &doubts)
    {
        for (const Phrase &phrase : doubts) {
            field(name).doubts.push_back(phrase);
            warn(code, phrase);
        }
    }

    void checkCharge();
    void checkAmount();
    void readAmount(FieldFinding &finding);
    [[nodiscard]] std::optional<Money> allOfIt() const;
    void checkPolicy();
    void checkReason();
    void checkNamedGround();
    void checkLeavingOut();
    void checkName();
    void checkDocument();
    void compareDocument(FieldFinding &finding, const DocumentReading &reading);
    void compareName(const Payer &payer);
    void checkBankAndAccount();
    void checkBranch();
    void checkCallback();

    const RefundInput &m_input;
    const Charge &m_charge;
    const Result<Money> &m_left;
    const Profile &m_profile;
    const PolicyNow &m_rules;
    const BankList &m_banks;
    DocumentMatch m_document = DocumentMatch::Unknown; //!< Until one was read.
    RefundCheck m_check;
};

} // namespace

static bool hasControlCharacter(const QString &text)
{
    return std::any_of(
        text.cbegin(), text.cend(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

void InputChecker::checkCharge()
{
    if (!m_left)
        warn(u"charge_not_refundable"_s, m_left.error().what, Warning::Level::Blocking);
    if (m_charge.status.word != ChargeStatus::Word::ChargedBack) // which blocks already
        warn(chargebackWarning(m_charge, false));
}

std::optional<Money> InputChecker::allOfIt() const
{
    if (m_left)
        return *m_left;
    const Result<Money> total = refundableTotal(m_charge);
    return total ? std::optional(*total) : m_charge.amount;
}

void InputChecker::readAmount(FieldFinding &finding)
{
    switch (m_input.amountForm) {
    case RefundInput::AmountForm::Full:
        // Where nothing is left, or nothing may be refunded, the blocking warning stops it; a preview still
        // shows what all of it would be.
        if (const std::optional<Money> all = allOfIt(); all && all->currency() == Currency::cop())
            m_check.amount = *all;
        else
            finding.wall = m_left ? Phrase() : m_left.error().what;
        return;
    case RefundInput::AmountForm::Minor:
        m_check.amount = Money(m_input.amountMinor, Currency::cop());
        return;
    case RefundInput::AmountForm::Text:
        if (m_input.amountText.trimmed().isEmpty()) {
            finding.wall = Phrase(QT_TRANSLATE_NOOP("Phrase", "How much goes back? For example 1.500,00."));
            return;
        }
        m_check.amount = parseMoney(m_input.amountText, Currency::cop());
        if (!m_check.amount)
            finding.wall = Phrase(QT_TRANSLATE_NOOP("Phrase",
                                      "\"%1\" can be read in more than one way, or is no amount. Write it "
                                      "like 1.500,00: dots between thousands, a comma before the cents."),
                {m_input.amountText.trimmed()});
        return;
    }
}

void InputChecker::checkAmount()
{
    FieldFinding &finding = field(RefundField::Amount);
    readAmount(finding);
    if (!m_check.amount)
        return;
    if (!m_check.amount->isPositive()) {
        finding.wall = Phrase(QT_TRANSLATE_NOOP("Phrase", "The amount has to be above zero."));
        m_check.amount.reset();
        return;
    }
    finding.understood =
        Phrase(QT_TRANSLATE_NOOP("Phrase", "Will refund %1."), {formatMoney(*m_check.amount)});
    warn(hundredWarning(*m_check.amount, shownAmounts(m_charge, m_left)));
    if (!m_left || *m_check.amount <= *m_left)
        return;
    warn(u"more_than_left"_s,
        Phrase(
            QT_TRANSLATE_NOOP("Phrase", "%1 are asked for, but only %2 are left to refund of this charge."),
            {formatMoney(*m_check.amount), formatMoney(*m_left)}),
        Warning::Level::Blocking);
}

void InputChecker::checkPolicy()
{
    const Result<Money> total = refundableTotal(m_charge);
    if (!m_check.amount || !m_left || !total)
        return; // said already
    const AskFacts facts{.amount = *m_check.amount,
        .left = *m_left,
        .windowBegins = windowBegins(m_charge),
        .now = m_rules.now,
        .ofCharge = total->minus(*m_left).value_or(Money(0, total->currency()))};
    if (const Result<Done> allowed = mayBeAskedFor(m_rules.policy, facts); !allowed) {
        m_check.refusal = allowed.error();
        warn(u"policy"_s, allowed.error().what, Warning::Level::Blocking);
    }
}

void InputChecker::checkLeavingOut()
{
    const QString method = m_charge.paymentMethod.value_or(QString());
    if (needsBankData(m_rules.policy, m_charge.paymentMethod)) {
        field(RefundField::Bank).wall = method.isEmpty()
            ? Phrase(QT_TRANSLATE_NOOP(
                "Phrase", "This refund has to name an account: the gateway does not say how it was paid."))
            : Phrase(QT_TRANSLATE_NOOP("Phrase", "A refund of what was paid by %1 has to name an account."),
                {method});
        return;
    }
    warn(u"no_account"_s,
        Phrase(QT_TRANSLATE_NOOP("Phrase",
                   "No account is named: by the policy a refund of what was paid by %1 goes back the way it "
                   "came."),
            {method}),
        Warning::Level::Notice);
}

void InputChecker::checkNamedGround()
{
    const GroundCheck found = checkGround(m_input, m_rules);
    field(RefundField::Ground) = found.ground;
    field(RefundField::ClaimedOn) = found.claimedOn;
    m_check.ground = found.named;
}

void InputChecker::checkReason()
{
    FieldFinding &finding = field(RefundField::Reason);
    const QString reason = m_input.reason.trimmed();
    field(RefundField::Note); // has no rules, but a place
    m_check.note = m_input.note.trimmed();
    if (reason.isEmpty())
        finding.wall =
            Phrase(QT_TRANSLATE_NOOP("Phrase", "Why does the money go back? The gateway keeps this text."));
    else if (hasControlCharacter(reason))
        finding.wall = Phrase(
            QT_TRANSLATE_NOOP("Phrase", "The reason holds characters that cannot be shown. Type it again."));
    else if (reason.size() > 255)
        finding.wall =
            Phrase(QT_TRANSLATE_NOOP("Phrase", "The reason is too long: %1 of at most 255 characters."),
                {QString::number(reason.size())});
    else if (m_profile.kind != ProfileKind::Sandbox && m_profile.kind != ProfileKind::Training
        && reason.startsWith(u"finalStatus="_s, Qt::CaseInsensitive)) // contract/README.md §8
        finding.wall = Phrase(QT_TRANSLATE_NOOP("Phrase",
            "A reason that begins with \"finalStatus=\" steers the gateway's sandbox and is not sent "
            "anywhere else."));
    else
        m_check.reason = reason;
}

void InputChecker::checkName()
{
    FieldFinding &finding = field(RefundField::BeneficiaryName);
    const NameReading name = readBeneficiaryName(m_input.beneficiaryName);
    finding.wall = name.wall;
    if (m_charge.payer && m_charge.payer->name)
        finding.payerHas = m_charge.payer->name;
    if (!name.wall.isEmpty())
        return;
    m_check.account.beneficiaryName = name.accepted;
    finding.differsFromPayer = finding.payerHas && !isSameName(*finding.payerHas, name.accepted);
    if (name.isRewritten()) {
        finding.understood = Phrase(QT_TRANSLATE_NOOP("Phrase", "Will be sent as \"%1\"."), {name.accepted});
        warn(u"name_rewritten"_s,
            Phrase(QT_TRANSLATE_NOOP("Phrase",
                       "\"%1\" is sent as \"%2\": the gateway takes letters without accents, digits and "
                       "blanks only."),
                {name.asTyped, name.accepted}),
            Warning::Level::Notice);
    }
}

void InputChecker::compareDocument(FieldFinding &finding, const DocumentReading &reading)
{
    const Payer payer = m_charge.payer.value_or(Payer());
    finding.payerHas = payer.documentId;
    if (payer.documentId) {
        m_document = isSameDocument(*payer.documentId, reading.documentId) ? DocumentMatch::Same
                                                                           : DocumentMatch::Other;
    }
    const bool sameType = !payer.documentType || *payer.documentType == m_input.documentType;
    finding.differsFromPayer = payer.documentId && !(m_document == DocumentMatch::Same && sameType);
    if (finding.differsFromPayer) {
        const QString theirs =
            payer.documentType ? *payer.documentType + u' ' + *payer.documentId : *payer.documentId;
        warn(u"document_differs_from_payer"_s,
            Phrase(QT_TRANSLATE_NOOP("Phrase",
                       "The document %1 is not the payer's (%2). The money would go to somebody else."),
                {QString(m_input.documentType + u' ' + reading.documentId), theirs}));
        m_check.warnings.back().evidence = documentsAsEvidence(*payer.documentId, reading.documentId);
    }
    compareName(payer);
}

void InputChecker::compareName(const Payer &payer)
{
    const FieldFinding &name = field(RefundField::BeneficiaryName);
    if (!payer.documentId && !name.payerHas) {
        warn(u"payer_unknown"_s,
            Phrase(QT_TRANSLATE_NOOP("Phrase",
                "The gateway does not say who paid, so nobody can see here whether the money goes back to "
                "the same person.")),
            Warning::Level::Notice);
    } else if (name.payerHas && !m_check.account.beneficiaryName.isEmpty()) {
        warn(nameWarning(*name.payerHas, m_check.account.beneficiaryName, m_document));
    }
}

void InputChecker::checkDocument()
{
    FieldFinding &typeFinding = field(RefundField::DocumentType);
    FieldFinding &finding = field(RefundField::DocumentNumber);
    const std::optional<DocumentType> type = documentTypeFromWire(m_input.documentType);
    if (!type) {
        typeFinding.wall = Phrase(
            QT_TRANSLATE_NOOP("Phrase", "\"%1\" is no document type for a refund. Use CC, CE, NIT or TI."),
            {m_input.documentType});
        return;
    }
    m_check.account.documentType = wireName(*type);
    const DocumentReading reading = readDocument(*type, m_input.documentNumber, m_profile.sendNitCheckDigit);
    finding.wall = reading.wall;
    finding.understood = reading.understood;
    if (!reading.wall.isEmpty())
        return;
    m_check.account.documentId = reading.documentId;
    doubt(RefundField::DocumentNumber, u"document_unusual"_s, reading.doubts);
    compareDocument(finding, reading);
}

void InputChecker::checkBankAndAccount()
{
    FieldFinding &bankFinding = field(RefundField::Bank);
    const BankCodeForm form = m_rules.policy.bankCodeForm.value_or(m_profile.bankCodeForm);
    const BankReading bank = readBank(m_input.bank, form, m_banks);
    bankFinding.wall = bank.wall;
    if (bank.wall.isEmpty()) {
        m_check.account.bankCode = bank.code;
        if (bank.bank)
            bankFinding.understood = Phrase("%1", {bank.bank->label()});
        doubt(RefundField::Bank, u"bank_unusual"_s, bank.doubts);
    }
    m_check.account.bankName = m_input.bankName.trimmed();

    FieldFinding &accountFinding = field(RefundField::AccountNumber);
    const AccountReading account = readAccount(m_input.accountNumber, bank.bank);
    accountFinding.wall = account.wall;
    if (account.wall.isEmpty()) {
        m_check.account.bankAccountNumber = account.number;
        if (account.number != m_input.accountNumber)
            accountFinding.understood =
                Phrase(QT_TRANSLATE_NOOP("Phrase", "Will be sent as %1."), {account.number});
        doubt(RefundField::AccountNumber, u"account_unusual"_s, account.doubts);
        warn(phoneWarning(m_charge.payer.value_or(Payer()).phone, m_check.account, m_document));
    }

    FieldFinding &typeFinding = field(RefundField::AccountType);
    if (const std::optional<AccountType> type = accountTypeFromWire(m_input.accountType))
        m_check.account.bankAccountType = wireName(*type);
    else
        typeFinding.wall =
            Phrase(QT_TRANSLATE_NOOP("Phrase", "\"%1\" is no account type. Use SAVINGS or CHECKING."),
                {m_input.accountType});
}

void InputChecker::checkBranch()
{
    FieldFinding &finding = field(RefundField::Branch);
    const QString branch = m_input.branch.trimmed();
    if (hasControlCharacter(branch) || branch.size() > 32)
        finding.wall = Phrase(
            QT_TRANSLATE_NOOP("Phrase", "The branch is too long or holds characters that cannot be shown."));
    else
        m_check.account.bankBranchId = branch;
}

void InputChecker::checkCallback()
{
    FieldFinding &finding = field(RefundField::CallbackUrl);
    const QString text = m_input.callbackUrl.value_or(m_profile.callbackUrl).trimmed();
    if (text.isEmpty())
        return;
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"https"_s || url.scheme() == u"http"_s;
    if (url.isValid() && isWeb && !url.host().isEmpty())
        m_check.callbackUrl = text;
    else
        finding.wall = Phrase(
            QT_TRANSLATE_NOOP("Phrase", "\"%1\" is no web address for the gateway's notifications."), {text});
}

RefundCheck checkRefundInput(const RefundInput &input, const Charge &charge, const Result<Money> &left,
    const Profile &profile, const PolicyNow &rules, const BankList &banks)
{
    return InputChecker(input, charge, left, profile, rules, banks).take();
}

} // namespace reintegro
