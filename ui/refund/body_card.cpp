// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/refund/body_card.h"

#include "ui/common/buttons.h"
#include "ui/common/indented_json.h"
#include "ui/common/personal_data.h"
#include "ui/common/theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace reintegro {

BodyCard::BodyCard(PersonalData &personal, QWidget *parent)
    : Card(tr("The bytes of the call"), parent)
    , m_personal(personal)
    , m_digest(new QLabel(this))
    , m_key(new QLabel(this))
    , m_exact(new QCheckBox(tr("E&xactly as sent"), this))
    , m_text(new QPlainTextEdit(this))
{
    for (QLabel *const label : {m_key, m_digest}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setFont(Theme::font(FontRole::Caption));
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_exact->setAccessibleName(tr("Exactly as sent"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Bytes of the call"));
    m_text->setFont(Theme::code());
    m_text->setWordWrapMode(QTextOption::WrapAnywhere);
    m_text->setMinimumHeight(m_text->fontMetrics().lineSpacing() * 12);
    QPushButton *const copyButton = makeQuietButton(tr("Copy the bytes"), this);
    copyButton->setIcon(icon(IconName::Copy, ColorRole::Accent));
    auto *const line = new QHBoxLayout;
    line->addWidget(m_exact);
    line->addStretch(1);
    line->addWidget(copyButton);
    body()->addWidget(m_key);
    body()->addLayout(line);
    body()->addWidget(m_text);
    body()->addWidget(m_digest);
    connect(m_exact, &QCheckBox::toggled, this, &BodyCard::showBody);
    connect(copyButton, &QPushButton::clicked, this, [this] {
        m_personal.show([this] {
            QGuiApplication::clipboard()->setText(QString::fromUtf8(m_bytes));
            Q_EMIT said(tr("Copied: the bytes of the call."));
        });
    });
    connect(&m_personal, &PersonalData::changed, this, &BodyCard::showBody);
}

void BodyCard::setRequest(const RefundRequest &request)
{
    m_key->setText(tr("Refund key: %1").arg(request.refundKey.toString()));
    m_digest->setText(tr("%1 bytes, SHA-256 %2. An approval holds for these bytes and no others.")
                          .arg(request.body.size())
                          .arg(QString::fromLatin1(request.digest)));
    if (m_bytes == request.body)
        return;
    m_bytes = request.body;
    showBody();
}

void BodyCard::showBody()
{
    const QString text = m_personal.json(QString::fromUtf8(m_bytes));
    m_text->setPlainText(m_exact->isChecked() ? text : indented(text));
}

} // namespace reintegro
