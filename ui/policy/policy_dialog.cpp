// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/policy_dialog.h"

#include "models/refunds/confirmed.h"
#include "ui/common/busy_line.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/columns_layout.h"
#include "ui/common/error_text.h"
#include "ui/common/scroll_page.h"
#include "ui/common/theme.h"
#include "ui/policy/policy_field.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace reintegro {

PolicyDialog::PolicyDialog(PeopleStore &people, RefundStore &store, const SignedIn &by, QWidget *parent)
    : QDialog(parent)
    , m_people(people)
    , m_store(store)
    , m_by(by)
    , m_mayChange(by.is(Role::Administrator))
    , m_problem(new QLabel(this))
    , m_saveButton(makePrimaryButton(tr("&Save"), this))
    , m_busy(new BusyLine(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Policy"));
    setAccessibleName(tr("Policy"));
    auto *const content = new QWidget(this);
    auto *const columns = new ColumnsLayout(content, 340, spacing::card);
    columns->addWidget(makeCard(tr("Approval and time"),
        {PolicySetting::SecondApprovalAbove, PolicySetting::ExpiryDays, PolicySetting::WindowDays,
            PolicySetting::FullRefundsOnly, PolicySetting::SecondApprovalOn}));
    columns->addWidget(makeCard(tr("Most that may go back"),
        {PolicySetting::CapPerAgent, PolicySetting::CapPerDay, PolicySetting::CapPerBeneficiary,
            PolicySetting::CapPerCharge}));
    columns->addWidget(
        makeCard(tr("Bank data"), {PolicySetting::BankCodeForm, PolicySetting::BankDataMethods}));
    columns->addWidget(makeCard(tr("Following and dates"),
        {PolicySetting::FollowPerMinute, PolicySetting::LateAfterDays, PolicySetting::WithdrawalDays,
            PolicySetting::ReversalDays}));
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    QPushButton *const closeButton = makeButton(tr("&Close"), this);
    auto *const footer = new QHBoxLayout;
    footer->setSpacing(spacing::medium);
    footer->addWidget(m_problem, 1);
    footer->addWidget(m_busy);
    footer->addWidget(closeButton);
    footer->addWidget(m_saveButton);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::page, spacing::card, spacing::page, spacing::card);
    layout->setSpacing(spacing::medium);
    layout->addWidget(makePageTitle(windowTitle(), this));
    layout->addWidget(makeWords(m_mayChange
            ? tr("It holds for everybody and on every desk. Each change stands in the journal.")
            : tr("It holds for everybody and on every desk. Only an administrator can change it."),
        this));
    layout->addWidget(makeScrollPage(content, this), 1);
    layout->addLayout(footer);
    const QSize room = parent ? parent->window()->size() : QSize(1280, 800);
    resize(QSize(860, 640).boundedTo({room.width() - spacing::wide, room.height() - spacing::wide}));
    m_saveButton->setVisible(m_mayChange);
    connect(closeButton, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_saveButton, &QPushButton::clicked, this, &PolicyDialog::save);
    showState();
    read();
}

Card *PolicyDialog::makeCard(const QString &title, std::initializer_list<PolicySetting> settings)
{
    auto *const card = new Card(title, this);
    card->body()->setSpacing(spacing::card);
    for (const PolicySetting setting : settings) {
        auto *const field = new PolicyField(setting, card);
        if (!m_mayChange)
            field->setReadOnly();
        card->body()->addWidget(field);
        m_fields.push_back(field);
        connect(field, &PolicyField::changed, this, [this, field] {
            field->sayProblem({});
            showState();
        });
    }
    return card;
}

void PolicyDialog::read()
{
    Pending<StorePolicy> *const answer = m_store.policy();
    m_busy->follow(answer, tr("Reading the policy…"), false);
    answer->whenDone(this, [this](const Result<StorePolicy> &policy) {
        if (!policy)
            return say(describeError(policy.error()).sentence(), true);
        m_isRead = true;
        for (PolicyField *const field : m_fields)
            field->showPolicy(*policy);
        showState();
    });
}

void PolicyDialog::save()
{
    if (m_isSaving)
        return;
    m_isSaving = true;
    showState();
    saveNext(0);
}

void PolicyDialog::saveNext(int saved)
{
    const auto next = std::find_if(
        m_fields.begin(), m_fields.end(), [](const PolicyField *field) { return field->isChanged(); });
    if (next == m_fields.end()) {
        m_isSaving = false;
        say(tr("Settings saved: %1. They hold from now on.").arg(saved), false);
        showState();
        return;
    }
    PolicyField *const field = *next;
    Pending<StorePolicy> *const answer = afterConfirming<StorePolicy>(m_people, m_by, this,
        [this, setting = field->setting(), value = field->value()](
            const SignedIn &today) { return m_store.setPolicy(setting, value, today); });
    m_busy->follow(answer, tr("Saving…"), false);
    answer->whenDone(this, [this, field, saved](const Result<StorePolicy> &policy) {
        if (policy) {
            field->showPolicy(*policy);
            return saveNext(saved + 1);
        }
        m_isSaving = false;
        field->sayProblem(policy.error().what.translated());
        say(describeError(policy.error()).sentence(), true);
        showState();
    });
}

void PolicyDialog::showState()
{
    const bool isChanged = std::any_of(
        m_fields.cbegin(), m_fields.cend(), [](const PolicyField *field) { return field->isChanged(); });
    for (PolicyField *const field : m_fields)
        field->setEnabled(m_isRead && !m_isSaving);
    m_saveButton->setEnabled(m_isRead && isChanged && !m_isSaving);
    m_saveButton->setAccessibleDescription(isChanged ? QString() : tr("Nothing was changed."));
}

void PolicyDialog::say(const QString &message, bool isProblem)
{
    m_problem->setProperty("problem", isProblem);
    m_problem->style()->unpolish(m_problem);
    m_problem->style()->polish(m_problem);
    m_problem->setText(message);
    Q_EMIT said(message);
}

} // namespace reintegro
