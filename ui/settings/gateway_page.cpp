// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/gateway_page.h"

#include "ui/common/busy_line.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/error_text.h"
#include "ui/common/theme.h"
#include "ui/common/wheel_guard.h"
#include "ui/onboarding/profile_list.h"
#include "ui/settings/setting_row.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

GatewayPage::GatewayPage(
    Workplace &workplace, const QString &open, const SignedIn &by, bool isInvented, QWidget *parent)
    : SettingsPage(tr("Gateway"),
        tr("Each has people's requests of its own. Opening another one signs you out of this one."),
        by.person(), parent)
    , m_workplace(workplace)
    , m_open(open)
    , m_by(by)
    , m_mayManage(by.is(Role::Administrator) && !isInvented)
    , m_isInvented(isInvented)
    , m_list(new ProfileList(workplace, open, this))
    , m_openButton(makeButton(tr("&Open"), this))
    , m_startButton(makeButton(tr("Open at the start"), this))
    , m_removeButton(makeButton(tr("Remove"), this))
    , m_credentialsButton(makeButton(tr("C&redentials…"), this))
    , m_testButton(makeButton(tr("Test the kept ones"), this))
    , m_clearButton(makeButton(tr("Forget them"), this))
    , m_callbackEdit(new QLineEdit(this))
    , m_codeForm(new QComboBox(this))
    , m_checkDigit(new QCheckBox(tr("Send it"), this))
    , m_keepButton(makePrimaryButton(tr("Keep these three"), this))
    , m_busy(new BusyLine(this))
{
    addGateways();
    addManaging();
    addCredentials();
    addRefundFields();
    column()->addWidget(m_busy);
    column()->addStretch(1);
    connect(m_list, &ProfileList::changed, this, [this] {
        m_asking.clear();
        showState();
        showFields();
    });
    connect(m_list, &ProfileList::activated, m_openButton, &QPushButton::click);
    connect(m_busy, &BusyLine::busyChanged, this, &GatewayPage::showState);
    showState();
    showFields();
}

//! Whoever belongs to the training gateway inside the program is nobody in this home.
void GatewayPage::closeFor(SettingRow *row)
{
    if (m_isInvented)
        row->close(tr("Closed: the people of training are invented and change nothing here."));
}

void GatewayPage::addGateways()
{
    auto *const trainingButton = makeButton(tr("Open training"), this);
    auto *const content = new QWidget(this);
    auto *const column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    m_list->list()->setMinimumHeight(72);
    m_list->list()->setMaximumHeight(112);
    column->addWidget(m_list);
    column->addWidget(makeButtonLine({m_openButton, trainingButton}, content));
    static_cast<void>(addCard(tr("Which gateway?")));
    static_cast<void>(
        addRow({.id = u"gateway"_s,
                   .name = tr("Gateways of this desk"),
                   .explanation = tr("Where payments are looked up and refunds are sent. What is "
                                     "chosen here is also what the settings below are about."),
                   .values = tr("The proxy in between is the system's."),
                   .synonyms = u"profile use list proxy address "_s
                       + tr("environment sandbox production training Liquido"),
                   .right = SettingRight::Everybody},
            content));
    connect(m_openButton, &QPushButton::clicked, this, [this] {
        if (const std::optional<Profile> profile = m_list->selected(); profile && profile->name != m_open)
            Q_EMIT profileChosen(profile->name);
    });
    connect(trainingButton, &QPushButton::clicked, this, &GatewayPage::trainingChosen);
}

void GatewayPage::addManaging()
{
    auto *const connectButton = makeButton(tr("&Connect another…"), this);
    SettingRow *const row =
        addRow({.id = u"gateways-managing"_s,
                   .name = tr("Add and remove gateways"),
                   .explanation =
                       tr("Removing one forgets it with its credentials; the file with its requests stays "
                          "where it is. The one that is open at the start is also what the command line "
                          "uses."),
                   .values = {},
                   .synonyms = u"profile add profile use profile remove default "_s
                       + tr("delete new connection first"),
                   .right = SettingRight::Administrator},
            makeButtonLine({connectButton, m_startButton, m_removeButton}, this));
    closeFor(row);
    connect(connectButton, &QPushButton::clicked, this, &GatewayPage::connectChosen);
    connect(m_startButton, &QPushButton::clicked, this, &GatewayPage::useAtStart);
    connect(m_removeButton, &QPushButton::clicked, this, &GatewayPage::remove);
}

