// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "app/cli/command_list.h"

#include <algorithm>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

tl::unexpected<Error> usageError(const char *what, const QStringList &arguments)
{
    return failure(ErrorKind::Usage, Phrase(what, arguments),
        Phrase(QT_TRANSLATE_NOOP("Phrase", "reintegro-cli --help shows how it is called.")));
}

bool wantsJson(const QStringList &words)
{
    const auto end = std::find(words.begin(), words.end(), u"--"_s);
    return std::find(words.begin(), end, u"--json"_s) != end;
}

namespace {

//! Walks over the words once and sorts them into options and the rest.
class WordReader {
public:
    explicit WordReader(const QStringList &words)
        : m_words(words)
    {
    }

    [[nodiscard]] Result<Done> readAll();

    Arguments arguments;
    QStringList plain;

private:
    [[nodiscard]] Result<Done> readOption(const QString &word);

    const QStringList &m_words;
    qsizetype m_next = 0;
};

} // namespace

Result<Done> WordReader::readAll()
{
    bool areOptionsOver = false;
    while (m_next < m_words.size()) {
        const QString &word = m_words.at(m_next++);
        // A single hyphen is standard input, not an option.
        if (areOptionsOver || !word.startsWith(u'-') || word == u"-") {
            plain.append(word);
        } else if (word == u"--") {
            areOptionsOver = true;
        } else if (const Result<Done> read = readOption(word); !read) {
            return read;
        }
    }
    return Done();
}

Result<Done> WordReader::readOption(const QString &word)
{
    const qsizetype equals = word.indexOf(u'=');
    const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
    const OptionRule *const rule = word.startsWith("--"_L1) ? optionRule(name) : nullptr;
    if (rule == nullptr)
        return usageError(QT_TRANSLATE_NOOP("Phrase", "There is no option %1."), {word.section(u'=', 0, 0)});
    if (!rule->isRepeatable && arguments.options.contains(name))
        return usageError(QT_TRANSLATE_NOOP("Phrase", "--%1 was given twice."), {name});
    if (rule->value == nullptr) {
        if (equals >= 0)
            return usageError(QT_TRANSLATE_NOOP("Phrase", "--%1 takes no value."), {name});
        arguments.options[name].append(QString());
        return Done();
    }
    if (equals < 0 && m_next == m_words.size())
        return usageError(QT_TRANSLATE_NOOP("Phrase", "--%1 needs a value."), {name});
    arguments.options[name].append(equals < 0 ? m_words.at(m_next++) : word.mid(equals + 1));
    return Done();
}

static Result<Done> checkOptions(const Arguments &arguments)
{
    for (auto it = arguments.options.keyBegin(); it != arguments.options.keyEnd(); ++it) {
        const std::vector<const char *> &own = arguments.command->options;
        const auto isThis = [&it](const char *name) { return *it == QLatin1StringView(name); };
        if (!isGlobalOption(*it) && std::none_of(own.begin(), own.end(), isThis)) {
            return usageError(QT_TRANSLATE_NOOP("Phrase", "%1 has no option --%2."),
                {QString::fromLatin1(arguments.command->name), *it});
        }
    }
    // One without the other can only be a slip.
    if (arguments.has("user"_L1) != arguments.has("password-file"_L1))
        return usageError(QT_TRANSLATE_NOOP("Phrase", "--user and --password-file belong together."));
    return Done();
}

Result<Arguments> readArguments(const QStringList &words)
{
    WordReader reader(words);
    if (const Result<Done> read = reader.readAll(); !read)
        return tl::unexpected(read.error());
    Arguments &arguments = reader.arguments;
    arguments.wantsHelp = arguments.has("help"_L1);
    arguments.wantsVersion = arguments.has("version"_L1);
    const QString name = reader.plain.mid(0, 2).join(u' ');
    qsizetype length = 2; // of the command, in words
    arguments.command = commandRule(name);
    if (arguments.command == nullptr) {
        length = 1;
        arguments.command = commandRule(reader.plain.value(0));
    }
    if (arguments.wantsHelp || arguments.wantsVersion)
        return arguments;
    if (reader.plain.isEmpty())
        return usageError(QT_TRANSLATE_NOOP("Phrase", "No command was given."));
    if (arguments.command == nullptr)
        return usageError(QT_TRANSLATE_NOOP("Phrase", "There is no command \"%1\"."), {name});
    arguments.values = reader.plain.mid(length);
    if (arguments.values.size() < arguments.command->fewest
        || arguments.values.size() > arguments.command->most) {
        return usageError(QT_TRANSLATE_NOOP("Phrase", "It is called so: reintegro-cli %1 %2"),
            {QString::fromLatin1(arguments.command->name), QString::fromLatin1(arguments.command->call)});
    }
    Result<Done> checked = checkOptions(arguments);
    if (checked && arguments.command->check != nullptr)
        checked = arguments.command->check(arguments);
    return checked.map([&arguments](Done) { return arguments; });
}

} // namespace reintegro
