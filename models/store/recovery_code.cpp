// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/recovery_code.h"

#include "models/store/store_key.h"

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

static constexpr auto symbols = "0123456789ABCDEFGHJKMNPQRSTVWXYZ*~$=U"_L1; // the last five: check only
static constexpr int checkSymbols = 37;
static constexpr qsizetype bitsOfSymbol = 5;
static constexpr qsizetype codeBytes = 20;
static constexpr qsizetype codeSymbols = codeBytes * 8 / bitsOfSymbol;
static constexpr qsizetype groupSize = 5;

Result<RecoveryCode> RecoveryCode::random()
{
    const Result<StoreKey> key = StoreKey::random();
    if (!key)
        return tl::unexpected(key.error());
    return RecoveryCode(
        QByteArray(reinterpret_cast<const char *>(key->revealForSealing().data()), codeBytes));
}

//! The whole number modulo 37: one wrong symbol, or two neighbours swapped, always give another one.
static int checkOf(const QByteArray &bytes)
{
    int rest = 0;
    for (const char byte : bytes)
        rest = (rest * 256 + int(quint8(byte))) % checkSymbols;
    return rest;
}

//! The number that a symbol stands for; -1 where it stands for none.
static int valueOf(QChar symbol)
{
    const QChar upper = symbol.toUpper();
    if (upper == u'O')
        return 0;
    if (upper == u'I' || upper == u'L')
        return 1;
    return int(QString(symbols).indexOf(upper));
}

static tl::unexpected<Error> notACode(const char *what)
{
    return failure(ErrorKind::InvalidData, Phrase(what),
        Phrase(QT_TRANSLATE_NOOP(
            "Phrase", "Compare it with the paper: 32 characters in groups of five, and one to check them.")));
}

Result<RecoveryCode> RecoveryCode::fromText(const QString &text)
{
    QList<int> values;
    for (const QChar symbol : text) {
        if (symbol.isSpace() || symbol == u'-')
            continue;
        values.append(valueOf(symbol));
    }
    if (values.size() != codeSymbols + 1)
        return notACode(values.size() < codeSymbols + 1
                ? QT_TRANSLATE_NOOP("Phrase", "The recovery code is too short.")
                : QT_TRANSLATE_NOOP("Phrase", "The recovery code is too long."));
    const int check = values.takeLast();
    QByteArray bytes;
    quint32 bits = 0;
    int count = 0;
    for (const int value : values) {
        if (value < 0 || value >= 1 << bitsOfSymbol)
            return notACode(
                QT_TRANSLATE_NOOP("Phrase", "The recovery code has a character that is in no such code."));
        bits = bits << bitsOfSymbol | quint32(value);
        count += int(bitsOfSymbol);
        if (count >= 8) {
            count -= 8;
            bytes.append(char(bits >> count & 0xff));
        }
    }
    if (check != checkOf(bytes))
        return notACode(QT_TRANSLATE_NOOP("Phrase", "The recovery code has a slip in it."));
    return RecoveryCode(bytes);
}

QString RecoveryCode::revealForPaper() const
{
    const QByteArray &bytes = m_bytes.revealForHashing();
    QString text;
    const auto add = [&text](QChar symbol) {
        if (text.size() % (groupSize + 1) == groupSize)
            text += u'-';
        text += symbol;
    };
    quint32 bits = 0;
    int count = 0;
    for (const char byte : bytes) {
        bits = bits << 8 | quint8(byte);
        count += 8;
        while (count >= bitsOfSymbol) {
            count -= int(bitsOfSymbol);
            add(symbols.at(qsizetype(bits >> count & 0x1f)));
        }
    }
    add(symbols.at(checkOf(bytes)));
    return text;
}

} // namespace reintegro
