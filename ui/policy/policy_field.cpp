// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/policy_field.h"

#include "models/payments/gateway_time.h"
#include "models/payments/money_text.h"
#include "models/refunds/policy_words.h"
#include "models/refunds/warning_words.h"
#include "models/tables/state_text.h"
#include "ui/common/card.h"
#include "ui/common/flow_layout.h"
#include "ui/common/theme.h"
#include "ui/common/wheel_guard.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

PolicyField::PolicyField(PolicySetting setting, QWidget *parent)
    : QWidget(parent)
    , m_setting(setting)
    , m_words(makeCaption({}, this))
{
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::tight);
    switch (kindOf(setting)) {
    case PolicyKind::Amount:
        makeAmount(layout);
        break;
    case PolicyKind::Number:
        makeNumber(layout, *policyRange(setting));
        break;
    case PolicyKind::YesNo:
        makeYesOrNo(layout);
        break;
    case PolicyKind::BankCodeForm:
        makeBankCodeForm(layout);
        break;
    case PolicyKind::PaymentMethods:
        makeMethods(layout);
        break;
    case PolicyKind::WarningCodes:
        makeWarnings(layout);
        break;
    }
    layout->addWidget(m_words);
    showPolicy({});
}

void PolicyField::addLabelled(QVBoxLayout *layout, QWidget *field)
{
    m_field = field;
    const QString words = labelOf(m_setting).translated();
    auto *const label = new QLabel(words, this);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    label->setBuddy(field);
    field->setAccessibleName(words);
    layout->addWidget(label);
    layout->addWidget(field);
}

void PolicyField::makeAmount(QVBoxLayout *layout)
{
    auto *const edit = new QLineEdit(this);
    edit->setFont(Theme::digits());
    edit->setPlaceholderText(tr("No limit"));
    addLabelled(layout, edit);
    m_read = [edit] { return edit->text().trimmed().isEmpty() ? u"none"_s : edit->text().trimmed(); };
    m_write = [this, edit](const Policy &policy) {
        const std::optional<Money> amount = policyAmount(policy, m_setting);
        edit->setText(amount ? formatAmount(*amount) : QString());
    };
    connect(edit, &QLineEdit::textChanged, this, &PolicyField::changed);
}

void PolicyField::makeNumber(QVBoxLayout *layout, const PolicyRange &range)
{
    auto *const box = new QSpinBox(this);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons); // typed, or Up and Down
    box->setRange(range.mayBeNone ? 0 : range.least, range.most);
    box->setFont(Theme::digits());
    if (range.mayBeNone)
        box->setSpecialValueText(tr("No limit"));
    guardAgainstWheel(box);
    addLabelled(layout, box);
    m_read = [box] { return box->value() == 0 ? u"none"_s : QString::number(box->value()); };
    m_write = [this, box](const Policy &policy) {
        box->setValue(policyValue(policy, m_setting).toInt()); // "none" is 0
    };
    connect(box, &QSpinBox::valueChanged, this, &PolicyField::changed);
}

void PolicyField::makeYesOrNo(QVBoxLayout *layout)
{
    auto *const box = new QCheckBox(labelOf(m_setting).translated(), this);
    box->setAccessibleName(box->text());
    m_field = box;
    layout->addWidget(box);
    m_read = [box] { return box->isChecked() ? u"yes"_s : u"no"_s; };
    m_write = [box](const Policy &policy) { box->setChecked(policy.fullRefundsOnly); };
    connect(box, &QCheckBox::toggled, this, &PolicyField::changed);
}

void PolicyField::makeBankCodeForm(QVBoxLayout *layout)
{
    auto *const choice = new QComboBox(this);
    choice->addItem(tr("As each desk's profile says"), u"none"_s);
    choice->addItem(tr("Three digits, such as 007"), u"three-digits"_s);
    choice->addItem(tr("Four digits, such as 1007"), u"four-digits"_s);
    guardAgainstWheel(choice);
    addLabelled(layout, choice);
    m_read = [choice] { return choice->currentData().toString(); };
    m_write = [this, choice](const Policy &policy) {
        choice->setCurrentIndex(choice->findData(policyValue(policy, m_setting)));
    };
    connect(choice, &QComboBox::currentIndexChanged, this, &PolicyField::changed);
}

std::vector<QCheckBox *> PolicyField::makeBoxes(QVBoxLayout *layout, const QStringList &words,
    const std::function<Phrase(const QString &)> &label,
    const std::function<Phrase(const QString &)> &meaning)
{
    auto *const group = new QWidget(this);
    auto *const line = new FlowLayout(group, spacing::card, 0); // the boxes are high enough
    std::vector<QCheckBox *> boxes;
    for (const QString &word : words) {
        auto *const box = new QCheckBox(label(word).translated(), group);
        box->setProperty("word", word);
        box->setToolTip(meaning(word).translated());
        line->addWidget(box);
        boxes.push_back(box);
        connect(box, &QCheckBox::toggled, this, &PolicyField::changed);
    }
    addLabelled(layout, group);
    return boxes;
}