void GatewayPage::addCredentials()
{
    SettingRow *const row = addRow(
        {.id = u"credentials"_s,
            .name = tr("Credentials"),
            .explanation = tr("What lets this desk in at the gateway. They lie in the keychain of this "
                              "computer and nowhere else; nobody can read them here."),
            .values = {},
            .synonyms = u"credentials set check clear API key client id secret token "_s
                + tr("password keychain access"),
            .scope = SettingScope::Gateway,
            .right = SettingRight::Administrator},
        makeButtonLine({m_credentialsButton, m_testButton, m_clearButton}, this));
    closeFor(row);
    connect(m_credentialsButton, &QPushButton::clicked, this, [this] {
        if (const std::optional<Profile> profile = m_list->selected())
            Q_EMIT credentialsChosen(profile->name);
    });
    connect(m_testButton, &QPushButton::clicked, this, &GatewayPage::testCredentials);
    connect(m_clearButton, &QPushButton::clicked, this, &GatewayPage::clearCredentials);
}

void GatewayPage::addRefundFields()
{
    m_codeForm->addItem(tr("Three digits, such as 007"), static_cast<int>(BankCodeForm::ThreeDigits));
    m_codeForm->addItem(tr("Four digits, such as 1007"), static_cast<int>(BankCodeForm::FourDigits));
    guardAgainstWheel(m_codeForm);
    m_checkDigit->setAccessibleName(tr("Check digit of a NIT"));
    static_cast<void>(addCard(tr("What refunds carry")));
    const QString later = tr("Holds from the next time this gateway is opened.");
    m_callbackRow = addRow(
        {.id = u"callback-url"_s,
            .name = tr("Callback address"),
            .explanation = tr("Where the gateway tells the shop's server how a refund ended."),
            .values = tr("An address, or empty for none; at first as it was connected.") + u' ' + later,
            .synonyms = u"callback-url webhook URL "_s + tr("notification inbox"),
            .scope = SettingScope::Gateway,
            .right = SettingRight::Administrator},
        m_callbackEdit);
    m_codeRow =
        addRow({.id = u"profile-bank-code-form"_s,
                   .name = tr("Form of the bank code at this gateway"),
                   .explanation = tr("How many digits the gateway is given for a bank, unless the policy "
                                     "says it for all desks."),
                   .values = tr("Three or four digits; at first three.") + u' ' + later,
                   .synonyms = u"bankCodeDigits "_s + tr("007 1007 digits"),
                   .scope = SettingScope::Gateway,
                   .right = SettingRight::Administrator},
            m_codeForm);
    m_digitRow =
        addRow({.id = u"nit-check-digit"_s,
                   .name = tr("Check digit of a NIT"),
                   .explanation = tr("Whether a company's NIT goes to the gateway with its check digit."),
                   .values = tr("On or off; at first on.") + u' ' + later,
                   .synonyms = u"nitCheckDigit DV "_s + tr("company tax number"),
                   .scope = SettingScope::Gateway,
                   .right = SettingRight::Administrator},
            m_checkDigit);
    for (SettingRow *const row : {m_callbackRow, m_codeRow, m_digitRow})
        closeFor(row);
    m_keepButton->setVisible(m_mayManage);
    cardBody()->addWidget(m_keepButton, 0, Qt::AlignLeft);
    if (m_mayManage) {
        m_codeRow->offerReset(
            [this] { m_codeForm->setCurrentIndex(0); }, [this] { return m_codeForm->currentIndex() == 0; });
        m_digitRow->offerReset(
            [this] { m_checkDigit->setChecked(true); }, [this] { return m_checkDigit->isChecked(); });
    }
    connect(m_callbackEdit, &QLineEdit::textChanged, this, [this] {
        m_callbackRow->sayProblem({});
        showState();
    });
    connect(m_codeForm, &QComboBox::currentIndexChanged, this, &GatewayPage::showState);
    connect(m_checkDigit, &QCheckBox::toggled, this, &GatewayPage::showState);
    connect(m_keepButton, &QPushButton::clicked, this, &GatewayPage::keepFields);
}

void GatewayPage::showFields()
{
    const std::optional<Profile> profile = m_list->selected();
    m_callbackEdit->setText(profile ? profile->callbackUrl : QString());
    const BankCodeForm form = profile ? profile->bankCodeForm : BankCodeForm::ThreeDigits;
    m_codeForm->setCurrentIndex(m_codeForm->findData(static_cast<int>(form)));
    m_checkDigit->setChecked(!profile || profile->sendNitCheckDigit);
    showState();
}

