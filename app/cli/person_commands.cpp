// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_run.h"
#include "app/cli/commands.h"
#include "app/cli/json_output.h"

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

static constexpr qint64 mostDocument = 4096;

Result<Done> checkErasePerson(const Arguments &arguments)
{
    if (!arguments.has("document-file"_L1))
        return usageError(QT_TRANSLATE_NOOP("Phrase", "--document-file is missing."));
    return checkWhy(arguments);
}

//! {"type", "documentId"} and nothing else.
static Result<DataSubject> subjectIn(const QByteArray &bytes)
{
    const OrderedJson json =
        OrderedJson::parse(bytes.constData(), bytes.constData() + bytes.size(), nullptr, false);
    const auto text = [&json](const char *name) {
        return json.is_object() && json.contains(name) && json.at(name).is_string()
            ? QString::fromStdString(json.at(name).get<std::string>())
            : QString();
    };
    const DataSubject subject{.documentId = text("documentId"), .documentType = text("type")};
    if (!subject.documentId.isEmpty() && !subject.documentType.isEmpty() && json.size() == 2)
        return subject;
    return failure(ErrorKind::InvalidData, Phrase(QT_TRANSLATE_NOOP("Phrase", "The file names no document.")),
        Phrase(QT_TRANSLATE_NOOP("Phrase",
            "It is a JSON object with type and documentId, as the request or the charge has them.")));
}

void erasePerson(CommandRun &run)
{
    if (!run.byIfAnyone()) { // nobody was added yet, so there is nobody to forget either
        return run.fail({.kind = ErrorKind::NotAllowed,
            .what = Phrase(QT_TRANSLATE_NOOP("Phrase", "Nobody has signed in.")),
            .next = Phrase(QT_TRANSLATE_NOOP("Phrase", "Give --user NAME and --password-file FILE.")),
            .detail = {},
            .reply = {}});
    }
    const Result<QByteArray> bytes =
        run.input().whole(run.arguments().option("document-file"_L1), mostDocument);
    if (!bytes)
        return run.fail(bytes.error());
    const Result<DataSubject> subject = subjectIn(*bytes);
    if (!subject)
        return run.fail(subject.error());
    run.withDesk([&run, subject = *subject](DeskServices &desk) {
        run.keepCheckpointsAtEnd();
        run.when(desk.store.erasePersonalData(subject, run.arguments().option("why"_L1), run.by()),
            [&run](int requests) {
                run.finish({{"erased", {{"requests", requests}}}},
                    u"Erased in %1 requests. Backups that were made before still hold it.\n"_s.arg(requests));
            });
    });
}

} // namespace reintegro
