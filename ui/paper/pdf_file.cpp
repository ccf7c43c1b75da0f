// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/pdf_file.h"

#include "ui/paper/paper_drawing.h"

#include <QBuffer>
#include <QFontDatabase>
#include <QPageLayout>
#include <QPdfWriter>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

Result<QByteArray> pdfOf(const Paper &paper, PaperSettings::Size size)
{
    if (QFontDatabase::families().isEmpty()) {
        return failure(ErrorKind::Storage,
            Phrase(QT_TRANSLATE_NOOP("Phrase", "This machine has no font to write the paper with.")),
            Phrase(QT_TRANSLATE_NOOP("Phrase", "Install one, such as the package fonts-dejavu-core.")));
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
    writer.setPageLayout(
        QPageLayout(QPageSize(size == PaperSettings::Size::A4 ? QPageSize::A4 : QPageSize::Letter),
            QPageLayout::Portrait, QMarginsF()));
    writer.setTitle(paper.documentTitle);
    writer.setCreator(u"Reintegro " REINTEGRO_VERSION ""_s);
    if (printPaper(writer, paper, size))
        return bytes;
    return failure(ErrorKind::Storage, Phrase(QT_TRANSLATE_NOOP("Phrase", "The PDF could not be made.")));
}

} // namespace reintegro
