// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charge/raw_answer.h"

#include "ui/common/buttons.h"
#include "ui/common/indented_json.h"
#include "ui/common/personal_data.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

RawAnswer::RawAnswer(PersonalData &personal, QWidget *parent)
    : QWidget(parent)
    , m_personal(personal)
    , m_indent(new QCheckBox(tr("&Indented for reading"), this))
    , m_text(new QPlainTextEdit(this))
{
    m_indent->setAccessibleName(tr("Indented for reading"));
    m_indent->setChecked(true);
    m_text->setReadOnly(true);
    m_text->setAccessibleName(tr("Raw answer"));
    m_text->setTabChangesFocus(true);
    m_text->setFont(Theme::code());
    m_text->setMinimumHeight(240);
    m_text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_text->setWordWrapMode(QTextOption::WrapAnywhere);
    QPushButton *const copyButton = makeButton(tr("Copy raw answer"), this);
    copyButton->setIcon(icon(IconName::Copy));

    auto *const line = new QHBoxLayout;
    line->setSpacing(spacing::medium);
    line->addWidget(m_indent);
    line->addStretch(1);
    line->addWidget(copyButton);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, spacing::small, 0, spacing::small);
    layout->setSpacing(spacing::small);
    layout->addLayout(line);
    layout->addWidget(m_text, 1);

    connect(m_indent, &QCheckBox::toggled, this, &RawAnswer::setOut);
    connect(copyButton, &QPushButton::clicked, this, [this] {
        m_personal.show([this] { // the whole of it goes along
            QGuiApplication::clipboard()->setText(QString::fromUtf8(m_answer));
            Q_EMIT said(tr("Copied: the raw answer, with a card token masked."));
        });
    });
    connect(&m_personal, &PersonalData::changed, this, &RawAnswer::setOutIfSeen);
}

void RawAnswer::setAnswer(const QByteArray &answer)
{
    m_answer = answer;
    setOutIfSeen();
}

void RawAnswer::setOutIfSeen()
{
    m_isSetOut = false;
    if (isVisible())
        setOut();
    else
        m_text->clear();
}

void RawAnswer::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_isSetOut)
        setOut();
}

void RawAnswer::setOut()
{
    m_isSetOut = true;
    const QString text = m_personal.json(QString::fromUtf8(m_answer));
    m_text->setPlainText(m_indent->isChecked() ? indented(text) : text);
}

} // namespace reintegro
