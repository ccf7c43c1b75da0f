// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/policy_page.h"

#include "models/refunds/confirmed.h"
#include "models/refunds/policy_words.h"
#include "ui/common/busy_line.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/error_text.h"
#include "ui/common/theme.h"
#include "ui/policy/policy_field.h"
#include "ui/policy/stop_band.h"
#include "ui/settings/setting_row.h"

#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

PolicyPage::PolicyPage(
    PeopleStore &people, RefundStore &store, const SignedIn &by, bool isInvented, QWidget *parent)
    : SettingsPage(tr("Policy"),
        by.is(Role::Administrator)
            ? tr("It holds for everybody and on every desk. Each change stands in the journal.")
            : tr("It holds for everybody and on every desk. Only an administrator can change it."),
        by.person(), parent)
    , m_people(people)
    , m_store(store)
    , m_by(by)
    , m_mayChange(by.is(Role::Administrator))
    , m_problem(new QLabel(this))
    , m_saveButton(makePrimaryButton(tr("&Save"), this))
    , m_stopButton(makeButton(tr("Stop all sending…"), this))
    , m_resumeButton(makeButton(tr("Resume sending…"), this))
    , m_busy(new BusyLine(this))
    , m_footer(makeFooter())
{
    addFields(tr("Approval and time"),
        {PolicySetting::SecondApprovalAbove, PolicySetting::ExpiryDays, PolicySetting::WindowDays,
            PolicySetting::FullRefundsOnly, PolicySetting::SecondApprovalOn});
    addFields(tr("Most that may go back"),
        {PolicySetting::CapPerAgent, PolicySetting::CapPerDay, PolicySetting::CapPerBeneficiary,
            PolicySetting::CapPerCharge});
    addFields(tr("Bank data"), {PolicySetting::BankCodeForm, PolicySetting::BankDataMethods});
    addFields(tr("Following and dates"),
        {PolicySetting::FollowPerMinute, PolicySetting::LateAfterDays, PolicySetting::WithdrawalDays,
            PolicySetting::ReversalDays});
    addStop(isInvented);
    column()->addStretch(1);
    connect(m_saveButton, &QPushButton::clicked, this, &PolicyPage::save);
    // Somebody else may stop all sending meanwhile; what is typed here stays.
    connect(&store, &RefundStore::policyChanged, this, [this] {
        if (!isChanged() && !m_isSaving)
            read();
    });
    showState();
    read();
}

QWidget *PolicyPage::makeFooter()
{
    auto *const footer = new QWidget(this);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    auto *const line = new QHBoxLayout(footer);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(spacing::medium);
    line->addWidget(m_problem, 1);
    line->addWidget(m_busy);
    line->addWidget(m_saveButton);
    m_saveButton->setVisible(m_mayChange);
    return footer;
}

void PolicyPage::addFields(const QString &title, std::initializer_list<PolicySetting> settings)
{
    static_cast<void>(addCard(title));
    for (const PolicySetting setting : settings)
        addField(title, setting);
}

void PolicyPage::addField(const QString &title, PolicySetting setting)
{
    const SettingInfo info{.id = nameOf(setting),
        .name = labelOf(setting).translated(),
        .explanation = meaningOf(setting).translated(),
        .values = valuesOf(setting),
        .synonyms = nameOf(setting) + u' ' + tr("limit rule allowed policy"),
        .scope = SettingScope::Store,
        .right = SettingRight::Administrator};
    auto *const holder = new QFrame(this);
    holder->setProperty("settingRow", true);
    auto *const field = new PolicyField(setting, holder);
    QString facts = factsOf(info);
    if (!m_mayChange) {
        field->setReadOnly();
        facts += u' ' + tr("Closed: only an administrator can change it.");
    }
    field->setFacts(facts);
    auto *const resetButton = makeQuietButton(tr("Reset"), holder);
    resetButton->setAccessibleName(tr("Reset: %1").arg(info.name));
    resetButton->setVisible(m_mayChange);
    auto *const line = new QHBoxLayout(holder);
    line->setContentsMargins(spacing::small, spacing::tight, 0, spacing::tight);
    line->addWidget(field, 1);
    line->addWidget(resetButton, 0, Qt::AlignTop);
    cardBody()->addWidget(holder);
    addPlace(info, holder, field->field(), title);
    m_fields.push_back(field);
    const auto lookAtReset = [field, resetButton] { resetButton->setEnabled(!field->isAtFirst()); };
    connect(field, &PolicyField::changed, this, [this, field, lookAtReset] {
        field->sayProblem({});
        lookAtReset();
        showState();
    });
    connect(resetButton, &QPushButton::clicked, field, &PolicyField::reset);
    lookAtReset();
}

