// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/first_run_page.h"

#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/columns_layout.h"
#include "ui/common/scroll_page.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace reintegro {

namespace {

Card *makeChoice(
    IconName picture, const QString &title, const QString &words, QPushButton *button, QWidget *parent)
{
    auto *const card = new Card({}, parent);
    auto *const image = new QLabel(card);
    image->setPixmap(iconPixmap(picture, Theme::color(ColorRole::Accent), 32, parent->devicePixelRatioF()));
    QVBoxLayout *const body = card->body();
    body->addWidget(image);
    body->addWidget(makeSectionTitle(title, card));
    auto *const text = new QLabel(words, card);
    text->setWordWrap(true);
    Theme::setMuted(text);
    body->addWidget(text);
    body->addStretch(1);
    body->addSpacing(spacing::small);
    body->addWidget(button);
    return card;
}

} // namespace

FirstRunPage::FirstRunPage(QWidget *parent)
    : QWidget(parent)
{
    auto *const content = new QWidget(this);
    QPushButton *const trainingButton = makePrimaryButton(tr("Open the &training gateway"), content);
    QPushButton *const connectButton = makeButton(tr("&Connect to Liquido…"), content);
    auto *const choices = new QWidget(content);
    auto *const columns = new ColumnsLayout(choices, 300, spacing::card);
    columns->setEvenHeights();
    columns->addWidget(makeChoice(IconName::Training, tr("Look around first"),
        tr("A gateway inside this program, with invented payments of every kind. Refunds settle after a few "
           "seconds and no money moves. Nothing has to be set up."),
        trainingButton, choices));
    columns->addWidget(makeChoice(IconName::Connect, tr("Start working"),
        tr("Connect this desk to the merchant's Liquido account, and name the first administrator. You need "
           "the client id, the client secret and the API key."),
        connectButton, choices));

    auto *const column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::card);
    column->addWidget(makePageTitle(tr("Welcome to Reintegro"), content));
    column->addWidget(makeWords(
        tr("From this desk you look up payments made through Liquido in Colombia and give money back. What "
           "one "
           "person asks for, another approves; and nothing is called done before the gateway has said so."),
        content));
    column->addSpacing(spacing::small);
    column->addWidget(choices);
    layOutCentered(this, content, 760);
    connect(trainingButton, &QPushButton::clicked, this, &FirstRunPage::trainingChosen);
    connect(connectButton, &QPushButton::clicked, this, &FirstRunPage::connectChosen);
}

} // namespace reintegro
