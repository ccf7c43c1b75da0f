// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/profile_form.h"

#include "ui/common/busy_line.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/error_text.h"
#include "ui/common/field_row.h"
#include "ui/common/status_words.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

#include <array>

namespace reintegro {

namespace {

constexpr std::array offeredKinds{ProfileKind::Sandbox, ProfileKind::Production, ProfileKind::Custom};

QLineEdit *makeSecretEdit(QWidget *parent)
{
    auto *const edit = new QLineEdit(parent);
    edit->setEchoMode(QLineEdit::Password);
    return edit;
}

std::optional<Secret> secretOf(const QLineEdit *edit)
{
    const QByteArray text = edit->text().trimmed().toUtf8(); // a pasted secret often brings a line end along
    return text.isEmpty() ? std::nullopt : std::optional<Secret>(Secret(text));
}

} // namespace

ProfileForm::ProfileForm(Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_nameEdit(new QLineEdit(this))
    , m_kindCombo(new QComboBox(this))
    , m_apiEdit(new QLineEdit(this))
    , m_authEdit(new QLineEdit(this))
    , m_callbackEdit(new QLineEdit(this))
    , m_nameRow(new FieldRow(tr("Profile &name"), m_nameEdit, this))
    , m_kindRow(new FieldRow(tr("&Kind"), m_kindCombo, this))
    , m_apiRow(new FieldRow(tr("&Address of the gateway"), m_apiEdit, this))
    , m_authRow(new FieldRow(tr("Address for &tokens"), m_authEdit, this))
    , m_clientChoice(new QRadioButton(tr("Client &id and client secret"), this))
    , m_tokenChoice(new QRadioButton(tr("An access token pasted by &hand"), this))
    , m_clientIdEdit(new QLineEdit(this))
    , m_clientSecretEdit(makeSecretEdit(this))
    , m_tokenEdit(makeSecretEdit(this))
    , m_apiKeyEdit(makeSecretEdit(this))
    , m_clientIdRow(new FieldRow(tr("&Client id"), m_clientIdEdit, this))
    , m_clientSecretRow(new FieldRow(tr("Client &secret"), m_clientSecretEdit, this))
    , m_tokenRow(new FieldRow(tr("Access t&oken"), m_tokenEdit, this))
    , m_testButton(makeButton(tr("Test credentials"), this))
    , m_testResult(new QLabel(this))
    , m_busy(new BusyLine(this))
{
    for (FieldRow *const row :
        {m_nameRow, m_kindRow, m_apiRow, m_authRow, m_clientIdRow, m_clientSecretRow, m_tokenRow})
        row->setCompact();
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::card);
    layout->addWidget(makeGatewayCard());
    layout->addWidget(makeCredentialsCard());

    for (QLineEdit *const edit : {m_nameEdit, m_apiEdit, m_authEdit, m_callbackEdit, m_clientIdEdit,
             m_clientSecretEdit, m_tokenEdit, m_apiKeyEdit})
        connect(edit, &QLineEdit::textChanged, this, [this] {
            m_testResult->hide(); // it spoke of what stood there before
            Q_EMIT changed();
        });
    connect(m_kindCombo, &QComboBox::currentIndexChanged, this, &ProfileForm::showKind);
    connect(m_clientChoice, &QRadioButton::toggled, this, &ProfileForm::showForm);
    connect(m_testButton, &QPushButton::clicked, this, &ProfileForm::test);
    m_clientChoice->setChecked(true);
    setFocusProxy(m_nameEdit);
    showKind();
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
    return card;
}

QWidget *ProfileForm::makeCredentialsCard()
{
    m_clientChoice->setAccessibleName(tr("Client id and client secret"));
    m_tokenChoice->setAccessibleName(tr("An access token pasted by hand"));
    m_testResult->setWordWrap(true);
    m_testResult->setTextFormat(Qt::PlainText);
    m_testResult->hide();
    auto *const card = new Card(tr("Credentials"), this);
    QVBoxLayout *const body = card->body();
    body->addWidget(makeCaption(tr("They are kept in this computer's keychain and nowhere else."), card));
    body->addWidget(m_clientChoice);
    body->addWidget(m_tokenChoice);
    body->addSpacing(spacing::tight);
    body->addWidget(m_clientIdRow);
    body->addWidget(m_clientSecretRow);
    body->addWidget(m_tokenRow);
    auto *const apiKeyRow = new FieldRow(tr("A&PI key"), m_apiKeyEdit, card);
    apiKeyRow->setCompact();
    body->addWidget(apiKeyRow);
    auto *const line = new QHBoxLayout;
    line->setSpacing(spacing::medium);
    line->addWidget(m_testButton);
    line->addWidget(m_testResult, 1);
    line->addStretch(0);
    body->addLayout(line);
    body->addWidget(m_busy);
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

void ProfileForm::showForm()
{
    const bool isClient = m_clientChoice->isChecked();
    m_clientIdRow->setVisible(isClient);
    m_clientSecretRow->setVisible(isClient);
    m_tokenRow->setVisible(!isClient);
    Q_EMIT changed();
}

Result<Profile> ProfileForm::profile() const
{
    Profile typed;
    typed.name = m_nameEdit->text().trimmed();
    typed.kind = kind();
    typed.callbackUrl = m_callbackEdit->text().trimmed();
    if (typed.kind == ProfileKind::Custom) {
        typed.api = QUrl(m_apiEdit->text().trimmed(), QUrl::StrictMode);
        typed.auth = QUrl(m_authEdit->text().trimmed(), QUrl::StrictMode);
    }
    return completeProfile(typed);
}

Result<Credentials> ProfileForm::credentials() const
{
    const std::optional<Secret> apiKey = secretOf(m_apiKeyEdit);
    if (!apiKey)
        return failure(
            ErrorKind::InvalidData, Phrase(QT_TRANSLATE_NOOP("Phrase", "The API key is missing.")));
    Credentials typed{{}, {}, {}, *apiKey};
    if (m_clientChoice->isChecked()) {
        typed.clientId = secretOf(m_clientIdEdit);
        typed.clientSecret = secretOf(m_clientSecretEdit);
        if (!typed.clientId || !typed.clientSecret)
            return failure(ErrorKind::InvalidData,
                Phrase(QT_TRANSLATE_NOOP("Phrase", "The client id or the client secret is missing.")));
    } else {
        typed.accessToken = secretOf(m_tokenEdit);
        if (!typed.accessToken)
            return failure(
                ErrorKind::InvalidData, Phrase(QT_TRANSLATE_NOOP("Phrase", "The access token is missing.")));
    }
    return typed;
}

void ProfileForm::forgetSecrets()
{
    for (QLineEdit *const edit : {m_clientIdEdit, m_clientSecretEdit, m_tokenEdit, m_apiKeyEdit})
        edit->clear();
}

void ProfileForm::test()
{
    const Result<Profile> typedProfile = profile();
    if (!typedProfile) {
        showTest(failure(typedProfile.error()));
        return;
    }
    const Result<Credentials> typed = credentials();
    if (!typed) {
        showTest(failure(typed.error()));
        return;
    }
    m_testResult->hide();
    m_testButton->setEnabled(false);
    Pending<Done> *const answer = m_workplace.testCredentials(*typedProfile, *typed);
    m_busy->follow(answer, tr("Asking the gateway…"));
    answer->whenDone(this, [this](const Result<Done> &result) {
        m_testButton->setEnabled(true);
        showTest(result);
    });
}

void ProfileForm::showTest(const Result<Done> &result)
{
    const QString words =
        result ? tr("The gateway accepts these credentials.") : describeError(result.error()).sentence();
    m_testResult->setText(words);
    m_testResult->setProperty("problem", !result.has_value());
    m_testResult->setProperty("accent", result.has_value());
    m_testResult->style()->unpolish(m_testResult);
    m_testResult->style()->polish(m_testResult);
    m_testResult->show();
    Q_EMIT said(words);
}

} // namespace reintegro
