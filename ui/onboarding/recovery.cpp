// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/recovery.h"

#include "ui/common/error_text.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/onboarding/recovery_code_dialog.h"

#include <QMessageBox>
#include <QPushButton>

namespace reintegro {

Recovery::Recovery(Workplace &workplace, QWidget *window)
    : QObject(window)
    , m_workplace(workplace)
    , m_window(window)
{
}

void Recovery::showFirst(const QString &profile, const SignedIn &by)
{
    if (m_workplace.recoveryCode(profile) == RecoveryCode::Missing)
        make(profile, by);
    else
        Q_EMIT finished();
}

void Recovery::makeAnew(const QString &profile, const SignedIn &by)
{
    if (m_workplace.recoveryCode(profile) == RecoveryCode::Missing)
        return make(profile, by);
    auto *const box = new QMessageBox(QMessageBox::NoIcon, tr("Make a new recovery code?"),
        tr("There is a recovery code for %1 already. With a new one the old one opens nothing any more; what "
           "was backed up before keeps the code it was backed up with.")
            .arg(profile),
        QMessageBox::NoButton, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIconPixmap(
        iconPixmap(IconName::Locked, Theme::color(ColorRole::Accent), 32, m_window->devicePixelRatioF()));
    QPushButton *const makeButton = box->addButton(tr("&Make a new code"), QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(tr("&Keep the old one"), QMessageBox::RejectRole));
    connect(makeButton, &QPushButton::clicked, this, [this, profile, by] { make(profile, by); });
    box->open();
}

void Recovery::make(const QString &profile, const SignedIn &by)
{
    Q_EMIT said(tr("Making the recovery code…"));
    m_workplace.makeRecoveryCode(profile, by)->whenDone(this, [this](const Result<QString> &code) {
        show(code);
    });
}

void Recovery::show(const Result<QString> &code)
{
    if (!code) {
        Q_EMIT said(describeError(code.error()).sentence());
        Q_EMIT finished();
        return;
    }
    auto *const dialog = new RecoveryCodeDialog(*code, m_window);
    connect(dialog, &RecoveryCodeDialog::said, this, &Recovery::said);
    connect(dialog, &RecoveryCodeDialog::finished, this, &Recovery::finished);
    Q_EMIT said(tr("The recovery code is shown once. Keep it in a safe place."));
    dialog->open();
}

void Recovery::enter(const QString &profile)
{
    auto *const dialog = new EnterRecoveryCodeDialog(
        [this, profile](const QString &code) { return m_workplace.recoverStore(profile, code); }, m_window);
    connect(dialog, &EnterRecoveryCodeDialog::said, this, &Recovery::said);
    connect(dialog, &EnterRecoveryCodeDialog::recovered, this, &Recovery::recovered);
    dialog->open();
}

} // namespace reintegro
