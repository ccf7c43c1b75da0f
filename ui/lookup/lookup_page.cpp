// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lookup/lookup_page.h"

#include "models/payments/money_text.h"
#include "models/refunds/draft_fields.h"
#include "models/tables/recent_table.h"
#include "ui/charge/charge_page.h"
#include "ui/common/busy_line.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/error_text.h"
#include "ui/common/flow_layout.h"
#include "ui/lookup/charge_skeleton.h"
#include "ui/lookup/clipboard_offer.h"
#include "ui/lookup/draft_line.h"
#include "ui/lookup/key_edit.h"
#include "ui/lookup/lookup_start.h"
#include "ui/lookup/lookup_trouble.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostRecent = 6;

} // namespace

LookupPage::LookupPage(DeskServices &desk, const SignedIn &by, const QStringList &samples, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_by(by)
    , m_recentTable(new RecentTable(desk.store, by.name(), mostRecent, this))
    , m_keyEdit(new KeyEdit(this))
    , m_lookUpButton(makePrimaryButton(tr("&Look up"), this))
    , m_keyProblem(new QLabel(this))
    , m_recent(new QWidget(this))
    , m_recentChips(new FlowLayout(m_recent, spacing::small))
    , m_clipboard(new ClipboardOffer(this))
    , m_draftLine(new DraftLine(this))
    , m_busy(new BusyLine(this))
    , m_place(new QStackedWidget(this))
    , m_start(new LookupStart(samples, this))
    , m_skeleton(new ChargeSkeleton(this))
    , m_trouble(new LookupTrouble(this))
    , m_charge(new ChargePage(desk, by, this))
{
    for (QWidget *const page : std::initializer_list<QWidget *>{m_start, m_skeleton, m_trouble, m_charge})
        m_place->addWidget(page);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeSearchLine());
    layout->addWidget(makeRule(this));
    layout->addWidget(m_place, 1);

    connect(m_keyEdit, &QLineEdit::textChanged, this, [this] { m_keyProblem->hide(); });
    connect(m_keyEdit, &QLineEdit::returnPressed, this, &LookupPage::lookUpTyped);
    connect(m_lookUpButton, &QPushButton::clicked, this, &LookupPage::lookUpTyped);
    connect(m_recentTable, &RecentTable::loaded, this, &LookupPage::showRecent);
    connect(m_start, &LookupStart::chosen, this, &LookupPage::open);
    connect(m_start, &LookupStart::draftChosen, this, &LookupPage::goOnWithDraft);
    connect(m_draftLine, &DraftLine::chosen, this, &LookupPage::goOnWithDraft);
    connect(m_draftLine, &DraftLine::rereadRequested, this, &LookupPage::reloadDrafts);
    connect(m_draftLine, &DraftLine::allRequested, this, [this] { m_place->setCurrentWidget(m_start); });
    connect(m_place, &QStackedWidget::currentChanged, this,
        [this] { m_draftLine->setShownElsewhere(m_place->currentWidget() == m_start); });
    connect(m_trouble, &LookupTrouble::retryRequested, this, &LookupPage::reread);
    connect(m_trouble, &LookupTrouble::credentialsRequested, this, &LookupPage::credentialsRequested);
    connect(m_charge, &ChargePage::rereadRequested, this, &LookupPage::reread);
    connect(m_charge, &ChargePage::refundRequested, this, &LookupPage::refundRequested);
    connect(m_charge, &ChargePage::printRequested, this, &LookupPage::printRequested);
    connect(m_charge, &ChargePage::said, this, &LookupPage::said);
    connect(m_charge, &ChargePage::newWindowRequested, this, [this] {
        if (const std::optional<ChargeKey> key = shown())
            Q_EMIT newWindowRequested(*key);
    });
    connect(m_place, &QStackedWidget::currentChanged, this, &LookupPage::shownChanged);
    connect(m_clipboard, &ClipboardOffer::chosen, this, &LookupPage::open);
    connect(m_clipboard, &ClipboardOffer::said, this, &LookupPage::said);
    addActions();
    connect(&desk.store, &RefundStore::connectionChanged, this, [this](StoreConnection connection) {
        if (connection == StoreConnection::Broken)
            return;
        m_recentTable->reload();
        reloadDrafts();
    });
    m_recentTable->reload();
    reloadDrafts();
}

