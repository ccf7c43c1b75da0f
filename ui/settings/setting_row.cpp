// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/setting_row.h"

#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/theme.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace reintegro {

namespace {

void repolish(QWidget *widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

//! Whether the content is one field, and no widget around several.
bool isField(const QWidget *content)
{
    return (content->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

} // namespace

SettingRow::SettingRow(SettingInfo info, QWidget *content, QWidget *parent)
    : QFrame(parent)
    , m_info(std::move(info))
    , m_content(content)
    , m_layout(new QVBoxLayout(this))
    , m_resetButton(makeQuietButton(tr("Reset"), this))
    , m_problem(makeProblem(this))
    , m_result(new QLabel(this))
{
    setProperty("settingRow", true);
    auto *const name = new QLabel(m_info.name, this);
    QFont font = name->font();
    font.setWeight(QFont::DemiBold);
    name->setFont(font);
    name->setWordWrap(true);
    if (isField(content)) {
        name->setBuddy(content);
        if (content->accessibleName().isEmpty())
            content->setAccessibleName(m_info.name);
    }
    //: The button that puts one setting back; %1 is the setting's name.
    m_resetButton->setAccessibleName(tr("Reset: %1").arg(m_info.name));
    m_resetButton->setToolTip(tr("Puts back what it is at first."));
    m_resetButton->hide();
    auto *const head = new QHBoxLayout;
    head->addWidget(name, 1);
    head->addWidget(m_resetButton);
    m_layout->setContentsMargins(spacing::small, spacing::tight, 0, spacing::tight);
    m_layout->setSpacing(spacing::tight);
    m_layout->addLayout(head);
    m_layout->addWidget(content);
    setTabOrder(content, m_resetButton);
    m_result->setWordWrap(true);
    m_result->setTextFormat(Qt::PlainText);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_result->hide();
    m_layout->addWidget(m_problem);
    m_layout->addWidget(m_result);
    m_layout->addWidget(makeCaption(m_info.explanation, this));
    m_layout->addWidget(makeCaption(factsOf(m_info), this));
    describe();
}

void SettingRow::close(const QString &why)
{
    m_closedBecause = why;
    m_content->setEnabled(false);
    m_resetButton->hide();
    auto *const words = new QLabel(why, this);
    words->setWordWrap(true);
    words->setProperty("amber", true);
    m_layout->insertWidget(1, words);
    describe();
}

void SettingRow::say(const QString &result)
{
    showSentence(m_result, result);
    sayProblem({});
}

void SettingRow::sayProblem(const QString &problem)
{
    if (problem == m_problemText)
        return;
    m_problemText = problem;
    showSentence(m_problem, problem);
    m_content->setProperty("problem", !problem.isEmpty());
    repolish(m_content);
    describe();
}

void SettingRow::offerReset(std::function<void()> reset, std::function<bool()> isAtFirst)
{
    m_isAtFirst = std::move(isAtFirst);
    m_resetButton->show();
    connect(m_resetButton, &QPushButton::clicked, this, [this, reset = std::move(reset)] {
        reset();
        lookAtReset();
    });
    lookAtReset();
}

void SettingRow::lookAtReset()
{
    if (!m_isAtFirst)
        return;
    const bool isAtFirst = m_isAtFirst();
    if (isAtFirst && m_resetButton->hasFocus())
        m_content->setFocus(Qt::OtherFocusReason); // a button that closes under the hand leaves it nowhere
    m_resetButton->setEnabled(!isAtFirst);
    m_resetButton->setAccessibleDescription(isAtFirst ? tr("It is as it was at first.") : QString());
}

void SettingRow::describe()
{
    QStringList sentences;
    for (const QString &sentence : {m_problemText, m_closedBecause, m_info.explanation, factsOf(m_info)}) {
        if (!sentence.isEmpty())
            sentences.append(sentence);
    }
    const QString words = sentences.join(QChar(u' '));
    m_content->setAccessibleDescription(words);
    const QList<QAbstractButton *> buttons = m_content->findChildren<QAbstractButton *>();
    for (QAbstractButton *const button : buttons)
        button->setAccessibleDescription(words);
}

void setMarked(QWidget *row, bool isMarked)
{
    row->setProperty("marked", isMarked);
    repolish(row);
}

} // namespace reintegro
