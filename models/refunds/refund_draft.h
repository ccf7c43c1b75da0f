// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/refund_input.h"
#include "models/refunds/refund_store.h"

#include <QPointer>
#include <QSet>
#include <QTimer>

namespace reintegro {

class BeneficiaryHistory;
class DraftHistory;
class DraftShelf;

//! A refund that somebody is about to ask for: what was typed so far, and what the desk makes of it.
//!
//! It knows every rule and no widget. It starts with what the payer's data says, goes on with a draft that
//! was kept (restore()), and keeps itself in the store shortly after each change, so that a closed window or
//! a crash loses at most the last moment. GUI thread. The store outlives it.
class RefundDraft final : public QObject {
    Q_OBJECT
public:
    //! How long after the last change the draft is written down.
    static constexpr std::chrono::milliseconds keepDelay{400};

    //! `left` is the answer of whatIsLeft for this charge; `by` is the name of who asks.
    RefundDraft(RefundStore &store, Charge charge, Result<Money> left, Profile profile, QString by,
        QObject *parent = nullptr);
    //! Writes down what has not been written yet.
    ~RefundDraft() override;

    [[nodiscard]] const RefundInput &input() const { return m_input; }
    [[nodiscard]] const Charge &charge() const { return m_charge; }
    [[nodiscard]] const Result<Money> &left() const { return m_left; }
    [[nodiscard]] const RefundCheck &check() const { return m_check; }
    //! What is known of one field. A finding without a wall where there is nothing to say.
    [[nodiscard]] FieldFinding finding(RefundField field) const { return m_check.fields.value(field); }
    //! Why this refund cannot go on whatever the fields say: more than is left, a charge that may not be
    //! refunded. Empty when nothing blocks.
    [[nodiscard]] std::vector<Warning> blocking() const;
    //! Nothing is missing and nothing blocks: it can be asked for.
    [[nodiscard]] bool canBeAskedFor() const;
    //! Whether somebody typed something that differs from what the payer's data gave.
    [[nodiscard]] bool isTouched() const { return m_input != m_start; }

    //! The charge was read again: everything typed is kept and checked against what is so now.
    void setCharge(const Charge &charge, const Result<Money> &left);

    //! Asks it about the account and the document as they are typed, from now on. It outlives the draft.
    void useHistory(BeneficiaryHistory &history);

    //! What an administrator allows. Where the charge was paid so that no account has to be named, none is.
    void setPolicy(const Policy &policy);
    [[nodiscard]] const Policy &policy() const { return m_policy; }
    //! No account is asked for, and none is sent.
    [[nodiscard]] bool leavesAccountOut() const { return m_input.leavesAccountOut; }

    void setAmountText(const QString &text);
    //! All that is left, as an amount that can be read; nothing happens when nothing is left.
    void askForAllThatIsLeft();
    void setReason(const QString &text);
    void setNote(const QString &text);
    void setBeneficiaryName(const QString &text);
    void setDocumentType(const QString &wireName);
    void setDocumentNumber(const QString &text);
    void setBank(const QString &text);
    void setAccountNumber(const QString &text);
    void setAccountType(const QString &wireName);
    void setBranch(const QString &text);
    //! By its name, empty for none. It was claimed today, until another day is said.
    void setGround(const QString &name);
    void setClaimedOn(const QString &day);

    //! For a request that corrects the account of a failed one: everything as that request had it, and only
    //! the account can change. It is kept beside a new refund of the same charge, and comes back only to who
    //! corrects the same request. Before restore().
    void startFrom(const RefundRequest &failed);
    //! Which ground the request will carry: a correction that of what it corrects, however long ago it was
    //! claimed.
    [[nodiscard]] const std::optional<LegalGround> &ground() const
    {
        return m_isCorrection ? m_correctedGround : m_check.ground;
    }
    //! Looks for a kept draft and takes over its fields, except those that were changed meanwhile.
    void restore();
    //! Back to what the payer's data says; the kept draft is thrown away.
    void discard();
    //! The other way round, as long as nothing new was typed.
    void bringBack();
    [[nodiscard]] bool canBringBack() const { return m_discarded && !isTouched(); }
    //! It was asked for: nothing is left to keep.
    void forget();
    //! Writes it down now if there is something that has not been. Answers with kept() or keepingFailed().
    void keepNow();
    //! Whether all that was typed is written down.
    [[nodiscard]] bool isKept() const;

Q_SIGNALS:
    //! Something that was typed, or what is known of it, is different now.
    void changed();
    //! A kept draft was found and taken over.
    void restored(const QDateTime &savedAt);
    //! All that was typed is written down.
    void kept();
    //! The draft could not be written or read: it lives only as long as the window.
    void keepingFailed(const reintegro::Error &error);

private:
    template <typename Value> void set(Value RefundInput::*fact, const Value &value, RefundField field);
    [[nodiscard]] static RefundInput inputFromPayer(const Charge &charge);
    void setShelf(std::optional<RequestId> corrects);
    void startWithAccountOf(const RefundRequest &failed);
    [[nodiscard]] RefundCheck checked() const;
    void takeOver(const RefundInput &kept);
    void afterChange();
    void checkAgain();

    RefundStore &m_store;
    Charge m_charge;
    Result<Money> m_left;
    const Profile m_profile;
    const QString m_by;
    Policy m_policy; //!< Before m_check, which looks at it.
    bool m_isCorrection = false;
    std::optional<LegalGround> m_correctedGround; //!< Nothing of it is checked again.
    RefundInput m_start; //!< What it began with: nothing of it has to be kept.
    RefundInput m_input;
    RefundCheck m_check;
    QSet<RefundField> m_touched;
    QTimer m_keepTimer;
    DraftHistory *m_history = nullptr; //!< Null where nobody is asked.
    std::optional<RefundInput> m_discarded;
    QPointer<DraftShelf> m_shelf; //!< The store's; gone with it.
    bool m_isForgotten = false; //!< Nothing of it shall be kept.
    bool m_isUnkept = false; //!< Something was typed that has not been written down.
};

} // namespace reintegro
