// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/receipts/paper_settings.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace reintegro {

//! How a paper is to look.
class PaperOptions final : public QWidget {
    Q_OBJECT
public:
    //! `merchant` stands at the head where no other name is typed.
    PaperOptions(const PaperSettings &settings, const QString &merchant, QWidget *parent = nullptr);

    [[nodiscard]] PaperSettings settings() const;

Q_SIGNALS:
    void changed();

private:
    QComboBox *m_language;
    QComboBox *m_size;
    QComboBox *m_people;
    QLineEdit *m_merchant;
};

} // namespace reintegro
