// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/receipts/paper.h"

#include <QScrollArea>

namespace reintegro {

class Sheets;

//! A paper as it will come out of the printer, as wide as there is room. White in every scheme: it is paper.
class PaperView final : public QScrollArea {
    Q_OBJECT
public:
    explicit PaperView(QWidget *parent = nullptr);

    void setPaper(const Paper &paper, PaperSettings::Size size);
    [[nodiscard]] int pages() const;

private:
    Sheets *m_sheets;
};

//! Everything that stands on a paper, line by line, for whoever hears it.
[[nodiscard]] QString paperInWords(const Paper &paper);

} // namespace reintegro
