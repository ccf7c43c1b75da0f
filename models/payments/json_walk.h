// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <vector>

namespace reintegro {

//! A scalar, or the name of a member, as it stands in bytes that look like JSON.
struct JsonToken {
    enum class Kind { Name, String, Bare }; //!< Bare: a number, true, false, null, or what is none of them.

    Kind kind = Kind::Bare;
    qsizetype begin = 0; //!< With a string's quotes.
    qsizetype end = 0; //!< Behind the last byte.
    bool isClosed = true; //!< False for a string that the bytes' end cut off.
};

//! Walks over bytes that look like JSON and knows at each scalar where in the document it stands. Never
//! fails: bytes that are no JSON give some walk, valid JSON gives the right one. What nests deeper than 256
//! levels has no names. For work on the bytes themselves; everything else uses readJson.
class JsonWalk {
public:
    explicit JsonWalk(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    //! The next name or scalar; nothing at the end.
    [[nodiscard]] std::optional<JsonToken> next();

    //! The names on the way to the scalar that was just returned, its own last; decoded, empty for the steps
    //! through an array.
    [[nodiscard]] const std::vector<QByteArray> &path() const { return m_path; }

private:
    [[nodiscard]] JsonToken readString();
    [[nodiscard]] JsonToken readBare();
    //! Brackets, commas, colons and blanks: what has no text.
    void pass(char byte);
    void open();
    void close();

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    std::vector<QByteArray> m_path;
    qsizetype m_unnamedLevels = 0; //!< Deeper than the path is kept.
};

//! The UTF-8 behind the quotes and escapes of a string that JsonWalk found. Broken escapes stay as they are.
[[nodiscard]] QByteArray decodedJsonString(QByteArrayView token);

} // namespace reintegro
