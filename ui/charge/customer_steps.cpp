// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charge/customer_steps.h"

#include "models/payments/money_text.h"
#include "ui/common/buttons.h"
#include "ui/common/fact_list.h"
#include "ui/common/flow_layout.h"
#include "ui/common/value_label.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

namespace {

struct StepWords {
    Q_DECLARE_TR_FUNCTIONS(CustomerSteps)
public:
    static std::optional<CustomerSteps> forCash(const Charge &charge, const MethodDetails &details);
    static std::optional<CustomerSteps> forPayCash(const Charge &charge, const MethodDetails &details);
    static std::optional<CustomerSteps> forAddress(const MethodDetails &details);
    //! In progress may also mean that the customer has paid and the bank has not said so yet.
    static QString title(const ChargeStatus &status)
    {
        return status.word == ChargeStatus::Word::InProgress
            ? tr("If the customer has not paid yet, read this out:")
            : tr("The customer has not paid yet. Read this out:");
    }
};

bool mayStillBePaid(const ChargeStatus &status)
{
    using enum ChargeStatus::Word;
    switch (status.word) {
    case InProgress:
    case InitialStatus:
        return true;
    case Other: // who asks for money that has come makes the customer pay twice
    case Settled:
    case Failed:
    case Refunding:
    case Refunded:
    case Cancelled:
    case Authorized:
    case ChargedBack:
    case Expired:
        return false;
    }
    return false;
}

QString amountOf(const Charge &charge)
{
    return charge.amount ? formatMoney(*charge.amount) : QString();
}

std::optional<QString> shownText(const MethodDetails &details, const QString &field)
{
    const std::optional<QString> text = details.text(field);
    return text && !text->isEmpty() ? text : std::nullopt;
}

std::optional<CustomerSteps> StepWords::forCash(const Charge &charge, const MethodDetails &details)
{
    CustomerSteps steps;
    const QString amount = amountOf(charge);
    steps.sentence = amount.isEmpty()
        ? tr("Go to any Bancolombia point (corresponsal), tell the numbers below, and pay in cash.")
        : tr("Go to any Bancolombia point (corresponsal), tell the numbers below, and pay %1 in cash.")
              .arg(amount);
    if (const auto code = shownText(details, u"businessAgreementCode"_s))
        steps.values.push_back({tr("Agreement code"), *code, inGroups(*code), {}});
    if (const auto intention = shownText(details, u"paymentIntentionIdentifier"_s))
        steps.values.push_back({tr("Payment intention"), *intention, inGroups(*intention), {}});
    return steps.values.empty() ? std::nullopt : std::optional(steps);
}

std::optional<CustomerSteps> StepWords::forPayCash(const Charge &charge, const MethodDetails &details)
{
    const auto reference = shownText(details, u"referenceNumber"_s);
    if (!reference)
        return {};
    CustomerSteps steps;
    const QString amount = amountOf(charge);
    steps.sentence = amount.isEmpty()
        ? tr("Pay in cash at a PayCash point with this reference number.")
        : tr("Pay %1 in cash at a PayCash point with this reference number.").arg(amount);
    steps.values.push_back({tr("PayCash reference"), *reference, inGroups(*reference), {}});
    if (const auto expiry = shownText(details, u"expirationDate"_s))
        steps.values.push_back({tr("To be paid before (Mexico City date)"), *expiry, *expiry, {}});
    return steps;
}

std::optional<CustomerSteps> StepWords::forAddress(const MethodDetails &details)
{
    const auto address = shownText(details, u"paymentUrl"_s);
    if (!address)
        return {};
    CustomerSteps steps;
    steps.sentence = tr("Open this address and finish the payment there.");
    steps.values.push_back({tr("Address to pay at"), *address, {}, openableLink(*address)});
    return steps;
}

std::optional<CustomerSteps> stepsFor(const Charge &charge, const MethodDetails &details)
{
    switch (details.kind) {
    case MethodDetails::Kind::BancolombiaCollection:
        return StepWords::forCash(charge, details);
    case MethodDetails::Kind::PayCash:
        return StepWords::forPayCash(charge, details);
    case MethodDetails::Kind::Pse:
    case MethodDetails::Kind::BancolombiaButton:
    case MethodDetails::Kind::Nequi:
    case MethodDetails::Kind::Efecty:
    case MethodDetails::Kind::Other:
        return StepWords::forAddress(details);
    case MethodDetails::Kind::Card:
        return {};
    }
    return {};
}

} // namespace

std::optional<CustomerSteps> stepsFor(const Charge &charge)
{
    if (!mayStillBePaid(charge.status))
        return {};
    for (const MethodDetails &details : charge.details)
        if (auto steps = stepsFor(charge, details))
            return steps;
    return {};
}

QString inGroups(const QString &digits)
{
    constexpr qsizetype groupSize = 4;
    QString grouped;
    for (qsizetype i = 0; i < digits.size(); i += groupSize) {
        if (i > 0)
            grouped += QChar(QChar::Nbsp);
        grouped += digits.mid(i, groupSize);
    }
    return grouped;
}

QUrl openableLink(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    return url.isValid() && isWeb && !url.host().isEmpty() ? url : QUrl();
}

CustomerStepsCard::CustomerStepsCard(QWidget *parent)
    : Card({}, parent)
{
    setTone(Tone::Loud);
    hide();
}

void CustomerStepsCard::setCharge(const Charge &charge)
{
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
        m_content = nullptr;
    }
    const std::optional<CustomerSteps> steps = stepsFor(charge);
    setVisible(steps.has_value());
    if (!steps)
        return;
    setTitle(StepWords::title(charge.status));
    m_content = new QWidget(this);
    auto *const layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::medium);
    auto *const sentence = new ValueLabel(steps->sentence, m_content);
    layout->addWidget(sentence);
    m_values = new FlowLayout(nullptr, spacing::wide);
    layout->addLayout(m_values);
    for (const ReadAloud &value : steps->values)
        addValue(value);
    body()->addWidget(m_content);
}

void CustomerStepsCard::addValue(const ReadAloud &value)
{
    auto *const block = new QWidget(m_content);
    QLabel *const label = makeCaption(value.label, block);
    label->setWordWrap(false);
    auto *const text = new QLabel(value.spoken.isEmpty() ? value.value : value.spoken, block);
    text->setTextFormat(Qt::PlainText);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setAccessibleDescription(value.label);
    text->setFont(value.spoken.isEmpty() ? Theme::digits() : Theme::digits(FontRole::PageTitle));
    label->setBuddy(text);

    auto *const line = new QHBoxLayout;
    line->setSpacing(spacing::small);
    line->addWidget(text);
    // The method's own card copies the same value under the bare label.
    line->addWidget(makeCopyButton(tr("%1 (to read out)").arg(value.label), value.value, block,
        [this](const QString &message) { Q_EMIT said(message); }));
    if (value.spoken.isEmpty()) {
        QPushButton *const openButton = makeQuietButton(tr("Open in the browser"), block);
        openButton->setIcon(icon(IconName::Open, ColorRole::Accent));
        openButton->setEnabled(!value.link.isEmpty());
        openButton->setToolTip(value.link.isEmpty()
                ? tr("This is not a whole web address, so it can only be copied.")
                : QString());
        connect(openButton, &QPushButton::clicked, this,
            [link = value.link] { QDesktopServices::openUrl(link); });
        line->addWidget(openButton);
    }
    line->addStretch(1);
    auto *const layout = new QVBoxLayout(block);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(label);
    layout->addLayout(line);
    m_values->addWidget(block);
}

} // namespace reintegro
