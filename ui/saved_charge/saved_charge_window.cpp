// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/saved_charge/saved_charge_window.h"

#include "models/payments/gateway_time.h"
#include "models/tables/charge_sections.h"
#include "models/tables/personal_words.h"
#include "models/tables/state_text.h"
#include "ui/charge/charge_headline.h"
#include "ui/common/amount_label.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/columns_layout.h"
#include "ui/common/error_text.h"
#include "ui/common/fact_list.h"
#include "ui/common/indented_json.h"
#include "ui/common/scroll_page.h"
#include "ui/common/status_pill.h"
#include "ui/common/status_words.h"
#include "ui/common/value_label.h"
#include "ui/saved_charge/saved_charge_file.h"

#include <QAction>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

static constexpr int leastCardWidth = 320;
static constexpr int rawHeight = 240;

SavedChargeWindow::SavedChargeWindow(const QString &file, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_personal(new QAction(icon(IconName::Show), tr("Show personal data"), this))
    , m_lookUp(new QAction(icon(IconName::Search), tr("Look it up now"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    //: The title of a window: a file's name, and what it holds.
    setWindowTitle(tr("%1: a saved charge").arg(QFileInfo(file).fileName()));
    resize(900, 700);
    auto *const content = new QWidget(this);
    auto *const column = new QVBoxLayout(content);
    column->setContentsMargins(spacing::page, spacing::card, spacing::page, spacing::card);
    column->setSpacing(spacing::medium);
    column->addWidget(makeActions());
    const Result<Charge> charge = readSavedCharge(file);
    if (charge) {
        m_charge = *charge;
        showCharge(column);
    } else {
        showTrouble(charge.error(), column);
    }
    column->addStretch(1);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeScrollPage(content, this));
}

QWidget *SavedChargeWindow::makeActions()
{
    auto *const leave = new QAction(icon(IconName::Close), tr("Close"), this);
    m_personal->setCheckable(true);
    m_personal->setShortcut(QKeySequence(u"Ctrl+Shift+D"_s));
    m_lookUp->setShortcut(QKeySequence(Qt::Key_F5));
    leave->setShortcuts({QKeySequence(Qt::Key_Escape), QKeySequence(QKeySequence::Close)});
    connect(m_personal, &QAction::toggled, this, &SavedChargeWindow::showPersonal);
    connect(m_lookUp, &QAction::triggered, this, [this] { Q_EMIT lookUpRequested(m_charge->key); });
    connect(leave, &QAction::triggered, this, &QWidget::close);

    auto *const line = new QWidget(this);
    auto *const layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(
        makeWords(
            tr("This is how the payment was when the file was saved. The gateway has not been asked."), line),
        1);
    for (QAction *const action : {m_personal, m_lookUp, leave}) {
        addAction(action);
        QPushButton *const button = makeButton(action->text(), line);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        const auto follow = [button, action] {
            button->setEnabled(action->isEnabled());
            button->setIcon(action->icon());
            button->setText(action->text());
            button->setAccessibleName(action->text());
        };
        connect(action, &QAction::changed, button, follow);
        follow();
        layout->addWidget(button);
    }
    return line;
}

void SavedChargeWindow::showTrouble(const Error &error, QVBoxLayout *column)
{
    m_personal->setEnabled(false);
    m_lookUp->setEnabled(false);
    column->addWidget(makePageTitle(tr("This file cannot be shown."), this));
    QLabel *const problem = makeProblem(this);
    showSentence(problem, describeError(error).sentence());
    column->addWidget(problem);
}

void SavedChargeWindow::showCharge(QVBoxLayout *column)
{
    addHeadline(column);
    m_cards = new QWidget(this);
    m_cardColumns = new ColumnsLayout(m_cards, leastCardWidth, spacing::medium);
    column->addWidget(m_cards);
    column->addWidget(makeSectionTitle(tr("Raw answer"), this));
    m_raw = new QPlainTextEdit(this);
    m_raw->setReadOnly(true);
    m_raw->setAccessibleName(tr("Raw answer"));
    m_raw->setTabChangesFocus(true);
    m_raw->setFont(Theme::code());
    m_raw->setMinimumHeight(rawHeight);
    m_raw->setWordWrapMode(QTextOption::WrapAnywhere);
    column->addWidget(m_raw);
    showPersonal();
}

void SavedChargeWindow::addHeadline(QVBoxLayout *column)
{
    auto *const key = new ValueLabel(m_charge->key.toString(), this);
    key->setFont(Theme::digits());
    auto *const amount = new AmountLabel(FontRole::Amount, this);
    if (m_charge->amount)
        amount->setAmount(*m_charge->amount);
    else
        amount->setText(tr("No amount"));
    auto *const pill = new StatusPill(this);
    pill->setStatus(meaningOf(m_charge->status), m_charge->status.text);
    auto *const line = new QHBoxLayout;
    line->setSpacing(spacing::card);
    line->addWidget(amount, 0, Qt::AlignVCenter);
    line->addWidget(pill, 0, Qt::AlignVCenter);
    line->addStretch(1);
    column->addWidget(key);
    column->addLayout(line);
    QStringList parts{howPaid(*m_charge)};
    if (m_charge->createTime) {
        const auto &instant = m_charge->createTime->instant();
        //: A date and a time of day in Bogotá.
        parts.append(instant ? tr("%1 (Bogotá)").arg(bogotaTime(*instant, textLanguage()))
                             : m_charge->createTime->text());
    }
    parts.removeAll(QString());
    column->addWidget(makeWords(parts.join(u" · "_s), this));
    column->addWidget(makeWords(sentenceFor(m_charge->status), this));
}

void SavedChargeWindow::showPersonal()
{
    const bool isShown = m_personal->isChecked();
    m_personal->setText(isShown ? tr("Hide personal data") : tr("Show personal data"));
    m_personal->setIcon(icon(isShown ? IconName::Hide : IconName::Show));
    addFacts(isShown);
    const QString raw = QString::fromUtf8(m_charge->raw);
    m_raw->setPlainText(indented(isShown ? raw : maskedJson(raw, personalWordsOf(*m_charge))));
}

void SavedChargeWindow::addFacts(bool isPersonalShown)
{
    while (QLayoutItem *const item = m_cardColumns->takeAt(0)) {
        item->widget()->hide(); // gone for assistive tools at once
        item->widget()->deleteLater();
        delete item;
    }
    for (const ChargeSection &section : sectionsOf(*m_charge)) {
        auto *const card = new Card(section.title, m_cards);
        if (section.kind == ChargeSection::Kind::Other)
            card->setTone(Card::Tone::Amber);
        if (section.fields.empty()) {
            card->body()->addWidget(makeCaption(section.emptyText, card));
        } else {
            std::vector<Fact> facts;
            for (const ChargeField &field : section.fields) {
                const QString masked = isPersonalShown ? QString() : field.masked;
                facts.push_back({field.label, field.value, field.tooltip, field.copyText, false, masked,
                    field.uniqueLabel});
            }
            auto *const list = new FactList(card);
            list->setFacts(facts);
            card->body()->addWidget(list);
        }
        m_cardColumns->addWidget(card);
        card->show();
    }
}

} // namespace reintegro
