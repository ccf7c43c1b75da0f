// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/people_panel.h"

#include "ui/common/busy_line.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/columns_layout.h"
#include "ui/common/error_text.h"
#include "ui/common/field_row.h"
#include "ui/common/list_columns.h"
#include "ui/common/list_look.h"
#include "ui/common/mnemonic.h"
#include "ui/common/status_words.h"
#include "ui/onboarding/password_dialog.h"
#include "ui/onboarding/password_fields.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QStyle>
#include <QTableView>
#include <QVBoxLayout>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

namespace {

enum PersonRole { NameRole = Qt::UserRole, DisabledRole };

} // namespace

PeoplePanel::PeoplePanel(PeopleStore &people, const SignedIn &by, QWidget *parent)
    : QWidget(parent)
    , m_people(people)
    , m_by(by)
    , m_model(new QStandardItemModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_table(new QTableView(this))
    , m_passwordButton(makeButton(tr("Set a &password…"), this))
    , m_disableButton(makeButton(tr("&Disable"), this))
    , m_enableButton(makeButton(tr("&Enable"), this))
    , m_cancelButton(makeButton(tr("Cancel"), this))
    , m_question(makeWords({}, this))
    , m_nameEdit(new QLineEdit(this))
    , m_agentBox(new QCheckBox(tr("A&gent: asks for refunds"), this))
    , m_supervisorBox(new QCheckBox(tr("S&upervisor: decides on refunds of others"), this))
    , m_administratorBox(new QCheckBox(tr("Ad&ministrator: people and gateways"), this))
    , m_password(new PasswordFields(this))
    , m_addButton(makePrimaryButton(tr("&Add this person"), this))
    , m_problem(new QLabel(this))
    , m_busy(new BusyLine(this))
{
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    auto *const cards = new QWidget(this);
    auto *const columns = new ColumnsLayout(cards, 340, spacing::card);
    columns->addWidget(makePeopleCard());
    columns->addWidget(makeAddCard());
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::medium);
    layout->addWidget(cards);
    layout->addWidget(m_problem);
    layout->addWidget(m_busy);
    connect(m_addButton, &QPushButton::clicked, this, &PeoplePanel::add);
    connect(m_disableButton, &QPushButton::clicked, this, &PeoplePanel::disable);
    connect(m_enableButton, &QPushButton::clicked, this, &PeoplePanel::enable);
    connect(m_cancelButton, &QPushButton::clicked, this, &PeoplePanel::stopAsking);
    connect(m_passwordButton, &QPushButton::clicked, this, &PeoplePanel::setPassword);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PeoplePanel::stopAsking);
    for (QCheckBox *const box : {m_agentBox, m_supervisorBox, m_administratorBox})
        connect(box, &QCheckBox::toggled, this, &PeoplePanel::updateButtons);
    connect(m_nameEdit, &QLineEdit::textChanged, this, &PeoplePanel::updateButtons);
    connect(m_password, &PasswordFields::changed, this, &PeoplePanel::updateButtons);
    connect(m_busy, &BusyLine::busyChanged, this, &PeoplePanel::updateButtons);
    updateButtons();
    reload();
}

Card *PeoplePanel::makePeopleCard()
{
    auto *const card = new Card(tr("Who may sign in"), this);
    m_table->setAccessibleName(tr("People"));
    m_model->setHorizontalHeaderLabels({tr("Name"), tr("Roles"), tr("Remark")});
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortLocaleAware(true);
    m_table->setModel(m_sorted);
    setListLook(m_table);
    static_cast<void>(
        new ListColumns(m_table, {.name = u"people"_s, .shown = {0, 1, 2}, .filling = {2}, .sortColumn = 0}));
    m_table->setMinimumHeight(260);
    auto *const buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::small);
    buttons->addWidget(m_passwordButton);
    buttons->addWidget(m_cancelButton);
    buttons->addWidget(m_disableButton);
    buttons->addWidget(m_enableButton);
    buttons->addStretch(1);
    card->body()->addWidget(m_table);
    card->body()->addWidget(m_question);
    card->body()->addLayout(buttons);
    return card;
}

Card *PeoplePanel::makeAddCard()
{
    auto *const card = new Card(tr("Add a person"), this);
    m_nameEdit->setMaxLength(64);
    QVBoxLayout *const body = card->body();
    auto *const nameRow = new FieldRow(tr("&Name to sign in with"), m_nameEdit, card);
    nameRow->setCompact();
    body->addWidget(nameRow);
    for (QCheckBox *const box : {m_agentBox, m_supervisorBox, m_administratorBox}) {
        box->setAccessibleName(withoutMnemonic(box->text()));
        body->addWidget(box);
    }
    body->addWidget(makeWords(
        tr("Nobody approves what he asked for, so giving money back takes an agent and a supervisor."),
        card));
    body->addWidget(m_password);
    body->addWidget(m_addButton);
    return card;
}

