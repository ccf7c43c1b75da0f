// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace reintegro::test {

//! Times in milliseconds, and what is said of them.
class Figures {
public:
    void add(double milliseconds) { m_times.push_back(milliseconds); }
    void addNs(qint64 nanoseconds) { add(static_cast<double>(nanoseconds) / 1e6); }
    [[nodiscard]] double median() const { return at(50); }
    [[nodiscard]] double at(int percent) const;
    //! "12.3 ms, p95 20.1, 9.8 to 31.0"
    [[nodiscard]] QString text() const;
    [[nodiscard]] int count() const { return static_cast<int>(m_times.size()); }

private:
    std::vector<double> m_times;
};

//! One line of what a bench prints.
void sayLine(const QString &title, const QString &figures);

} // namespace reintegro::test
