// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace reintegro {

//! The look of a list of requests: whole rows, one at a time, no grid, nothing to edit; Tab leaves it.
void setListLook(QTableView *list);

} // namespace reintegro
