// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/refund_input.h"
#include "models/refunds/refund_request.h"

#include <map>

namespace reintegro {

//! What somebody typed for one charge and has not asked for yet: at most one new refund, and beside it the
//! corrected accounts of failed ones. A store keeps all of it as one KeptDraft, so that none of them takes
//! the place of another.
class DraftFields {
public:
    //! Nothing is in what cannot be read.
    [[nodiscard]] static DraftFields fromJson(const QByteArray &json);
    //! Compact.
    [[nodiscard]] QByteArray toJson() const;

    //! Without `corrects` the new refund, else the correction of that request.
    [[nodiscard]] std::optional<RefundInput> of(const std::optional<RequestId> &corrects) const;
    void put(const std::optional<RequestId> &corrects, const RefundInput &input);
    void drop(const std::optional<RequestId> &corrects);
    [[nodiscard]] bool isEmpty() const { return m_inputs.empty(); }

private:
    std::map<std::optional<RequestId>, RefundInput> m_inputs;
};

} // namespace reintegro
