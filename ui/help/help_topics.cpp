// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_topics.h"

#include "ui/common/folded_text.h"

#include <QFile>
#include <QStringList>

#include <algorithm>
#include <array>

static void initResources()
{
    // The texts lie in a static library: without this the linker drops them.
    Q_INIT_RESOURCE(help);
}

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array topicIds{"first-refund"_L1, "states"_L1, "unknown"_L1, "approvals"_L1,
    "notifications"_L1, "policy"_L1, "teams"_L1, "windows"_L1, "recovery"_L1, "keys"_L1, "support"_L1};

QString textOf(const QString &language, const QString &id)
{
    QFile file(u":/help/%1/%2.md"_s.arg(language, id));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

bool HelpTopic::matches(const QString &sought) const
{
    const QString folded = foldedForSearch(text);
    const QStringList words = foldedForSearch(sought).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(
        words.cbegin(), words.cend(), [&folded](const QString &word) { return folded.contains(word); });
}

std::vector<HelpTopic> helpTopics(const QString &language)
{
    initResources();
    std::vector<HelpTopic> topics;
    for (const QLatin1StringView id : topicIds) {
        QString text = textOf(language, id);
        if (text.isEmpty())
            text = textOf(u"en"_s, id);
        const QString title = text.section(u'\n', 0, 0).mid(2); // "# A first refund"
        topics.push_back({.id = id, .title = title, .text = text});
    }
    return topics;
}

} // namespace reintegro
