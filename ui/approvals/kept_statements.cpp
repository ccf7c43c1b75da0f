// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/kept_statements.h"

#include "models/payments/gateway_time.h"
#include "models/tables/state_text.h"
#include "ui/common/buttons.h"
#include "ui/common/personal_data.h"
#include "ui/common/tab_order.h"
#include "ui/common/theme.h"
#include "ui/common/value_label.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace reintegro {

KeptStatements::KeptStatements(PersonalData &personal, QWidget *parent)
    : Card(tr("The gateway's written statements"), parent)
    , m_personal(personal)
{
    connect(&m_personal, &PersonalData::changed, this, &KeptStatements::showWords);
    hide();
}

void KeptStatements::setStatements(const std::vector<KeptStatement> &statements)
{
    if (statements == m_statements)
        return; // what is selected in it stays so
    const bool isOther = m_statements.empty() || statements.empty()
        || m_statements.front().request != statements.front().request;
    m_statements = statements;
    while (!m_lines.empty() && (isOther || m_lines.size() > m_statements.size())) {
        delete m_lines.back().widget;
        m_lines.pop_back();
    }
    for (int place = int(m_lines.size()); place < int(m_statements.size()); ++place)
        addLine(place);
    showWords();
    setVisible(!m_statements.empty());
}

void KeptStatements::addLine(int place)
{
    auto *const widget = new QWidget(this);
    auto *const layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    auto *const words = new ValueLabel({}, widget); // a digest has no blanks
    Theme::setMuted(words);
    QPushButton *const save = makeButton(tr("Save statement…"), widget);
    layout->addWidget(words, 1);
    layout->addWidget(save, 0, Qt::AlignTop);
    body()->addWidget(widget);
    putInTabOrderAfter(m_lines.empty() ? static_cast<QWidget *>(this) : m_lines.back().saveButton, save);
    m_lines.push_back({widget, words, save});
    connect(save, &QPushButton::clicked, this,
        [this, place] { Q_EMIT saveRequested(m_statements.at(size_t(place))); });
}

void KeptStatements::showWords()
{
    for (size_t place = 0; place < m_lines.size(); ++place) {
        const KeptStatement &statement = m_statements.at(place);
        const Line &line = m_lines.at(place);
        const QString name = statement.name.isEmpty() ? tr("Forgotten") : m_personal.text(statement.name);
        //: A file's name, a person, a date with the time of day, a digest.
        line.words->setText(tr("%1, kept by %2 on %3\nSHA-256 %4")
                                .arg(name, statement.by, bogotaTime(statement.at, textLanguage()),
                                    QString::fromLatin1(statement.digest)));
        line.saveButton->setAccessibleName(tr("Save statement %1").arg(statement.number));
        line.saveButton->setEnabled(!statement.name.isEmpty());
    }
}

} // namespace reintegro
