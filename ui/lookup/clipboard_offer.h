// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/payments/keys.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace reintegro {

class FlowLayout;

//! One quiet line that offers what is in the clipboard where that can be a charge's key. Nothing is looked up
//! by itself. The clipboard is read only while the page is in front, and neither kept nor written down; what
//! was used or waved away comes back with another text only. Takes no room while there is nothing to offer.
class ClipboardOffer final : public QWidget {
    Q_OBJECT
public:
    //! `page` is what has to be in front; it owns this.
    explicit ClipboardOffer(QWidget *page);

    //! This key is shown already: it is not offered.
    void setShown(const std::optional<ChargeKey> &key);
    //! The likeliest key that the clipboard has right now, also where it is not offered any more.
    void choose();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void chosen(const reintegro::ChargeKey &key);
    //! Why nothing was chosen.
    void said(const QString &message);

private:
    void look();
    void take(const ChargeKey &key);
    void done();
    void fill(const std::vector<ChargeKey> &keys);
    [[nodiscard]] QWidget *addButton(const ChargeKey &key, bool isFirst);

    QWidget *m_page;
    FlowLayout *m_line;
    std::optional<ChargeKey> m_shown;
    std::vector<ChargeKey> m_keys; //!< What is offered.
    std::optional<size_t> m_read; //!< A mark of the text that was read last, not the text.
    bool m_isDone = false; //!< That text was used, or waved away.
};

} // namespace reintegro
