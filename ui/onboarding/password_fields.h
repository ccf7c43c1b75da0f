// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/secret.h"

#include <QWidget>

#include <optional>

class QLineEdit;

namespace reintegro {

class FieldRow;

//! A new password, twice.
class PasswordFields final : public QWidget {
    Q_OBJECT
public:
    explicit PasswordFields(QWidget *parent = nullptr);

    //! Nothing while it is too short or the two differ.
    [[nodiscard]] std::optional<Secret> password() const;
    void clear();

Q_SIGNALS:
    void changed();

private:
    void judge();

    QLineEdit *m_edit;
    QLineEdit *m_repeatEdit;
    FieldRow *m_row;
    FieldRow *m_repeatRow;
};

} // namespace reintegro
