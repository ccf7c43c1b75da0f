// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lookup/lookup_trouble.h"

#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/error_text.h"
#include "ui/common/scroll_page.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

namespace {

struct TroubleWords {
    Q_DECLARE_TR_FUNCTIONS(LookupTrouble)
public:
    static QString title(const Error &error, const QString &key);
    static QString hint(const Error &error);
};

QString TroubleWords::title(const Error &error, const QString &key)
{
    switch (error.kind) {
    case ErrorKind::NotFound:
        return tr("The gateway knows no charge with the key %1.").arg(key);
    case ErrorKind::NotAllowed:
        return tr("The gateway does not let this desk look the charge up.");
    case ErrorKind::Network:
        return tr("The gateway could not be reached.");
    case ErrorKind::RateLimited:
        return tr("The gateway asks to wait.");
    case ErrorKind::Refused:
        return tr("The gateway refused to look the charge up.");
    case ErrorKind::Unreadable:
        return tr("The gateway's answer cannot be read.");
    case ErrorKind::Keychain:
        return tr("The credentials are not at hand.");
    case ErrorKind::Storage:
        return tr("This desk's store could not be read.");
    case ErrorKind::Cancelled:
        return tr("The look-up was stopped.");
    case ErrorKind::Usage:
    case ErrorKind::InvalidData:
    case ErrorKind::Conflict:
    case ErrorKind::OutcomeUnknown:
    case ErrorKind::NotSent:
        return tr("The charge could not be looked up.");
    }
    return {};
}

QString TroubleWords::hint(const Error &error)
{
    if (error.kind != ErrorKind::NotFound)
        return {};
    return tr(
        "The key is the merchant's own id of the payment, with its exact capitals and hyphens. Payments "
        "of a PayCash reference that may be paid several times have keys of the gateway's own, which "
        "begin with ref_.");
}

} // namespace

LookupTrouble::LookupTrouble(QWidget *parent)
    : QWidget(parent)
    , m_picture(new QLabel(this))
    , m_title(makeSectionTitle({}, this))
    , m_what(new QLabel(this))
    , m_next(new QLabel(this))
    , m_hint(makeCaption({}, this))
    , m_retryButton(makeButton(tr("&Retry"), this))
    , m_credentialsButton(makeButton(tr("&Credentials…"), this))
    , m_detailsButton(makeQuietButton(tr("De&tails"), this))
    , m_details(new QPlainTextEdit(this))
{
    for (QLabel *const label : {m_title, m_what, m_next, m_hint}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_retryButton->setIcon(icon(IconName::Refresh));
    m_detailsButton->setCheckable(true);
    m_details->setReadOnly(true);
    m_details->setAccessibleName(tr("What the gateway said"));
    m_details->setFont(Theme::code());
    m_details->setTabChangesFocus(true);
    m_details->setMinimumHeight(120);
    m_details->hide();

    auto *const buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::small);
    buttons->addWidget(m_retryButton);
    buttons->addWidget(m_credentialsButton);
    buttons->addWidget(m_detailsButton);
    buttons->addStretch(1);
    auto *const words = new QVBoxLayout;
    words->setSpacing(spacing::small);
    words->addWidget(m_title);
    words->addWidget(m_what);
    words->addWidget(m_next);
    words->addWidget(m_hint);
    words->addSpacing(spacing::tight);
    words->addLayout(buttons);
    words->addWidget(m_details);
    auto *const card = new Card({}, this);
    auto *const line = new QHBoxLayout;
    line->setSpacing(spacing::card);
    line->addWidget(m_picture, 0, Qt::AlignTop);
    line->addLayout(words, 1);
    card->body()->addLayout(line);
    layOutCentered(this, card, 640);

    connect(m_retryButton, &QPushButton::clicked, this, &LookupTrouble::retryRequested);
    connect(m_credentialsButton, &QPushButton::clicked, this, &LookupTrouble::credentialsRequested);
    connect(m_detailsButton, &QPushButton::toggled, m_details, &QWidget::setVisible);
}

void LookupTrouble::setTrouble(const ChargeKey &key, const Error &error)
{
    const ErrorText text = describeError(error);
    const Meaning meaning = error.kind == ErrorKind::Cancelled || error.kind == ErrorKind::NotFound
        ? Meaning::Over
        : Meaning::WentWrong;
    m_picture->setPixmap(iconPixmap(error.kind == ErrorKind::NotFound ? IconName::Search : IconName::Problem,
        Theme::pill(meaning).text, 32, devicePixelRatioF()));
    m_title->setText(TroubleWords::title(error, key.toString()));
    m_what->setText(text.what);
    m_what->setVisible(!text.what.isEmpty() && error.kind != ErrorKind::NotFound); // the title says it
    m_next->setText(text.next);
    const QString hint = TroubleWords::hint(error);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_retryButton->setVisible(text.mayRetry);
    const bool areInTheWay = error.kind == ErrorKind::Keychain || error.kind == ErrorKind::NotAllowed;
    m_credentialsButton->setVisible(m_maySetCredentials && areInTheWay);
    m_details->setPlainText(text.maskedDetails());
    m_detailsButton->setChecked(false);
    m_detailsButton->setVisible(!text.details.isEmpty());
}

} // namespace reintegro
