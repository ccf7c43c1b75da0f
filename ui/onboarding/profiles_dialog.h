// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/workplace.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace reintegro {

//! The gateways of this home, to open another one. Deletes itself when closed.
class ProfilesDialog final : public QDialog {
    Q_OBJECT
public:
    //! `open` is the profile that is open now; `mayConnect` whether this person may add gateways.
    ProfilesDialog(Workplace &workplace, const QString &open, bool mayConnect, QWidget *parent = nullptr);

Q_SIGNALS:
    void profileChosen(const QString &name);
    void trainingChosen();
    void connectChosen();

private:
    void fill(const QString &open);
    void choose();
    void showFacts();

    Workplace &m_workplace;
    QString m_open;
    QListWidget *m_list;
    QLabel *m_facts;
    QPushButton *m_openButton;
};

} // namespace reintegro
