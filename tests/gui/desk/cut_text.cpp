// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/desk/cut_text.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

namespace {

QString fault(const QWidget *widget, const QString &text, int has, int needs)
{
    return u"%1 “%2” has %3 of %4"_s.arg(QString::fromLatin1(widget->metaObject()->className()), text)
        .arg(has)
        .arg(needs);
}

//! The area that scrolls a widget, or null.
const QScrollArea *areaOf(const QWidget *widget)
{
    for (const QWidget *above = widget->parentWidget(); above && !above->isWindow();
         above = above->parentWidget()) {
        if (const auto *const area = qobject_cast<const QScrollArea *>(above))
            return area;
    }
    return nullptr;
}

//! What lies outside of everything that holds it. What is scrolled is only asked for its width: down is where
//! one expects to scroll.
QString outside(const QWidget *widget, const QString &text)
{
    const QScrollArea *const area = areaOf(widget);
    for (const QWidget *above = widget->parentWidget(); above; above = above->parentWidget()) {
        const QRect place(widget->mapTo(above, QPoint()), widget->size());
        const bool scrollsDown = area && above == area->viewport();
        if (place.left() < 0 || place.right() >= above->width())
            return fault(widget, text, above->width(), place.right() + 1) + u" across"_s;
        if (!scrollsDown && (place.top() < 0 || place.bottom() >= above->height()))
            return fault(widget, text, above->height(), place.bottom() + 1) + u" down"_s;
        if (above->isWindow() || scrollsDown)
            break;
    }
    return {};
}

QString cutLabel(const QLabel *label)
{
    const QString text = label->text();
    if (text.isEmpty())
        return {};
    if (label->inherits("reintegro::ElidedLabel")) {
        const bool fits = label->fontMetrics().horizontalAdvance(text) <= label->contentsRect().width();
        return fits || label->toolTip().contains(text)
            ? QString()
            : fault(label, text, label->width(), label->fontMetrics().horizontalAdvance(text));
    }
    if (label->wordWrap()) {
        const int needed = label->heightForWidth(label->width());
        return label->height() < needed ? fault(label, text, label->height(), needed) + u" lines"_s
                                        : QString();
    }
    const QSize needed = label->sizeHint();
    if (label->width() < needed.width())
        return fault(label, text, label->width(), needed.width());
    return label->height() < needed.height() ? fault(label, text, label->height(), needed.height())
                                             : QString();
}

QString cutButton(const QAbstractButton *button)
{
    const QString text = button->text().isEmpty() ? button->accessibleName() : button->text();
    const QSize needed = button->sizeHint();
    return button->width() < needed.width() ? fault(button, text, button->width(), needed.width())
                                            : QString();
}

QStringList cutTabs(const QTabBar *bar)
{
    QStringList cut;
    for (int tab = 0; tab < bar->count(); ++tab) {
        const int needed = bar->fontMetrics().size(Qt::TextShowMnemonic, bar->tabText(tab)).width();
        const QRect place = bar->tabRect(tab);
        if (place.width() < needed || place.right() > bar->width())
            cut.append(
                fault(bar, bar->tabText(tab), std::min(place.width(), bar->width() - place.left()), needed));
    }
    return cut;
}

QStringList cutHeadings(const QHeaderView *header)
{
    QStringList cut;
    if (header->orientation() != Qt::Horizontal)
        return cut;
    for (int section = 0; section < header->count(); ++section) {
        const int needed = header->sectionSizeHint(section);
        const QString text = header->model()->headerData(section, Qt::Horizontal).toString();
        const QString whole =
            header->model()->headerData(section, Qt::Horizontal, Qt::ToolTipRole).toString();
        if (!header->isSectionHidden(section) && header->sectionSize(section) < needed && whole != text)
            cut.append(fault(header, text, header->sectionSize(section), needed));
    }
    return cut;
}

//! Any choice may be made, so the longest has to fit.
QStringList cutChoices(const QComboBox *box)
{
    QStyleOptionComboBox option;
    option.initFrom(box);
    option.editable = box->isEditable();
    const int room =
        box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box).width();
    QStringList cut;
    for (int choice = 0; choice < box->count(); ++choice) {
        const int needed = box->fontMetrics().horizontalAdvance(box->itemText(choice));
        if (room < needed)
            cut.append(fault(box, box->itemText(choice), room, needed));
    }
    return cut;
}

QString cutHint(const QLineEdit *edit)
{
    const QString hint = edit->placeholderText();
    constexpr int margins = 8; // the line edit's own, beside its contents
    const int needed = edit->fontMetrics().horizontalAdvance(hint) + margins;
    return edit->contentsRect().width() < needed && edit->toolTip() != hint
        ? fault(edit, hint, edit->contentsRect().width(), needed)
        : QString();
}

QStringList cutTextsOf(const QWidget *widget)
{
    if (const auto *const label = qobject_cast<const QLabel *>(widget))
        return {cutLabel(label), outside(label, label->text())};
    if (const auto *const button = qobject_cast<const QAbstractButton *>(widget)) {
        const bool isInner = button->objectName().startsWith(u"qt_"_s)
            || qobject_cast<const QTableView *>(button->parentWidget())
            || qobject_cast<const QLineEdit *>(button->parentWidget())
            || qobject_cast<const QTabBar *>(button->parentWidget());
        return isInner ? QStringList() : QStringList{cutButton(button), outside(button, button->text())};
    }
    if (const auto *const bar = qobject_cast<const QTabBar *>(widget))
        return cutTabs(bar);
    if (const auto *const header = qobject_cast<const QHeaderView *>(widget))
        return cutHeadings(header);
    if (const auto *const box = qobject_cast<const QComboBox *>(widget))
        return cutChoices(box) + QStringList(outside(box, box->accessibleName()));
    if (const auto *const edit = qobject_cast<const QLineEdit *>(widget))
        return {cutHint(edit), outside(edit, edit->accessibleName())};
    return {};
}

} // namespace

QStringList cutTextsIn(QWidget *window)
{
    QStringList cut;
    const QList<QWidget *> all = window->findChildren<QWidget *>();
    for (const QWidget *const widget : all) {
        if (widget->isVisible() && widget->window() == window)
            cut += cutTextsOf(widget);
    }
    cut.removeAll(QString());
    cut.removeDuplicates();
    return cut;
}

} // namespace reintegro::test
