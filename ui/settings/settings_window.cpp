// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_window.h"

#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/message_bar.h"
#include "ui/common/scroll_page.h"
#include "ui/onboarding/credentials_dialog.h"
#include "ui/onboarding/recovery.h"
#include "ui/policy/resume_dialog.h"
#include "ui/policy/stop_dialog.h"
#include "ui/settings/appearance_page.h"
#include "ui/settings/data_page.h"
#include "ui/settings/gateway_page.h"
#include "ui/settings/language_page.h"
#include "ui/settings/notices_page.h"
#include "ui/settings/people_page.h"
#include "ui/settings/policy_page.h"
#include "ui/settings/setting_row.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int sideWidth = 190;
constexpr int narrowSideWidth = 148;
constexpr int narrow = 700; //!< Below it the side gives way.
constexpr int placeRole = Qt::UserRole;

//! Where the focus goes in what a search has led to: the field, or the first thing in it that takes it.
QWidget *focusOf(QWidget *content)
{
    const auto takes = [](const QWidget *widget) {
        return (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget->isEnabled()
            && widget->isVisible();
    };
    if (takes(content))
        return content;
    const QList<QWidget *> inside = content->findChildren<QWidget *>();
    for (QWidget *const widget : inside) {
        if (takes(widget))
            return widget;
    }
    return nullptr;
}

} // namespace

