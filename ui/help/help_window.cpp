// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_window.h"

#include "ui/common/card.h"
#include "ui/common/folded_text.h"
#include "ui/common/program_icon.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>
#include <QVBoxLayout>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

namespace {

//! Tables as wide as the text, with air in their cells.
void arrangeTables(const QTextFrame *frame)
{
    const QList<QTextFrame *> inner = frame->childFrames();
    for (QTextFrame *const each : inner) {
        if (auto *const table = qobject_cast<QTextTable *>(each)) {
            QTextTableFormat format = table->format();
            format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
            format.setCellPadding(spacing::tight + 2);
            format.setCellSpacing(0);
            format.setTopMargin(spacing::small);
            format.setBottomMargin(spacing::small);
            format.setBorder(1);
            format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setBorderCollapse(true);
            format.setBorderBrush(Theme::color(ColorRole::Line));
            table->setFormat(format);
        }
        arrangeTables(each);
    }
}

} // namespace

HelpWindow::HelpWindow(const QString &language)
    : m_topics(helpTopics(language))
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_none(makeCaption(tr("Nothing about that. Try fewer words."), this))
    , m_text(new QTextBrowser(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowIcon(programIcon({}));
    m_search->setAccessibleName(tr("Search the help"));
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Topics"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setAccessibleName(tr("Help text"));
    m_text->setOpenLinks(false); // nothing leaves this window
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(spacing::page);
    m_none->hide();

    auto *const left = new QWidget(this);
    auto *const column = new QVBoxLayout(left);
    column->setContentsMargins(spacing::card, spacing::card, spacing::small, spacing::card);
    column->setSpacing(spacing::medium);
    column->addWidget(m_search);
    column->addWidget(m_none);
    column->addWidget(m_list, 1);
    auto *const right = new QWidget(this);
    auto *const textColumn = new QVBoxLayout(right);
    textColumn->setContentsMargins(spacing::small, spacing::card, spacing::card, spacing::card);
    textColumn->addWidget(m_text);
    auto *const sides = new QSplitter(Qt::Horizontal, this);
    sides->setChildrenCollapsible(false);
    sides->addWidget(left);
    sides->addWidget(right);
    sides->setStretchFactor(1, 1);
    sides->setSizes({260, 620});
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(sides);
    resize(880, 640);
    setMinimumSize(480, 320);

    auto *const seek = new QAction(tr("Search the help"), this);
    seek->setShortcut(QKeySequence::Find);
    connect(seek, &QAction::triggered, m_search, qOverload<>(&QWidget::setFocus));
    auto *const close = new QAction(tr("Close the help"), this);
    close->setShortcuts({QKeySequence(Qt::Key_Escape), QKeySequence(u"Ctrl+W"_s)});
    connect(close, &QAction::triggered, this, &QWidget::close);
    addActions({seek, close});

    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::fillList);
    connect(m_list, &QListWidget::currentRowChanged, this, &HelpWindow::showCurrent);
    connect(m_text, &QTextBrowser::anchorClicked, this,
        [this](const QUrl &link) { followLink(link.toString()); });
    fillList();
}

void HelpWindow::fillList()
{
    const QString before = topic();
    m_list->clear();
    for (const HelpTopic &each : m_topics) {
        if (!each.matches(m_search->text()))
            continue;
        auto *const item = new QListWidgetItem(each.title, m_list);
        item->setData(Qt::UserRole, each.id);
        if (each.id == before)
            m_list->setCurrentItem(item);
    }
    m_none->setVisible(m_list->count() == 0);
    if (m_list->currentRow() < 0 && m_list->count() > 0)
        m_list->setCurrentRow(0);
    mark();
}

QString HelpWindow::topic() const
{
    const QListWidgetItem *const item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void HelpWindow::open(const QString &topic)
{
    m_search->clear(); // what is sought may leave out this one
    m_list->setCurrentRow(0);
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == topic)
            m_list->setCurrentRow(row);
    }
}

void HelpWindow::showCurrent()
{
    const QString id = topic();
    for (const HelpTopic &each : m_topics) {
        if (each.id != id)
            continue;
        m_text->setMarkdown(each.text);
        arrangeTables(m_text->document()->rootFrame());
        //: A window's title: a topic of the help, then the program.
        setWindowTitle(tr("%1 · Help for Reintegro").arg(each.title));
    }
    mark();
}

void HelpWindow::followLink(const QString &target)
{
    if (target.startsWith("topic:"_L1))
        open(target.mid(6));
}

//! Shows where what is sought stands, without regard to accents: the folded text has as many letters as the
//! text where it is composed, and elsewhere nothing is marked.
void HelpWindow::mark()
{
    QList<QTextEdit::ExtraSelection> marks;
    const QStringList words = foldedForSearch(m_search->text()).split(u' ', Qt::SkipEmptyParts);
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        const QString folded = foldedForSearch(block.text());
        if (folded.size() != block.text().size())
            continue;
        for (const QString &word : words) {
            for (qsizetype at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.size())) {
                QTextEdit::ExtraSelection found;
                found.cursor = QTextCursor(block);
                found.cursor.setPosition(block.position() + static_cast<int>(at));
                found.cursor.setPosition(
                    block.position() + static_cast<int>(at + word.size()), QTextCursor::KeepAnchor);
                found.format.setBackground(Theme::color(ColorRole::AmberGround));
                found.format.setForeground(Theme::color(ColorRole::Amber));
                marks.append(found);
            }
        }
    }
    m_text->setExtraSelections(marks);
    if (!marks.isEmpty()) {
        QTextCursor first = marks.constFirst().cursor;
        first.clearSelection();
        m_text->setTextCursor(first);
    }
}

} // namespace reintegro
