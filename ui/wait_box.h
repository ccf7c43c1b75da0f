// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMessageBox;
class QWidget;

namespace reintegro {

//! Says why a window does not close while a refund is being sent. To be opened; deletes itself when closed.
[[nodiscard]] QMessageBox *makeWaitBox(QWidget *window);

} // namespace reintegro
