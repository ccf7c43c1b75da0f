// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connection_band.h"

#include "models/payments/bogota_offset.h"
#include "ui/common/icons.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

//! The time of day in Bogotá, as everywhere in the windows.
static QString timeInBogota(const QDateTime &at)
{
    return at.toOffsetFromUtc(-int(bogotaBehindUtc.count())).toString(u"HH:mm"_s);
}

ConnectionBand::ConnectionBand(RefundStore &store, QWidget *parent)
    : QFrame(parent)
    , m_store(store)
    , m_words(new QLabel(this))
{
    setProperty("amberBand", true);
    auto *const picture = new QLabel(this);
    picture->setPixmap(iconPixmap(
        IconName::Warning, Theme::color(ColorRole::Amber), spacing::iconSize, devicePixelRatioF()));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing::page, spacing::small, spacing::page, spacing::small);
    layout->setSpacing(spacing::medium);
    layout->addWidget(picture, 0, Qt::AlignTop);
    layout->addWidget(m_words, 1);
    hide();
    m_wasReached = store.connection() == StoreConnection::Connected;
    connect(&store, &RefundStore::connectionChanged, this, &ConnectionBand::take);
    if (!m_wasReached)
        take(StoreConnection::Broken);
}

void ConnectionBand::take(StoreConnection connection)
{
    const bool wasBroken = !isHidden();
    const bool isBroken = connection == StoreConnection::Broken;
    if (isBroken == wasBroken)
        return;
    if (!isBroken) {
        m_wasReached = true;
        hide();
        Q_EMIT said(tr("Connected again."));
        return;
    }
    m_words->setText(m_wasReached
            ? tr("The team's store cannot be reached. You see what was read last, at %1; nothing can be sent "
                 "until it is back.")
                  .arg(timeInBogota(QDateTime::currentDateTimeUtc()))
            : tr("The team's store cannot be reached. Nothing can be sent until it is back."));
    show();
    QAccessibleEvent alert(m_words, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    Q_EMIT said(m_words->text());
}

} // namespace reintegro