static QString wordOf(const QCheckBox *box)
{
    return box->property("word").toString();
}

static QStringList tickedOf(const std::vector<QCheckBox *> &boxes)
{
    QStringList ticked;
    for (const QCheckBox *const box : boxes) {
        if (box->isChecked())
            ticked.append(wordOf(box));
    }
    return ticked;
}

//! All ticked is the setting that is not set: methods that nobody knows yet need an account, too.
void PolicyField::makeMethods(QVBoxLayout *layout)
{
    const auto boxes = makeBoxes(
        layout, contractPaymentMethods(), [](const QString &method) { return Phrase("%1", {method}); },
        methodText);
    m_read = [boxes] {
        const QStringList ticked = tickedOf(boxes);
        return ticked.size() == qsizetype(boxes.size()) ? u"none"_s : ticked.join(u',');
    };
    m_write = [boxes](const Policy &policy) {
        for (QCheckBox *const box : boxes)
            box->setChecked(needsBankData(policy, wordOf(box)));
    };
}

void PolicyField::makeWarnings(QVBoxLayout *layout)
{
    const auto boxes = makeBoxes(layout, gravestWarnings(), labelOfWarning, meaningOfWarning);
    m_read = [boxes] {
        const QStringList ticked = tickedOf(boxes);
        return ticked.isEmpty() ? u"none"_s : ticked.join(u',');
    };
    m_write = [boxes](const Policy &policy) {
        for (QCheckBox *const box : boxes)
            box->setChecked(policy.secondApprovalOn.contains(wordOf(box)));
    };
}

void PolicyField::showPolicy(const StorePolicy &policy)
{
    m_write(policy.policy);
    m_shown = m_read();
    m_history.clear();
    const auto change = std::find_if(policy.changes.cbegin(), policy.changes.cend(),
        [this](const PolicyChange &each) { return each.setting == m_setting; });
    if (change != policy.changes.cend()) {
        //: Who set a setting, when (in Bogotá), and what it was before.
        m_history = tr("Set by %1 on %2; before: %3.")
                        .arg(change->by, bogotaTime(change->at, textLanguage()), change->was);
    }
    m_problem.clear();
    showWords();
}

void PolicyField::reset()
{
    m_write({});
    Q_EMIT changed(); // also where the field has no signal of its own for it
}

void PolicyField::setFacts(const QString &facts)
{
    m_facts = facts;
    showWords();
}

void PolicyField::sayProblem(const QString &problem)
{
    m_problem = problem;
    showWords();
}

void PolicyField::showWords()
{
    QStringList lines{m_problem.isEmpty() ? meaningOf(m_setting).translated() : m_problem};
    if (!m_facts.isEmpty())
        lines.append(m_facts);
    if (!m_history.isEmpty())
        lines.append(m_history);
    m_words->setText(lines.join(u'\n'));
    m_words->setProperty("muted", m_problem.isEmpty());
    m_words->setProperty("problem", !m_problem.isEmpty());
    m_words->style()->unpolish(m_words);
    m_words->style()->polish(m_words);
    m_field->setAccessibleDescription(m_words->text());
}

void PolicyField::setReadOnly()
{
    if (auto *const edit = qobject_cast<QLineEdit *>(m_field))
        edit->setReadOnly(true); // can still be read and copied
    else
        m_field->setEnabled(false);
}

QString valuesOf(PolicySetting setting)
{
    switch (kindOf(setting)) {
    case PolicyKind::Amount:
        return PolicyField::tr(
            "An amount in COP, such as 1.500.000,00; empty for no limit. At first: no limit.");
    case PolicyKind::Number: {
        const PolicyRange range = *policyRange(setting);
        if (range.mayBeNone)
            return PolicyField::tr("From %1 to %2, or 0 for no limit. At first: no limit.")
                .arg(range.least)
                .arg(range.most);
        return PolicyField::tr("From %1 to %2. At first: %3.")
            .arg(QString::number(range.least), QString::number(range.most), policyValue({}, setting));
    }
    case PolicyKind::YesNo:
        return PolicyField::tr("Yes or no. At first: no.");
    case PolicyKind::BankCodeForm:
        return PolicyField::tr("At first: as each desk's profile says.");
    case PolicyKind::PaymentMethods:
        return PolicyField::tr("At first: all of them.");
    case PolicyKind::WarningCodes:
        return PolicyField::tr("At first: none of them.");
    }
    return {};
}

} // namespace reintegro
