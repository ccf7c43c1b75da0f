// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparing/charge_window.h"

#include "ui/common/card.h"
#include "ui/common/elided_label.h"
#include "ui/common/environment_band.h"
#include "ui/common/icons.h"
#include "ui/common/message_bar.h"
#include "ui/common/program_icon.h"
#include "ui/common/status_words.h"
#include "ui/lookup/lookup_page.h"

#include <QAction>
#include <QCloseEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

ChargeWindow::ChargeWindow(DeskServices &desk, const SignedIn &by)
    : m_profile(desk.profile)
    , m_lookup(new LookupPage(desk, by, {}, this))
    , m_message(new MessageBar(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowIcon(programIcon(m_profile.kind));
    auto *const band = new EnvironmentBand(this);
    band->setKind(m_profile.kind);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(band);
    layout->addWidget(makeHeader());
    layout->addWidget(makeRule(this));
    layout->addWidget(m_lookup, 1);
    layout->addWidget(makeRule(this));
    layout->addWidget(m_message);
    setMinimumSize(480, 380);
    resize(720, 800);
    addActions();
    connect(m_lookup, &LookupPage::said, m_message, qOverload<const QString &>(&MessageBar::say));
    connect(m_lookup, &LookupPage::shownChanged, this, &ChargeWindow::showTitle);
    connect(m_lookup, &LookupPage::refundRequested, this, &ChargeWindow::refundRequested);
    connect(m_lookup, &LookupPage::newWindowRequested, this,
        [this](const ChargeKey &key) { Q_EMIT newWindowRequested(key); });
    showTitle();
}

QWidget *ChargeWindow::makeHeader()
{
    auto *const header = new QWidget(this);
    auto *const title = new QLabel(tr("One more charge"), header);
    title->setFont(Theme::font(FontRole::Section));
    auto *const words =
        new ElidedLabel(tr("To be read beside another. Refunds are filled in at the main window."), header);
    words->setFont(Theme::font(FontRole::Caption));
    words->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    Theme::setMuted(words);
    auto *const badge = new EnvironmentBadge(header);
    badge->setKind(m_profile.kind);
    auto *const line = new QHBoxLayout(header);
    line->setContentsMargins(spacing::page, spacing::small, spacing::page, spacing::small);
    line->setSpacing(spacing::small);
    line->addWidget(title);
    line->addWidget(words, 1);
    line->addWidget(new QLabel(m_profile.name, header));
    line->addWidget(badge);
    return header;
}

void ChargeWindow::addActions()
{
    const auto add = [this](IconName picture, const QString &text, const QKeySequence &keys, auto act) {
        auto *const action = new QAction(icon(picture), text, this);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
    };
    add(IconName::Search, tr("Look up another charge"), QKeySequence(u"Ctrl+L"_s), [this] { focusKey(); });
    add(IconName::Open, tr("New window"), QKeySequence(u"Ctrl+N"_s),
        [this] { Q_EMIT newWindowRequested(m_lookup->shown()); });
    add(IconName::Close, tr("Close this window"), QKeySequence(u"Ctrl+W"_s), [this] { close(); });
}

void ChargeWindow::showTitle()
{
    const std::optional<ChargeKey> shown = m_lookup->shown();
    //: A window's title: the program, a profile's name, and what kind of gateway it is.
    const QString desk = tr("Reintegro: %1 (%2)").arg(m_profile.name, wordFor(m_profile.kind));
    //: A window's title: a charge's key, then the desk it is looked up at.
    setWindowTitle(shown ? tr("%1 · %2").arg(shown->toString(), desk) : desk);
}

void ChargeWindow::open(const ChargeKey &key)
{
    m_lookup->open(key);
}

void ChargeWindow::focusKey()
{
    m_lookup->focusKey();
}

void ChargeWindow::closeEvent(QCloseEvent *event)
{
    Q_EMIT closing();
    QWidget::closeEvent(event);
}

} // namespace reintegro
