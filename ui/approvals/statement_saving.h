// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/evidence_store.h"

class QWidget;

namespace reintegro {

//! Asks where a statement is to be saved, and saves it there. Goes with its dialog, or once it is done.
class StatementSaving final : public QObject {
    Q_OBJECT
public:
    //! `evidence` outlives it; `page` owns it.
    StatementSaving(EvidenceStore &evidence, KeptStatement statement, QWidget *page);

    void start();

Q_SIGNALS:
    //! How it went.
    void said(const QString &message);

private:
    void save(const QString &file);
    void write(const QString &name, const QByteArray &content);

    EvidenceStore &m_evidence;
    KeptStatement m_statement;
    QWidget *m_page;
};

} // namespace reintegro
