// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/data_page.h"

#include "models/payments/gateway_time.h"
#include "models/tables/state_text.h"
#include "ui/common/busy_line.h"
#include "ui/common/buttons.h"
#include "ui/common/error_text.h"
#include "ui/settings/erase_dialog.h"
#include "ui/settings/restore_dialog.h"
#include "ui/settings/setting_row.h"
#include "ui/settings/task_dialog.h"
#include "ui/settings/team_dialog.h"

#include <QDir>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

//! "production-20260228", for a file that nobody else's name is taken from.
static QString nameForToday(const Profile &profile, const QString &ending)
{
    return profile.name + u'-' + QDate::currentDate().toString(u"yyyyMMdd"_s) + ending;
}

DataPage::DataPage(Workplace &workplace, DeskServices &desk, const SignedIn &by, QWidget *parent)
    : SettingsPage(tr("Data"), tr("What this desk keeps, as a whole."), by.person(), parent)
    , m_workplace(workplace)
    , m_desk(desk)
    , m_by(by)
    , m_care(workplace.storeCare())
    , m_facts(new QLabel(this))
    , m_busy(new BusyLine(this))
{
    addFacts();
    addCopies();
    addRecovery();
    addJournal();
    addErasing();
    addTeam();
    column()->insertWidget(1, m_busy);
    column()->addStretch(1);
    readFacts();
}

QString DataPage::closedForJournals() const
{
    return m_care != nullptr ? QString()
                             : tr("Closed: everything here is invented, and nothing of it has to be kept.");
}

QString DataPage::closedBecause() const
{
    if (m_care != nullptr && m_desk.store.isTeamStore()) {
        return tr(
            "Closed: the requests are in a team's database. Whoever looks after its server backs it up, "
            "with PostgreSQL's own means.");
    }
    return closedForJournals();
}

void DataPage::closeIf(SettingRow *row, const QString &why)
{
    if (!why.isEmpty() && row->content()->isEnabled())
        row->close(why);
}

void DataPage::addFacts()
{
    m_facts->setWordWrap(true);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QPushButton *const checkButton = makeButton(tr("Check now"), this);
    static_cast<void>(addCard(tr("The store")));
    static_cast<void>(
        addRow({.id = u"store-place"_s,
                   .name = tr("Where the store lies"),
                   .explanation = tr("The requests and their journal. Where settings, people and "
                                     "stores lie is decided before the program starts, by "
                                     "REINTEGRO_HOME or else by the system."),
                   .values = {},
                   .synonyms = u"REINTEGRO_HOME "_s + tr("folder file path size disk home database"),
                   .scope = SettingScope::Gateway,
                   .right = SettingRight::Nobody},
            m_facts));
    m_checkRow =
        addRow({.id = u"store-check"_s,
                   .name = tr("Check the store"),
                   .explanation = tr("Looks through every page, the journal, and every request against "
                                     "its record. Changes nothing; the program itself looks once a day."),
                   .values = {},
                   .synonyms = u"store check "_s + tr("integrity damaged health"),
                   .scope = SettingScope::Gateway,
                   .right = SettingRight::SupervisorOrAdministrator},
            makeButtonLine({checkButton}, this));
    closeIf(m_checkRow, closedBecause());
    connect(checkButton, &QPushButton::clicked, this, &DataPage::check);
}

void DataPage::addCopies()
{
    QPushButton *const backUpButton = makeButton(tr("Back up…"), this);
    QPushButton *const restoreButton = makeButton(tr("Restore…"), this);
    static_cast<void>(addCard(tr("Safety copies")));
    m_backUpRow =
        addRow({.id = u"store-backup"_s,
                   .name = tr("Back up the store"),
                   .explanation = tr("Writes a whole copy into a new file, while everybody goes on "
                                     "working. Nothing is ever overwritten. Keep it on another disk."),
                   .values = {},
                   .synonyms = u"store backup "_s + tr("save copy safety"),
                   .scope = SettingScope::Gateway,
                   .right = SettingRight::Administrator},
            makeButtonLine({backUpButton}, this));
    SettingRow *const restoreRow =
        addRow({.id = u"store-restore"_s,
                   .name = tr("Restore a backup"),
                   .explanation =
                       tr("Puts a backup in the store's place, once it was looked through. The store before "
                          "is moved aside and kept. Refused where the backup lacks what this desk has seen "
                          "since, unless that is known and meant."),
                   .values = {},
                   .synonyms = u"store restore older "_s + tr("recover bring back copy"),
                   .scope = SettingScope::Gateway,
                   .right = SettingRight::Administrator},
            makeButtonLine({restoreButton}, this));
    closeIf(m_backUpRow, closedBecause());
    closeIf(restoreRow, closedBecause());
    connect(backUpButton, &QPushButton::clicked, this, [this] {
        chooseFileToWrite(this, tr("Back up the store"), nameForToday(m_desk.profile, u".sqlite"_s),
            [this](const QString &file) { backUp(file); });
    });
    connect(restoreButton, &QPushButton::clicked, this, [this] {
        auto *const dialog = new RestoreDialog(*m_care, m_by, this);
        connect(dialog, &RestoreDialog::said, this, &DataPage::said);
        connect(dialog, &RestoreDialog::restoreChosen, this, &DataPage::restoreChosen);
        dialog->open();
    });
}

