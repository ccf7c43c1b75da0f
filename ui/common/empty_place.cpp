// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/empty_place.h"

#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/scroll_page.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace reintegro {

constexpr int pictureSize = 32;
constexpr int textWidth = 440;

EmptyPlace::EmptyPlace(QWidget *parent)
    : QWidget(parent)
    , m_picture(new QLabel(this))
    , m_title(makeSectionTitle({}, this))
    , m_words(makeWords({}, this))
    , m_button(makeButton({}, this))
{
    for (QLabel *const label : {m_title, m_words}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignHCenter);
    }
    m_picture->setAlignment(Qt::AlignHCenter);
    auto *const content = new QWidget(this);
    auto *const layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_picture);
    layout->addWidget(m_title);
    layout->addWidget(m_words);
    layout->addSpacing(spacing::small);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layOutCentered(this, content, textWidth);
    connect(m_button, &QPushButton::clicked, this, &EmptyPlace::pressed);
    m_button->hide();
}

void EmptyPlace::setWords(IconName picture, const QString &title, const QString &words, const QString &button)
{
    m_picture->setPixmap(
        iconPixmap(picture, Theme::color(ColorRole::Muted), pictureSize, devicePixelRatioF()));
    m_title->setText(title);
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    m_button->setText(button);
    m_button->setAccessibleName(QString(button).remove(u'&'));
    m_button->setVisible(!button.isEmpty());
}

QString EmptyPlace::words() const
{
    return m_title->text() + u'\n' + m_words->text();
}

} // namespace reintegro
