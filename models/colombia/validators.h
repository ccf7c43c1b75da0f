// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/phrase.h"
#include "models/colombia/identity_document.h"
#include "models/payments/money.h"

#include <QValidator>

namespace reintegro {

//! A validator that can say in words why a text is not (yet) acceptable. Keeps out only characters that can
//! never become a value; what is too long, too much or unusual is said under the field instead.
class ExplainingValidator : public QValidator {
    Q_OBJECT
public:
    using QValidator::QValidator;
    //! Empty when `text` is acceptable.
    [[nodiscard]] virtual Phrase reason(const QString &text) const = 0;
};

//! Amounts as parseMoney reads them.
class MoneyValidator final : public ExplainingValidator {
    Q_OBJECT
public:
    explicit MoneyValidator(Currency currency, QObject *parent = nullptr);
    State validate(QString &text, int &position) const override;
    [[nodiscard]] Phrase reason(const QString &text) const override;

private:
    Currency m_currency;
};

//! Document numbers as readDocument reads them; the type can change while the field is open.
class DocumentValidator final : public ExplainingValidator {
    Q_OBJECT
public:
    explicit DocumentValidator(DocumentType type, QObject *parent = nullptr);
    void setType(DocumentType type);
    State validate(QString &text, int &position) const override;
    [[nodiscard]] Phrase reason(const QString &text) const override;

private:
    DocumentType m_type;
};

//! Account numbers as readAccount reads them.
class AccountValidator final : public ExplainingValidator {
    Q_OBJECT
public:
    using ExplainingValidator::ExplainingValidator;
    State validate(QString &text, int &position) const override;
    [[nodiscard]] Phrase reason(const QString &text) const override;
};

//! Names as readBeneficiaryName reads them.
class BeneficiaryNameValidator final : public ExplainingValidator {
    Q_OBJECT
public:
    using ExplainingValidator::ExplainingValidator;
    State validate(QString &text, int &position) const override;
    [[nodiscard]] Phrase reason(const QString &text) const override;
};

} // namespace reintegro
