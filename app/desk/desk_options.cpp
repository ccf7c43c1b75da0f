// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/desk_options.h"

#include "ui/saved_charge/saved_charge_file.h"

#include <QDir>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <iterator>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

namespace {

Error wrongUse(const char *what, const QString &word)
{
    Error error;
    error.kind = ErrorKind::Usage;
    error.what = Phrase(what, {word});
    error.next = Phrase(QT_TRANSLATE_NOOP("Phrase", "reintegro --help lists what it understands."));
    return error;
}

bool takeSwitch(DeskOptions &options, const QString &word)
{
    const std::pair<QLatin1StringView, bool DeskOptions::*> switches[]{
        {"--training"_L1, &DeskOptions::training},
        {"--version"_L1, &DeskOptions::version},
        {"--help"_L1, &DeskOptions::help},
        {"--self-test"_L1, &DeskOptions::selfTest},
        {"--bench-start"_L1, &DeskOptions::benchStart},
    };
    const auto *const known = std::find_if(
        std::begin(switches), std::end(switches), [&word](const auto &each) { return each.first == word; });
    if (known == std::end(switches))
        return false;
    options.*(known->second) = true;
    return true;
}

bool takeValue(DeskOptions &options, const QString &name, const QString &value)
{
    if (name == "--lang"_L1 && (value == "en"_L1 || value == "es"_L1 || value == "zh"_L1))
        options.language = value;
    else if (name == "--theme"_L1 && value == "light"_L1)
        options.scheme = ColorScheme::Light;
    else if (name == "--theme"_L1 && value == "dark"_L1)
        options.scheme = ColorScheme::Dark;
    else
        return false;
    return true;
}

} // namespace

Result<DeskOptions> readDeskOptions(const QStringList &words)
{
    DeskOptions options;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (takeSwitch(options, word))
            continue;
        if (word == "--lang"_L1 || word == "--theme"_L1) {
            const QString value = words.value(++i);
            if (!takeValue(options, word, value))
                return failure(
                    wrongUse(QT_TRANSLATE_NOOP("Phrase", "%1 is not a value for this option."), value));
            continue;
        }
        if (const QString file = savedChargeOfWord(word); !file.isEmpty()) {
            options.savedCharge = file;
            continue;
        }
        options.place = placeOfLink(word);
        if (!options.place)
            return failure(wrongUse(QT_TRANSLATE_NOOP("Phrase", "%1 is not understood."), word));
    }
    return options;
}

static std::optional<DeskPlace> chargeOf(const QString &segment)
{
    const QByteArray encoded = segment.toUtf8();
    const QByteArray bytes = QByteArray::fromPercentEncoding(encoded);
    const QString text = QString::fromUtf8(bytes);
    if (text.toUtf8() != bytes) // not UTF-8: no key
        return {};
    const std::optional<ChargeKey> key = ChargeKey::fromText(text);
    return key ? std::optional<DeskPlace>(*key) : std::nullopt;
}

//! "R12" and nothing else: no blanks, no sign, no leading zeros, and no number that no request can have.
static std::optional<DeskPlace> requestOfId(const QString &segment)
{
    static const QRegularExpression shape(
        u"^R[1-9][0-9]{0,17}\\z"_s, QRegularExpression::CaseInsensitiveOption);
    if (!shape.match(segment).hasMatch())
        return {};
    const std::optional<RequestId> id = RequestId::fromText(segment);
    return id ? std::optional<DeskPlace>(*id) : std::nullopt;
}

std::optional<DeskPlace> placeOfLink(const QString &link)
{
    const auto start = "reintegro://"_L1;
    if (!link.startsWith(start, Qt::CaseInsensitive))
        return {};
    const QString rest = link.mid(start.size());
    const QString kind = rest.section(u'/', 0, 0).toLower();
    const bool hasSegment = rest.contains(u'/');
    const QString segment = rest.mid(kind.size() + 1);
    if (kind == "charge"_L1 && hasSegment)
        return chargeOf(segment);
    if (kind == "request"_L1 && hasSegment)
        return requestOfId(segment);
    if (kind == "approvals"_L1 && segment.isEmpty()) // browsers put a stroke behind a bare name
        return ApprovalsPlace();
    return {};
}

QString savedChargeOfWord(const QString &word)
{
    const QUrl address(word, QUrl::StrictMode);
    const QString path = address.isLocalFile() ? address.toLocalFile() : word;
    const bool isOne = path.endsWith(savedChargeSuffix, Qt::CaseInsensitive);
    return isOne ? QDir::cleanPath(QDir::current().absoluteFilePath(path)) : QString();
}

static constexpr QByteArrayView trainingWord("training ");
static constexpr QByteArrayView fileWord("file ");
static constexpr QByteArrayView chargeWord("charge ");
static constexpr QByteArrayView requestWord("request ");
static constexpr QByteArrayView approvalsWord("approvals");

QByteArray requestOf(const DeskOptions &options)
{
    QByteArray request;
    if (options.training)
        request += trainingWord;
    if (!options.savedCharge.isEmpty())
        request += fileWord + options.savedCharge.toUtf8().toPercentEncoding("/") + ' ';
    if (!options.place)
        return request;
    if (const auto *const charge = std::get_if<ChargeKey>(&*options.place))
        request += chargeWord + charge->toString().toUtf8();
    else if (const auto *const id = std::get_if<RequestId>(&*options.place))
        request += requestWord + id->toString().toLatin1();
    else if (std::holds_alternative<ApprovalsPlace>(*options.place))
        request += approvalsWord;
    return request;
}

DeskOptions optionsOfRequest(const QByteArray &request)
{
    DeskOptions options;
    QByteArray rest = request + ' '; // the line's end was trimmed
    options.training = rest.startsWith(trainingWord);
    if (options.training)
        rest.remove(0, trainingWord.size());
    if (rest.startsWith(fileWord)) {
        rest.remove(0, fileWord.size());
        const qsizetype end = rest.indexOf(' ');
        options.savedCharge =
            savedChargeOfWord(QString::fromUtf8(QByteArray::fromPercentEncoding(rest.left(end))));
        rest.remove(0, end + 1);
    }
    rest.chop(1);
    if (rest.startsWith(chargeWord)) {
        if (const auto key = ChargeKey::fromText(QString::fromUtf8(rest.mid(chargeWord.size()))))
            options.place = *key;
    } else if (rest.startsWith(requestWord)) {
        options.place = requestOfId(QString::fromUtf8(rest.mid(requestWord.size())));
    } else if (rest == approvalsWord) {
        options.place = ApprovalsPlace();
    }
    return options;
}

QString deskHelp()
{
    return uR"(Usage: reintegro [options] [LINK | FILE.reintegro-charge]

  LINK                reintegro://charge/KEY, reintegro://request/ID or reintegro://approvals: shows it,
                      as soon as somebody has signed in
  --training          open the training gateway inside the program
  --lang en|es|zh     the language of the window
  --theme light|dark  its colours, instead of the system's
  --version           print the version
  --self-test         check that everything the program needs is there
  --bench-start       print "painted" after the first picture of the window, and end
  --help              print this

A FILE.reintegro-charge is a saved answer of the gateway's; it is shown as it was then, in a window of its own.

Everything the desk stores lies under REINTEGRO_HOME, or in the system's place for a program's data.
)"_s;
}

} // namespace reintegro
