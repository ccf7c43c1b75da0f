// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/desk_services.h"

class QWidget;

namespace reintegro {

//! Asks where a statement is to be saved, and saves it there. What somebody wrote may name people: that he
//! takes it out is written down first, each time. Goes with its dialog, or once it is done.
class StatementSaving final : public QObject {
    Q_OBJECT
public:
    //! The desk outlives it; `page` owns it. `by` is who takes it out.
    StatementSaving(DeskServices &desk, QString by, KeptStatement statement, QWidget *page);

    void start();

Q_SIGNALS:
    //! How it went.
    void said(const QString &message);

private:
    void save(const QString &file);
    void read(const QString &file);
    void end(const QString &words);
    [[nodiscard]] QString subject() const;
    void write(const QString &name, const QByteArray &content);

    DeskServices &m_desk;
    const QString m_by;
    KeptStatement m_statement;
    QWidget *m_page;
};

} // namespace reintegro