void GatewayPage::showState()
{
    const std::optional<Profile> profile = m_list->selected();
    const bool isFree = !m_busy->isBusy();
    const bool takesCredentials = profile && !profile->usesBuiltInTraining(); // those are invented
    m_openButton->setEnabled(isFree && profile && profile->name != m_open);
    if (!m_mayManage)
        return;
    m_startButton->setEnabled(isFree && profile && profile->name != m_workplace.currentProfile());
    m_removeButton->setEnabled(isFree && profile && profile->name != m_open);
    m_removeButton->setToolTip(profile && profile->name == m_open ? tr("It is open now.") : QString());
    m_removeButton->setText(m_asking.startsWith("remove"_L1) ? tr("Remove it now") : tr("Remove"));
    m_clearButton->setText(m_asking.startsWith("clear"_L1) ? tr("Forget them now") : tr("Forget them"));
    for (QPushButton *const button : {m_credentialsButton, m_testButton, m_clearButton})
        button->setEnabled(isFree && takesCredentials);
    const bool isChanged = profile
        && (m_callbackEdit->text().trimmed() != profile->callbackUrl
            || m_codeForm->currentData().toInt() != static_cast<int>(profile->bankCodeForm)
            || m_checkDigit->isChecked() != profile->sendNitCheckDigit);
    m_keepButton->setEnabled(isFree && isChanged);
    m_codeRow->lookAtReset();
    m_digitRow->lookAtReset();
}

void GatewayPage::useAtStart()
{
    const std::optional<Profile> profile = m_list->selected();
    if (!profile)
        return;
    if (const Result<Done> used = m_workplace.useProfile(profile->name); !used)
        return Q_EMIT said(describeError(used.error()).sentence());
    showState();
    note(u"profile use"_s, profile->name, tr("%1 is opened at the start from now on.").arg(profile->name));
}

void GatewayPage::remove()
{
    const std::optional<Profile> profile = m_list->selected();
    if (!profile)
        return;
    const QString asked = u"remove "_s + profile->name;
    if (m_asking != asked) {
        m_asking = asked;
        showState();
        return Q_EMIT said(tr("%1 will be forgotten with its credentials; its requests stay in their file. "
                              "Press again to do it.")
                               .arg(profile->name));
    }
    m_asking.clear();
    Pending<Done> *const answer = m_workplace.removeProfile(profile->name);
    m_busy->follow(answer, tr("Removing…"), false);
    answer->whenDone(this, [this, name = profile->name](const Result<Done> &done) {
        if (!done)
            return Q_EMIT said(describeError(done.error()).sentence());
        m_list->fill();
        showFields();
        note(u"profile remove"_s, name, tr("%1 is forgotten, with its credentials.").arg(name));
    });
}

void GatewayPage::testCredentials()
{
    const std::optional<Profile> profile = m_list->selected();
    if (!profile)
        return;
    Pending<Done> *const answer = m_workplace.testCredentials(*profile, std::nullopt);
    m_busy->follow(answer, tr("Asking the gateway…"));
    answer->whenDone(this, [this, name = profile->name](const Result<Done> &done) {
        Q_EMIT said(done ? tr("The gateway accepts the credentials of %1.").arg(name)
                         : describeError(done.error()).sentence());
    });
}

void GatewayPage::clearCredentials()
{
    const std::optional<Profile> profile = m_list->selected();
    if (!profile)
        return;
    const QString asked = u"clear "_s + profile->name;
    if (m_asking != asked) {
        m_asking = asked;
        showState();
        return Q_EMIT said(tr("Without its credentials nothing can be looked up at %1. Press again to do it.")
                               .arg(profile->name));
    }
    m_asking.clear();
    Pending<Done> *const answer = m_workplace.clearCredentials(profile->name);
    m_busy->follow(answer, tr("Forgetting the credentials…"), false);
    answer->whenDone(this, [this, name = profile->name](const Result<Done> &done) {
        if (!done)
            return Q_EMIT said(describeError(done.error()).sentence());
        note(u"credentials clear"_s, name, tr("The credentials of %1 are forgotten.").arg(name));
    });
}

void GatewayPage::keepFields()
{
    std::optional<Profile> profile = m_list->selected();
    if (!profile)
        return;
    profile->callbackUrl = m_callbackEdit->text().trimmed();
    profile->bankCodeForm = static_cast<BankCodeForm>(m_codeForm->currentData().toInt());
    profile->sendNitCheckDigit = m_checkDigit->isChecked();
    const Result<Profile> kept = m_workplace.changeProfile(*profile);
    if (!kept) {
        const QString sentence = describeError(kept.error()).sentence();
        m_callbackRow->sayProblem(sentence);
        return Q_EMIT said(sentence);
    }
    showFields();
    note(u"profile change"_s, profile->name,
        tr("Kept. It holds from the next time %1 is opened.").arg(profile->name));
}

void GatewayPage::note(const QString &action, const QString &profile, const QString &message)
{
    m_workplace.people()
        .note(m_by.name(), action, profile)
        ->whenDone(this, [this, message](const Result<Done> &noted) {
            Q_EMIT said(noted ? message : describeError(noted.error()).sentence());
        });
}

} // namespace reintegro