//! They belong to the page, so they are deaf while another page is showing.
void LookupPage::addActions()
{
    const auto add = [this](IconName picture, const QString &text, const QKeySequence &keys, auto act) {
        auto *const action = new QAction(icon(picture), text, this);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
        return action;
    };
    add(IconName::Refresh, tr("Read the charge again"), QKeySequence(Qt::Key_F5), &LookupPage::reread);
    add(IconName::Copy, tr("Look up what is in the clipboard"), QKeySequence(u"Ctrl+Shift+V"_s),
        [this] { m_clipboard->choose(); });
    m_stopAction = add(
        IconName::Close, tr("Stop reading the charge"), QKeySequence(Qt::Key_Escape), &LookupPage::cancel);
    m_stopAction->setEnabled(false);
    connect(m_busy, &BusyLine::busyChanged, m_stopAction, &QAction::setEnabled);
}

QWidget *LookupPage::makeSearchLine()
{
    m_keyEdit->setAccessibleName(tr("Charge key"));
    m_keyEdit->setPlaceholderText(tr("The order's payment id"));
    QAction *const clear =
        m_keyEdit->addAction(icon(IconName::Close, ColorRole::Muted), QLineEdit::TrailingPosition);
    clear->setText(tr("Empty the field"));
    clear->setVisible(false);
    connect(clear, &QAction::triggered, m_keyEdit, &QLineEdit::clear);
    connect(m_keyEdit, &QLineEdit::textChanged, clear,
        [clear](const QString &text) { clear->setVisible(!text.isEmpty()); });
    m_keyEdit->setFont(Theme::digits());
    m_keyProblem->setProperty("problem", true);
    m_keyProblem->setWordWrap(true);
    m_keyProblem->hide();
    auto *const label = new QLabel(tr("Charge &key"), this);
    label->setBuddy(m_keyEdit);

    auto *const line = new QHBoxLayout;
    line->setSpacing(spacing::medium);
    line->addWidget(label);
    line->addWidget(m_keyEdit, 1);
    line->addWidget(m_lookUpButton);
    auto *const holder = new QWidget(this);
    auto *const layout = new QVBoxLayout(holder);
    layout->setContentsMargins(spacing::page, spacing::card, spacing::page, spacing::medium);
    layout->setSpacing(spacing::small);
    layout->addLayout(line);
    layout->addWidget(m_keyProblem);
    layout->addWidget(m_clipboard);
    layout->addWidget(m_recent);
    layout->addWidget(m_draftLine);
    layout->addWidget(m_busy);
    m_recent->hide();
    return holder;
}

void LookupPage::open(const ChargeKey &key)
{
    m_keyEdit->setText(key.toString());
    lookUp(key);
}

void LookupPage::lookUpTyped()
{
    const std::optional<ChargeKey> key = ChargeKey::fromPasted(m_keyEdit->text());
    if (!key) {
        m_keyProblem->setText(m_keyEdit->text().trimmed().isEmpty()
                ? tr("Type or paste the key of a charge first.")
                : tr("This cannot be a key: a key has 1 to 128 bytes and no control characters."));
        m_keyProblem->show();
        m_keyEdit->setFocus();
        Q_EMIT said(m_keyProblem->text());
        return;
    }
    open(*key);
}

void LookupPage::lookUp(const ChargeKey &key)
{
    if (m_answer)
        m_answer->cancel(); // nobody waits for it any more
    m_goOnWithDraft = false;
    const quint64 question = ++m_question;
    Pending<ChargeView> *const answer = m_desk.lookup.lookUp(key, m_by);
    m_answer = answer;
    const bool isSameCharge = m_shown == key && m_place->currentWidget() == m_charge;
    if (!isSameCharge) // the charge that is read again stays to be read meanwhile
        m_place->setCurrentWidget(m_skeleton);
    m_shown = key;
    m_clipboard->setShown(key);
    m_shownAnswer.reset();
    m_busy->follow(answer, tr("Reading the charge at the gateway…"));
    Q_EMIT said(tr("Looking up %1.").arg(key.toString()));
    answer->whenDone(this, [this, key, question](const Result<ChargeView> &result) {
        if (question == m_question)
            take(key, result);
    });
}

