// SPDX-License-Identifier: GPL-3.0-or-later
// The wizard by keys alone.
#include "ui/wizard/refund_wizard.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QShortcut>

namespace reintegro {

//! Sending is no matter of a hasty Enter: it has keys of its own, and only where all of it is to be read.
void RefundWizard::addKeys()
{
    for (const int enter : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *const keys = new QShortcut(QKeySequence(static_cast<int>(Qt::CTRL) | enter), this);
        connect(keys, &QShortcut::activated, this, [this] {
            if (isOnReview() && m_sendButton->isVisible())
                m_sendButton->click(); // nothing while it is closed
        });
    }
    const QString keys = QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText);
    m_sendButton->setToolTip(tr("Send for approval (%1)").arg(keys));
}

//! Where Next is closed, Enter goes to what keeps it closed, so that one types and presses Enter all the way.
void RefundWizard::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isEnter && isPlain && !m_isAsking && !isOnReview() && !m_nextButton->isEnabled()) {
        focusPage();
        event->accept();
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace reintegro
