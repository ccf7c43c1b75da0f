// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/refund_request.h"
#include "ui/common/card.h"

class QCheckBox;
class QPlainTextEdit;

namespace reintegro {

class PersonalData;

//! The bytes of a refund call, to read and exactly as they are, and the digest that an approval is bound to.
class BodyCard final : public Card {
    Q_OBJECT
public:
    //! `personal` is the page's: what it masks is masked here, and copying the bytes shows it first.
    explicit BodyCard(PersonalData &personal, QWidget *parent = nullptr);
    void setRequest(const RefundRequest &request);

Q_SIGNALS:
    void said(const QString &message);

private:
    void showBody();

    PersonalData &m_personal;
    QByteArray m_bytes;
    QLabel *m_digest;
    QLabel *m_key;
    QCheckBox *m_exact;
    QPlainTextEdit *m_text;
};

} // namespace reintegro
