// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/phrase.h"
#include "models/tables/charge_sections.h"

namespace reintegro {

//! Gathers the fields of one section. What was not sent is passed over.
class FieldList {
public:
    //! `label` is marked with QT_TRANSLATE_NOOP("Phrase", …).
    void addText(const QString &name, const char *label, const std::optional<QString> &text);
    //! Words for a person instead of the text, which stays in the tooltip and is what is copied.
    void addWords(const QString &name, const char *label, const Phrase &words, const QString &text);
    //! An address: may be opened where it is http or https.
    void addAddress(const QString &name, const char *label, const std::optional<QString> &text);
    void addMoney(const QString &name, const char *label, const std::optional<Money> &money);
    //! Bogotá time, with the gateway's own text in the tooltip.
    void addTime(const QString &name, const char *label, const std::optional<GatewayTime> &time);
    //! A field that has no label but the gateway's name for it. `maskedText` is the text with the personal
    //! parts of an object or a list masked; a field that is personal itself is masked by its name.
    void addUnknown(const QString &name, const std::optional<QString> &text, const QString &maskedText = {});

    //! Says that `count` more fields stand in the raw answer only.
    void addMore(size_t count);

    //! A page has a size, an answer can have any: so many fields of one section are shown, the rest is
    //! counted.
    static constexpr size_t most = 60;

    [[nodiscard]] std::vector<ChargeField> take() { return std::move(m_fields); }

private:
    std::vector<ChargeField> m_fields;
};

//! The fields of a payment method's details.
[[nodiscard]] std::vector<ChargeField> methodFields(const MethodDetails &details);

} // namespace reintegro
