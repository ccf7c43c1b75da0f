// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/icons.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace reintegro {

//! Stands where a list would stand that has nothing to show: why, what to do, and the button that does it.
class EmptyPlace final : public QWidget {
    Q_OBJECT
public:
    explicit EmptyPlace(QWidget *parent = nullptr);

    //! Without `button` there is nothing to press. The picture says nothing that the words do not say.
    void setWords(IconName picture, const QString &title, const QString &words, const QString &button = {});
    [[nodiscard]] QString words() const;

Q_SIGNALS:
    void pressed();

private:
    QLabel *m_picture;
    QLabel *m_title;
    QLabel *m_words;
    QPushButton *m_button;
};

} // namespace reintegro
