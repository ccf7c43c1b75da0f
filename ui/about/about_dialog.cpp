// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/about/about_dialog.h"

#include "ui/about/licences.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/program_icon.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSysInfo>
#include <QTabWidget>
#include <QVBoxLayout>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

namespace {

QPlainTextEdit *makeReadingText(const QString &text, const QString &name, QWidget *parent)
{
    auto *const edit = new QPlainTextEdit(text, parent);
    edit->setReadOnly(true);
    edit->setTabChangesFocus(true);
    edit->setAccessibleName(name);
    return edit;
}

} // namespace

QString AboutDialog::versions()
{
    return u"Reintegro "_s + QStringLiteral(REINTEGRO_VERSION) + u"\nQt "_s + QString::fromLatin1(qVersion())
        + u" ("_s + QGuiApplication::platformName() + u")\n"_s + QSysInfo::prettyProductName() + u", "_s
        + QSysInfo::currentCpuArchitecture() + u'\n' + QLocale().name();
}

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Reintegro"));
    auto *const picture = new QLabel(this);
    picture->setPixmap(programIcon({}).pixmap(QSize(48, 48), devicePixelRatioF()));
    auto *const words = new QLabel(versions(), this);
    words->setAccessibleName(tr("Versions"));
    words->setAccessibleDescription(versions());
    words->setTextFormat(Qt::PlainText);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *const head = new QHBoxLayout;
    head->setSpacing(spacing::card);
    head->addWidget(picture, 0, Qt::AlignTop);
    head->addWidget(words, 1);

    auto *const tabs = new QTabWidget(this);
    tabs->setDocumentMode(true);
    tabs->addTab(makeWorks(), tr("&Works of others"));
    tabs->addTab(makeReadingText(ownLicence(), tr("Licence"), tabs), tr("&Licence"));
    QPushButton *const copyButton = makeButton(tr("Co&py versions"), this);
    QPushButton *const closeButton = makePrimaryButton(tr("&Close"), this);
    auto *const buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(copyButton);
    buttons->addWidget(closeButton);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::page, spacing::card, spacing::page, spacing::card);
    column->setSpacing(spacing::medium);
    column->addLayout(head);
    column->addWidget(makeWords(
        tr("Free software under the GNU General Public License, version 3 or later, without any warranty."),
        this));
    column->addWidget(tabs, 1);
    column->addLayout(buttons);
    resize(620, 520);
    closeButton->setDefault(true);
    closeButton->setFocus();
    connect(closeButton, &QPushButton::clicked, this, &QDialog::accept);
    connect(copyButton, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(versions());
        Q_EMIT said(tr("Copied: the versions."));
    });
}

QWidget *AboutDialog::makeWorks()
{
    QString text;
    for (const LicensedWork &work : licensedWorks())
        text += work.name + u": "_s + work.licence + u'\n' + work.by + u"; "_s + work.what + u"\n\n"_s;
    //: Over the text of the licence of the drawings.
    text += tr("Tabler Icons:") + u"\n\n"_s + iconsLicence();
    return makeReadingText(text, tr("Works of others"), this);
}

} // namespace reintegro
