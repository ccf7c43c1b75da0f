// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/refund/warning_list.h"

#include "ui/common/card.h"
#include "ui/common/icons.h"
#include "ui/common/personal_data.h"
#include "ui/common/theme.h"

#include <QCheckBox>
#include <QLabel>
#include <QMouseEvent>
#include <QVBoxLayout>

#include <algorithm>

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
        setFocusProxy(m_box);
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
    const std::vector<Warning> known = ticked();
    m_warnings = warnings;
    m_mayTick = mayTick;
    rebuild();
    for (std::size_t i = 0; i < m_boxes.size(); ++i)
        m_boxes[i]->setChecked(std::find(known.cbegin(), known.cend(), m_boxed[i]) != known.cend());
    Q_EMIT ticksChanged();
}

void WarningList::startOver()
{
    for (QCheckBox *const box : m_boxes)
        box->setChecked(false);
}

std::vector<Warning> WarningList::ticked() const
{
    std::vector<Warning> known;
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes[i]->isChecked())
            known.push_back(m_boxed[i]);
    }
    return known;
}

int WarningList::openCount() const
{
    return static_cast<int>(std::count_if(
        m_boxes.begin(), m_boxes.end(), [](const QCheckBox *box) { return !box->isChecked(); }));
}

QWidget *WarningList::firstBox() const
{
    return m_boxes.empty() ? nullptr : m_boxes.front();
}

void WarningList::setPersonalData(const PersonalData *personal)
{
    m_personal = personal;
    connect(personal, &PersonalData::changed, this, &WarningList::showWords);
    showWords();
}

void WarningList::showWords()
{
    for (const Sentence &sentence : m_sentences) {
        const QString shown = shownText(m_personal, sentence.text);
        sentence.words->setText(shown);
        const QString evidence = shownText(m_personal, sentence.evidence);
        if (sentence.evidenceWords)
            sentence.evidenceWords->setText(evidence);
        if (sentence.box) {
            sentence.box->setAccessibleName(shown);
            sentence.box->setAccessibleDescription(evidence);
        }
    }
}

void WarningList::rebuild()
{
    m_sentences.clear();
    m_boxes.clear();
    m_boxed.clear();
    while (QLayoutItem *const item = m_layout->takeAt(0)) {
        if (QWidget *const widget = item->widget()) {
            widget->hide(); // gone for assistive tools at once
            widget->deleteLater();
        }
        delete item;
    }
    for (const Warning &warning : m_warnings) {
        if (warning.level == Warning::Level::Confirm && m_mayTick)
            addBox(warning);
        else
            addWords(warning);
    }
    showWords();
}

void WarningList::addBox(const Warning &warning)
{
    const QString text = warning.message.translated();
    QLabel *const evidence = makeEvidence(warning, this);
    auto *const box = new WrappingBox(text, evidence, this);
    m_boxes.push_back(box->box());
    m_boxed.push_back(warning);
    m_sentences.push_back({text, evidenceOf(warning), box->words(), evidence, box->box()});
    connect(box->box(), &QCheckBox::toggled, this, &WarningList::ticksChanged);
    m_layout->addWidget(box);
}

void WarningList::addWords(const Warning &warning)
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
    auto *const words = new QLabel(warning.message.translated(), line);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setProperty("problem", isBlocking);
    QLabel *const evidence = makeEvidence(warning, line);
    m_sentences.push_back({warning.message.translated(), evidenceOf(warning), words, evidence, nullptr});
    auto *const layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, spacing::tight, 0, spacing::tight);
    layout->setSpacing(spacing::small);
    layout->addWidget(picture, 0, Qt::AlignTop);
    layout->addLayout(withEvidence(words, evidence), 1);
    m_layout->addWidget(line);
}

} // namespace reintegro
