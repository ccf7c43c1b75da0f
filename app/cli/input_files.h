// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/result.h"
#include "models/basics/secret.h"

#include <QFile>

namespace reintegro {

//! What a command reads: files, and standard input, which may be named more than once: then the first reader
//! takes the first line (a password), the next one what follows.
class InputFiles {
public:
    //! The first line without its line end; `-` is standard input. InvalidData when it is empty or cannot be
    //! read.
    [[nodiscard]] Result<Secret> password(const QString &file);
    //! Everything, at most `most` bytes; `-` is standard input. InvalidData.
    [[nodiscard]] Result<QByteArray> whole(const QString &file, qint64 most);

private:
    [[nodiscard]] QFile *standardInput();

    QFile m_input;
};

} // namespace reintegro
