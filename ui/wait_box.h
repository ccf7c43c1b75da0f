// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QMessageBox;
class QString;
class QWidget;

namespace reintegro {

//! Says why a window does not close while a refund is being sent. To be opened; deletes itself when closed.
[[nodiscard]] QMessageBox *makeWaitBox(QWidget *window);

//! Asks whether training may take the place of the desk that is `open`. The same.
[[nodiscard]] QMessageBox *makeTrainingBox(
    const QString &open, const std::function<void()> &openTraining, QWidget *window);

} // namespace reintegro
