// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QRegion>

#include <chrono>
#include <functional>

namespace reintegro::test {

//! Nanoseconds of a clock that all processes of this machine share.
[[nodiscard]] qint64 sharedNow();

//! An application that can tell when something was painted: not when the painting began, but when Qt had
//! handed the window's pixels over.
class PaintingApplication final : public QApplication {
public:
    using QApplication::QApplication;

    //! Whether what is waited for stands in this part of a widget, which is about to be painted.
    using IsThere = std::function<bool(QWidget *painted, const QRegion &part)>;
    //! Runs the event loop until it was painted, and gives that moment; −1 when it was not in time.
    [[nodiscard]] qint64 waitForPainting(const IsThere &isThere, std::chrono::milliseconds limit);

    bool notify(QObject *receiver, QEvent *event) override;

private:
    IsThere m_isThere;
    std::function<void()> m_done;
    int m_depth = 0; //!< Of events that are being handled, one inside the other.
    bool m_isSeen = false;
    qint64 m_paintedAt = -1;
};

} // namespace reintegro::test
