// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/refund_store.h"

#include <QWidget>

class QLabel;

namespace reintegro {

class FlowLayout;

//! Under the key field: refunds that were begun and not finished, in one line, so that they stay in reach
//! while a charge is shown; or why they cannot be read. Takes no room while there is nothing to say.
class DraftLine final : public QWidget {
    Q_OBJECT
public:
    explicit DraftLine(QWidget *parent = nullptr);

    //! Newest first. Takes away what setTrouble() said.
    void setDrafts(const std::vector<KeptDraft> &drafts);
    void setTrouble(const Error &error);
    //! Whether the drafts stand at length elsewhere on the page.
    void setShownElsewhere(bool isShown);

Q_SIGNALS:
    void chosen(const reintegro::ChargeKey &key);
    void allRequested();
    void rereadRequested();

private:
    [[nodiscard]] QWidget *makeProblem();
    void fill(const std::vector<KeptDraft> &drafts);
    void addChip(const KeptDraft &draft);
    void showParts();

    QWidget *m_drafts;
    FlowLayout *m_chips;
    QLabel *m_problem;
    QWidget *m_problemLine;
    bool m_isShownElsewhere = true;
};

} // namespace reintegro
