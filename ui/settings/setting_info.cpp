// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/setting_info.h"

#include <QCoreApplication>
#include <QStringList>

namespace reintegro {

namespace {

struct SettingWords {
    Q_DECLARE_TR_FUNCTIONS(reintegro::SettingWords)
};

} // namespace

QString sentenceFor(SettingScope scope)
{
    switch (scope) {
    case SettingScope::Computer:
        return SettingWords::tr("Kept on this computer.");
    case SettingScope::Gateway:
        return SettingWords::tr("Kept on this computer, for this gateway alone.");
    case SettingScope::Store:
        return SettingWords::tr("Kept in the store: it holds for everybody, on every desk.");
    case SettingScope::Person:
        return SettingWords::tr("It is yours alone.");
    }
    return {};
}

QString sentenceFor(SettingRight right)
{
    switch (right) {
    case SettingRight::Nobody:
        return SettingWords::tr("It can only be read here.");
    case SettingRight::Everybody:
        return SettingWords::tr("For everybody.");
    case SettingRight::SupervisorOrAdministrator:
        return SettingWords::tr("For supervisors and administrators.");
    case SettingRight::Administrator:
        return SettingWords::tr("For administrators.");
    }
    return {};
}

QString factsOf(const SettingInfo &info)
{
    QStringList facts;
    if (!info.values.isEmpty())
        facts.append(info.values);
    facts << sentenceFor(info.scope) << sentenceFor(info.right);
    return facts.join(QChar(u' '));
}

bool mayChange(SettingRight right, const Person &person)
{
    switch (right) {
    case SettingRight::Nobody:
    case SettingRight::Everybody:
        return true;
    case SettingRight::SupervisorOrAdministrator:
        return person.is(Role::Supervisor) || person.is(Role::Administrator);
    case SettingRight::Administrator:
        return person.is(Role::Administrator);
    }
    return false;
}

} // namespace reintegro
