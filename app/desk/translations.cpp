// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

namespace {

//! Ours among the translators of the application.
constexpr auto ours = "reintegro's words"_L1;

bool install(QCoreApplication &application, const QString &file, const QString &folder)
{
    auto *const translator = new QTranslator(&application);
    if (!translator->load(file, folder)) {
        delete translator;
        return false;
    }
    translator->setObjectName(ours);
    QCoreApplication::installTranslator(translator);
    return true;
}

void removeLanguage(const QCoreApplication &application)
{
    const QList<QTranslator *> before =
        application.findChildren<QTranslator *>(ours, Qt::FindDirectChildrenOnly);
    for (QTranslator *const translator : before)
        delete translator; // which takes it out of the application, too
}

//! Qt's own words are called by the country as well where there is more than one way to write the language.
QString qtWords(const QString &language)
{
    return u"qtbase_"_s + (language == "zh"_L1 ? u"zh_CN"_s : language);
}

//! With the country whose people read it.
QLocale localeOf(const QString &language)
{
    if (language == "es"_L1)
        return {QLocale::Spanish, QLocale::Colombia};
    return language == "zh"_L1 ? QLocale(QLocale::Chinese, QLocale::China) : QLocale(language);
}

} // namespace

void installLanguage(QCoreApplication &application, const QString &language)
{
    removeLanguage(application);
    const QString wanted =
        language.isEmpty() ? QLocale::system().name().section(u'_', 0, 0).toLower() : language;
    if (wanted == "en"_L1 || !install(application, u"reintegro_"_s + wanted, u":/i18n"_s)) {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::Colombia));
        install(
            application, u"reintegro_en"_s, u":/i18n"_s); // the plurals; everything else stands in the source
        return;
    }
    QLocale::setDefault(localeOf(wanted));
    if (!install(application, qtWords(wanted), u":/i18n"_s))
        install(application, qtWords(wanted), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

} // namespace reintegro
