// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/personal_data.h"

#include "ui/common/error_text.h"
#include "ui/common/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QEvent>

#include <utility>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

namespace {

//! Somebody sits there. Movements of the mouse count as well: whoever reads moves it.
bool isInput(QEvent::Type type)
{
    return type == QEvent::KeyPress || type == QEvent::MouseButtonPress || type == QEvent::MouseMove
        || type == QEvent::Wheel || type == QEvent::TouchBegin;
}

} // namespace

PersonalData::PersonalData(RefundStore &store, QString actor, QWidget *page)
    : QObject(page)
    , m_store(store)
    , m_actor(std::move(actor))
    , m_page(page)
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(idleLimit);
    connect(&m_idle, &QTimer::timeout, this, [this] {
        hide();
        Q_EMIT said(tr("Personal data is masked again, since nothing was done here for a while."));
    });
    m_page->installEventFilter(this);
}

void PersonalData::setSubject(const QString &subject, PersonalWords words)
{
    m_words = std::move(words);
    if (m_subject == subject)
        return;
    m_subject = subject;
    hide();
}

void PersonalData::show(std::function<void()> then)
{
    if (m_isShown || m_subject.isEmpty()) {
        if (m_isShown && then)
            then();
        return;
    }
    const quint64 question = ++m_question;
    m_store.noteReveal(m_actor, m_subject)
        ->whenDone(this, [this, question, then = std::move(then)](const Result<Done> &noted) {
            if (question != m_question)
                return;
            if (!noted) {
                Q_EMIT said(tr("Personal data stays masked, since it could not be written down who looks at "
                               "it. %1")
                                .arg(describeError(noted.error()).sentence()));
                return;
            }
            setShown(true);
            Q_EMIT said(tr("Personal data is shown. The journal says so."));
            if (then)
                then();
        });
}

void PersonalData::hide()
{
    ++m_question;
    setShown(false);
}

void PersonalData::setShown(bool isShown)
{
    if (m_isShown == isShown)
        return;
    m_isShown = isShown;
    if (isShown) {
        m_idle.start();
        QCoreApplication::instance()->installEventFilter(this);
    } else {
        m_idle.stop();
        QCoreApplication::instance()->removeEventFilter(this);
    }
    Q_EMIT changed();
}

bool PersonalData::eventFilter(QObject *watched, QEvent *event)
{
    // Later: the page walks through its children right now, and may be on its way to be deleted.
    if (watched == m_page && event->type() == QEvent::Hide && !event->spontaneous())
        QMetaObject::invokeMethod(this, &PersonalData::hide, Qt::QueuedConnection);
    else if (m_isShown && isInput(event->type()))
        m_idle.start();
    return QObject::eventFilter(watched, event);
}

QString PersonalData::text(const QString &sentence) const
{
    return m_isShown ? sentence : m_words.maskedIn(sentence);
}

QString PersonalData::json(const QString &json) const
{
    return m_isShown ? json : maskedJson(json, m_words);
}

QString PersonalData::value(const QString &value, PersonalKind kind) const
{
    return m_isShown ? value : masked(value, kind);
}

PersonalDataButton::PersonalDataButton(PersonalData &personal, QWidget *parent)
    : QPushButton(parent)
    , m_personal(personal)
    , m_action(new QAction(this))
{
    setAutoDefault(false);
    setProperty("quiet", true);
    setIconSize({spacing::iconSize, spacing::iconSize});
    connect(this, &QPushButton::clicked, this, [this] {
        if (m_personal.isShown())
            m_personal.hide();
        else
            m_personal.show();
    });
    connect(&personal, &PersonalData::changed, this, &PersonalDataButton::showState);
    // Not the button's own shortcut: that would go with its text.
    m_action->setShortcut(QKeySequence(u"Ctrl+Shift+D"_s));
    addAction(m_action);
    connect(m_action, &QAction::triggered, this, &QPushButton::click);
    showState();
}

void PersonalDataButton::showState()
{
    const bool isShown = m_personal.isShown();
    setText(isShown ? tr("Hide personal data") : tr("Show personal data"));
    setAccessibleName(text());
    setIcon(reintegro::icon(isShown ? IconName::Hide : IconName::Show, ColorRole::Accent));
    m_action->setText(text());
    m_action->setIcon(reintegro::icon(isShown ? IconName::Hide : IconName::Show));
    setToolTip(isShown ? tr("Mask documents, accounts, e-mails and phones again (Ctrl+Shift+D)")
                       : tr("Show documents, accounts, e-mails and phones. The journal keeps who looked "
                            "(Ctrl+Shift+D)"));
}

QString shownText(const PersonalData *data, const QString &sentence)
{
    return data ? data->text(sentence) : sentence;
}

QString shownJson(const PersonalData *data, const QString &json)
{
    return data ? data->json(json) : json;
}

QString shownValue(const PersonalData *data, const QString &value, PersonalKind kind)
{
    return data ? data->value(value, kind) : value;
}

} // namespace reintegro
