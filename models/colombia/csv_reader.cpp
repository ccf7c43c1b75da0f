// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/colombia/csv_reader.h"

#include <QStringDecoder>

namespace reintegro {

namespace {

//! Walks the text once. Each take…() leaves `m_place` behind what it took.
class CsvWalk {
public:
    explicit CsvWalk(QString text)
        : m_text(std::move(text))
    {
    }

    [[nodiscard]] bool isAtEnd() const { return m_place >= m_text.size(); }
    [[nodiscard]] int line() const { return m_line; }

    Result<QStringList> takeRecord()
    {
        QStringList fields;
        while (true) {
            Result<QString> field = peek() == u'"' ? takeQuoted() : takePlain();
            if (!field)
                return tl::unexpected(field.error());
            fields << *field;
            if (peek() != u',')
                break;
            ++m_place;
        }
        takeLineEnd();
        return fields;
    }

private:
    //! The null character stands for the end.
    [[nodiscard]] QChar peek(qsizetype ahead = 0) const
    {
        return m_place + ahead < m_text.size() ? m_text.at(m_place + ahead) : QChar();
    }
    [[nodiscard]] bool isAtFieldEnd() const
    {
        return isAtEnd() || peek() == u',' || peek() == u'\n' || peek() == u'\r';
    }

    Result<QString> takePlain()
    {
        QString field;
        for (; !isAtFieldEnd(); ++m_place) {
            if (peek() == u'"')
                return failure(ErrorKind::InvalidData,
                    Phrase(
                        QT_TRANSLATE_NOOP("Phrase",
                            "Line %1: a quotation mark stands inside a field that does not begin with one."),
                        {QString::number(m_line)}));
            field += peek();
        }
        return field;
    }

    Result<QString> takeQuoted()
    {
        const int start = m_line;
        QString field;
        for (++m_place; !isAtEnd(); ++m_place) {
            if (peek() == u'"' && peek(1) != u'"')
                return afterQuote(std::move(field));
            if (peek() == u'"')
                ++m_place; // two quotes mean one
            if (peek() == u'\n')
                ++m_line;
            field += peek();
        }
        return failure(ErrorKind::InvalidData,
            Phrase(QT_TRANSLATE_NOOP("Phrase", "Line %1: a quotation mark is never closed."),
                {QString::number(start)}));
    }

    Result<QString> afterQuote(QString field)
    {
        ++m_place;
        if (isAtFieldEnd())
            return field;
        return failure(ErrorKind::InvalidData,
            Phrase(QT_TRANSLATE_NOOP("Phrase", "Line %1: something follows after a closing quotation mark."),
                {QString::number(m_line)}));
    }

    void takeLineEnd()
    {
        if (peek() == u'\r')
            ++m_place;
        if (peek() == u'\n')
            ++m_place;
        ++m_line;
    }

    QString m_text;
    qsizetype m_place = 0;
    int m_line = 1;
};

} // namespace

Result<std::vector<CsvRecord>> readCsv(const QByteArray &csv)
{
    QStringDecoder decoder(QStringDecoder::Utf8); // drops a byte order mark
    const QString text = decoder.decode(csv);
    if (decoder.hasError())
        return failure(ErrorKind::InvalidData,
            Phrase(QT_TRANSLATE_NOOP("Phrase", "The file is not in UTF-8.")),
            Phrase(QT_TRANSLATE_NOOP("Phrase", "Save it as UTF-8 and try again.")));
    std::vector<CsvRecord> records;
    CsvWalk walk(text);
    while (!walk.isAtEnd()) {
        const int line = walk.line();
        const Result<QStringList> fields = walk.takeRecord();
        if (!fields)
            return tl::unexpected(fields.error());
        if (*fields != QStringList{QString()})
            records.push_back({.line = line, .fields = *fields});
    }
    return records;
}

} // namespace reintegro
