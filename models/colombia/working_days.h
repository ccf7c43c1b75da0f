// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace reintegro {

// Colombian working days: Monday to Friday without the holidays of the Ley 51 de 1983 (Ley Emiliani), most of
// which are kept on the Monday after. Gregorian dates of Bogotá. Pure.

//! Whether nobody works on that day by law, whatever day of the week it is.
[[nodiscard]] bool isHoliday(QDate date);
//! Monday to Friday, and no holiday. A date that is not valid is none.
[[nodiscard]] bool isWorkingDay(QDate date);
//! How many working days lie after `from`, up to `to` and with it; 0 where `to` is not later.
[[nodiscard]] int workingDaysBetween(QDate from, QDate to);
//! The `days`-th working day after `date` (from 1 on); `date` itself for 0 and less.
[[nodiscard]] QDate afterWorkingDays(QDate date, int days);

} // namespace reintegro
