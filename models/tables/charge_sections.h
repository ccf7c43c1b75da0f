// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/payments/charge.h"

#include <QAbstractTableModel>
#include <QUrl>

#include <optional>
#include <vector>

namespace reintegro {

//! One fact of a charge as a person reads it, in the language of the window.
struct ChargeField {
    QString name; //!< The gateway's own name of the field, or its JSON pointer where it is unknown.
    QString label; //!< "Amount".
    QString uniqueLabel; //!< The same, but different from every other field of the charge: "E-mail (Payer)".
    QString value;
    QString copyText; //!< What a copy button takes along: the bare value.
    QString tooltip; //!< A time or a status as the gateway wrote it. May be empty.
    QUrl link; //!< An http or https address that may be opened on request. Empty for everything else.

    bool operator==(const ChargeField &) const = default;
};

//! A part of a charge under one heading.
struct ChargeSection {
    enum class Kind { Payment, Payer, Method, Other };
    Kind kind = Kind::Payment;
    std::optional<MethodDetails::Kind> method; //!< For Kind::Method.
    QString title; //!< "Payment", "Payer", "Card", "PSE", …
    QString emptyText; //!< To be shown where there are no fields: "The gateway sent nothing about the payer."
    std::vector<ChargeField> fields; //!< What was sent, in a fixed order. What was not sent is not here.
};

//! A charge in sections: the payment, the payer, each payment method, and, where there is any, what the desk
//! did not understand together with remarks. GUI thread (it translates).
[[nodiscard]] std::vector<ChargeSection> sectionsOf(const Charge &charge);

//! The fields of one section: label and value.
class ChargeSectionModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column { Label, Value };
    Q_ENUM(Column)
    static constexpr int columnTotal = 2;
    enum Role {
        FieldNameRole = Qt::UserRole, //!< ChargeField::name.
        UniqueLabelRole,
        CopyTextRole,
        TooltipRole, //!< Also as Qt::ToolTipRole of the value.
        LinkRole, //!< QUrl, empty where nothing may be opened.
    };

    explicit ChargeSectionModel(QObject *parent = nullptr);

    //! Shows these fields; what is equal stays where it is.
    void setFields(std::vector<ChargeField> fields);
    [[nodiscard]] const ChargeField &fieldAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    std::vector<ChargeField> m_fields;
};

} // namespace reintegro
