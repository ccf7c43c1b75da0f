// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/refund_store.h"

#include <QWidget>

class QVBoxLayout;

namespace reintegro {

//! What stands on the look-up page before a charge was looked up: what to do, refunds that were begun and not
//! finished, and, in training, charges to try.
class LookupStart final : public QWidget {
    Q_OBJECT
public:
    explicit LookupStart(const QStringList &samples, QWidget *parent = nullptr);

    void setDrafts(const std::vector<KeptDraft> &drafts);

Q_SIGNALS:
    void chosen(const reintegro::ChargeKey &key);
    void draftChosen(const reintegro::ChargeKey &key);

private:
    QWidget *m_drafts;
    QVBoxLayout *m_draftLines;
};

} // namespace reintegro
