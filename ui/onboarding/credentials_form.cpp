// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/credentials_form.h"

#include "ui/common/busy_line.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/error_text.h"
#include "ui/common/field_row.h"

#include <QFocusEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

namespace reintegro {

namespace {

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

CredentialsForm::CredentialsForm(
    Workplace &workplace, std::function<Result<Profile>()> profile, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_profile(std::move(profile))
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
    layOut();
    for (QLineEdit *const edit : {m_clientIdEdit, m_clientSecretEdit, m_tokenEdit, m_apiKeyEdit})
        connect(edit, &QLineEdit::textChanged, this, [this] {
            forgetTest();
            Q_EMIT changed();
        });
    connect(m_clientChoice, &QRadioButton::toggled, this, &CredentialsForm::showForm);
    connect(m_testButton, &QPushButton::clicked, this, &CredentialsForm::test);
    m_clientChoice->setChecked(true);
}

// A focus proxy would take a place of its own among the stops of Tab, and lead back from there.
void CredentialsForm::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_clientIdEdit->setFocus(event->reason());
}

void CredentialsForm::layOut()
{
    for (FieldRow *const row : {m_clientIdRow, m_clientSecretRow, m_tokenRow})
        row->setCompact();
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
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
}

void CredentialsForm::showForm()
{
    const bool isClient = m_clientChoice->isChecked();
    m_clientIdRow->setVisible(isClient);
    m_clientSecretRow->setVisible(isClient);
    m_tokenRow->setVisible(!isClient);
    Q_EMIT changed();
}

Result<Credentials> CredentialsForm::credentials() const
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

void CredentialsForm::forgetSecrets()
{
    for (QLineEdit *const edit : {m_clientIdEdit, m_clientSecretEdit, m_tokenEdit, m_apiKeyEdit})
        edit->clear();
}

void CredentialsForm::forgetTest()
{
    m_testResult->hide();
}

void CredentialsForm::test()
{
    const Result<Profile> profile = m_profile();
    if (!profile) {
        showTest(failure(profile.error()));
        return;
    }
    const Result<Credentials> typed = credentials();
    if (!typed) {
        showTest(failure(typed.error()));
        return;
    }
    forgetTest();
    m_testButton->setEnabled(false);
    Pending<Done> *const answer = m_workplace.testCredentials(*profile, *typed);
    m_busy->follow(answer, tr("Asking the gateway…"));
    answer->whenDone(this, [this](const Result<Done> &result) {
        m_testButton->setEnabled(true);
        showTest(result);
    });
}

void CredentialsForm::showTest(const Result<Done> &result)
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
