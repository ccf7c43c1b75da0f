// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figures.h"

#include <algorithm>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

double Figures::at(int percent) const
{
    if (m_times.empty())
        return -1;
    std::vector<double> times = m_times;
    std::sort(times.begin(), times.end());
    const size_t place = times.size() * static_cast<size_t>(percent) / 100;
    return times.at(std::min(place, times.size() - 1));
}

QString Figures::text() const
{
    return u"%1 ms, p95 %2, %3 to %4"_s.arg(median(), 0, 'f', 1)
        .arg(at(95), 0, 'f', 1)
        .arg(at(0), 0, 'f', 1)
        .arg(at(100), 0, 'f', 1);
}

void sayLine(const QString &title, const QString &figures)
{
    std::printf("  %-46s %s\n", qPrintable(title), qPrintable(figures));
    std::fflush(stdout);
}

} // namespace reintegro::test
