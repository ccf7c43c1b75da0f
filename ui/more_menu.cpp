// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/more_menu.h"

#include "ui/common/icons.h"
#include "ui/window_memory.h"

#include <QActionGroup>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

MoreMenu::MoreMenu(const Person &person, bool hasInventedPeople, ColorScheme scheme, const QString &language,
    QWidget *parent)
    : QMenu(parent)
    , m_settingsAction(addAction(reintegro::icon(IconName::Settings), tr("S&ettings…")))
    , m_lockAction(new QAction(reintegro::icon(IconName::Locked), tr("Loc&k now"), this))
{
    m_settingsAction->setShortcut(QKeySequence(u"Ctrl+,"_s));
    connect(m_settingsAction, &QAction::triggered, this, &MoreMenu::settingsChosen);
    addSeparator();
    m_lockAction->setShortcut(QKeySequence(u"Ctrl+Shift+L"_s));
    if (person.is(Role::Administrator) && !hasInventedPeople) {
        connect(addAction(reintegro::icon(IconName::People), tr("&People…")), &QAction::triggered, this,
            &MoreMenu::peopleChosen);
    }
    connect(addAction(reintegro::icon(IconName::Connect), tr("&Gateways…")), &QAction::triggered, this,
        &MoreMenu::gatewaysChosen);
    if (!hasInventedPeople) {
        connect(addAction(reintegro::icon(IconName::Locked), tr("Change my pass&word…")), &QAction::triggered,
            this, &MoreMenu::ownPasswordChosen);
    }
    connect(addAction(reintegro::icon(IconName::Document), tr("Read a &notification…")), &QAction::triggered,
        this, &MoreMenu::notificationChosen);
    addSeparator();
    m_policyAction = addAction(reintegro::icon(IconName::Settings), tr("P&olicy…"));
    connect(m_policyAction, &QAction::triggered, this, &MoreMenu::policyChosen);
    // Nobody of the invented people could lift it again.
    const bool mayStop = person.is(Role::Supervisor) || person.is(Role::Administrator);
    if (mayStop && !hasInventedPeople) {
        connect(addAction(reintegro::icon(IconName::Failed), tr("&Stop all sending…")), &QAction::triggered,
            this, &MoreMenu::stopChosen);
    }
    addSeparator();
    addSchemes(scheme);
    addLanguages(language);
}

void MoreMenu::offerRecoveryCode()
{
    auto *const action = new QAction(reintegro::icon(IconName::Document), tr("&Recovery code…"), this);
    insertAction(m_policyAction, action);
    connect(action, &QAction::triggered, this, &MoreMenu::recoveryCodeChosen);
}

void MoreMenu::offerNotices(bool areOn, bool systemShowsThem)
{
    QAction *const action = addAction(tr("&Messages outside the window"));
    m_notices = action;
    action->setCheckable(true);
    action->setChecked(areOn && systemShowsThem);
    action->setEnabled(systemShowsThem);
    setToolTipsVisible(true);
    action->setToolTip(systemShowsThem
            ? tr("The system tells of what waits for you and what went wrong while you do not look at the "
                 "window. Nothing about people stands in it.")
            : tr("This system has no place beside the clock from which messages could come."));
    connect(action, &QAction::toggled, this, &MoreMenu::noticesChosen);
}

QAction *MoreMenu::addWindowAction()
{
    auto *const action = new QAction(reintegro::icon(IconName::Open), tr("New win&dow"), this);
    action->setShortcut(QKeySequence(u"Ctrl+N"_s));
    insertAction(actions().value(0), action);
    return action;
}

void MoreMenu::offerLock()
{
    addSeparator();
    addAction(m_lockAction);
}

void MoreMenu::addSchemes(ColorScheme now)
{
    QMenu *const menu = addMenu(tr("&Colours"));
    auto *const group = new QActionGroup(menu);
    m_schemes = group;
    const auto add = [this, menu, group, now](const QString &text, ColorScheme scheme) {
        QAction *const action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(scheme == now);
        action->setData(static_cast<int>(scheme));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, scheme] { Q_EMIT schemeChosen(scheme); });
    };
    add(tr("As the &system"), ColorScheme::System);
    add(tr("&Light"), ColorScheme::Light);
    add(tr("&Dark"), ColorScheme::Dark);
}

void MoreMenu::showScheme(ColorScheme scheme)
{
    const QList<QAction *> all = m_schemes->actions();
    for (QAction *const action : all)
        action->setChecked(action->data().toInt() == static_cast<int>(scheme));
}

void MoreMenu::showNotices(bool areOn)
{
    if (m_notices != nullptr && m_notices->isEnabled())
        m_notices->setChecked(areOn);
}

void MoreMenu::addLanguages(const QString &now)
{
    QMenu *const menu = addMenu(tr("&Language"));
    auto *const group = new QActionGroup(menu);
    const auto add = [this, menu, group, &now](const QString &text, const QString &language) {
        QAction *const action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(language == now);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, language] { Q_EMIT languageChosen(language); });
    };
    add(tr("As the &system"), {});
    add(u"English"_s, u"en"_s); // each in its own words, so that everybody finds his own
    add(u"Español"_s, u"es"_s);
    add(u"中文"_s, u"zh"_s);
}

} // namespace reintegro
