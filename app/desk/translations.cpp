// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

namespace {

bool install(QCoreApplication &application, const QString &file, const QString &folder)
{
    auto *const translator = new QTranslator(&application);
    if (!translator->load(file, folder)) {
        delete translator;
        return false;
    }
    QCoreApplication::installTranslator(translator);
    return true;
}

} // namespace

void installLanguage(QCoreApplication &application, const QString &language)
{
    const QString wanted =
        language.isEmpty() ? QLocale::system().name().section(u'_', 0, 0).toLower() : language;
    if (wanted == "en"_L1 || !install(application, u"reintegro_"_s + wanted, u":/i18n"_s)) {
        install(
            application, u"reintegro_en"_s, u":/i18n"_s); // the plurals; everything else stands in the source
        QLocale::setDefault(QLocale(QLocale::English, QLocale::Colombia));
        return;
    }
    QLocale::setDefault(QLocale(wanted));
    if (!install(application, u"qtbase_"_s + wanted, u":/i18n"_s))
        install(application, u"qtbase_"_s + wanted, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

} // namespace reintegro
