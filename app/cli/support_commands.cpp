// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_run.h"
#include "app/cli/commands.h"
#include "app/cli/json_output.h"

#include <QDir>
#include <QFileInfo>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

//! Nobody signs in: what cannot be opened is the very thing that it is for, and nothing about people is in
//! it.
void makeSupportBundle(CommandRun &run)
{
    const QString file = run.arguments().values.at(0);
    if (QFileInfo::exists(file)) {
        return run.fail({.kind = ErrorKind::Conflict,
            .what = Phrase(QT_TRANSLATE_NOOP("Phrase", "There is a file of this name already.")),
            .next = Phrase(QT_TRANSLATE_NOOP("Phrase", "Give another name.")),
            .detail = {},
            .reply = {}});
    }
    run.serve(); // a large store takes its time
    run.when(run.workplace().supportReport(), [&run, file](const SupportReport &report) {
        if (const QString trouble = writeBundle(file, report, QDateTime::currentDateTimeUtc());
            !trouble.isEmpty()) {
            return run.fail({.kind = ErrorKind::Storage,
                .what = Phrase(QT_TRANSLATE_NOOP("Phrase", "The support bundle could not be written.")),
                .next = {},
                .detail = trouble,
                .reply = {}});
        }
        OrderedJson parts = OrderedJson::array();
        QString text;
        for (const SupportPart &part : report) {
            parts.push_back(jsonOf(part.name));
            text += u"== "_s + part.name + u'\n' + part.text + u'\n';
        }
        const QString shown = QDir::toNativeSeparators(file);
        run.finish({{"bundle", {{"file", jsonOf(shown)}, {"parts", parts}}}},
            text + u"\nAll of this was written to %1\n"_s.arg(shown));
    });
}

} // namespace reintegro