void LookupPage::take(const ChargeKey &key, const Result<ChargeView> &answer)
{
    m_shownAnswer = answer;
    if (!answer) {
        m_trouble->setTrouble(key, answer.error());
        m_place->setCurrentWidget(m_trouble);
        Q_EMIT said(describeError(answer.error()).sentence());
        return;
    }
    const Charge &charge = answer->reading.charge;
    m_charge->setView(*answer);
    m_place->setCurrentWidget(m_charge);
    Q_EMIT shownChanged(); // also where it was another charge until now
    //: A charge's key, its amount and its status as the gateway writes it.
    Q_EMIT said(tr("Charge %1: %2, %3.")
                    .arg(key.toString(), charge.amount ? formatMoney(*charge.amount) : tr("no amount"),
                        charge.status.text));
    m_recentTable->reload();
    if (std::exchange(m_goOnWithDraft, false))
        askForRefund();
}

LookupMemory LookupPage::memory() const
{
    return {.typed = m_keyEdit->text(), .shown = m_shown, .answer = m_shownAnswer};
}

void LookupPage::recall(const LookupMemory &memory)
{
    m_shown = memory.shown;
    if (m_shown && memory.answer)
        take(*m_shown, *memory.answer);
    else if (m_shown)
        lookUp(ChargeKey(*m_shown));
    m_keyEdit->setText(memory.typed);
}

void LookupPage::showRecent()
{
    while (QLayoutItem *const item = m_recentChips->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const int count = m_recentTable->rowCount();
    m_recent->setVisible(count > 0);
    if (count > 0) {
        QLabel *const label = makeCaption(tr("Recent:"), m_recent);
        label->setWordWrap(false);
        label->setMinimumHeight(28); // as high as the chips beside it
        m_recentChips->addWidget(label);
        label->show();
    }
    for (int row = 0; row < count; ++row) {
        const RecentCharge &recent = m_recentTable->recentAt(row);
        QString text = recent.key.toString();
        text.replace(u'&', "&&"_L1); // not a mnemonic
        QPushButton *const chip = makeChip(text, m_recent);
        chip->setAccessibleName(tr("Look up %1").arg(recent.key.toString()));
        chip->setToolTip(
            recent.amount ? QString(formatMoney(*recent.amount) + u" · " + recent.status) : recent.status);
        connect(chip, &QPushButton::clicked, this, [this, key = recent.key] { open(key); });
        m_recentChips->addWidget(chip);
        chip->show();
    }
    m_recent->updateGeometry();
}

std::vector<RecentCharge> LookupPage::recentCharges() const
{
    std::vector<RecentCharge> recent;
    for (int row = 0; row < m_recentTable->rowCount(); ++row)
        recent.push_back(m_recentTable->recentAt(row));
    return recent;
}

void LookupPage::reloadDrafts()
{
    m_desk.store.drafts(m_by.name())->whenDone(this, [this](const Result<std::vector<KeptDraft>> &drafts) {
        takeDrafts(drafts);
    });
}

void LookupPage::takeDrafts(const Result<std::vector<KeptDraft>> &drafts)
{
    if (!drafts) {
        m_draftLine->setTrouble(drafts.error());
        return;
    }
    // A corrected account is gone on with where the failed refund is.
    std::vector<KeptDraft> begun;
    std::copy_if(drafts->begin(), drafts->end(), std::back_inserter(begun),
        [](const KeptDraft &draft) { return DraftFields::fromJson(draft.fields).of(std::nullopt); });
    m_start->setDrafts(begun);
    m_draftLine->setDrafts(begun);
}

void LookupPage::goOnWithDraft(const ChargeKey &key)
{
    open(key);
    m_goOnWithDraft = true;
}

void LookupPage::reread()
{
    if (m_shown)
        open(*m_shown);
    else
        lookUpTyped();
}

void LookupPage::rereadAfterTrouble()
{
    if (m_place->currentWidget() == m_trouble)
        reread();
}

void LookupPage::focusKey()
{
    m_keyEdit->setFocus(Qt::ShortcutFocusReason);
    m_keyEdit->selectAll();
}

std::optional<ChargeKey> LookupPage::shown() const
{
    return m_place->currentWidget() == m_charge ? m_shown : std::nullopt;
}

void LookupPage::cancel()
{
    m_busy->cancel();
}

std::optional<ChargeView> LookupPage::shownCharge() const
{
    return m_place->currentWidget() == m_charge ? m_charge->view() : std::nullopt;
}

void LookupPage::askForRefund()
{
    if (m_place->currentWidget() == m_charge)
        m_charge->askForRefund();
}

void LookupPage::offerCredentials()
{
    m_trouble->setMaySetCredentials(true);
}

} // namespace reintegro
