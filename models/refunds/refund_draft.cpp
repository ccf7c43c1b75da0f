// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/refund_draft.h"

#include "models/colombia/bank_account.h"
#include "models/colombia/identity_document.h"
#include "models/payments/money_text.h"
#include "models/refunds/board.h"
#include "models/refunds/draft_history.h"
#include "models/refunds/draft_shelf.h"
#include "models/refunds/history_warnings.h"

#include <algorithm>
#include <utility>

namespace reintegro {

RefundDraft::RefundDraft(
    RefundStore &store, Charge charge, Result<Money> left, Profile profile, QString by, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_charge(std::move(charge))
    , m_left(std::move(left))
    , m_profile(std::move(profile))
    , m_by(std::move(by))
    , m_start(inputFromPayer(m_charge))
    , m_input(m_start)
    , m_check(checked())
{
    m_keepTimer.setSingleShot(true);
    m_keepTimer.setInterval(keepDelay);
    connect(&m_keepTimer, &QTimer::timeout, this, &RefundDraft::keepNow);
    connect(&m_store, &RefundStore::connectionChanged, this, [this](StoreConnection connection) {
        if (connection == StoreConnection::Connected)
            keepNow(); // what could not be kept meanwhile
    });
    setShelf(std::nullopt);
}

RefundDraft::~RefundDraft()
{
    keepNow();
    if (m_shelf)
        m_shelf->retire();
}

void RefundDraft::setShelf(std::optional<RequestId> corrects)
{
    delete m_shelf; // nothing was put on it yet
    m_shelf = new DraftShelf(m_store, m_charge.key, m_by, corrects);
    connect(m_shelf, &DraftShelf::found, this,
        [this](const std::optional<RefundInput> &kept, const QDateTime &savedAt) {
            if (!kept || m_isForgotten)
                return;
            RefundInput same = *kept;
            same.leavesAccountOut = m_input.leavesAccountOut;
            if (same == m_input)
                return;
            takeOver(*kept);
            if (!m_shelf->isIdle()) { // what is about to be written does not have it yet
                m_isUnkept = true;
                keepNow();
            }
            Q_EMIT restored(savedAt);
        });
    connect(m_shelf, &DraftShelf::written, this, [this] {
        if (isKept())
            Q_EMIT kept();
    });
    connect(m_shelf, &DraftShelf::failed, this, [this](const Error &error) {
        m_isUnkept = isTouched() && !m_isForgotten; // the next change, or closing, tries again
        Q_EMIT keepingFailed(error);
    });
}

RefundCheck RefundDraft::checked() const
{
    return checkRefundInput(
        m_input, m_charge, m_left, m_profile, {.policy = m_policy, .now = QDateTime::currentDateTimeUtc()});
}

//! What earlier requests say comes when the store has said it, and stays as long as the account does.
void RefundDraft::checkAgain()
{
    m_check = checked();
    if (!m_history)
        return;
    m_history->setAccount(m_check.account);
    if (m_history->facts())
        addHistory(m_check, m_charge, m_by, *m_history->facts());
}

void RefundDraft::useHistory(BeneficiaryHistory &history)
{
    m_history = new DraftHistory(history, m_charge.key, m_by, this);
    connect(m_history, &DraftHistory::found, this, [this] {
        checkAgain();
        Q_EMIT changed();
    });
    checkAgain();
}

void RefundDraft::setPolicy(const Policy &policy)
{
    m_policy = policy;
    // Who corrects an account names one.
    const bool leavesOut = !m_isCorrection && !needsBankData(policy, m_charge.paymentMethod);
    m_start.leavesAccountOut = leavesOut;
    m_input.leavesAccountOut = leavesOut;
    checkAgain();
    Q_EMIT changed();
}

bool RefundDraft::isKept() const
{
    return !m_isUnkept && (m_shelf.isNull() || m_shelf->isIdle());
}

std::vector<Warning> RefundDraft::blocking() const
{
    std::vector<Warning> found;
    std::copy_if(m_check.warnings.begin(), m_check.warnings.end(), std::back_inserter(found),
        [](const Warning &warning) { return warning.level == Warning::Level::Blocking; });
    return found;
}

bool RefundDraft::canBeAskedFor() const
{
    return m_check.isComplete() && blocking().empty();
}

void RefundDraft::setCharge(const Charge &charge, const Result<Money> &left)
{
    m_charge = charge;
    m_left = left;
    checkAgain();
    Q_EMIT changed();
}

template <typename Value>
void RefundDraft::set(Value RefundInput::*fact, const Value &value, RefundField field)
{
    if (m_input.*fact == value)
        return;
    m_input.*fact = value;
    m_touched.insert(field);
    afterChange();
}

void RefundDraft::setAmountText(const QString &text)
{
    m_input.amountForm = RefundInput::AmountForm::Text;
    set(&RefundInput::amountText, text, RefundField::Amount);
}

void RefundDraft::askForAllThatIsLeft()
{
    // As text and not as "all": what is asked for is the amount that was on the screen, whatever is left
    // then.
    if (m_left)
        setAmountText(formatAmount(*m_left));
}

void RefundDraft::setReason(const QString &text)
{
    set(&RefundInput::reason, text, RefundField::Reason);
}

void RefundDraft::setNote(const QString &text)
{
    set(&RefundInput::note, text, RefundField::Note);
}

void RefundDraft::setBeneficiaryName(const QString &text)
{
    set(&RefundInput::beneficiaryName, text, RefundField::BeneficiaryName);
}

void RefundDraft::setDocumentType(const QString &wireName)
{
    set(&RefundInput::documentType, wireName, RefundField::DocumentType);
}

void RefundDraft::setDocumentNumber(const QString &text)
{
    set(&RefundInput::documentNumber, text, RefundField::DocumentNumber);
}

void RefundDraft::setBank(const QString &text)
{
    set(&RefundInput::bank, text, RefundField::Bank);
}

void RefundDraft::setAccountNumber(const QString &text)
{
    set(&RefundInput::accountNumber, text, RefundField::AccountNumber);
}

void RefundDraft::setAccountType(const QString &wireName)
{
    set(&RefundInput::accountType, wireName, RefundField::AccountType);
}

void RefundDraft::setBranch(const QString &text)
{
    set(&RefundInput::branch, text, RefundField::Branch);
}

void RefundDraft::setGround(const QString &name)
{
    if (m_input.claimedOn.isEmpty() && !name.isEmpty())
        m_input.claimedOn = bogotaDay(QDateTime::currentDateTimeUtc()).toString(Qt::ISODate);
    set(&RefundInput::ground, name, RefundField::Ground);
}

void RefundDraft::setClaimedOn(const QString &day)
{
    set(&RefundInput::claimedOn, day, RefundField::ClaimedOn);
}

RefundInput RefundDraft::inputFromPayer(const Charge &charge)
{
    RefundInput input;
    input.accountType = wireName(AccountType::Savings);
    input.documentType = wireName(DocumentType::Cc);
    if (!charge.payer)
        return input;
    const Payer &payer = *charge.payer;
    input.beneficiaryName = payer.name.value_or(QString());
    input.documentNumber = payer.documentId.value_or(QString());
    if (payer.documentType && documentTypeFromWire(*payer.documentType))
        input.documentType = *payer.documentType;
    return input;
}

void RefundDraft::startWithAccountOf(const RefundRequest &failed)
{
    m_start.beneficiaryName =
        failed.beneficiaryAsTyped.isEmpty() ? failed.account.beneficiaryName : failed.beneficiaryAsTyped;
    m_start.documentType = failed.account.documentType;
    m_start.documentNumber = failed.account.documentId;
    m_start.bank = failed.account.bankCode;
    m_start.bankName = failed.account.bankName;
    m_start.accountNumber = failed.account.bankAccountNumber;
    m_start.accountType = failed.account.bankAccountType;
    m_start.branch = failed.account.bankBranchId;
}

void RefundDraft::startFrom(const RefundRequest &failed)
{
    m_start.amountForm = RefundInput::AmountForm::Text;
    m_start.amountText = formatAmount(failed.amount);
    m_start.reason = failed.reason;
    m_start.note = failed.note;
    if (const std::optional<RefundOrder> order = decodeRefundOrder(failed.body))
        m_start.callbackUrl = order->callbackUrl;
    m_correctedGround = failed.ground;
    if (failed.account != TransferAccount())
        startWithAccountOf(failed);
    m_start.leavesAccountOut = false;
    m_isCorrection = true;
    m_input = m_start;
    m_touched.clear();
    setShelf(failed.id);
    checkAgain();
    Q_EMIT changed();
}

void RefundDraft::restore()
{
    if (m_shelf)
        m_shelf->read();
}

void RefundDraft::takeOver(const RefundInput &kept)
{
    const RefundInput typed = std::exchange(m_input, kept);
    m_input.leavesAccountOut = typed.leavesAccountOut;
    const auto keepTyped = [&](auto fact, RefundField field) {
        if (m_touched.contains(field))
            m_input.*fact = typed.*fact;
    };
    keepTyped(&RefundInput::amountForm, RefundField::Amount);
    keepTyped(&RefundInput::amountText, RefundField::Amount);
    keepTyped(&RefundInput::reason, RefundField::Reason);
    keepTyped(&RefundInput::note, RefundField::Note);
    keepTyped(&RefundInput::beneficiaryName, RefundField::BeneficiaryName);
    keepTyped(&RefundInput::documentType, RefundField::DocumentType);
    keepTyped(&RefundInput::documentNumber, RefundField::DocumentNumber);
    keepTyped(&RefundInput::bank, RefundField::Bank);
    keepTyped(&RefundInput::accountNumber, RefundField::AccountNumber);
    keepTyped(&RefundInput::accountType, RefundField::AccountType);
    keepTyped(&RefundInput::branch, RefundField::Branch);
    keepTyped(&RefundInput::ground, RefundField::Ground);
    keepTyped(&RefundInput::claimedOn, RefundField::ClaimedOn);
    if (m_isCorrection) {
        for (const auto fact : {&RefundInput::amountText, &RefundInput::reason, &RefundInput::note,
                 &RefundInput::ground, &RefundInput::claimedOn})
            m_input.*fact = m_start.*fact;
        m_input.amountForm = m_start.amountForm;
        m_input.callbackUrl = m_start.callbackUrl;
    }
    checkAgain();
    Q_EMIT changed();
}

void RefundDraft::discard()
{
    m_discarded = std::exchange(m_input, m_start);
    m_touched.clear();
    checkAgain();
    forget();
    Q_EMIT changed();
}

void RefundDraft::bringBack()
{
    if (!canBringBack())
        return;
    const bool leavesOut = m_input.leavesAccountOut;
    m_input = *std::exchange(m_discarded, std::nullopt);
    m_input.leavesAccountOut = leavesOut;
    afterChange();
}

void RefundDraft::forget()
{
    m_keepTimer.stop();
    m_isUnkept = false;
    m_isForgotten = true;
    if (m_shelf)
        m_shelf->drop();
}

void RefundDraft::keepNow()
{
    m_keepTimer.stop();
    if (!std::exchange(m_isUnkept, false) || m_shelf.isNull())
        return;
    if (isTouched())
        m_shelf->put(m_input);
    else
        m_shelf->drop(); // everything is as it began
}

void RefundDraft::afterChange()
{
    checkAgain();
    m_isUnkept = true;
    m_isForgotten = false;
    m_keepTimer.start();
    Q_EMIT changed();
}

} // namespace reintegro