void PolicyPage::addStop(bool isInvented)
{
    static_cast<void>(addCard(tr("In an emergency")));
    SettingRow *const row = addRow(
        {.id = u"stop-sending"_s,
            .name = tr("All sending"),
            .explanation = tr("Stopped, no refund is sent from any desk until an administrator lets sending "
                              "go on. What is on its way already is not held up."),
            .values = tr("Supervisors and administrators stop it, with a reason that everybody reads; an "
                         "administrator resumes it."),
            .synonyms = u"stop-sending resume-sending "_s + tr("red button emergency halt fraud pause"),
            .scope = SettingScope::Store,
            .right = SettingRight::SupervisorOrAdministrator},
        makeButtonLine({m_stopButton, m_resumeButton}, this));
    if (isInvented)
        row->close(tr("Closed: nobody of the invented people of training could lift it again."));
    m_resumeButton->hide();
    connect(m_stopButton, &QPushButton::clicked, this, &PolicyPage::stopChosen);
    connect(m_resumeButton, &QPushButton::clicked, this, [this] {
        if (m_stop)
            Q_EMIT resumeChosen(*m_stop);
    });
}

void PolicyPage::read()
{
    Pending<StorePolicy> *const answer = m_store.policy();
    m_busy->follow(answer, tr("Reading the policy…"), false);
    answer->whenDone(this, [this](const Result<StorePolicy> &policy) {
        if (!policy)
            return say(describeError(policy.error()).sentence(), true);
        take(*policy);
    });
}

void PolicyPage::take(const StorePolicy &policy)
{
    m_isRead = true;
    m_stop = policy.stop;
    for (PolicyField *const field : m_fields) {
        field->showPolicy(policy);
        Q_EMIT field->changed();
    }
    m_stopButton->setVisible(!m_stop);
    m_resumeButton->setVisible(m_stop.has_value());
    m_resumeButton->setEnabled(m_by.is(Role::Administrator));
    m_resumeButton->setToolTip(m_stop ? sentenceFor(*m_stop) : QString());
    showState();
}

void PolicyPage::save()
{
    if (m_isSaving)
        return;
    m_isSaving = true;
    showState();
    saveNext(0);
}

void PolicyPage::saveNext(int saved)
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

bool PolicyPage::isChanged() const
{
    return m_isRead && m_mayChange
        && std::any_of(
            m_fields.cbegin(), m_fields.cend(), [](const PolicyField *field) { return field->isChanged(); });
}

void PolicyPage::showState()
{
    for (PolicyField *const field : m_fields)
        field->setEnabled(m_isRead && !m_isSaving);
    m_saveButton->setEnabled(isChanged() && !m_isSaving);
    m_saveButton->setAccessibleDescription(isChanged() ? QString() : tr("Nothing was changed."));
}

void PolicyPage::say(const QString &message, bool isProblem)
{
    m_problem->setProperty("problem", isProblem);
    m_problem->style()->unpolish(m_problem);
    m_problem->style()->polish(m_problem);
    m_problem->setText(message);
    Q_EMIT said(message);
}

} // namespace reintegro
