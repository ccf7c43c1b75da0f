// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/workplace.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace reintegro {

//! The gateways of a home, and what is to be known of the one that is chosen.
class ProfileList final : public QWidget {
    Q_OBJECT
public:
    //! `open` is the profile that is open now, and chosen at first. `workplace` outlives it.
    ProfileList(Workplace &workplace, const QString &open, QWidget *parent = nullptr);

    //! Reads the gateways again; what is chosen stays so where it is still there.
    void fill();
    [[nodiscard]] std::optional<Profile> selected() const;
    [[nodiscard]] QListWidget *list() const { return m_list; }

Q_SIGNALS:
    //! Another one is chosen.
    void changed();
    void activated();

private:
    void showFacts();

    Workplace &m_workplace;
    QString m_open;
    QListWidget *m_list;
    QLabel *m_facts;
};

} // namespace reintegro
