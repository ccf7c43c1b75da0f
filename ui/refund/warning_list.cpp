// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/refund/warning_list.h"

#include "ui/common/card.h"
#include "ui/common/icons.h"
#include "ui/common/personal_data.h"
#include "ui/common/tab_order.h"
#include "ui/common/theme.h"

#include <QCheckBox>
#include <QLabel>
#include <QMouseEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace reintegro {

namespace {

//! The words, and under them, smaller, what they rest on.
QVBoxLayout *withEvidence(QLabel *words, QLabel *evidence)
{
    auto *const layout = new QVBoxLayout;
    layout->setSpacing(spacing::tight);
    layout->addWidget(words);
    if (evidence)
        layout->addWidget(evidence);
    return layout;
}

QString evidenceOf(const Warning &warning)
{
    QStringList lines;
    for (const Phrase &each : warning.evidence)
        lines.append(each.translated());
    return lines.join(u'\n');
}

//! Null where there is no evidence.
QLabel *makeEvidence(const Warning &warning, QWidget *parent)
{
    if (warning.evidence.empty())
        return nullptr;
    return makeCaption(evidenceOf(warning), parent);
}

//! A tick box whose text wraps, which QCheckBox cannot do: the words stand beside it and tick it, too.
class WrappingBox final : public QWidget {
public:
    WrappingBox(const QString &text, QLabel *evidence, QWidget *parent)
        : QWidget(parent)
        , m_box(new QCheckBox(this))
    {
        m_box->setAccessibleName(text);
        auto *const words = new QLabel(text, this);
        m_words = words;
        words->setTextFormat(Qt::PlainText);
        words->setWordWrap(true);
        words->setBuddy(m_box);
        auto *const layout = new QHBoxLayout(this);
        layout->setContentsMargins(0, spacing::tight, 0, spacing::tight);
        layout->setSpacing(spacing::small);
        layout->addWidget(m_box, 0, Qt::AlignTop);
        layout->addLayout(withEvidence(words, evidence), 1);
        // No focus proxy: with one to its own child, Qt 6.4 tears the chain of Tab apart in setTabOrder().
    }
    [[nodiscard]] QCheckBox *box() const { return m_box; }
    [[nodiscard]] QLabel *words() const { return m_words; }

protected:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
            m_box->click();
    }

private:
    QCheckBox *m_box;
    QLabel *m_words = nullptr;
};

} // namespace

WarningList::WarningList(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(spacing::tight);
}

void WarningList::setWarnings(const std::vector<Warning> &warnings, bool mayTick)
{
    if (m_warnings == warnings && m_mayTick == mayTick)
        return;
    m_warnings = warnings;
    m_mayTick = mayTick;
    std::vector<Line> known = std::exchange(m_lines, {});
    for (const Warning &warning : warnings)
        m_lines.push_back(takeLine(known, warning));
    arrange();
    for (const Line &gone : known) {
        gone.widget->hide(); // gone for assistive tools at once
        gone.widget->deleteLater();
    }
    showWords();
    Q_EMIT ticksChanged();
}

//! What stands there already stays the same widget: somebody may be about to tick it.
WarningList::Line WarningList::takeLine(std::vector<Line> &known, const Warning &warning)
{
    const bool isBox = isTicked(warning);
    const auto same = std::find_if(known.begin(), known.end(), [&warning, isBox](const Line &line) {
        return line.warning == warning && (line.box != nullptr) == isBox;
    });
    if (same == known.end())
        return isBox ? makeBox(warning) : makeLine(warning);
    const Line line = *same;
    known.erase(same);
    return line;
}

bool WarningList::isTicked(const Warning &warning) const
{
    return warning.level == Warning::Level::Confirm && m_mayTick;
}

void WarningList::arrange()
{
    QWidget *before = this;
    for (size_t place = 0; place < m_lines.size(); ++place) {
        const Line &line = m_lines.at(place);
        m_layout->removeWidget(line.widget);
        m_layout->insertWidget(int(place), line.widget);
        if (!line.box)
            continue;
        putInTabOrderAfter(before, line.box);
        before = line.box;
    }
}

std::vector<Warning> WarningList::ticked() const
{
    std::vector<Warning> ticked;
    for (const Line &line : m_lines) {
        if (line.box && line.box->isChecked())
            ticked.push_back(line.warning);
    }
    return ticked;
}

void WarningList::tick(std::vector<Warning> warnings)
{
    m_tickedBefore = std::move(warnings);
    for (const Line &line : m_lines) {
        if (line.box && wasTicked(line.warning))
            line.box->setChecked(true);
    }
}

bool WarningList::wasTicked(const Warning &warning) const
{
    return std::find(m_tickedBefore.begin(), m_tickedBefore.end(), warning) != m_tickedBefore.end();
}

void WarningList::startOver()
{
    m_tickedBefore.clear();
    for (const Line &line : m_lines) {
        if (line.box)
            line.box->setChecked(false);
    }
}

int WarningList::openCount() const
{
    return static_cast<int>(std::count_if(
        m_lines.begin(), m_lines.end(), [](const Line &line) { return line.box && !line.box->isChecked(); }));
}

QWidget *WarningList::firstBox() const
{
    const auto first =
        std::find_if(m_lines.begin(), m_lines.end(), [](const Line &line) { return line.box != nullptr; });
    return first == m_lines.end() ? nullptr : first->box;
}

void WarningList::setPersonalData(const PersonalData *personal)
{
    m_personal = personal;
    connect(personal, &PersonalData::changed, this, &WarningList::showWords);
    showWords();
}

void WarningList::showWords()
{
    for (const Line &line : m_lines) {
        const QString shown = shownText(m_personal, line.warning.message.translated());
        const QString evidence = shownText(m_personal, evidenceOf(line.warning));
        line.words->setText(shown);
        if (line.evidence)
            line.evidence->setText(evidence);
        if (line.box) {
            line.box->setAccessibleName(shown);
            line.box->setAccessibleDescription(evidence);
        }
    }
}

WarningList::Line WarningList::makeBox(const Warning &warning)
{
    QLabel *const evidence = makeEvidence(warning, this);
    auto *const box = new WrappingBox(warning.message.translated(), evidence, this);
    box->box()->setChecked(wasTicked(warning));
    connect(box->box(), &QCheckBox::toggled, this, &WarningList::ticksChanged);
    return {warning, box, box->words(), evidence, box->box()};
}

WarningList::Line WarningList::makeLine(const Warning &warning)
{
    auto *const line = new QWidget(this);
    const bool isBlocking = warning.level == Warning::Level::Blocking;
    auto *const picture = new QLabel(line);
    const bool isNotice = warning.level == Warning::Level::Notice;
    picture->setPixmap(iconPixmap(isBlocking ? IconName::Problem
            : isNotice                       ? IconName::Info
                                             : IconName::Warning,
        isBlocking ? Theme::pill(Meaning::WentWrong).text
                   : Theme::color(isNotice ? ColorRole::Muted : ColorRole::Amber),
        16, devicePixelRatioF()));
    auto *const words = new QLabel(line);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setProperty("problem", isBlocking);
    QLabel *const evidence = makeEvidence(warning, line);
    auto *const layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, spacing::tight, 0, spacing::tight);
    layout->setSpacing(spacing::small);
    layout->addWidget(picture, 0, Qt::AlignTop);
    layout->addLayout(withEvidence(words, evidence), 1);
    return {warning, line, words, evidence, nullptr};
}

} // namespace reintegro
