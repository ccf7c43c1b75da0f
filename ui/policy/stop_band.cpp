// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/stop_band.h"

#include "models/payments/gateway_time.h"
#include "models/tables/state_text.h"
#include "ui/common/buttons.h"
#include "ui/common/theme.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace reintegro {

QString sentenceFor(const SendingStop &stop)
{
    //: %1 is a person's name, %2 a time in Bogotá, %3 the reason that was given.
    return StopBand::tr("All sending was stopped by %1 on %2: %3")
        .arg(stop.by, bogotaTime(stop.at, textLanguage()), stop.why);
}

StopBand::StopBand(bool mayResume, QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_words(new QLabel(this))
    , m_resumeButton(makeButton(tr("Res&ume sending…"), this))
{
    setProperty("stop", true);
    m_icon->setPixmap(iconPixmap(IconName::Problem, Qt::white, spacing::iconSize, devicePixelRatioF()));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setProperty("stop", true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_resumeButton->setAccessibleName(tr("Resume sending"));
    m_resumeButton->setVisible(mayResume);
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing::page, spacing::small, spacing::page, spacing::small);
    layout->setSpacing(spacing::medium);
    layout->addWidget(m_icon);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_resumeButton);
    connect(m_resumeButton, &QPushButton::clicked, this, &StopBand::resumeRequested);
    hide();
}

void StopBand::setStop(const std::optional<SendingStop> &stop)
{
    if (stop) {
        const QString sentence = sentenceFor(*stop);
        m_words->setText(sentence);
        m_resumeButton->setAccessibleDescription(sentence);
    }
    setVisible(stop.has_value());
}

} // namespace reintegro