void PeoplePanel::reload()
{
    m_people.people()->whenDone(this, [this](const Result<std::vector<Person>> &people) {
        if (people)
            fill(*people);
        else
            say(describeError(people.error()).sentence(), true);
    });
}

void PeoplePanel::fill(const std::vector<Person> &people)
{
    const QString selected = selectedName();
    m_model->removeRows(0, m_model->rowCount());
    for (const Person &person : people) {
        QString remark;
        if (person.isDisabled)
            remark = tr("Disabled");
        else if (person.passwordSetBy)
            remark = tr("Password set by %1").arg(*person.passwordSetBy);
        auto *const name = new QStandardItem(person.name);
        name->setData(person.name, NameRole);
        name->setData(person.isDisabled, DisabledRole);
        m_model->appendRow({name, new QStandardItem(wordsFor(person.roles)), new QStandardItem(remark)});
        if (person.name == selected)
            m_table->selectRow(m_sorted->mapFromSource(name->index()).row());
    }
    updateButtons();
}

QString PeoplePanel::selectedName() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? QString() : rows.constFirst().data(NameRole).toString();
}

Roles PeoplePanel::chosenRoles() const
{
    Roles roles;
    roles.setFlag(Role::Agent, m_agentBox->isChecked());
    roles.setFlag(Role::Supervisor, m_supervisorBox->isChecked());
    roles.setFlag(Role::Administrator, m_administratorBox->isChecked());
    return roles;
}

void PeoplePanel::updateButtons()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const bool isDisabled = !rows.isEmpty() && rows.constFirst().data(DisabledRole).toBool();
    const bool isFree = !m_busy->isBusy();
    const bool isAsking = !m_asking.isEmpty();
    m_question->setVisible(isAsking);
    m_cancelButton->setVisible(isAsking);
    m_passwordButton->setVisible(!isAsking);
    m_disableButton->setVisible(!isDisabled);
    m_enableButton->setVisible(isDisabled);
    m_passwordButton->setEnabled(isFree && !rows.isEmpty());
    m_disableButton->setEnabled(isFree && !rows.isEmpty());
    m_enableButton->setEnabled(isFree);
    m_addButton->setEnabled(isFree && !m_nameEdit->text().trimmed().isEmpty() && chosenRoles()
        && m_password->password().has_value());
}

void PeoplePanel::add()
{
    const std::optional<Secret> password = m_password->password();
    if (!password)
        return;
    Pending<Person> *const answer =
        m_people.add(m_nameEdit->text().trimmed(), chosenRoles(), *password, m_by);
    m_busy->follow(answer, tr("Adding the person…"), false);
    answer->whenDone(this, [this](const Result<Person> &person) {
        if (!person)
            return say(describeError(person.error()).sentence(), true);
        m_nameEdit->clear();
        m_password->clear();
        for (QCheckBox *const box : {m_agentBox, m_supervisorBox, m_administratorBox})
            box->setChecked(false);
        say(tr("%1 may sign in now.").arg(person->name), false);
        reload();
    });
}

void PeoplePanel::disable()
{
    const QString name = selectedName();
    if (m_asking != name) {
        m_asking = name;
        m_question->setText(
            tr("%1 will not be able to sign in any more, and what %1 asked for stays as it is. Press Disable "
               "again to do it.")
                .arg(name));
        updateButtons();
        Q_EMIT said(m_question->text());
        return;
    }
    stopAsking();
    showPerson(m_people.disable(name, m_by), tr("Disabling…"), tr("%1 may not sign in any more."));
}

void PeoplePanel::enable()
{
    showPerson(m_people.enable(selectedName(), m_by), tr("Enabling…"), tr("%1 may sign in again."));
}

void PeoplePanel::stopAsking()
{
    m_asking.clear();
    updateButtons();
}

void PeoplePanel::showPerson(Pending<Person> *answer, const QString &busy, const QString &done)
{
    m_busy->follow(answer, busy, false);
    answer->whenDone(this, [this, done](const Result<Person> &person) {
        if (!person)
            return say(describeError(person.error()).sentence(), true);
        say(done.arg(person->name), false);
        reload();
    });
}

void PeoplePanel::setPassword()
{
    auto *const dialog = new PasswordDialog(m_people, selectedName(), m_by, this);
    connect(dialog, &PasswordDialog::changed, this, &PeoplePanel::reload);
    connect(dialog, &PasswordDialog::said, this, [this](const QString &message) { say(message, false); });
    dialog->open();
}

void PeoplePanel::say(const QString &message, bool isProblem)
{
    m_problem->setProperty("problem", isProblem);
    m_problem->style()->unpolish(m_problem);
    m_problem->style()->polish(m_problem);
    m_problem->setText(message);
    Q_EMIT said(message);
}

} // namespace reintegro
