// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/refund_wizard.h"

#include "models/refunds/refund_draft.h"
#include "models/tables/state_text.h"
#include "ui/common/busy_line.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/error_text.h"
#include "ui/common/help_request.h"
#include "ui/common/message_bar.h"
#include "ui/common/mnemonic.h"
#include "ui/common/store_reach.h"
#include "ui/common/theme.h"
#include "ui/wizard/account_page.h"
#include "ui/wizard/amount_page.h"
#include "ui/wizard/beneficiary_page.h"
#include "ui/wizard/refund_summary.h"
#include "ui/wizard/review_page.h"
#include "ui/wizard/step_list.h"

#include <QHideEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace reintegro {

RefundWizard::RefundWizard(DeskServices &desk, const SignedIn &by, const ChargeView &charge, QWidget *parent)
    : RefundWizard(desk, by, charge, nullptr, parent)
{
}

RefundWizard::RefundWizard(DeskServices &desk, const SignedIn &by, const ChargeView &charge,
    const RefundRequest &failed, QWidget *parent)
    : RefundWizard(desk, by, charge, &failed, parent)
{
}

RefundWizard::RefundWizard(DeskServices &desk, const SignedIn &by, const ChargeView &charge,
    const RefundRequest *failed, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_by(by)
    , m_charge(charge.reading.charge.key)
    , m_draft(new RefundDraft(desk.store, charge.reading.charge, charge.left, desk.profile, by.name(), this))
    , m_stack(new QStackedWidget(this))
    , m_reason(makeCaption({}, this))
    , m_busy(new BusyLine(this))
    , m_message(new MessageBar(this))
    , m_discardButton(makeQuietButton(tr("D&iscard draft"), this))
    , m_keepButton(makeQuietButton(tr("&Keep for later"), this))
    , m_backButton(makeButton(tr("Ba&ck"), this))
    , m_nextButton(makePrimaryButton(tr("Ne&xt"), this))
    , m_sendButton(makePrimaryButton(tr("&Send for approval"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    addHelpKey(this, QStringLiteral("first-refund"));
    m_draft->useHistory(desk.history);
    if (failed) {
        m_corrects = failed->id;
        m_draft->startFrom(*failed);
        setWindowTitle(tr("Correct the account of %1").arg(failed->id.toString()));
    } else {
        setWindowTitle(tr("Refund of charge %1").arg(m_charge.toString()));
    }
    makePages(failed != nullptr);
    layOut();
    connectParts();
    addKeys();
    goTo(0);
    m_draft->restore();
    connect(&desk.store, &RefundStore::policyChanged, this, &RefundWizard::askThePolicy);
    askThePolicy();
}

RefundWizard::~RefundWizard() = default;

void RefundWizard::makePages(bool isCorrection)
{
    if (!isCorrection) {
        m_pages.push_back(new AmountPage(*m_draft));
        m_pages.push_back(new BeneficiaryPage(*m_draft));
    }
    m_pages.push_back(new AccountPage(*m_draft));
    m_review = new ReviewPage(*m_draft);
    m_pages.push_back(m_review);
    QStringList titles;
    for (WizardPage *const each : m_pages) {
        auto *const area = new QScrollArea(m_stack);
        area->setWidget(each);
        area->setWidgetResizable(true);
        area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        area->setProperty("reading", true);
        area->setAccessibleName(tr("Page %1").arg(each->title()));
        m_areas.push_back(area);
        m_stack->addWidget(area);
        titles += each->title();
    }
    m_steps = new StepList(titles, this);
}

void RefundWizard::connectParts()
{
    connect(m_nextButton, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_backButton, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_sendButton, &QPushButton::clicked, this, &RefundWizard::ask);
    connect(m_keepButton, &QPushButton::clicked, this, &RefundWizard::reject);
    connect(m_discardButton, &QPushButton::clicked, this, &RefundWizard::discardOrBringBack);
    connect(m_draft, &RefundDraft::changed, this, [this] {
        m_mayBeLost = false;
        showState();
    });
    connect(&m_desk.store, &RefundStore::connectionChanged, this, &RefundWizard::takeConnection);
    connect(m_review, &ReviewPage::ticksChanged, this, &RefundWizard::showState);
    connect(m_draft, &RefundDraft::restored, this, [this](const QDateTime &savedAt) {
        say(tr("This is the draft you kept on %1. Nothing of it was sent.")
                .arg(bogotaTime(savedAt, textLanguage())));
    });
    connect(m_draft, &RefundDraft::keepingFailed, this, &RefundWizard::takeKeepingFailure);
    connect(m_draft, &RefundDraft::kept, this, [this] {
        if (std::exchange(m_closesWhenKept, false))
            leave();
    });
}

void RefundWizard::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    // Where it is narrow the fields come first.
    m_summarySide->setVisible(width() >= fontMetrics().averageCharWidth() * 130);
    m_stepSide->setVisible(width() >= fontMetrics().averageCharWidth() * 90);
}

//! The desk is locked with the wizard open: nobody knows for how long.
void RefundWizard::hideEvent(QHideEvent *event)
{
    QDialog::hideEvent(event);
    if (!event->spontaneous())
        m_draft->keepNow();
}

WizardPage *RefundWizard::page() const
{
    return m_pages.at(static_cast<size_t>(m_stack->currentIndex()));
}

bool RefundWizard::isOnReview() const
{
    return page() == m_review;
}

void RefundWizard::step(int direction)
{
    int index = m_stack->currentIndex() + direction;
    bool skips = false;
    while (index >= 0 && index < m_stack->count() && m_pages.at(static_cast<size_t>(index))->isSkipped()) {
        index += direction;
        skips = true;
    }
    goTo(index);
    if (skips && direction > 0)
        say(tr("No account is needed: by the policy this refund goes back the way it was paid."));
}

//! What an administrator allows may forbid this refund, or need no account for it.
void RefundWizard::askThePolicy()
{
    m_desk.store.policy()->whenDone(this, [this](const Result<StorePolicy> &policy) {
        if (!policy) // the store says so again when it is asked to keep the request
            return;
        m_draft->setPolicy(policy->policy);
        for (int i = 0; i < m_stack->count(); ++i)
            m_steps->setSkipped(i, m_pages.at(static_cast<size_t>(i))->isSkipped());
        if (page()->isSkipped())
            step(1);
    });
}

void RefundWizard::goTo(int index)
{
    if (index < 0 || index >= m_stack->count())
        return;
    if (m_pages.at(static_cast<size_t>(index)) == m_review)
        m_review->showDraft();
    m_stack->setCurrentIndex(index);
    m_steps->setCurrent(index);
    m_nextButton->setVisible(!isOnReview());
    m_sendButton->setVisible(isOnReview());
    m_nextButton->setDefault(!isOnReview());
    m_backButton->setDefault(false); // on the review a hasty Enter does nothing at all
    showState();
    focusPage();
}

void RefundWizard::focusPage()
{
    QWidget *const field = page()->openField();
    if (!field) {
        m_areas.at(static_cast<size_t>(m_stack->currentIndex()))->setFocus(Qt::TabFocusReason);
        return;
    }
    field->setFocus(Qt::TabFocusReason);
    if (auto *const edit = qobject_cast<QLineEdit *>(field))
        edit->selectAll();
}

QString RefundWizard::footerText() const
{
    if (m_isAsking)
        return {};
    const QString reason = page()->openReason();
    if (!reason.isEmpty() || !isOnReview())
        return reason;
    if (const QString why = whyOutOfReach(m_desk.store); !why.isEmpty())
        return why;
    const int open = m_review->openWarnings();
    return open == 0
        ? tr("Goes to another person for approval. Nothing is sent to the gateway now.")
        : tr("Warnings not ticked: %1. Whoever approves has to confirm every warning again.").arg(open);
}

void RefundWizard::showState()
{
    const bool isFree = !m_isAsking;
    const QString footer = footerText();
    m_reason->setText(footer);
    m_reason->setVisible(isFree);
    m_stack->setEnabled(isFree);
    m_nextButton->setEnabled(isFree && page()->isComplete());
    const QString open = page()->openReason();
    m_nextButton->setToolTip(open.isEmpty() ? tr("Next page (Enter)") : open);
    m_nextButton->setAccessibleDescription(open);
    m_backButton->setEnabled(isFree && m_stack->currentIndex() > 0);
    m_sendButton->setEnabled(isFree && m_draft->canBeAskedFor() && whyOutOfReach(m_desk.store).isEmpty());
    m_sendButton->setAccessibleDescription(footer);
    m_keepButton->setEnabled(isFree);
    const bool canBringBack = m_draft->canBringBack();
    m_discardButton->setEnabled(isFree && (m_draft->isTouched() || canBringBack));
    m_discardButton->setText(canBringBack ? tr("Br&ing it back") : tr("D&iscard draft"));
    m_discardButton->setAccessibleName(withoutMnemonic(m_discardButton->text()));
}

void RefundWizard::say(const QString &message)
{
    m_message->say(message);
    Q_EMIT said(message);
}

void RefundWizard::discardOrBringBack()
{
    if (m_draft->canBringBack()) {
        m_draft->bringBack();
        say(tr("The draft is back."));
        return;
    }
    m_draft->discard();
    goTo(0);
    say(tr("The draft was discarded. Nothing was asked for."));
}

void RefundWizard::ask()
{
    const bool isInReach = whyOutOfReach(m_desk.store).isEmpty();
    if (m_isAsking || m_isAsked || !isInReach || !m_draft->canBeAskedFor())
        return;
    m_isAsking = true;
    m_draft->keepNow();
    Pending<RefundRequest> *const answer = m_corrects
        ? m_desk.requests.correctAccount(*m_corrects, m_draft->input(), m_by)
        : m_desk.requests.ask(m_charge, m_draft->input(), m_by);
    m_busy->follow(answer, tr("Reading the charge once more and keeping the request…"));
    answer->whenDone(this, [this](const Result<RefundRequest> &result) { takeAnswer(result); });
    showState();
}

void RefundWizard::takeAnswer(const Result<RefundRequest> &answer)
{
    m_isAsking = false;
    if (!answer) {
        showState();
        m_message->say(answer.error(), [this] { ask(); });
        Q_EMIT said(m_message->message());
        focusPage();
        readAgain();
        return;
    }
    m_isAsked = true;
    m_draft->forget();
    Q_EMIT asked(*answer);
    say(tr("%1 waits for approval by another person. Nothing was sent yet.").arg(answer->id.toString()));
    accept();
}

//! What is left, or the charge itself, may have changed meanwhile: the pages then say so.
void RefundWizard::readAgain()
{
    m_desk.lookup.lookUp(m_charge, m_by)->whenDone(this, [this](const Result<ChargeView> &charge) {
        if (charge)
            m_draft->setCharge(charge->reading.charge, charge->left);
    });
}

void RefundWizard::reject()
{
    if (m_isAsking) {
        m_busy->cancel(); // the answer still comes, and decides whether there is a request
        return;
    }
    m_draft->keepNow();
    if (m_mayBeLost || m_draft->isKept())
        leave();
    else
        m_closesWhenKept = true; // not before it is certain that nothing is lost
}

void RefundWizard::leave()
{
    if (m_draft->isTouched() && !m_mayBeLost)
        say(m_corrects ? tr("What you typed is kept. Correct the account of %1 again to go on with it.")
                             .arg(m_corrects->toString())
                       : tr("The draft is kept. Open the refund of this charge again to go on with it."));
    QDialog::reject();
}

void RefundWizard::takeConnection(StoreConnection connection)
{
    showState();
    if (connection == StoreConnection::Connected)
        m_message->say(tr("Connected again."));
    else
        m_message->say(tr("The team's store cannot be reached. Go on typing: it is kept as soon as the store "
                          "is back."));
}

void RefundWizard::takeKeepingFailure(const Error &error)
{
    if (m_desk.store.connection() == StoreConnection::Broken) {
        if (!std::exchange(m_closesWhenKept, false))
            return; // it was said when the connection broke
        m_mayBeLost = true;
        m_message->sayProblem(
            tr("What you typed is kept as soon as the team's store is back, if the program stays open until "
               "then. Close again to go on."));
        Q_EMIT said(m_message->message());
        return;
    }
    if (!std::exchange(m_closesWhenKept, false)) {
        m_message->say(error);
        return;
    }
    m_mayBeLost = true;
    //: %1 says what happened and what to do.
    m_message->sayProblem(tr("What you typed is not kept. %1 If you close again, it is lost.")
                              .arg(describeError(error).sentence()));
    Q_EMIT said(m_message->message());
}

void RefundWizard::done(int result)
{
    m_draft->keepNow();
    QDialog::done(result);
    Q_EMIT closed();
}

} // namespace reintegro
