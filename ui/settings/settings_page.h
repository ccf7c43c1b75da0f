// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/setting_info.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace reintegro {

class Card;
class SettingRow;

//! Where a setting can be found.
struct SettingPlace {
    SettingInfo info;
    QString card; //!< The title over it.
    QWidget *row; //!< What is scrolled to and marked.
    QWidget *content; //!< What takes the focus, or holds what takes it.
};

//! One section of the settings: cards with rows, one below the other.
class SettingsPage : public QWidget {
    Q_OBJECT
public:
    SettingsPage(QString title, const QString &intro, const Person &person, QWidget *parent = nullptr);

    [[nodiscard]] const QString &title() const { return m_title; }
    //! Everything that can be found here; nothing that is shown is missing.
    [[nodiscard]] const std::vector<SettingPlace> &places() const { return m_places; }

Q_SIGNALS:
    void said(const QString &message);

protected:
    [[nodiscard]] Card *addCard(const QString &title);
    //! Adds a row to the card that was added last. It is closed for whoever may not change it, and says so.
    SettingRow *addRow(const SettingInfo &info, QWidget *content);
    //! For what is no row but is found, too.
    void addPlace(const SettingInfo &info, QWidget *row, QWidget *content, const QString &card);
    //! Of the card that was added last.
    [[nodiscard]] QVBoxLayout *cardBody() const;
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    [[nodiscard]] const Person &person() const { return m_person; }

private:
    const QString m_title;
    const Person m_person;
    QVBoxLayout *m_column;
    Card *m_card = nullptr;
    QString m_cardTitle;
    std::vector<SettingPlace> m_places;
};

//! Buttons in lines, as many in each as fit.
[[nodiscard]] QWidget *makeButtonLine(const std::vector<QWidget *> &buttons, QWidget *parent);

} // namespace reintegro