void DataPage::addRecovery()
{
    QPushButton *const button = makeButton(tr("Make a recovery code…"), this);
    SettingRow *const row =
        addRow({.id = u"recovery-code"_s,
                   .name = tr("Recovery code"),
                   .explanation =
                       tr("Opens what this desk stores about people when the keychain of this computer is "
                          "lost. It is shown once. Where the key is lost already, the desk asks for the code "
                          "when it cannot be opened."),
                   .values = {},
                   .synonyms = u"store recovery-code store recover "_s + tr("key keychain lost paper"),
                   .scope = SettingScope::Gateway,
                   .right = SettingRight::Administrator},
            makeButtonLine({button}, this));
    const bool isNeeded = m_workplace.recoveryCode(m_desk.profile.name) != RecoveryCode::NotNeeded;
    closeIf(row, closedBecause());
    closeIf(row,
        isNeeded ? QString() : tr("Closed: nothing of this gateway is locked with a key of this computer."));
    connect(button, &QPushButton::clicked, this, &DataPage::recoveryCodeChosen);
}

void DataPage::addJournal()
{
    QPushButton *const verifyButton = makeButton(tr("Verify now"), this);
    QPushButton *const exportButton = makeButton(tr("Export…"), this);
    static_cast<void>(addCard(tr("The journal")));
    m_verifyRow =
        addRow({.id = u"journal-verify"_s,
                   .name = tr("Verify the journal"),
                   .explanation = tr("Proves that no entry was changed, taken out or cut off: of the "
                                     "home, of this store, and of its team."),
                   .values = {},
                   .synonyms = u"journal verify "_s + tr("audit proof chain tampering"),
                   .scope = SettingScope::Gateway,
                   .right = SettingRight::SupervisorOrAdministrator},
            makeButtonLine({verifyButton}, this));
    m_exportRow =
        addRow({.id = u"journal-export"_s,
                   .name = tr("Export the journal"),
                   .explanation = tr("Writes all entries into a new file, with a mark by which it is "
                                     "later seen if something is missing. No personal data stands in it."),
                   .values = {},
                   .synonyms = u"journal export checkpoint "_s + tr("audit auditor file"),
                   .scope = SettingScope::Gateway,
                   .right = SettingRight::SupervisorOrAdministrator},
            makeButtonLine({exportButton}, this));
    closeIf(m_verifyRow, closedForJournals());
    closeIf(m_exportRow, closedForJournals());
    connect(verifyButton, &QPushButton::clicked, this, &DataPage::verify);
    connect(exportButton, &QPushButton::clicked, this, [this] {
        chooseFileToWrite(this, tr("Export the journal"), nameForToday(m_desk.profile, u"-journal.jsonl"_s),
            [this](const QString &file) { exportTo(file); });
    });
}

void DataPage::addErasing()
{
    QPushButton *const button = makeButton(tr("Erase a person's data…"), this);
    static_cast<void>(addCard(tr("People's data")));
    SettingRow *const row =
        addRow({.id = u"person-erase"_s,
                   .name = tr("Erase a person's data"),
                   .explanation = tr(
                       "Forgets a customer in every request that is over, because he asks for it (Ley 1581 "
                       "de 2012). Amounts and the journal stay. It cannot be undone."),
                   .values = {},
                   .synonyms = u"person erase habeas data "_s + tr("privacy forget delete customer personal"),
                   .scope = SettingScope::Store,
                   .right = SettingRight::Administrator},
            makeButtonLine({button}, this));
    closeIf(row, closedForJournals());
    connect(button, &QPushButton::clicked, this, [this] {
        auto *const dialog = new EraseDialog(m_desk.people, m_desk.store, m_by, this);
        connect(dialog, &EraseDialog::said, this, &DataPage::said);
        dialog->open();
    });
}

