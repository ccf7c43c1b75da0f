// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/clock.h"

#include <QFile>
#include <QMutex>
#include <QtGlobal>

namespace reintegro {

//! The log of one program, for its owner only. It never grows beyond `mostFiles` files of `longestFile` bytes
//! each: the oldest goes. Every line passes maskedForLog(). What cannot be written is left out: a full disk
//! must not stop a refund. Any thread.
class LogFile {
public:
    static constexpr qint64 longestFile = 1024 * 1024;
    static constexpr int mostFiles = 3;
    static constexpr qsizetype longestLine = 2000;

    //! `folder` is made where it is missing; `program` ("reintegro") names the files. `clock` outlives it.
    LogFile(const QString &folder, const QString &program, const Clock &clock, qint64 longest = longestFile);

    //! "2026-02-02T12:00:00.000Z W reintegro.store the message", on one line.
    void write(QtMsgType level, const char *category, const QString &message);

    //! The files of a program, the oldest first.
    [[nodiscard]] static QStringList filesOf(const QString &folder, const QString &program);

private:
    void rotate();
    [[nodiscard]] bool openFile();

    const QString m_folder;
    const QString m_program;
    const Clock &m_clock;
    const qint64 m_longest;
    QMutex m_mutex;
    QFile m_file;
};

//! Sends what Qt and the program say into a log for as long as it lives, and, masked too, where it went
//! before. One at a time.
class LogKeeping {
public:
    //! `log` outlives it.
    explicit LogKeeping(LogFile &log);
    ~LogKeeping();
    LogKeeping(const LogKeeping &) = delete;
    LogKeeping &operator=(const LogKeeping &) = delete;
    LogKeeping(LogKeeping &&) = delete;
    LogKeeping &operator=(LogKeeping &&) = delete;
};

} // namespace reintegro
