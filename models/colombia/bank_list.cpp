// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/colombia/bank_list.h"

#include "models/colombia/beneficiary_name.h"
#include "models/colombia/csv_reader.h"
#include "models/colombia/text_shape.h"

#include <QFile>
#include <QSet>

#include <algorithm>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

QString Bank::label() const
{
    return (code3.isEmpty() ? code4 : code3) + u' ' + name;
}

namespace {

tl::unexpected<Error> wrongLine(const char *why, int line, const QString &found = {})
{
    return failure(ErrorKind::InvalidData, Phrase(why, {QString::number(line), found}));
}

bool isCode(const QString &code, qsizetype digits)
{
    return code.isEmpty() || (code.size() == digits && isAllDigits(code));
}

Result<Bank> bankFrom(const CsvRecord &record)
{
    if (record.fields.size() != 4)
        return wrongLine(
            QT_TRANSLATE_NOOP("Phrase", "Line %1 of the bank list has %2 fields where four belong."),
            record.line, QString::number(record.fields.size()));
    const Bank bank{.code3 = record.fields.at(0).trimmed(),
        .code4 = record.fields.at(1).trimmed(),
        .name = record.fields.at(2).simplified(),
        .note = record.fields.at(3).trimmed()};
    if (!isCode(bank.code3, 3))
        return wrongLine(
            QT_TRANSLATE_NOOP("Phrase", "Line %1 of the bank list: “%2” is not a code of three digits."),
            record.line, bank.code3);
    if (!isCode(bank.code4, 4))
        return wrongLine(
            QT_TRANSLATE_NOOP("Phrase", "Line %1 of the bank list: “%2” is not a code of four digits."),
            record.line, bank.code4);
    if (bank.code3.isEmpty() && bank.code4.isEmpty())
        return wrongLine(QT_TRANSLATE_NOOP("Phrase", "Line %1 of the bank list has no code."), record.line);
    if (bank.name.isEmpty())
        return wrongLine(QT_TRANSLATE_NOOP("Phrase", "Line %1 of the bank list has no name."), record.line);
    return bank;
}

//! Both codes of a bank, without the empty one.
QStringList codesOf(const Bank &bank)
{
    QStringList codes{bank.code3, bank.code4};
    codes.removeAll(QString());
    return codes;
}

//! How well a bank fits what was typed; the smaller the better. Nothing when it does not.
std::optional<int> rankOf(const Bank &bank, const QString &typed)
{
    const QStringList codes = codesOf(bank);
    const QString name = accentFree(bank.name);
    const QStringList nameWords = name.split(u' ');
    const QString all = name + u' ' + codes.join(u' ') + u' ' + accentFree(bank.label());
    const QStringList words = typed.split(u' ');
    if (codes.contains(typed))
        return 0;
    if (std::any_of(
            codes.cbegin(), codes.cend(), [&](const QString &code) { return code.startsWith(typed); }))
        return 1;
    if (name.startsWith(typed))
        return 2;
    if (std::any_of(nameWords.cbegin(), nameWords.cend(),
            [&](const QString &word) { return word.startsWith(typed); }))
        return 3;
    const bool hasAllWords =
        std::all_of(words.cbegin(), words.cend(), [&](const QString &word) { return all.contains(word); });
    return hasAllWords ? std::optional(4) : std::nullopt;
}

} // namespace

const BankList &BankList::builtIn()
{
    static const BankList list = [] {
        QFile file(u":/banks_co.csv"_s);
        const bool isOpen = file.open(QIODevice::ReadOnly);
        const Result<BankList> read = fromCsv(isOpen ? file.readAll() : QByteArray());
        Q_ASSERT_X(read, "BankList", "the list that comes with the program cannot be read");
        return read.value_or(BankList());
    }();
    return list;
}

Result<BankList> BankList::fromCsv(const QByteArray &csv)
{
    const Result<std::vector<CsvRecord>> records = readCsv(csv);
    if (!records)
        return tl::unexpected(records.error());
    const QStringList header{u"code3"_s, u"code4"_s, u"name"_s, u"note"_s};
    if (records->empty() || records->front().fields != header)
        return wrongLine(
            QT_TRANSLATE_NOOP("Phrase", "Line %1 of the bank list is not “code3,code4,name,note”."), 1);
    BankList list;
    QSet<QString> seen;
    for (auto record = records->cbegin() + 1; record != records->cend(); ++record) {
        const Result<Bank> bank = bankFrom(*record);
        if (!bank)
            return tl::unexpected(bank.error());
        for (const QString &code : codesOf(*bank)) {
            if (seen.contains(code))
                return wrongLine(
                    QT_TRANSLATE_NOOP("Phrase", "Line %1 of the bank list: the code %2 was there before."),
                    record->line, code);
            seen.insert(code);
        }
        list.m_banks.push_back(*bank);
    }
    return list;
}

std::vector<Bank> BankList::search(const QString &text) const
{
    const QString typed = accentFree(text.simplified());
    if (typed.isEmpty())
        return m_banks;
    std::vector<std::pair<int, Bank>> found;
    for (const Bank &bank : m_banks) {
        if (const std::optional<int> rank = rankOf(bank, typed))
            found.emplace_back(*rank, bank);
    }
    std::stable_sort(
        found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<Bank> banks;
    std::transform(found.cbegin(), found.cend(), std::back_inserter(banks),
        [](const auto &ranked) { return ranked.second; });
    return banks;
}

std::optional<Bank> BankList::byCode(const QString &code) const
{
    const auto found = std::find_if(m_banks.cbegin(), m_banks.cend(),
        [&code](const Bank &bank) { return !code.isEmpty() && (bank.code3 == code || bank.code4 == code); });
    return found == m_banks.cend() ? std::nullopt : std::optional(*found);
}

std::optional<Bank> BankList::byTyped(const QString &text) const
{
    if (std::optional<Bank> bank = byCode(text.trimmed()))
        return bank;
    const QString typed = accentFree(text.simplified());
    std::optional<Bank> found;
    for (const Bank &bank : m_banks) {
        const bool isMeant = accentFree(bank.name) == typed || accentFree(bank.label()) == typed
            || accentFree(bank.code4 + u' ' + bank.name) == typed;
        if (isMeant && found)
            return std::nullopt; // two banks of one name: a person must say which
        if (isMeant)
            found = bank;
    }
    return found;
}

} // namespace reintegro
