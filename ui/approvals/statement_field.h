// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/evidence_store.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace reintegro {

class ValueLabel;

//! The file in which the gateway says that a refund was not executed: chosen here, with its name and SHA-256,
//! so that a letter on paper can be compared with it.
class StatementField final : public QWidget {
    Q_OBJECT
public:
    explicit StatementField(QWidget *parent = nullptr);

    //! What was chosen, as it was read then.
    [[nodiscard]] const std::optional<WrittenStatement> &statement() const { return m_statement; }
    void setStatement(const WrittenStatement &statement);
    //! Whether one is needed before anything can be said, or stands there already.
    void setNeeded(bool isNeeded);
    void clear();

Q_SIGNALS:
    void changed();

private:
    void choose();
    void take(const QString &file);
    void showState();

    std::optional<WrittenStatement> m_statement;
    QString m_problem;
    bool m_isNeeded = true;
    QPushButton *m_button;
    ValueLabel *m_words;
};

} // namespace reintegro
