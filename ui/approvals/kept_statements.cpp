// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/kept_statements.h"

#include "models/payments/gateway_time.h"
#include "models/tables/state_text.h"
#include "ui/common/buttons.h"
#include "ui/common/personal_data.h"
#include "ui/common/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace reintegro {

KeptStatements::KeptStatements(PersonalData &personal, QWidget *parent)
    : Card(tr("The gateway's written statements"), parent)
    , m_personal(personal)
{
    connect(&m_personal, &PersonalData::changed, this, &KeptStatements::showStatements);
    hide();
}

void KeptStatements::setStatements(const std::vector<KeptStatement> &statements)
{
    if (statements == m_statements)
        return; // what is selected in it stays so
    m_statements = statements;
    showStatements();
}

void KeptStatements::showStatements()
{
    delete m_lines;
    m_lines = new QWidget(this);
    auto *const layout = new QVBoxLayout(m_lines);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    body()->addWidget(m_lines);
    for (const KeptStatement &statement : m_statements)
        addLine(statement);
    setVisible(!m_statements.empty());
}

void KeptStatements::addLine(const KeptStatement &statement)
{
    auto *const line = new QHBoxLayout;
    line->setSpacing(spacing::small);
    const QString name = statement.name.isEmpty() ? tr("Forgotten") : m_personal.text(statement.name);
    //: A file's name, a person, a date with the time of day, a digest.
    QLabel *const words = makeWords(tr("%1, kept by %2 on %3\nSHA-256 %4")
                                        .arg(name, statement.by, bogotaTime(statement.at, writesSpanish()),
                                            QString::fromLatin1(statement.digest)),
        m_lines);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QPushButton *const save = makeButton(tr("Save statement…"), m_lines);
    save->setAccessibleName(tr("Save statement %1").arg(statement.number));
    save->setEnabled(!statement.name.isEmpty());
    line->addWidget(words, 1);
    line->addWidget(save, 0, Qt::AlignTop);
    static_cast<QVBoxLayout *>(m_lines->layout())->addLayout(line);
    connect(save, &QPushButton::clicked, this, [this, statement] { Q_EMIT saveRequested(statement); });
}

} // namespace reintegro
