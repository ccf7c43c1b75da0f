// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/desk/main_window_fixture.h"
#include "ui/settings/settings_page.h"
#include "ui/settings/settings_window.h"

#include <QListWidget>
#include <QTranslator>

namespace reintegro::test {

//! The settings of the whole window, opened as a person opens them.
class SettingsFixture : public MainWindowFixture {
protected:
    //! Of every test's beginning: the language of the row, where it has one.
    void speak(const QString &language)
    {
        if (language == QStringLiteral("en"))
            return;
        QVERIFY(m_words.load(QStringLiteral(":/i18n/reintegro_") + language));
        QCoreApplication::installTranslator(&m_words);
    }
    void stopSpeaking() { QCoreApplication::removeTranslator(&m_words); }

    //! Signs in under names that stand in no language's interface, and opens the settings.
    void openSettings(const char *who)
    {
        open();
        QTRY_VERIFY(signInPage()->isVisible());
        const SignedIn person = m_workplace->desk.signedIn(who);
        QMetaObject::invokeMethod(m_window.get(), [this, person] { Q_EMIT signInPage()->signedIn(person); });
        QTRY_VERIFY(settingsAction());
        settingsAction()->trigger();
        QTRY_VERIFY(settings());
        QVERIFY(QTest::qWaitForWindowActive(settings()));
        QTRY_VERIFY(find() && find()->hasFocus()); // one types at once what one looks for
    }
    //! The search field, whatever it is called in this language.
    [[nodiscard]] QLineEdit *find() const
    {
        const QList<QLineEdit *> edits = settings()->findChildren<QLineEdit *>();
        const auto found = std::find_if(
            edits.cbegin(), edits.cend(), [](const QLineEdit *edit) { return edit->isClearButtonEnabled(); });
        return found == edits.cend() ? nullptr : *found;
    }
    [[nodiscard]] SettingsWindow *settings() const { return m_window->findChild<SettingsWindow *>(); }
    [[nodiscard]] SignInPage *signInPage() const { return m_window->findChild<SignInPage *>(); }
    [[nodiscard]] QAction *settingsAction() const
    {
        const QList<QAction *> all = m_window->findChildren<QAction *>();
        const auto found = std::find_if(all.cbegin(), all.cend(), [](const QAction *action) {
            return action->shortcut() == QKeySequence(QStringLiteral("Ctrl+,"));
        });
        return found == all.cend() ? nullptr : *found;
    }
    [[nodiscard]] SettingPlace place(const QString &id) const
    {
        for (const SettingPlace &each : settings()->places()) {
            if (each.info.id == id)
                return each;
        }
        qFatal("there is no setting %s", qPrintable(id));
    }
    template <typename Widget> [[nodiscard]] Widget *contentOf(const QString &id) const
    {
        return qobject_cast<Widget *>(place(id).content);
    }

private:
    QTranslator m_words;
};

} // namespace reintegro::test