SettingsWindow::SettingsWindow(const SettingsParts &parts, QWidget *parent)
    : QDialog(parent)
    , m_parts(parts)
    , m_find(new QLineEdit(this))
    , m_sections(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_hits(new QListWidget(this))
    , m_message(new MessageBar(this))
    , m_recovery(new Recovery(parts.workplace, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Settings"));
    setAccessibleName(tr("Settings"));
    auto *const right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(spacing::small);
    right->addWidget(m_stack, 1);
    auto *const columns = new QHBoxLayout;
    columns->setContentsMargins(spacing::card, spacing::card, spacing::small, spacing::small);
    columns->setSpacing(spacing::card);
    columns->addWidget(makeSide());
    columns->addLayout(right, 1);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(columns, 1);
    layout->addWidget(makeRule(this));
    layout->addWidget(m_message);
    m_hits->setAccessibleName(tr("Settings that were found"));
    m_hits->setWordWrap(true);
    m_hits->setAlternatingRowColors(false);
    addPages();
    m_stack->addWidget(m_hits);
    const QSize room = parent ? parent->window()->size() : QSize(1280, 800);
    resize(QSize(940, 680).boundedTo({room.width() - spacing::small, room.height() - spacing::small}));
    connect(m_recovery, &Recovery::said, this, &SettingsWindow::say);
    connect(m_find, &QLineEdit::textChanged, this, &SettingsWindow::search);
    connect(m_find, &QLineEdit::returnPressed, this, &SettingsWindow::jump);
    connect(m_hits, &QListWidget::itemActivated, this, &SettingsWindow::jump);
    connect(m_hits, &QListWidget::itemClicked, this, &SettingsWindow::jump);
    connect(m_sections, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            m_stack->setCurrentWidget(m_holders.at(static_cast<size_t>(row)));
    });
    addActions();
    m_sections->setCurrentRow(0);
    m_find->setFocus();
}

QWidget *SettingsWindow::makeSide()
{
    auto *const side = new QWidget(this);
    const QWidget *const around = parentWidget() ? parentWidget()->window() : nullptr;
    side->setFixedWidth(around && around->width() < narrow ? narrowSideWidth : sideWidth);
    m_find->setAccessibleName(tr("Search all settings"));
    m_find->setPlaceholderText(tr("Search"));
    m_find->setToolTip(tr("Names, explanations and other words for them, with or without accents (Ctrl+F)"));
    m_find->setClearButtonEnabled(true);
    m_find->addAction(reintegro::icon(IconName::Search, ColorRole::Muted), QLineEdit::LeadingPosition);
    m_sections->setAccessibleName(tr("Sections"));
    m_sections->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QPushButton *const closeButton = makeButton(tr("Close"), side);
    auto *const column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    column->addWidget(m_find);
    column->addWidget(m_sections, 1);
    column->addWidget(closeButton);
    connect(closeButton, &QPushButton::clicked, this, &SettingsWindow::reject);
    return side;
}

void SettingsWindow::addPages()
{
    auto *const gateway = new GatewayPage(m_parts.workplace,
        m_parts.isInvented ? QString() : m_parts.desk.profile.name, m_parts.by, m_parts.isInvented, this);
    auto *const people =
        new PeoplePage(m_parts.workplace, m_parts.desk, m_parts.by, m_parts.isInvented, this);
    m_policy = new PolicyPage(m_parts.desk.people, m_parts.desk.store, m_parts.by, m_parts.isInvented, this);
    auto *const appearance =
        new AppearancePage(m_parts.memory, m_parts.by.person(), m_parts.desk.profile.kind, this);
    auto *const language = new LanguagePage(m_parts.memory, m_parts.by.person(), this);
    auto *const notices =
        new NoticesPage(m_parts.memory, m_parts.systemShowsNotices, m_parts.by.person(), this);
    auto *const store = new DataPage(m_parts.workplace, m_parts.desk, m_parts.by, this);
    addPage(gateway); // in the order of SettingsSection
    addPage(people);
    addPage(m_policy, m_policy->footer());
    addPage(appearance);
    addPage(language);
    addPage(notices);
    addPage(store);
    connect(gateway, &GatewayPage::profileChosen, this, &SettingsWindow::profileChosen);
    connect(gateway, &GatewayPage::trainingChosen, this, &SettingsWindow::trainingChosen);
    connect(gateway, &GatewayPage::connectChosen, this, &SettingsWindow::connectChosen);
    connect(gateway, &GatewayPage::credentialsChosen, this, &SettingsWindow::openCredentials);
    connect(m_policy, &PolicyPage::stopChosen, this, &SettingsWindow::openStop);
    connect(m_policy, &PolicyPage::resumeChosen, this, &SettingsWindow::openResume);
    connect(appearance, &AppearancePage::schemeChosen, this, &SettingsWindow::schemeChosen);
    connect(appearance, &AppearancePage::lockAfterChanged, this, &SettingsWindow::lockAfterChanged);
    connect(language, &LanguagePage::languageChosen, this, &SettingsWindow::languageChosen);
    connect(notices, &NoticesPage::noticesChosen, this, &SettingsWindow::noticesChosen);
    connect(store, &DataPage::recoveryCodeChosen, this,
        [this] { m_recovery->makeAnew(m_parts.desk.profile.name, m_parts.by); });
    connect(store, &DataPage::restoreChosen, this, &SettingsWindow::restoreChosen);
}

void SettingsWindow::addPage(SettingsPage *page, QWidget *footer)
{
    auto *const holder = new QWidget(m_stack);
    auto *const column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    column->addWidget(makeScrollPage(page, holder), 1);
    if (footer != nullptr)
        column->addWidget(footer);
    m_stack->addWidget(holder);
    m_pages.push_back(page);
    m_holders.push_back(holder);
    m_sections->addItem(page->title());
    connect(page, &SettingsPage::said, this, &SettingsWindow::say);
}

//! Each is an action of the window, so that whatever lists actions finds it.
void SettingsWindow::addActions()
{
    auto *const find = new QAction(tr("Search all settings"), this);
    find->setShortcut(QKeySequence::Find);
    connect(find, &QAction::triggered, this, [this] {
        m_find->setFocus(Qt::ShortcutFocusReason);
        m_find->selectAll();
    });
    addAction(find);
    for (size_t place = 0; place < m_pages.size(); ++place) {
        auto *const action = new QAction(tr("Settings: %1").arg(m_pages.at(place)->title()), this);
        connect(action, &QAction::triggered, this, [this, place] { turnTo(allSettingsSections.at(place)); });
        addAction(action);
    }
    auto *const toHits = new QShortcut(QKeySequence(Qt::Key_Down), m_find);
    toHits->setContext(Qt::WidgetShortcut);
    connect(toHits, &QShortcut::activated, this, [this] {
        (m_stack->currentWidget() == m_hits ? m_hits : m_sections)->setFocus(Qt::OtherFocusReason);
    });
}

void SettingsWindow::turnTo(SettingsSection section)
{
    m_find->clear();
    m_sections->setCurrentRow(static_cast<int>(section));
    m_stack->setCurrentWidget(m_holders.at(static_cast<size_t>(section)));
}

SettingsSection SettingsWindow::section() const
{
    return allSettingsSections.at(static_cast<size_t>(std::max(0, m_sections->currentRow())));
}

std::vector<SettingPlace> SettingsWindow::places() const
{
    std::vector<SettingPlace> all;
    for (const SettingsPage *const page : m_pages)
        all.insert(all.end(), page->places().cbegin(), page->places().cend());
    return all;
}

void SettingsWindow::search()
{
    if (m_find->text().trimmed().isEmpty()) {
        m_stack->setCurrentWidget(m_holders.at(static_cast<size_t>(std::max(0, m_sections->currentRow()))));
        return;
    }
    m_hits->clear();
    std::vector<SearchedSetting> searched;
    QStringList titles;
    for (const SettingsPage *const page : m_pages) {
        for (const SettingPlace &place : page->places()) {
            searched.push_back({place.info.name, place.info.explanation, place.info.synonyms});
            titles.append(
                place.card.isEmpty() ? page->title() : QString(page->title() + u" › "_s + place.card));
        }
    }
    for (const size_t found : foundSettings(searched, m_find->text())) {
        const QString where = titles.at(static_cast<qsizetype>(found));
        auto *const item = new QListWidgetItem(searched.at(found).name + u'\n' + where, m_hits);
        item->setData(placeRole, static_cast<qulonglong>(found));
        item->setToolTip(searched.at(found).explanation);
        //: A setting that was found, where it is, and what it does.
        item->setData(Qt::AccessibleTextRole,
            tr("%1, in %2. %3").arg(searched.at(found).name, where, searched.at(found).explanation));
    }
    m_stack->setCurrentWidget(m_hits);
    m_hits->setCurrentRow(m_hits->count() > 0 ? 0 : -1);
    if (m_hits->count() == 0)
        say(tr("No setting is called so, and none speaks of it."));
    else
        say(tr("Settings found: %1. Enter goes to the one that is marked.").arg(m_hits->count()));
}

void SettingsWindow::jump()
{
    const QListWidgetItem *const item = m_stack->currentWidget() == m_hits ? m_hits->currentItem() : nullptr;
    if (item != nullptr)
        jumpTo(static_cast<size_t>(item->data(placeRole).toULongLong()));
}

void SettingsWindow::jumpTo(size_t place)
{
    const SettingPlace target = places().at(place);
    size_t page = 0;
    for (size_t left = place; left >= m_pages.at(page)->places().size(); ++page)
        left -= m_pages.at(page)->places().size();
    turnTo(allSettingsSections.at(page));
    mark(target, m_holders.at(page));
    say(tr("%1: %2").arg(target.info.name, target.info.explanation));
}

void SettingsWindow::mark(const SettingPlace &target, QWidget *holder)
{
    if (m_marked != nullptr)
        setMarked(m_marked, false);
    m_marked = target.row;
    setMarked(m_marked, true);
    if (QWidget *const focus = focusOf(target.content))
        focus->setFocus(Qt::OtherFocusReason);
    else
        m_sections->setFocus(Qt::OtherFocusReason); // what is closed takes none
    // Where it lies is known once a page that was never seen has been laid out.
    QTimer::singleShot(0, this, [this, holder] {
        if (auto *const area = holder->findChild<QScrollArea *>(); area != nullptr && m_marked != nullptr)
            area->ensureWidgetVisible(m_marked, 0, spacing::medium);
    });
}

bool SettingsWindow::showSetting(const QString &id)
{
    const std::vector<SettingPlace> all = places();
    for (size_t place = 0; place < all.size(); ++place) {
        if (all.at(place).info.id == id) {
            jumpTo(place);
            return true;
        }
    }
    return false;
}

void SettingsWindow::openCredentials(const QString &profile)
{
    for (const Profile &known : m_parts.workplace.profiles()) {
        if (known.name != profile)
            continue;
        auto *const dialog = new CredentialsDialog(m_parts.workplace, known, m_parts.by, this);
        connect(dialog, &CredentialsDialog::said, this, &SettingsWindow::say);
        connect(dialog, &CredentialsDialog::kept, this, [this, profile] { Q_EMIT credentialsKept(profile); });
        return dialog->open();
    }
}

void SettingsWindow::openStop()
{
    auto *const dialog = new StopDialog(m_parts.desk.people, m_parts.desk.store, m_parts.by, this);
    connect(dialog, &StopDialog::said, this, &SettingsWindow::say);
    dialog->open();
}

void SettingsWindow::openResume(const SendingStop &stop)
{
    auto *const dialog = new ResumeDialog(m_parts.desk.people, m_parts.desk.store, stop, m_parts.by, this);
    connect(dialog, &ResumeDialog::said, this, &SettingsWindow::say);
    dialog->open();
}

void SettingsWindow::reject()
{
    if (!m_find->text().isEmpty() && m_find->hasFocus())
        return m_find->clear(); // Esc ends the search first
    if (m_policy->isChanged() && !m_wasWarned) {
        m_wasWarned = true;
        turnTo(SettingsSection::Policy);
        return say(tr("Changes of the policy are not saved. Save them, or close once more to leave them."));
    }
    QDialog::reject();
}

void SettingsWindow::say(const QString &message)
{
    m_message->say(message);
    Q_EMIT said(message);
}

} // namespace reintegro
