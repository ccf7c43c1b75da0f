// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/profile_form.h"

#include "ui/common/card.h"
#include "ui/common/field_row.h"
#include "ui/common/status_words.h"
#include "ui/common/theme.h"
#include "ui/common/wheel_guard.h"
#include "ui/onboarding/credentials_form.h"

#include <QComboBox>
#include <QFocusEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <array>

namespace reintegro {

namespace {

constexpr std::array offeredKinds{ProfileKind::Sandbox, ProfileKind::Production, ProfileKind::Custom};

} // namespace

ProfileForm::ProfileForm(Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_nameEdit(new QLineEdit(this))
    , m_kindCombo(new QComboBox(this))
    , m_apiEdit(new QLineEdit(this))
    , m_authEdit(new QLineEdit(this))
    , m_callbackEdit(new QLineEdit(this))
    , m_serverEdit(new QLineEdit(this))
    , m_nameRow(new FieldRow(tr("Profile &name"), m_nameEdit, this))
    , m_kindRow(new FieldRow(tr("&Kind"), m_kindCombo, this))
    , m_apiRow(new FieldRow(tr("&Address of the gateway"), m_apiEdit, this))
    , m_authRow(new FieldRow(tr("Address for &tokens"), m_authEdit, this))
    , m_credentials(new CredentialsForm(
          workplace, [this] { return profile(); }, this))
{
    guardAgainstWheel(m_kindCombo);
    for (FieldRow *const row : {m_nameRow, m_kindRow, m_apiRow, m_authRow})
        row->setCompact();
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::card);
    layout->addWidget(makeGatewayCard());
    layout->addWidget(m_credentials);

    for (QLineEdit *const edit : {m_nameEdit, m_apiEdit, m_authEdit, m_callbackEdit, m_serverEdit})
        connect(edit, &QLineEdit::textChanged, this, [this] {
            m_credentials->forgetTest(); // it spoke of what stood there before
            Q_EMIT changed();
        });
    connect(m_credentials, &CredentialsForm::changed, this, &ProfileForm::changed);
    connect(m_credentials, &CredentialsForm::said, this, &ProfileForm::said);
    connect(m_kindCombo, &QComboBox::currentIndexChanged, this, &ProfileForm::showKind);
    showKind();
}

// A focus proxy would take a place of its own among the stops of Tab, and lead back from there.
void ProfileForm::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_nameEdit->setFocus(event->reason());
}

QWidget *ProfileForm::makeGatewayCard()
{
    for (const ProfileKind kind : offeredKinds)
        m_kindCombo->addItem(wordFor(kind), static_cast<int>(kind));
    m_nameRow->say(
        FieldRow::Tone::Hint, tr("For example liquido-production: letters, digits, - _ and dots."));
    m_nameEdit->setMaxLength(40);
    auto *const callbackRow = new FieldRow(tr("Call&back address (optional)"), m_callbackEdit, this);
    callbackRow->say(
        FieldRow::Tone::Hint, tr("Where the gateway tells the shop's server how a refund ended."));
    auto *const card = new Card(tr("The gateway"), this);
    QVBoxLayout *const body = card->body();
    body->addWidget(m_nameRow);
    body->addWidget(m_kindRow);
    body->addWidget(m_apiRow);
    body->addWidget(m_authRow);
    body->addWidget(callbackRow);
    auto *const serverRow = new FieldRow(tr("Team's &database (optional)"), m_serverEdit, this);
    serverRow->say(FieldRow::Tone::Hint,
        tr("postgresql://server:5432/database. Its people sign in there, and all desks see the same queue. "
           "Empty: the requests stay in a file of this computer."));
    body->addWidget(serverRow);
    return card;
}

ProfileKind ProfileForm::kind() const
{
    return static_cast<ProfileKind>(m_kindCombo->currentData().toInt());
}

void ProfileForm::showKind()
{
    const bool isCustom = kind() == ProfileKind::Custom;
    m_apiRow->setVisible(isCustom);
    m_authRow->setVisible(isCustom);
    switch (kind()) {
    case ProfileKind::Sandbox:
        m_kindRow->say(FieldRow::Tone::Hint, tr("Liquido's test gateway. No real money moves."));
        break;
    case ProfileKind::Production:
        m_kindRow->say(FieldRow::Tone::Doubt, tr("Real money. Refunds reach real accounts."));
        break;
    case ProfileKind::Custom:
        m_kindRow->say(
            FieldRow::Tone::Doubt, tr("A gateway at another address. It is treated as real money."));
        m_authRow->say(FieldRow::Tone::Hint, tr("Leave it empty where tokens come from the same address."));
        break;
    case ProfileKind::Training:
        break;
    }
    Q_EMIT changed();
}

Result<Profile> ProfileForm::profile() const
{
    Profile typed;
    typed.name = m_nameEdit->text().trimmed();
    typed.kind = kind();
    typed.callbackUrl = m_callbackEdit->text().trimmed();
    typed.server = m_serverEdit->text().trimmed();
    if (typed.kind == ProfileKind::Custom) {
        typed.api = QUrl(m_apiEdit->text().trimmed(), QUrl::StrictMode);
        typed.auth = QUrl(m_authEdit->text().trimmed(), QUrl::StrictMode);
    }
    return completeProfile(typed);
}

bool ProfileForm::isForTeam() const
{
    return !m_serverEdit->text().trimmed().isEmpty();
}

Result<Credentials> ProfileForm::credentials() const
{
    return m_credentials->credentials();
}

void ProfileForm::forgetSecrets()
{
    m_credentials->forgetSecrets();
}

} // namespace reintegro
