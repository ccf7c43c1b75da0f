// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/refund_request.h"
#include "ui/common/card.h"

class QCheckBox;
class QPlainTextEdit;

namespace reintegro {

//! The bytes of a refund call, to read and exactly as they are, and the digest that an approval is bound to.
class BodyCard final : public Card {
    Q_OBJECT
public:
    explicit BodyCard(QWidget *parent = nullptr);
    void setRequest(const RefundRequest &request);

Q_SIGNALS:
    void said(const QString &message);

private:
    void showBody();

    QByteArray m_bytes;
    QLabel *m_digest;
    QLabel *m_key;
    QCheckBox *m_exact;
    QPlainTextEdit *m_text;
};

} // namespace reintegro
