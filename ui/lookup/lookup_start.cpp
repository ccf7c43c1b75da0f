// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lookup/lookup_start.h"

#include "models/payments/gateway_time.h"
#include "models/tables/state_text.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/flow_layout.h"
#include "ui/common/scroll_page.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace reintegro {

LookupStart::LookupStart(const QStringList &samples, QWidget *parent)
    : QWidget(parent)
    , m_drafts(new QWidget(this))
    , m_draftLines(new QVBoxLayout(m_drafts))
{
    auto *const content = new QWidget(this);
    auto *const column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::card);
    auto *const picture = new QLabel(content);
    picture->setPixmap(iconPixmap(IconName::Search, Theme::color(ColorRole::Muted), 40, devicePixelRatioF()));
    picture->setAlignment(Qt::AlignHCenter);
    QLabel *const title = makeSectionTitle(tr("Which payment is it about?"), content);
    title->setAlignment(Qt::AlignHCenter);
    QLabel *const words = makeWords(
        tr("Type or paste the key of the charge: the merchant's own id of the payment, as the shop's order "
           "shows it. Blanks and quotes around it do not matter."),
        content);
    words->setAlignment(Qt::AlignHCenter);
    column->addWidget(picture);
    column->addWidget(title);
    column->addWidget(words);

    m_draftLines->setContentsMargins(0, 0, 0, 0);
    m_draftLines->setSpacing(spacing::small);
    m_drafts->hide();
    column->addWidget(m_drafts);
    if (!samples.isEmpty()) {
        auto *const card = new Card(tr("Charges to try in training"), content);
        auto *const chips = new FlowLayout(nullptr, spacing::small);
        for (const QString &sample : samples) {
            const auto key = ChargeKey::fromText(sample);
            if (!key)
                continue;
            QPushButton *const chip = makeChip(sample, card);
            chip->setAccessibleName(tr("Try %1").arg(sample));
            connect(chip, &QPushButton::clicked, this, [this, key] { Q_EMIT chosen(*key); });
            chips->addWidget(chip);
        }
        card->body()->addLayout(chips);
        column->addWidget(card);
    }
    layOutCentered(this, content, 640);
}

void LookupStart::setDrafts(const std::vector<KeptDraft> &drafts)
{
    while (QLayoutItem *const item = m_draftLines->takeAt(0)) {
        if (QWidget *const widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    m_drafts->setVisible(!drafts.empty());
    for (const KeptDraft &draft : drafts) {
        auto *const card = new Card(tr("A refund was begun and not finished"), m_drafts);
        const QString key = draft.charge.toString();
        auto *const words = new QLabel(
            tr("For the charge %1, last changed on %2.").arg(key, bogotaTime(draft.savedAt, textLanguage())),
            card);
        words->setTextFormat(Qt::PlainText);
        words->setWordWrap(true);
        QPushButton *const goOnButton = makeButton(tr("Go on"), card);
        goOnButton->setAccessibleName(tr("Go on with the refund of %1").arg(key));
        connect(goOnButton, &QPushButton::clicked, this,
            [this, charge = draft.charge] { Q_EMIT draftChosen(charge); });
        auto *const line = new QHBoxLayout;
        line->addWidget(words, 1);
        line->addWidget(goOnButton);
        card->body()->addLayout(line);
        m_draftLines->addWidget(card);
    }
}

} // namespace reintegro
