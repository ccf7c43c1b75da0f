// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace reintegro {

//! What program this is: version, what it stands on, and the licences. Deletes itself when closed.
class AboutDialog final : public QDialog {
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *parent = nullptr);

    //! Program, Qt, system and language on one line each, for whoever helps.
    [[nodiscard]] static QString versions();

Q_SIGNALS:
    void said(const QString &message);

private:
    [[nodiscard]] QWidget *makeWorks();
};

} // namespace reintegro