void DataPage::addTeam()
{
    QPushButton *const button = makeButton(tr("Go over to a team…"), this);
    static_cast<void>(addCard(tr("The team")));
    SettingRow *const row =
        addRow({.id = u"team"_s,
                   .name = tr("A team's database"),
                   .explanation =
                       tr("Makes a PostgreSQL database ready for a team, adds its first administrator, and "
                          "takes over the requests of this desk."),
                   .values = {},
                   .synonyms =
                       u"team init team add store copy PostgreSQL server "_s + tr("several desks share move"),
                   .scope = SettingScope::Store,
                   .right = SettingRight::Administrator},
            makeButtonLine({button}, this));
    closeIf(row, closedBecause());
    connect(button, &QPushButton::clicked, this, [this] {
        auto *const dialog = new TeamDialog(*m_care, m_by, this);
        connect(dialog, &TeamDialog::said, this, &DataPage::said);
        dialog->open();
    });
}

void DataPage::readFacts()
{
    if (m_care == nullptr) {
        m_facts->setText(tr("Invented requests, in a folder of training."));
        return;
    }
    m_care->facts()->whenDone(this, [this](const Result<StoreFacts> &facts) {
        if (facts)
            showFacts(*facts);
        else
            m_facts->setText(describeError(facts.error()).sentence());
    });
}

void DataPage::showFacts(const StoreFacts &facts)
{
    QStringList lines{facts.place};
    if (!facts.isTeam) {
        lines.append(tr("Size: %1").arg(sizeText(facts.bytes)));
        lines.append(facts.lastCheck ? tr("Last looked through by the program: %1")
                                           .arg(bogotaTime(*facts.lastCheck, textLanguage()))
                                     : tr("Not looked through by the program yet."));
    }
    lines.append(tr("Folder of this desk: %1").arg(facts.home));
    m_facts->setText(lines.join(u'\n'));
}

template <typename T, typename Words>
void DataPage::show(SettingRow *row, Pending<T> *answer, const QString &busy, Words words)
{
    m_busy->follow(answer, busy, false);
    row->setEnabled(false); // not twice at once
    row->say({});
    answer->whenDone(this, [this, row, words](const Result<T> &result) {
        row->setEnabled(true);
        const QString sentence = result ? words(*result) : describeError(result.error()).sentence();
        if (result)
            row->say(sentence);
        else
            row->sayProblem(sentence);
        Q_EMIT said(sentence);
    });
}

static QString wordsOf(const StoreHolding &holds)
{
    return DataPage::tr("%1 requests, %2 journal entries, the last one %3.")
        .arg(QString::number(holds.requests), QString::number(holds.journal.count),
            QString::fromLatin1(holds.journal.head.left(16)));
}

void DataPage::check()
{
    show(m_checkRow, m_care->check(m_by), tr("Looking through the store…"),
        [](const StoreHolding &holds) { return tr("The store is whole: %1").arg(wordsOf(holds)); });
}

void DataPage::verify()
{
    show(m_verifyRow, m_care->verifyJournals(m_by), tr("Verifying the journal…"),
        [](const std::vector<WholeJournal> &journals) {
            QStringList lines;
            for (const WholeJournal &journal : journals) {
                lines.append(tr("The journal %1 is whole: %2 entries, the last one %3.")
                                 .arg(journal.name, QString::number(journal.now.count),
                                     QString::fromLatin1(journal.now.head.left(16))));
                if (!journal.isMarkChecked)
                    lines.append(tr("Its mark in the keychain could not be read, so a tail that was cut off "
                                    "would not be noticed."));
            }
            return lines.join(u'\n');
        });
}

void DataPage::exportTo(const QString &file)
{
    show(m_exportRow, m_care->exportJournals(file, m_by), tr("Writing the journal…"), [file](qint64 entries) {
        return tr("Written to %1: %2 entries and a mark.").arg(QDir::toNativeSeparators(file)).arg(entries);
    });
}

void DataPage::backUp(const QString &file)
{
    show(m_backUpRow, m_care->backUp(file, m_by), tr("Writing the copy…"),
        [file](const StoreBackup &backup) -> QString {
            return tr("Written to %1: %2").arg(QDir::toNativeSeparators(file), wordsOf(backup.holds)) + u' '
                + (backup.hasRecovery ? tr("The recovery code opens it, with the file beside it.")
                                      : tr("There is no recovery code: without the keychain of this computer "
                                           "nobody can open it."));
        });
}

} // namespace reintegro
