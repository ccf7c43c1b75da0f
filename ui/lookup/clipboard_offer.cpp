// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lookup/clipboard_offer.h"

#include "models/payments/pasted_keys.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/flow_layout.h"
#include "ui/common/tab_order.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QRandomGenerator>
#include <QToolButton>

#include <algorithm>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int chipHeight = 28;
constexpr int mostLetters = 40;

QString clipboardText()
{
    const QMimeData *const data = QGuiApplication::clipboard()->mimeData();
    return data && data->hasText() ? data->text() : QString();
}

//! Tells texts apart and gives none of them away.
size_t markOf(const QString &text)
{
    static const size_t seed = QRandomGenerator::system()->generate64();
    return qHash(text, seed);
}

QString shortened(const QString &key)
{
    if (key.size() <= mostLetters)
        return key;
    return key.left(mostLetters / 2) + u'…' + key.right(mostLetters / 2);
}

} // namespace

ClipboardOffer::ClipboardOffer(QWidget *page)
    : QWidget(page)
    , m_page(page)
    , m_line(new FlowLayout(this, spacing::small))
{
    hide();
    page->installEventFilter(this);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &ClipboardOffer::look);
}

bool ClipboardOffer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_page && (event->type() == QEvent::WindowActivate || event->type() == QEvent::Show))
        QMetaObject::invokeMethod(this, &ClipboardOffer::look, Qt::QueuedConnection); // once it is in front
    return QWidget::eventFilter(watched, event);
}

void ClipboardOffer::look()
{
    if (!m_page->isVisible() || !m_page->isActiveWindow())
        return;
    const QString text = clipboardText();
    const size_t mark = markOf(text);
    if (m_read != mark) {
        m_read = mark;
        m_isDone = false;
        m_keys = chargeKeysIn(text);
    }
    fill(m_isDone ? std::vector<ChargeKey>() : m_keys);
}

void ClipboardOffer::setShown(const std::optional<ChargeKey> &key)
{
    m_shown = key;
    if (key && std::find(m_keys.cbegin(), m_keys.cend(), *key) != m_keys.cend())
        done(); // found, whichever way it came into the field
}

void ClipboardOffer::choose()
{
    const std::vector<ChargeKey> keys = chargeKeysIn(clipboardText(), 1);
    if (keys.empty())
        Q_EMIT said(tr("There is nothing in the clipboard that can be the key of a charge."));
    else
        take(keys.front());
}

void ClipboardOffer::take(const ChargeKey &key)
{
    const ChargeKey taken = key; // its button goes
    done();
    Q_EMIT chosen(taken);
}

void ClipboardOffer::done()
{
    m_isDone = true;
    fill({});
}

void ClipboardOffer::fill(const std::vector<ChargeKey> &keys)
{
    while (QLayoutItem *const item = m_line->takeAt(0)) {
        item->widget()->hide(); // gone for assistive tools at once
        item->widget()->deleteLater();
        delete item;
    }
    const bool isKnown = keys.size() == 1 && m_shown == keys.front();
    setVisible(!keys.empty() && !isKnown);
    if (isHidden())
        return;
    QLabel *const label = makeCaption(tr("In the clipboard:"), this);
    label->setWordWrap(false);
    label->setMinimumHeight(chipHeight); // as high as the chips beside it
    m_line->addWidget(label);
    label->show();
    QWidget *before = this;
    for (const ChargeKey &key : keys) {
        QWidget *const button = addButton(key, key == keys.front());
        putInTabOrderAfter(before, button);
        before = button;
    }
    QToolButton *const away = makeIconButton(IconName::Close, tr("Do not offer the clipboard"), this);
    connect(away, &QToolButton::clicked, this, &ClipboardOffer::done);
    putInTabOrderAfter(before, away);
    m_line->addWidget(away);
    away->show();
    updateGeometry();
}

QWidget *ClipboardOffer::addButton(const ChargeKey &key, bool isFirst)
{
    const QString name = shortened(key.toString());
    QPushButton *const chip = makeChip(tr("Look up %1").arg(QString(name).replace(u'&', "&&"_L1)), this);
    chip->setAccessibleName(tr("Look up %1 from the clipboard").arg(key.toString()));
    chip->setToolTip(isFirst ? tr("%1 (%2)").arg(
                         key.toString(), QKeySequence(u"Ctrl+Shift+V"_s).toString(QKeySequence::NativeText))
                             : key.toString());
    connect(chip, &QPushButton::clicked, this, [this, key] { take(key); });
    m_line->addWidget(chip);
    chip->show();
    return chip;
}

} // namespace reintegro
