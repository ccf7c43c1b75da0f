// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charge/raw_answer.h"

#include "ui/common/buttons.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

namespace {

//! Walks over JSON text once and writes line ends and blanks between its parts.
class Indenter {
public:
    QString run(const QString &json)
    {
        m_out.reserve(json.size() * 2);
        for (const QChar c : json)
            take(c);
        return m_out;
    }

private:
    void take(QChar c)
    {
        if (m_inString)
            takeInString(c);
        else if (!c.isSpace())
            takeOutside(c);
    }

    void takeInString(QChar c)
    {
        m_out += c;
        if (m_escaped)
            m_escaped = false;
        else if (c == u'\\')
            m_escaped = true;
        else if (c == u'"')
            m_inString = false;
    }

    void takeOutside(QChar c)
    {
        const bool closes = c == u'}' || c == u']';
        if (closes)
            m_depth = std::max(0, m_depth - 1);
        if (m_afterOpening && !closes)
            newLine();
        if (closes && !m_afterOpening)
            newLine();
        m_afterOpening = c == u'{' || c == u'[';
        m_out += c;
        if (m_afterOpening)
            ++m_depth;
        if (c == u',')
            newLine();
        if (c == u':')
            m_out += u' ';
        m_inString = c == u'"';
    }

    void newLine()
    {
        constexpr int deepest = 40; // deeper nesting is an attack on the eye, not a structure
        m_out += u'\n';
        m_out += QString(2 * std::min(m_depth, deepest), u' ');
    }

    QString m_out;
    int m_depth = 0;
    bool m_inString = false;
    bool m_escaped = false;
    bool m_afterOpening = false;
};

} // namespace

QString indented(const QString &json)
{
    const QString trimmed = json.trimmed();
    const bool looksLikeJson = trimmed.startsWith(u'{') || trimmed.startsWith(u'[');
    return looksLikeJson ? Indenter().run(trimmed) : json;
}

RawAnswer::RawAnswer(QWidget *parent)
    : QWidget(parent)
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
        QGuiApplication::clipboard()->setText(QString::fromUtf8(m_answer));
        Q_EMIT said(tr("Copied: the raw answer, with a card token masked."));
    });
}

void RawAnswer::setAnswer(const QByteArray &answer)
{
    m_answer = answer;
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
    const QString text = QString::fromUtf8(m_answer);
    m_text->setPlainText(m_indent->isChecked() ? indented(text) : text);
}

} // namespace reintegro
