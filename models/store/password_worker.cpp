// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/password_worker.h"

#include "models/store/sql_error.h"

#include <sodium.h>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

PasswordWorker::PasswordWorker(PasswordCost cost, QObject *parent)
    : QObject(parent)
    , m_cost(cost)
{
}

static tl::unexpected<Error> noHash(const QString &detail)
{
    return failure(storageError(
        Phrase(QT_TRANSLATE_NOOP("Phrase", "The password could not be worked with on this machine.")),
        Phrase(
            QT_TRANSLATE_NOOP("Phrase", "Close other programs, since it needs some memory, and try again.")),
        detail));
}

static Result<QString> hashed(const QByteArray &password, const PasswordCost &cost)
{
    if (sodium_init() < 0) // does its work once, whoever calls
        return noHash(u"sodium_init"_s);
    std::array<char, crypto_pwhash_STRBYTES> text{};
    const int status = crypto_pwhash_str_alg(text.data(), password.constData(), quint64(password.size()),
        cost.passes, cost.memoryBytes, crypto_pwhash_ALG_ARGON2ID13);
    if (status != 0)
        return noHash(u"crypto_pwhash_str"_s);
    return QString::fromLatin1(text.data());
}

//! A hash that no password has and that costs as much to check as a real one.
static QString nobodysHash(const PasswordCost &cost)
{
    return u"$argon2id$v=19$m=%1,t=%2,p=1$%3$%4"_s.arg(QString::number(cost.memoryBytes / 1024),
        QString::number(cost.passes), QString(22, u'A'), QString(43, u'A'));
}

Pending<QString> *PasswordWorker::hash(const Secret &password)
{
    return m_background.run(
        [bytes = password.revealForHashing(), cost = m_cost] { return hashed(bytes, cost); });
}

Pending<PasswordVerdict> *PasswordWorker::check(const std::optional<QString> &hash, const Secret &password)
{
    const QByteArray known = hash.value_or(nobodysHash(m_cost)).toLatin1();
    const bool isSomebody = hash.has_value();
    return m_background.run(
        [known, isSomebody, bytes = password.revealForHashing(), cost = m_cost]() -> Result<PasswordVerdict> {
            if (sodium_init() < 0)
                return noHash(u"sodium_init"_s);
            const int status =
                crypto_pwhash_str_verify(known.constData(), bytes.constData(), quint64(bytes.size()));
            PasswordVerdict verdict{.isRight = status == 0 && isSomebody, .rehashed = std::nullopt};
            if (verdict.isRight
                && crypto_pwhash_str_needs_rehash(known.constData(), cost.passes, cost.memoryBytes) != 0) {
                if (const Result<QString> anew = hashed(bytes, cost))
                    verdict.rehashed = *anew;
            }
            return verdict;
        });
}

} // namespace reintegro
