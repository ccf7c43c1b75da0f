// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/workplace.h"
#include "ui/common/theme.h"
#include "ui/settings/settings_search.h"

#include <QDialog>

class QAction;
class QLineEdit;
class QListWidget;
class QStackedWidget;
class QVBoxLayout;

namespace reintegro {

class MessageBar;
class PolicyPage;
class Recovery;
class SettingsPage;
class WindowMemory;
struct SettingPlace;

enum class SettingsSection { Gateway, People, Policy, Appearance, Language, Notices, Data };
inline constexpr std::array allSettingsSections{SettingsSection::Gateway, SettingsSection::People,
    SettingsSection::Policy, SettingsSection::Appearance, SettingsSection::Language, SettingsSection::Notices,
    SettingsSection::Data};

//! What the settings are about. The references outlive the window.
struct SettingsParts {
    Workplace &workplace;
    DeskServices &desk;
    WindowMemory &memory;
    SignedIn by;
    //! The desk is that of the training gateway inside the program, whose people are nobody in this home.
    bool isInvented = false;
    bool systemShowsNotices = false;
};

//! Everything that can be set, in one window: sections on the left, a search over all of them, and every
//! setting with what it does. What has to close the desk is only asked for here (signals). Deletes itself
//! when closed.
class SettingsWindow final : public QDialog {
    Q_OBJECT
public:
    explicit SettingsWindow(const SettingsParts &parts, QWidget *parent = nullptr);

    void turnTo(SettingsSection section);
    [[nodiscard]] SettingsSection section() const;
    //! Everything that can be found, section by section.
    [[nodiscard]] std::vector<SettingPlace> places() const;
    //! Shows one setting by its id ("text-size"), marked. False where there is none.
    bool showSetting(const QString &id);
    //! Once with words where something is not saved; the second time it closes.
    void reject() override;

Q_SIGNALS:
    void said(const QString &message);
    void schemeChosen(reintegro::ColorScheme scheme);
    void languageChosen(const QString &language);
    void noticesChosen(bool areOn);
    void lockAfterChanged(std::chrono::minutes limit);
    //! New credentials are in the keychain for this profile.
    void credentialsKept(const QString &profile);
    // What closes this window and the desk.
    void profileChosen(const QString &name);
    void trainingChosen();
    void connectChosen();
    void restoreChosen(const reintegro::RestoreWish &wish);

private:
    [[nodiscard]] QWidget *makeSide();
    void addPages();
    void addPage(SettingsPage *page, QWidget *footer = nullptr);
    void addActions();
    void search();
    void jump();
    void jumpTo(size_t place);
    void mark(const SettingPlace &target, QWidget *holder);
    void openCredentials(const QString &profile);
    void openStop();
    void openResume(const SendingStop &stop);
    void say(const QString &message);

    const SettingsParts m_parts;
    QLineEdit *m_find;
    QListWidget *m_sections;
    QStackedWidget *m_stack;
    QListWidget *m_hits;
    MessageBar *m_message;
    Recovery *m_recovery;
    PolicyPage *m_policy = nullptr;
    std::vector<SettingsPage *> m_pages;
    std::vector<QWidget *> m_holders; //!< What of each page lies in the stack.
    QWidget *m_marked = nullptr; //!< A row of a page, which lives as long as this.
    bool m_wasWarned = false;
};

} // namespace reintegro
