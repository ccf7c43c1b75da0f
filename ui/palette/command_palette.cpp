// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/command_palette.h"

#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/help_request.h"
#include "ui/palette/found_delegate.h"
#include "ui/palette/palette_search.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace reintegro {

namespace {

constexpr size_t mostShown = 60; // more than one reads: another word finds it sooner
constexpr QSize wholeSize(640, 440);

} // namespace

CommandPalette::CommandPalette(std::vector<PaletteEntry> entries, Reading reading, QWidget *parent)
    : QDialog(parent)
    , m_entries(std::move(entries))
    , m_reading(std::move(reading))
    , m_edit(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_nothing(new QLabel(this))
    , m_before(QApplication::focusWidget())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowFlag(Qt::FramelessWindowHint);
    setWindowTitle(tr("Find an action, charge or request"));
    addHelpKey(this, QStringLiteral("keys"));
    m_edit->setAccessibleName(tr("Find an action, charge or request"));
    m_edit->setPlaceholderText(tr("An action, a charge's key, a request"));
    m_edit->installEventFilter(this);
    m_list->setAccessibleName(tr("Found"));
    m_list->setItemDelegate(new FoundDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setWordWrap(true);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setText(tr("Nothing is called so. Type fewer or other words: what is to be done, the key of a "
                          "charge, or a request's number, amount or beneficiary."));
    Theme::setMuted(m_nothing);
    QToolButton *const closeButton = makeIconButton(IconName::Close, tr("Close"), this);
    closeButton->setToolTip(tr("Close (Esc)"));

    auto *const line = new QHBoxLayout;
    line->setSpacing(spacing::small);
    line->addWidget(m_edit, 1);
    line->addWidget(closeButton);
    auto *const frame = new QFrame(this);
    frame->setProperty("floating", true);
    auto *const column = new QVBoxLayout(frame);
    column->setContentsMargins(spacing::medium, spacing::medium, spacing::medium, spacing::medium);
    column->setSpacing(spacing::small);
    column->addLayout(line);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    column->addWidget(makeCaption(tr("Arrows choose, Enter does it, Esc closes."), frame));
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(frame);
    const QRect room = parent->window()->geometry();
    resize(wholeSize.boundedTo({room.width() - spacing::wide, room.height() - spacing::wide}));
    move(room.center().x() - width() / 2, room.top() + (room.height() - height()) / 4);
    setTabOrder(m_edit, m_list);
    setTabOrder(m_list, closeButton);

    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::find);
    connect(m_edit, &QLineEdit::returnPressed, this, &CommandPalette::choose);
    connect(m_list, &QListWidget::itemActivated, this, &CommandPalette::choose);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::choose);
    connect(m_list, &QListWidget::currentRowChanged, this, &CommandPalette::tellCurrent);
    connect(closeButton, &QToolButton::clicked, this, &CommandPalette::reject);
    find();
    m_edit->setFocus();
}

void CommandPalette::find()
{
    const QString typed = m_edit->text();
    m_typed = m_reading(typed);
    m_found.clear();
    QStringList certain;
    for (const PaletteEntry &entry : m_typed.certain) {
        m_found.push_back(&entry);
        certain.append(entry.text);
    }
    for (const size_t place : foundEntries(m_entries, typed)) {
        if (m_found.size() < mostShown && !certain.contains(m_entries.at(place).text))
            m_found.push_back(&m_entries.at(place));
    }
    for (const PaletteEntry &entry : m_typed.possible)
        m_found.push_back(&entry);
    showFound();
}

void CommandPalette::showFound()
{
    m_list->clear();
    for (const PaletteEntry *const entry : m_found) {
        auto *const item = new QListWidgetItem(entry->picture, entry->text, m_list);
        item->setData(FoundDelegate::besideRole, entry->beside);
        //: Something that was found, then its keys or how it stands.
        const QString whole =
            entry->beside.isEmpty() ? entry->text : tr("%1, %2").arg(entry->text, entry->beside);
        item->setData(Qt::AccessibleTextRole, whole);
        item->setToolTip(whole);
    }
    m_list->setCurrentRow(m_found.empty() ? -1 : 0);
    m_list->setVisible(!m_found.empty());
    m_nothing->setVisible(m_found.empty());
    tellCurrent();
}

//! Assistive tools read the field that has the focus; what would be done has to stand there.
void CommandPalette::tellCurrent()
{
    const QListWidgetItem *const item = m_list->currentItem();
    m_edit->setAccessibleDescription(
        item ? item->data(Qt::AccessibleTextRole).toString() : m_nothing->text());
}

bool CommandPalette::moveInList(int key)
{
    const int last = m_list->count() - 1;
    const int row = m_list->currentRow();
    const int page = std::max(1, m_list->viewport()->height() / std::max(1, m_list->sizeHintForRow(0)) - 1);
    int wanted = row;
    switch (key) {
    case Qt::Key_Up:
        wanted = row - 1;
        break;
    case Qt::Key_Down:
        wanted = row + 1;
        break;
    case Qt::Key_PageUp:
        wanted = row - page;
        break;
    case Qt::Key_PageDown:
        wanted = row + page;
        break;
    case Qt::Key_Home:
        wanted = 0;
        break;
    case Qt::Key_End:
        wanted = last;
        break;
    default: // a key is Qt's enum, not ours
        return false;
    }
    if (last >= 0)
        m_list->setCurrentRow(std::clamp(wanted, 0, last));
    return true;
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto *const press = static_cast<const QKeyEvent *>(event);
        const bool isPlain = (press->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (isPlain && moveInList(press->key()))
            return true;
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::choose()
{
    const int row = m_list->currentRow();
    if (row < 0 || !isVisible())
        return;
    const std::function<void()> act = m_found.at(static_cast<size_t>(row))->act;
    accept();
    // Later: this window is still on its way to be gone, and what follows may open another.
    QMetaObject::invokeMethod(parentWidget(), act, Qt::QueuedConnection);
}

void CommandPalette::done(int result)
{
    QDialog::done(result);
    parentWidget()->window()->activateWindow();
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::PopupFocusReason);
}

} // namespace reintegro
