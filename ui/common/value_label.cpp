// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/value_label.h"

#include <QTextDocument>
#include <QTextOption>

#include <cmath>

namespace reintegro {

ValueLabel::ValueLabel(const QString &text, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setText(text);
}

//! QLabel can only break between words. A label whose text can be selected lays it out in a document of its
//! own, which can do better; QLabel sets the document's options anew whenever the text changes, so they are
//! looked at after each painting. Should a later Qt keep the document elsewhere, this is an ordinary label.
void ValueLabel::breakAnywhere() const
{
    auto *const document = findChild<QTextDocument *>();
    if (!document)
        return;
    QTextOption option = document->defaultTextOption();
    if (option.wrapMode() == QTextOption::WrapAtWordBoundaryOrAnywhere)
        return;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document->setDefaultTextOption(option);
}

int ValueLabel::heightForWidth(int width) const
{
    const int usual = QLabel::heightForWidth(width); // makes the document
    auto *const document = findChild<QTextDocument *>();
    if (!document)
        return usual;
    breakAnywhere();
    const QMargins margins = contentsMargins();
    const double shown = document->textWidth();
    document->setTextWidth(width - margins.left() - margins.right());
    const int height = static_cast<int>(std::ceil(document->size().height()));
    document->setTextWidth(shown);
    return height + margins.top() + margins.bottom();
}

QSize ValueLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 8, fontMetrics().height()};
}

void ValueLabel::paintEvent(QPaintEvent *event)
{
    QLabel::paintEvent(event);
    // QLabel has just set its own options if the text is new. Only then: to touch the document asks for
    // another painting, and a label that always did would paint for ever.
    breakAnywhere();
}

} // namespace reintegro
