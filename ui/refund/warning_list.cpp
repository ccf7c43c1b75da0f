// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/refund/warning_list.h"

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

//! A tick box whose text wraps, which QCheckBox cannot do: the words stand beside it and tick it, too.
class WrappingBox final : public QWidget {
public:
    WrappingBox(const QString &text, QWidget *parent)
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
        layout->addWidget(words, 1);
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
    m_warnings = warnings;
    m_mayTick = mayTick;
    rebuild();
    Q_EMIT ticksChanged();
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
        if (sentence.box)
            sentence.box->setAccessibleName(shown);
    }
}

void WarningList::rebuild()
{
    m_sentences.clear();
    m_boxes.clear();
    while (QLayoutItem *const item = m_layout->takeAt(0)) {
        if (QWidget *const widget = item->widget()) {
            widget->hide(); // gone for assistive tools at once
            widget->deleteLater();
        }
        delete item;
    }
    for (const Warning &warning : m_warnings) {
        if (warning.level == Warning::Level::Confirm && m_mayTick)
            addBox(warning.message.translated());
        else
            addWords(warning);
    }
    showWords();
}

void WarningList::addBox(const QString &text)
{
    auto *const box = new WrappingBox(text, this);
    m_boxes.push_back(box->box());
    m_sentences.push_back({text, box->words(), box->box()});
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
    m_sentences.push_back({warning.message.translated(), words, nullptr});
    auto *const layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, spacing::tight, 0, spacing::tight);
    layout->setSpacing(spacing::small);
    layout->addWidget(picture, 0, Qt::AlignTop);
    layout->addWidget(words, 1);
    m_layout->addWidget(line);
}

} // namespace reintegro
