// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/message_bar.h"

#include "ui/common/buttons.h"
#include "ui/common/error_text.h"

#include <QAccessible>
#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace reintegro {

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_retryButton(makeQuietButton({}, this))
    , m_detailsButton(makeQuietButton({}, this))
    , m_details(new QPlainTextEdit(this))
{
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setTextFormat(Qt::PlainText); // the gateway's words are never markup
    m_icon->setFixedSize(16, 16);
    m_details->setReadOnly(true);
    m_details->setFont(Theme::code());
    m_details->setMaximumHeight(160);
    m_details->setTabChangesFocus(true);
    m_detailsButton->setCheckable(true);
    nameParts();

    auto *const line = new QHBoxLayout;
    line->setSpacing(spacing::small);
    line->addWidget(m_icon, 0, Qt::AlignVCenter);
    line->addWidget(m_text, 1);
    line->addWidget(m_retryButton);
    line->addWidget(m_detailsButton);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins({spacing::page, spacing::tight, spacing::page, spacing::tight});
    layout->setSpacing(spacing::tight);
    layout->addLayout(line);
    layout->addWidget(m_details);
    setMinimumHeight(spacing::controlHeight + spacing::small);
    m_retryButton->hide();
    m_detailsButton->hide();
    m_details->hide();

    connect(m_detailsButton, &QPushButton::toggled, this, &MessageBar::showDetails);
    connect(m_retryButton, &QPushButton::clicked, this, [this] {
        const std::function<void()> retry = std::exchange(m_retry, {});
        m_retryButton->hide();
        if (retry)
            retry();
    });
}

//! It stays where pages are made anew in another language.
void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        nameParts();
    QFrame::changeEvent(event);
}

void MessageBar::nameParts()
{
    m_text->setAccessibleName(tr("Message"));
    m_details->setAccessibleName(tr("What the gateway said"));
    setWords(m_retryButton, tr("&Retry"));
    setWords(m_detailsButton, tr("De&tails"));
}

void MessageBar::say(const QString &message)
{
    m_retry = {};
    m_retryButton->hide();
    put(message, {}, false);
}

void MessageBar::sayProblem(const QString &message)
{
    m_retry = {};
    m_retryButton->hide();
    put(message, {}, true);
}

void MessageBar::say(const Error &error, std::function<void()> retry)
{
    const ErrorText text = describeError(error);
    m_retry = text.mayRetry ? std::move(retry) : std::function<void()>();
    m_retryButton->setVisible(static_cast<bool>(m_retry));
    put(text.sentence(), text.maskedDetails(), error.kind != ErrorKind::Cancelled);
}

QString MessageBar::message() const
{
    return m_text->text();
}

void MessageBar::put(const QString &message, const QString &details, bool isProblem)
{
    m_text->setText(message);
    m_text->setAccessibleDescription(message); // a label with a name of its own hides its text
    m_text->setToolTip({});
    m_icon->setPixmap(message.isEmpty()
            ? QPixmap()
            : iconPixmap(isProblem ? IconName::Problem : IconName::Info,
                isProblem ? Theme::pill(Meaning::WentWrong).text : Theme::color(ColorRole::Muted), 16,
                devicePixelRatioF()));
    m_details->setPlainText(details);
    m_detailsButton->setChecked(false);
    m_detailsButton->setVisible(!details.isEmpty());
    QAccessibleEvent changed(m_text, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    if (message.isEmpty())
        return;
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::showDetails(bool on)
{
    m_details->setVisible(on);
}

} // namespace reintegro
